import { type Coroutine, coroutine, hot, sleep } from "aio2ts/runtime/asyncio";
import { print } from "aio2ts/runtime/python";

async function ping(host: string): Promise<string> {
  await sleep(0);
  return `pong from ${host}`;
}

function makeRequest(host: string): Coroutine<string> {
  console.log(`making request for ${host}`);
  return coroutine(ping, host);
}

async function callWithRetry(
  func: () => Promise<string>,
  times: number = 2,
): Promise<string[]> {
  const answers: string[] = [];
  for (let _ = 0; _ < times; _++) {
    answers.push(await func());
  }
  return answers;
}

async function main(): Promise<void> {
  const request = makeRequest("alpha");
  console.log("made");
  console.log(await request.join());
  print(await callWithRetry(hot(() => makeRequest("beta"))));
  print(await callWithRetry(async () => await ping("gamma"), 1));
}

await main();
