import { basename } from 'node:path';

import { describe, expect, test } from 'vitest';

import { testParser } from '../support/parser.js';
import { cpythonTrees, findCpython, libraryFiles, readSource } from './cpython.js';
import { firstDifference, shapeOfBody } from './shape.js';

const python = findCpython();
const parser = await testParser();
/** `AIO2TS_PARSE_FOLDERS=asyncio,.,test` looks at more than the committed run, which is to be quick. */
const chosen = process.env['AIO2TS_PARSE_FOLDERS']?.split(',');
const folders = chosen ?? ['asyncio', 'json', 'email', 'concurrent', 'importlib'];
/** Files of Python 2, files in other encodings, names of characters that we do not know: none of ours. */
const LEFT_OUT = /bad_?(coding|syntax)|test_print|test_unparse|test_xmlrpc/;

describe.skipIf(python === null)('the trees of CPython’s own library', () => {
  for (const folder of folders) {
    const paths = python === null ? [] : libraryFiles(python, folder).filter((path) => !LEFT_OUT.test(path));
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
