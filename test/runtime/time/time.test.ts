/** Each recorded moment of oracle/record.py, in UTC; and the clocks. */
import { afterEach, expect, test } from 'vitest';
import {
  gather,
  run,
  setProgramClock,
  sleep as asyncSleep,
  toThread,
  virtualClock,
} from '../../../src/runtime/asyncio/index.js';
import { repr } from '../../../src/runtime/python/repr.js';
import { ValueError } from '../../../src/runtime/python/exceptions.js';
import {
  asctime,
  ctime,
  gmtime,
  localtime,
  mktime,
  monotonic,
  perfCounter,
  processTime,
  sleep,
  strftime,
  time,
  timeNs,
} from '../../../src/runtime/time/index.js';
import { recorded } from '../support/recorded.js';

process.env['TZ'] = 'UTC';
const expected = recorded(new URL('oracle/recorded.txt', import.meta.url));
const letters = 'aAbBcCdDeFhHIjmMnpRSTuUwWxXyYzZ%';

afterEach(() => setProgramClock(null));

for (const [name, lines] of expected) {
  if (name === 'errors') continue;
  test(`the calendar of ${name}`, () => {
    const seconds = Number(name);
    const t = gmtime(seconds);
    expect([
      repr(t),
      `(${[...t].join(', ')}) ${t.tmYear} ${t[7]} ${t.length}`,
      ...Array.from(letters, (letter) => `${letter} ${repr(strftime(`%${letter}`, t))}`),
      `${asctime(t)} | ${ctime(seconds)} | ${mktime(t).toFixed(1)}`,
      strftime('%-d/%-m %_H %^a é 100%%', t),
    ]).toEqual(lines);
  });
}

test('what lies outside the calendar is refused', () => {
  const attempts = [
    ...[
      [2024, 13, 1, 0, 0, 0, 0, 1, 0],
      [2024, 1, 32, 0, 0, 0, 0, 1, 0],
      [2024, 1, 1, 24, 0, 0, 0, 1, 0],
      [2024, 1, 1, 0, 60, 0, 0, 1, 0],
    ].map((t) => () => strftime('%Y', t)),
    () => sleep(-1),
    () => sleep(NaN),
  ];
  const texts = attempts.map((attempt) => {
    try {
      return String(attempt());
    } catch (error) {
      if (!(error instanceof ValueError)) throw error;
      return error.message;
    }
  });
  expect(texts).toEqual(expected.get('errors'));
});

test('sleep stops everything for its time', () => {
  const start = perfCounter();
  sleep(0.02);
  const elapsed = perfCounter() - start;
  expect(elapsed).toBeGreaterThanOrEqual(0.02);
  expect(Math.abs(time() - Date.now() / 1000)).toBeLessThan(1);
  expect(Math.abs(timeNs() / 1e9 - time())).toBeLessThan(1);
  expect(processTime()).toBeGreaterThan(0);
  expect(localtime(0).tmZone).toBe('UTC');
});

test('with a virtual clock time follows the sleeps, blocking or not', async () => {
  setProgramClock(virtualClock());
  const [start, wall] = [monotonic(), time()];
  await run(() => asyncSleep(30));
  sleep(12);
  expect((monotonic() - start).toFixed(2)).toBe('42.00');
  expect((time() - wall).toFixed(2)).toBe('42.00');
});

test('time.sleep in a thread does not hold up the loop', async () => {
  setProgramClock(virtualClock());
  const lines: string[] = [];
  await run(async () => {
    await gather([
      async () => {
        await toThread(sleep, 0.2);
        lines.push('thread');
      },
      async () => {
        await asyncSleep(0.1);
        lines.push('task');
      },
    ]);
  });
  expect(lines).toEqual(['task', 'thread']);
});
