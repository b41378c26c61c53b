import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bareSleep } from '../../../src/runtime/asyncio/bare-sleep.js';
import { sleepOnLoop } from '../../../src/runtime/asyncio/loop-sleep.js';
import { program } from '../../../src/runtime/asyncio/running.js';
import { asPythonError } from '../../../src/runtime/python/exceptions/from-host.js';
import { ValueError } from '../../../src/runtime/python/exceptions/builtin.js';
import { setProgramClock, virtualClock } from '../../../src/runtime/time/clock.js';

type Sleep = (delay: number, result: unknown) => Promise<unknown>;
const bareTimers = Symbol.for('aio2ts.bare-timers');

/** What each flow does between its sleeps, in order. */
async function logOf(sleep: Sleep, flows: readonly (readonly number[])[]): Promise<readonly string[]> {
  setProgramClock(virtualClock());
  program.bareLoop = null;
  delete (globalThis as Record<symbol, unknown>)[bareTimers];
  const log: string[] = [];
  const run = async (delays: readonly number[], name: number): Promise<void> => {
    for (const [step, delay] of delays.entries()) {
      log.push(`${name}.${step} ${String(await sleep(delay, name))}`);
      await null; // code goes on in several microtasks
      log.push(`${name}.${step} goes on`);
    }
  };
  try {
    await Promise.all(flows.map(run));
  } finally {
    setProgramClock(null);
  }
  return log;
}

test('the order is that of the loop behind programs without tasks', async () => {
  const delay = fc.constantFrom(0, -1, 0.001, 0.1, 0.2, 0.30000000000000004, 0.3);
  const flows = fc.array(fc.array(delay, { maxLength: 5 }), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(flows, async (chosen) => {
      expect(await logOf(bareSleep, chosen)).toEqual(await logOf(sleepOnLoop, chosen));
    }),
    { numRuns: 150 },
  );
});

test('a delay that is not a number raises what a handler for ValueError catches', () => {
  let caught: unknown = null;
  try {
    void bareSleep(Number.NaN, null);
  } catch (error) {
    caught = error;
  }
  expect(asPythonError(caught)).toBeInstanceOf(ValueError);
  expect(asPythonError(caught).message).toBe('Invalid delay: NaN (not a number)');
});

test('nothing wakes during an exclusive call', async () => {
  const woken: string[] = [];
  const sleeping = bareSleep(0, null).then(() => woken.push('woken'));
  program.exclusive += 1;
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(woken).toEqual([]);
  program.exclusive -= 1;
  await sleeping;
  expect(woken).toEqual(['woken']);
});
