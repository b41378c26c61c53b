/** The orderly end of a loop: what `asyncio.run` does after its main task. */
import { BaseException } from '../python/exceptions/base.js';
import { gatherOn } from './gather.js';
import type { Loop } from './loop.js';

export async function shutDown(loop: Loop): Promise<void> {
  try {
    await cancelAllTasks(loop);
    await loop.runUntilComplete(() => closeAsyncGenerators(loop));
    await loop.runUntilComplete(() => loop.shutdownDefaultExecutor());
  } finally {
    loop.close();
  }
}

async function cancelAllTasks(loop: Loop): Promise<void> {
  const tasks = [...loop.tasks];
  if (tasks.length === 0) return;
  for (const task of tasks) task.cancel();
  await loop.runUntilComplete(gatherOn(loop, tasks, { returnExceptions: true }));
  for (const task of tasks) {
    if (task.cancelled()) continue;
    const exception = task.exception();
    if (exception === null) continue;
    loop.callExceptionHandler({ message: 'unhandled exception during asyncio.run() shutdown', exception, task });
  }
}

/** `loop.shutdown_asyncgens()`: closes the async generators that were begun and have not ended. */
export async function closeAsyncGenerators(loop: Loop): Promise<void> {
  const open = [...loop.asyncGenerators];
  loop.asyncGenerators.clear();
  if (open.length === 0) return;
  const results = await gatherOn(
    loop,
    open.map((generator) => () => generator.aclose()),
    { returnExceptions: true },
  ).join();
  results.forEach((exception, index) => {
    if (!(exception instanceof BaseException)) return;
    loop.callExceptionHandler({
      message: `an error occurred during closing of asynchronous generator ${String(open[index])}`,
      exception,
      asyncgen: open[index],
    });
  });
}
