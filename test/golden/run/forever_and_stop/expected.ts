import { type Loop, newEventLoop, sleep } from "aio2ts/runtime/asyncio";
import { str } from "aio2ts/runtime/python";

async function beat(loop: Loop): Promise<void> {
  for (let i = 0; i < 3; i++) {
    console.log(`beat ${i}`);
    await sleep(0.002);
  }
  loop.stop();
}

const loop = newEventLoop();
const task = loop.createTask(() => beat(loop));
try {
  await loop.runForever();
  console.log(`stopped ${str(loop.isRunning())}`);
} finally {
  await loop.runUntilComplete(task);
  loop.close();
}
