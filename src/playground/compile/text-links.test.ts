import { expect, test } from 'vitest';
import { textLinks } from './text-links.js';

test('comments and docstrings are found by their text, repeated ones in their order', () => {
  const python = ['"""Top.', '', 'More of it.', '"""', 'x = 1', '# again', 'y = 2', '# again', 'def f():', '    """One line."""'].join('\n');
  const typescript = ['/**', ' * Top.', ' *', ' * More of it.', ' */', 'const x = 1;', '// again', 'const y = 2;', '// again', '/** One line. */', 'function f() {}'].join('\n');
  const known = [{ python: 5, typescript: 6 }, { python: 7, typescript: 8 }, { python: 9, typescript: 11 }];
  expect(textLinks(python, typescript, known)).toEqual([
    { python: 1, typescript: 2 }, { python: 3, typescript: 4 }, { python: 6, typescript: 7 }, { python: 8, typescript: 9 }, { python: 10, typescript: 10 },
  ]);
});

test('an import leads to all lines of what it became, and to no other', () => {
  const python = 'import asyncio\nfrom aiofiles import os\nimport json, re as r  # both\n';
  const typescript = [
    'import {', '  gather,', '} from "aio2ts/runtime/asyncio";', 'import { exists } from "./aio2ts-runtime/aiofiles/index.js";',
    'import { dumps } from "aio2ts/runtime/json";', 'import { print } from "aio2ts/runtime/python";',
  ].join('\n');
  expect(textLinks(python, typescript, [])).toEqual([
    { python: 1, typescript: 1 }, { python: 1, typescript: 2 }, { python: 1, typescript: 3 }, { python: 2, typescript: 4 }, { python: 3, typescript: 5 },
  ]);
});
