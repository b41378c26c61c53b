import {
  addSignalHandler,
  CancelledError,
  ensureFuture,
  gatherFuture,
  type Loop,
  newEventLoop,
  removeSignalHandler,
  setEventLoop,
  sleep,
  type Task,
  type TimerHandle,
} from "aio2ts/runtime/asyncio";
import { asPythonError, print, str, ValueError } from "aio2ts/runtime/python";
import { Signals } from "aio2ts/runtime/signal";

async function worker(name: string, delay: number): Promise<string> {
  await sleep(delay);
  return name;
}

function onDone(task: Task<string>): void {
  console.log(
    `done: ${task.getName()} ${!task.cancelled() && task.exception() === null ? task.result() : "none"}`,
  );
}

class Ticker {
  loop: Loop;
  count: number;
  handle: TimerHandle | null;

  constructor(loop: Loop) {
    this.loop = loop;
    this.count = 0;
    this.handle = null;
  }

  start(): void {
    this.handle = this.loop.callLater(0.01, () => this.tick());
  }

  tick(): void {
    this.count++;
    console.log(`tick ${this.count}`);
    if (this.count === 3) {
      this.loop.stop();
    } else {
      this.start();
    }
  }
}

const loop = newEventLoop();
setEventLoop(loop);
for (const sig of [Signals.SIGINT, Signals.SIGTERM]) {
  addSignalHandler(loop, sig, () => loop.stop());
}
const task = loop.createTask(() => worker("a", 0.01), { name: "first" });
task.addDoneCallback(onDone);
print(
  await loop.runUntilComplete(task),
  task.done(),
  task.cancelled(),
  task.exception(),
);
const future = loop.createFuture();
loop.callSoon((result) => future.setResult(result), "set");
print(await loop.runUntilComplete(future));
const failing = loop.createFuture();
loop.callAt(
  loop.time() + 0.01,
  (exception) => failing.setException(exception),
  new ValueError("bad"),
);
try {
  await loop.runUntilComplete(failing);
} catch (caught) {
  const error = asPythonError(caught);
  if (!(error instanceof ValueError)) {
    throw error;
  }
  console.log(`caught ${error.message}`);
}
new Ticker(loop).start();
await loop.runForever();
const pending = ensureFuture(() => worker("never", 10), { loop });
pending.cancel();
try {
  await loop.runUntilComplete(pending);
} catch (caught) {
  const error2 = asPythonError(caught);
  if (!(error2 instanceof CancelledError)) {
    throw error2;
  }
  console.log(`cancelled ${str(pending.cancelled())}`);
}
const results = await loop.runUntilComplete(
  gatherFuture([() => worker("x", 0.02), () => worker("y", 0.01)]),
);
print(results, loop.isRunning(), loop.isClosed());
console.log(
  `${str(removeSignalHandler(loop, Signals.SIGINT))} ${str(removeSignalHandler(loop, Signals.SIGINT))}`,
);
loop.close();
console.log(str(loop.isClosed()));
