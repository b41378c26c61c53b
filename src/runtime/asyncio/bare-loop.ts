/**
 * Programs without tasks. Where a program cannot tell, `asyncio.run(main())` is plain `await main()`: no task runs, and
 * `sleep`, locks and queues are awaited by bare promises. They still need CPython's order, which the host does not
 * give:
 * its timers are cut to milliseconds and fire out of order when late. So one loop stands behind them; it starts by
 * itself
 * when there is something to do, and gives each wake-up a macrotask of its own, because the end of a bare
 * step can't be seen otherwise.
 */
import { Loop } from './loop.js';
import { program, running } from './running.js';

/** The loop on which the running code waits: its task's, or the one behind a program without tasks. */
export function waitingLoop(): Loop {
  return running.loop ?? bareLoop();
}

/** Behind code that has no task: a program without any, and what stands for threads. */
export function bareLoop(): Loop {
  if (program.bareLoop !== null) return program.bareLoop;
  const loop = new Loop();
  loop.runBare();
  program.bareLoop = loop;
  return loop;
}
