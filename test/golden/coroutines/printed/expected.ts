import {
  type Coroutine,
  coroutine,
  iscoroutine,
  iscoroutinefunction,
} from "aio2ts/runtime/asyncio";
import {
  lstrip,
  named,
  partition,
  repr,
  str,
  typeName,
} from "aio2ts/runtime/python";

async function fetchPage(): Promise<string> {
  return "<html>";
}

named(fetchPage, "fetch_page");

class Client {
  async get(url: string): Promise<string> {
    return url;
  }
}

function shape(value: Coroutine<string>): string {
  // the address differs from run to run
  const [before, at, rest] = partition(repr(value), "0x");
  return before + at + "..." + lstrip(rest, "0123456789abcdef");
}

async function main(): Promise<void> {
  const coro = coroutine(fetchPage);
  console.log(shape(coro));
  const receiver = new Client();
  const bound = coroutine(
    named(receiver.get.bind(receiver), "Client.get"),
    "/",
  );
  console.log(shape(bound));
  console.log(
    `${str(iscoroutine(coro))} ${str(iscoroutinefunction(fetchPage))}`,
  );
  console.log(typeName(coro));
  console.log(`${await coro.join()} ${await bound.join()}`);
}

await main();
