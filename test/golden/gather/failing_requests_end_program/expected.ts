import { gather, run, sleep } from "aio2ts/runtime/asyncio";
import { ConnectionError, print } from "aio2ts/runtime/python";

async function check(host: string, up: boolean): Promise<string> {
  await sleep(0.01);
  if (!up) {
    throw new ConnectionError(`${host} is down`);
  }
  return host;
}

async function main(): Promise<void> {
  const hosts = await gather([
    () => check("alpha", true),
    () => check("beta", false),
  ]);
  print("never printed", hosts);
}

await run(main);
