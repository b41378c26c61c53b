import { expect, test } from 'vitest';
import { print } from '../../src/emit/print-module.js';
import * as b from '../../src/target/build.js';
import type * as ir from '../../src/target/ir.js';
import { moduleOf, x } from './printing.js';

const run = (): ir.ExpressionStatement => b.expression(b.call(x, []));

test('prints the head of a module: shebang, header, documentation, imports', () => {
  const text = print(
    moduleOf([run()], {
      shebang: '#!/usr/bin/env node',
      header: [' Licence.', 'Year.'],
      doc: 'What it does.',
      dangling: ['the end'],
      imports: [
        { specifier: './b.js', names: null, namespace: null },
        {
          specifier: './a.js',
          names: [
            { imported: 'default', local: 'a', typeOnly: false },
            { imported: 'T', local: 'T', typeOnly: true },
          ],
          namespace: null,
        },
        { specifier: 'zod', names: null, namespace: 'zod' },
        {
          specifier: 'aio2ts/runtime/asyncio',
          names: [{ imported: 'sleep', local: 'asyncioSleep', typeOnly: false }],
          namespace: null,
        },
        { specifier: 'node:fs', names: [{ imported: 'Stats', local: 'Stats', typeOnly: true }], namespace: null },
        {
          specifier: 'aio2ts/runtime/asyncio',
          names: [
            { imported: 'gather', local: 'gather', typeOnly: false },
            { imported: 'Task', local: 'Task', typeOnly: true },
          ],
          namespace: null,
        },
      ],
    }),
    { types: true },
  ).text;
  expect(text).toBe(`#!/usr/bin/env node
// Licence.
// Year.

/** What it does. */

import type { Stats } from "node:fs";
import { gather, sleep as asyncioSleep, type Task } from "aio2ts/runtime/asyncio";
import * as zod from "zod";
import "./b.js";
import a, { type T } from "./a.js";

x();

// the end
`);
});

test('imports no types in plain JavaScript', () => {
  const imports: ir.ImportDeclaration[] = [
    { specifier: 'a', names: [{ imported: 'T', local: 'T', typeOnly: true }], namespace: null },
    {
      specifier: 'b',
      names: [
        { imported: 'T', local: 'U', typeOnly: true },
        { imported: 'v', local: 'v', typeOnly: false },
      ],
      namespace: null,
    },
  ];
  expect(print(moduleOf([], { imports }), { types: false }).text).toBe('import { v } from "b";\n');
});
