import {
  ContextVar,
  copyContext,
  gather,
  run,
  sleep,
  Token,
} from "aio2ts/runtime/asyncio";
import { attribute, contains, print, range, str } from "aio2ts/runtime/python";

const requestId = new ContextVar<string>("request_id", { default: "none" });

async function log(text: string): Promise<void> {
  await sleep(0);
  console.log(`[${requestId.get()}] ${text}`);
}

async function handle(number: number): Promise<void> {
  requestId.set(`req-${number}`);
  await log("start");
  await sleep(0.001);
  await log("end");
}

async function main(): Promise<void> {
  await gather(Array.from(range(2), (n) => () => handle(n)));
  await log("main was not changed");
  const token = requestId.set("changed");
  await log("now");
  console.log(
    `${str(token.oldValue === attribute(Token, "MISSING"))} ${str(token.variable === requestId)}`,
  );
  requestId.reset(token);
  await log("back");
  const context = copyContext();
  print(
    context.run(() => requestId.get()),
    context.get(requestId, "unset"),
    contains(context, requestId),
  );
}

await run(main);
