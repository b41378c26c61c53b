import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  asPythonError,
  attribute,
  call,
  camelCase,
  divide,
  repr,
  truthy,
  tuple,
} from '../../../src/runtime/python/index.js';
import { URL } from '../../../src/runtime/yarl/index.js';

interface Given {
  readonly urls: readonly string[];
  readonly attributes: readonly string[];
  readonly methods: readonly string[];
  readonly broken: readonly string[];
  readonly joins: readonly (readonly [string, string])[];
  readonly slashes: readonly (readonly [string, string])[];
  readonly changes: readonly (readonly [string, unknown])[];
}

interface Recorded extends Readonly<Record<Exclude<keyof Given, 'urls'>, readonly string[]>> {
  readonly urls: readonly Readonly<Record<string, unknown>>[];
}

const read = (name: string): unknown => JSON.parse(readFileSync(new globalThis.URL(name, import.meta.url), 'utf8'));
const given = read('urls.json') as Given;
const recorded = read('recorded.json') as Recorded;

function shown(make: () => unknown): string {
  try {
    return repr(make());
  } catch (caught) {
    const error = asPythonError(caught);
    return `${error.name}: ${error.message}`;
  }
}

const member = (url: URL, name: string): unknown => attribute(url, camelCase(name), name);

test.each(given.urls.map((text, at) => [text, recorded.urls[at]!] as const))(
  '%j has the parts that it has in yarl',
  (text, said) => {
    const url = new URL(text);
    const attributes = given.attributes.map((name) => [name, shown(() => member(url, name))]);
    const methods = given.methods.map((name) => [name, shown(() => call(member(url, name)))]);
    const whole = { str: url.toString(), repr: repr(url), bool: truthy(url) };
    expect({ ...whole, ...Object.fromEntries([...attributes, ...methods]) }).toEqual(said);
  },
);

test('what is no URL is refused in the words of yarl', () => {
  expect(given.broken.map((text) => shown(() => new URL(text)))).toEqual(recorded.broken);
});

test('references are resolved', () => {
  expect(given.joins.map(([base, url]) => shown(() => new URL(base).join(new URL(url))))).toEqual(recorded.joins);
});

test('a slash adds a name', () => {
  expect(given.slashes.map(([base, name]) => shown(() => divide(new URL(base), name)))).toEqual(recorded.slashes);
});

test('parts are replaced', () => {
  const start = new URL('http://user:pw@host:8080/a/b.txt?x=1&y=2#f');
  const value = (argument: unknown): unknown =>
    Array.isArray(argument) ? argument.map((pair: readonly unknown[]) => tuple(...pair)) : argument;
  const changed = given.changes.map(([name, argument]) => shown(() => call(member(start, name), [value(argument)])));
  expect(changed).toEqual(recorded.changes);
});
