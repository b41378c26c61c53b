import { basename } from 'node:path';

import { describe, expect, test } from 'vitest';

import { testParser } from '../support/parser.js';
import { cpythonTrees, findCpython, libraryFiles, readSource } from './cpython.js';
import { firstDifference, shapeOfBody } from './shape.js';

const python = findCpython();
const parser = await testParser();
const folders = process.env['AIO2TS_PARSE_FOLDERS']?.split(',') ?? ['asyncio'];

describe.skipIf(python === null)('the trees of CPython’s own library', () => {
  for (const folder of folders) {
    const paths = python === null ? [] : libraryFiles(python, folder);
    const trees = python === null ? [] : cpythonTrees(python, paths);
    paths.forEach((path, index) => {
      test(`of ${folder}/${basename(path)} equal CPython's`, () => {
        const { module, diagnostics } = parser.parse(readSource(path), { path });
        expect(diagnostics).toEqual([]);
        expect(firstDifference(shapeOfBody(module!.body), trees[index]!)).toBeNull();
      });
    });
  }
});
