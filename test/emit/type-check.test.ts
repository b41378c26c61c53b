import { expect, test } from 'vitest';
import { EmitError } from '../../src/emit/emit-error.js';
import { print } from '../../src/emit/print-module.js';
import { checkWithTsMorph, typeCheck } from '../../src/emit/type-check.js';
import * as b from '../../src/target/build.js';
import { moduleOf } from './printing.js';

const count = b.declare('const', b.id('count', 40), b.string('three', 50), {
  type: b.keyword('number'),
  at: 40,
  exported: true,
});
const imported = {
  specifier: 'aio2ts/runtime/asyncio',
  names: [{ imported: 'sleep', local: 'sleep', typeOnly: false }],
  namespace: null,
};
const wait = b.expression(b.awaitOf(b.call(b.id('sleep', 66), [b.string('long', 72)], 66), 60), { at: 60 });

test('the gate lets a text through that parses, and stops one that does not at its Python code', async () => {
  const good = print(moduleOf([count]), { types: true });
  await expect(checkWithTsMorph(good.text, good.positions)).resolves.toBeUndefined();
  const bad = print(moduleOf([count, b.expression(b.call(b.id('no good', 80), [], 80), { at: 80 })]), { types: true });
  const failure: unknown = await checkWithTsMorph(bad.text, bad.positions).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(EmitError);
  expect(failure).toMatchObject({ code: 'AIO9001', at: 80, line: 'no good();' });
}, 60_000);

test("TypeScript's diagnostics come with the place in the Python file", async () => {
  const { text, positions } = print(moduleOf([count, wait], { imports: [imported] }), { types: true });
  const declarations = [
    {
      path: '/node_modules/aio2ts/package.json',
      code: '{"name":"aio2ts","exports":{"./runtime/*":"./runtime/*.d.ts"}}',
    },
    {
      path: '/node_modules/aio2ts/runtime/asyncio.d.ts',
      code: 'export declare function sleep(seconds: number): Promise<null>;',
    },
  ];
  const found = await typeCheck([{ path: '/a.ts', code: text, positions }], { declarations });
  expect(found).toEqual([
    {
      path: '/a.ts',
      code: 2322,
      severity: 'error',
      message: "Type 'string' is not assignable to type 'number'.",
      offset: text.indexOf('count'),
      at: 40,
    },
    {
      path: '/a.ts',
      code: 2345,
      severity: 'error',
      message: "Argument of type 'string' is not assignable to parameter of type 'number'.",
      offset: text.indexOf('"long"'),
      at: 72,
    },
  ]);
}, 60_000);
