import { type Loop, Runner, sleep } from "aio2ts/runtime/asyncio";
import { str } from "aio2ts/runtime/python";

async function add(a: number, b: number): Promise<number> {
  await sleep(0);
  return a + b;
}

let loop: Loop;
const runner2 = new Runner();
const runner = runner2;
try {
  console.log(`${await runner.run(() => add(1, 2))}`);
  console.log(`${await runner.run(() => add(3, 4))}`);
  loop = runner.getLoop();
  console.log(str(loop.isClosed()));
} finally {
  await runner2.close();
}
console.log(`closed ${str(loop.isClosed())}`);
