/** What package.json tells bundlers of the modules that do something when they are imported. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as exceptions from '../../src/runtime/python/exceptions.js';
import * as builtin from '../../src/runtime/python/exceptions/builtin.js';
import * as osErrors from '../../src/runtime/python/exceptions/os-error.js';
import * as warnings from '../../src/runtime/python/exceptions/warnings.js';
import * as python from '../../src/runtime/python/index.js';
import { root } from './npm.js';

const { sideEffects } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly sideEffects: readonly string[] };

test('each place is there, and each file of the build has its source beside it in the list', () => {
  for (const place of sideEffects) {
    const source = place.replace('./dist/', './src/').replace(/\.js$/, '.ts');
    expect(existsSync(join(root, source.replace(/\/\*\*$/, ''))), place).toBe(true);
    expect(sideEffects).toContain(source);
  }
});

test('exceptions are passed on by name, for a bundler leaves out what is between it and a star, and no name is forgotten', () => {
  const text = readFileSync(join(root, 'src/runtime/python/exceptions.ts'), 'utf8') + readFileSync(join(root, 'src/runtime/python/index.ts'), 'utf8');
  expect(text).not.toMatch(/export \* from '\.\/exceptions/);
  for (const part of [builtin, osErrors, warnings]) expect(Object.keys(exceptions)).toEqual(expect.arrayContaining(Object.keys(part)));
  expect(Object.keys(python)).toEqual(expect.arrayContaining(Object.keys(exceptions)));
});
