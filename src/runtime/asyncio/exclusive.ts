import { program, running } from './running.js';

/**
 * Runs what blocked the whole thread in Python (`open().read()`, `requests.get()`, a synchronous call chain that became
 * asynchronous in the port): until it is done, the loop starts no other callback, and the call stays atomic as it was.
 *
 * @example
 * const text = await exclusive(() => readFile(path, 'utf8'));
 */
export async function exclusive<T>(work: () => PromiseLike<T>): Promise<T> {
  const { loop, task, context } = running;
  program.exclusive += 1;
  try {
    return await work();
  } finally {
    program.exclusive -= 1;
    if (loop !== null) Object.assign(running, { loop, task, context });
    if (program.exclusive === 0) for (const other of program.runningLoops) other.carryOn();
  }
}
