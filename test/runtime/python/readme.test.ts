import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as runtime from '../../../src/runtime/python/index.js';

const readme = readFileSync(new URL('../../../src/runtime/python/README.md', import.meta.url), 'utf8');
const words = new Set(readme.match(/\w+/g));

/** The README names the exceptions and the special methods by their rule. */
function isNamedByRule(name: string): boolean {
  const value = (runtime as Readonly<Record<string, unknown>>)[name];
  if (typeof value === 'symbol') return true;
  return typeof value === 'function' && value.prototype instanceof runtime.BaseException;
}

test('the README names every export', () => {
  const missing = Object.keys(runtime).filter((name) => !words.has(name) && !isNamedByRule(name));
  expect(missing).toEqual([]);
});
