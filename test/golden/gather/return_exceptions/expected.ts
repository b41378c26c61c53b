import { settled, sleep } from "aio2ts/runtime/asyncio";
import {
  at,
  Exception,
  print,
  repr,
  typeName,
  ValueError,
} from "aio2ts/runtime/python";

async function ok(n: number): Promise<number> {
  await sleep(0.01);
  return n;
}

async function fail(message: string): Promise<never> {
  await sleep(0.005);
  throw new ValueError(message);
}

async function main(): Promise<void> {
  const results = await settled([ok(1), fail("boom"), ok(3), fail("bang")]);
  for (const r of results) {
    if (r instanceof Exception) {
      console.log(`failed: ${r.message} ${typeName(r)}`);
    } else {
      print("ok:", r);
    }
  }
  const errors = results.filter((r) => r instanceof ValueError);
  console.log(`${errors.length} errors`);
  console.log(repr(at(errors, 0)));
}

await main();
