import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SimpleCookie } from '../../../src/runtime/http/cookies/index.js';
import { asPythonError, repr } from '../../../src/runtime/python/index.js';

interface Given {
  readonly parsed: readonly string[];
  readonly assigned: readonly (readonly (readonly [string, unknown])[])[];
}

interface Recorded {
  readonly parsed: readonly unknown[];
  readonly assigned: readonly string[];
}

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
const given = read('cookies.json') as Given;
const recorded = read('cookies-recorded.json') as Recorded;

test.each(given.parsed.map((text, at) => [text, recorded.parsed[at]] as const))(
  '%j is read as in Python',
  (text, said) => {
    const cookie = new SimpleCookie(text);
    const morsels = [...cookie.values()].map((morsel) => [
      morsel.key,
      morsel.value,
      morsel.codedValue,
      Object.fromEntries(morsel),
    ]);
    expect([repr(cookie), cookie.toString(), morsels]).toEqual(said);
  },
);

test.each(given.assigned.map((pairs, at) => [pairs, recorded.assigned[at]] as const))(
  '%j is written as in Python',
  (pairs, said) => {
    expect(assigned(pairs)).toEqual(said);
  },
);

function assigned(pairs: readonly (readonly [string, unknown])[]): string {
  const cookie = new SimpleCookie();
  try {
    for (const [key, value] of pairs) cookie.set(key, value);
    return repr(cookie.toString());
  } catch (caught) {
    const error = asPythonError(caught);
    return `${error.name}: ${error.message}`;
  }
}
