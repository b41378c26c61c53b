import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as math from '../../../src/runtime/math/index.js';
import { floatStr, repr, truncate, typed } from '../../../src/runtime/python/index.js';

interface Outcome {
  readonly value?: string;
  readonly error?: string;
}
interface Recorded {
  readonly one: readonly (Outcome & { readonly name: string; readonly x: string })[];
  readonly two: readonly (Outcome & { readonly name: string; readonly x: string; readonly y: string })[];
  readonly calls: readonly (Outcome & { readonly call: string })[];
}

const recorded = JSON.parse(readFileSync(new URL('recorded.json', import.meta.url), 'utf8')) as Recorded;
const numberOf = (text: string): number => Number(text.replace('inf', 'Infinity'));
const functions = math as unknown as Readonly<Record<string, (...args: unknown[]) => unknown>>;
const nameIn = (name: string): string => (name === 'pow' ? 'mathPow' : name);

/** Transcendental functions may differ from the C library's in the last digit. */
function sameNumber(found: number, expected: string): boolean {
  const wanted = numberOf(expected);
  return Object.is(found, wanted) || Math.abs(found - wanted) <= Math.abs(wanted) * 1e-15;
}

function outcomeOf(call: () => unknown): { readonly value: unknown } | { readonly error: string } {
  try {
    return { value: call() };
  } catch (error) {
    return { error: `${(error as Error).name}: ${(error as Error).message}` };
  }
}

function check(what: string, call: () => unknown, expected: Outcome): void {
  const found = outcomeOf(call);
  if ('error' in found || expected.error !== undefined)
    expect({ what, ...found }).toEqual({ what, error: expected.error });
  else if (typeof found.value === 'number')
    expect({ what, found: found.value, same: sameNumber(found.value, expected.value!) }).toMatchObject({ same: true });
  else if (typeof found.value === 'boolean')
    expect({ what, value: repr(found.value) }).toEqual({ what, value: expected.value });
  else expect({ what, value: repr(typed(found.value, 'tuple[float, ...]')) }).toEqual({ what, value: expected.value });
}

test("functions of one number give CPython's results and errors", () => {
  for (const { name, x, ...expected } of recorded.one)
    check(`${name}(${x})`, () => functions[nameIn(name)]!(numberOf(x)), expected);
});

test("functions of two numbers give CPython's results and errors", () => {
  for (const { name, x, y, ...expected } of recorded.two)
    check(`${name}(${x}, ${y})`, () => functions[nameIn(name)]!(numberOf(x), numberOf(y)), expected);
});

test("functions of integers and sums give CPython's results and errors", () => {
  const calls: Readonly<Record<string, () => unknown>> = {
    'prod([2], start=5)': () => math.prod([2], 5),
    'fsum([0.1] * 10)': () => math.fsum(Array.from({ length: 10 }, () => 0.1)),
    'fsum([float("inf"), 1.0])': () => math.fsum([Infinity, 1]),
  };
  for (const { call, ...expected } of recorded.calls) {
    const [, name, args] = /^(\w+)\((.*)\)$/.exec(call)!;
    const own =
      calls[call] ?? (() => functions[name!]!(...(JSON.parse(`[${args!.replace(/(\d)\.0/g, '$1')}]`) as unknown[])));
    check(call, own, expected);
  }
});

test('what is shown of a result is a float', () => {
  expect(floatStr(math.sqrt(16))).toBe('4.0');
  expect(truncate(-2.7)).toBe(-2);
});
