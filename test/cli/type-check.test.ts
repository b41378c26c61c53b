import { expect, test } from 'vitest';
import { decodeMappings } from '../../src/compiler/decode-mappings.js';
import { Workspace } from './command-fixture.js';

test('--type-check reports at the Python, and writes the output all the same', async () => {
  const workspace = new Workspace({ 'app.py': '#js const n: number = "a";\n#js import { f } from "./helper.js"; f(1);\nimport helper\n', 'helper.py': '#js export const f = (s: string): string => s;\n' });
  const { code, stderr } = await workspace.run(['convert', 'app.py', '--type-check']);
  expect(code).toBe(1);
  expect(stderr).toContain("AIO2301: TypeScript finds a type error in the output: Type 'string' is not assignable to type 'number' (TS2322).");
  expect(stderr).toContain("not assignable to parameter of type 'string' (TS2345)");
  expect(stderr).toMatch(/^app\.py:1:1: error AIO2301/m);
  expect(stderr).toContain('wrote app.ts\n');
  expect(workspace.read('app.ts')).not.toContain('sourceMappingURL');
});

test('the runtime is known by its declarations', async () => {
  const workspace = new Workspace({
    'app.py': '#js import { sleep } from "aio2ts/runtime/asyncio"; const n: number = await sleep(1);\n',
    'runtime/asyncio/index.d.ts': 'export declare function sleep(seconds: number): Promise<number>;',
  });
  expect(await workspace.run(['convert', 'app.py', '--type-check'])).toMatchObject({ code: 0 });
});

test('mappings are decoded with their signs and long numbers', () => {
  expect(decodeMappings(';AAAA,gBAEgB;;C,MADhB')).toEqual([
    [],
    [
      { column: 0, sourceLine: 0, sourceColumn: 0 },
      { column: 16, sourceLine: 2, sourceColumn: 16 },
    ],
    [],
    [{ column: 7, sourceLine: 1, sourceColumn: 0 }],
  ]);
});
