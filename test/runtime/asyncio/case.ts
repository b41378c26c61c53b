/** What the cases of cases-*.test.ts have in common with oracle/cases.py. */
import { expect, test } from 'vitest';
import { onWarning, run, sleep, virtualClock } from '../../../src/runtime/asyncio/index.js';
import { type BaseException, ValueError } from '../../../src/runtime/python/exceptions.js';
import { repr } from '../../../src/runtime/python/repr.js';
import { str } from '../../../src/runtime/python/str.js';
import { recorded } from '../support/recorded.js';

export type Log = (...words: unknown[]) => void;

/** The same text on both sides: addresses are not compared. */
export function clean(x: unknown): string {
  return str(x).replace(/0x[0-9a-f]+/g, '0x');
}

/** The result, or the error as text. */
export async function caught(work: PromiseLike<unknown>): Promise<unknown> {
  try {
    return await work;
  } catch (error) {
    return repr(error);
  }
}

export function raised(f: () => unknown): unknown {
  try {
    return f();
  } catch (error) {
    return repr(error);
  }
}

export async function hops(n: number): Promise<number> {
  for (let i = 0; i < n; i++) await sleep(0);
  return n;
}

export async function fail(n = 1, error: BaseException = new ValueError('bad')): Promise<never> {
  await hops(n);
  throw error;
}

/** A Python list shown, where JavaScript would show a tuple. */
export const shown = repr;

const expected = recorded(new URL('oracle/cases.txt', import.meta.url));

export async function logged(body: (log: Log) => Promise<unknown>): Promise<string[]> {
  const lines: string[] = [];
  await body((...words) => lines.push(words.map(str).join(' ')));
  return lines;
}

/** Runs the twin of a recorded case, and compares. */
export function twin(name: string, body: (log: Log) => Promise<unknown>): void {
  test(name.replaceAll('_', ' '), async () => {
    onWarning(() => {});
    const lines = await logged((log) => run(() => body(log), { clock: virtualClock() }));
    onWarning(null);
    expect(lines).toEqual(expected.get(name));
  });
}

/** The same for a case that makes its loops itself. */
export function programTwin(name: string, body: (log: Log) => Promise<unknown>): void {
  test(name.replaceAll('_', ' '), async () => {
    onWarning(() => {});
    const lines = await logged(body);
    onWarning(null);
    expect(lines).toEqual(expected.get(name));
  });
}

export const recordedCases: readonly string[] = [...expected.keys()];
