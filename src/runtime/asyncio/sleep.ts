/** `asyncio.sleep`. */
import { bareSleep } from './bare-sleep.js';
import { program } from './running.js';

/**
 * Waits for `delay` seconds; returns `result`. To be awaited at once. A delay of zero or less lets the others have
 * one turn.
 *
 * It brings no loop along: a program that only sleeps needs none, and whatever needs one loads it.
 *
 * @throws ValueError if the delay is NaN
 */
export function sleep<T = null>(delay: number, result: T = null as T): Promise<T> {
  return (program.sleepOnLoop ?? bareSleep)(delay, result) as Promise<T>;
}
