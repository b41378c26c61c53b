/** Python modules in bundled projects. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Workspace } from '../cli/command-fixture.js';
import { bundledByRolldown, bundledByVite, printed, root } from './bundling.js';

const example = join(root, 'examples/bundled');
const worker = join(example, 'src/worker.py');
/** Recorded from CPython 3.13.0: restock and main of worker.py, called as main.ts does. */
const recorded = 'pear: packed, 2 left\nfig: packed, 0 left\nplum: no plum in stock\n';

test.each([
  ['Vite', bundledByVite],
  ['Rolldown', bundledByRolldown],
])('the example built with %s prints what Python prints, and its map leads to the Python', async (_, bundled) => {
  const out = new Workspace().folder;
  const { map } = await bundled(example, 'src/main.ts', out);
  expect(printed(join(out, 'main.js'))).toBe(recorded);
  const place = map.sources.findIndex((source) => source.endsWith('worker.py'));
  expect(map.sourcesContent?.[place]).toContain('async def pack(item: str, delay: float)');
  expect(worker.endsWith(map.sources[place]!.replaceAll('../', ''))).toBe(true);
}, 60_000);

test('names are those of the options', async () => {
  const workspace = new Workspace({ 'py/mod.py': 'def say_hello(to_whom: str) -> None:\n    print("hello", to_whom)\n', 'main.js': 'import { say_hello } from "./py/mod.py";\nsay_hello("ada");\n' });
  await bundledByRolldown(workspace.folder, 'main.js', join(workspace.folder, 'out'), undefined, { names: 'preserve' });
  expect(printed(join(workspace.folder, 'out/main.js'))).toBe('hello ada\n');
}, 60_000);

test('two entries share the state of a module that both import', async () => {
  const workspace = new Workspace({
    'py/pkg/__init__.py': 'from .counter import bump\n',
    'py/pkg/counter.py': 'counts = []\n\n\ndef bump() -> int:\n    counts.append(1)\n    return len(counts)\n',
    'py/one.py': 'from pkg import bump\n\n\ndef one() -> int:\n    return bump()\n',
    'py/two.py': 'import pkg.counter\n\n\ndef two() -> int:\n    return pkg.counter.bump()\n',
    'main.js': 'import { one } from "./py/one.py";\nimport { two } from "./py/two.py";\nconsole.log(one(), two(), one());\n',
  });
  await bundledByRolldown(workspace.folder, 'main.js', join(workspace.folder, 'out'));
  expect(printed(join(workspace.folder, 'out/main.js'))).toBe('1 2 3\n');
}, 60_000);

test('an error stops the build with all errors of the file, at their lines and columns', async () => {
  const workspace = new Workspace({ 'mod.py': 'def f(x):\n    return (x\n', 'main.js': 'import { f } from "./mod.py";\nf(1);\n' });
  const building = bundledByRolldown(workspace.folder, 'main.js', join(workspace.folder, 'out'));
  await expect(building).rejects.toThrow(`${workspace.folder}/mod.py:2:12: AIO1`);
}, 60_000);

test('a warning names its line and column, and the build goes on', async () => {
  const source = 'import asyncio\nimport time\n\n\nasync def f() -> None:\n    time.sleep(0.001)\n    await asyncio.sleep(0)\n';
  const workspace = new Workspace({ 'mod.py': source, 'main.js': 'import { f } from "./mod.py";\nawait f();\n' });
  const told: string[] = [];
  await bundledByRolldown(workspace.folder, 'main.js', join(workspace.folder, 'out'), (message) => told.push(message));
  expect(told.join('\n')).toContain(`${workspace.folder}/mod.py:6:5: AIO`);
}, 60_000);

test('what needs the event loop is started with run', async () => {
  const source = 'import asyncio\n\n\nasync def main() -> str:\n    async with asyncio.TaskGroup() as group:\n        one = group.create_task(asyncio.sleep(0.01, "x"))\n    return one.result()\n';
  const workspace = new Workspace({ 'mod.py': source, 'main.js': 'import { run } from "aio2ts/runtime/asyncio";\nimport { main } from "./mod.py";\nconsole.log(await run(main));\n' });
  await bundledByRolldown(workspace.folder, 'main.js', join(workspace.folder, 'out'));
  expect(printed(join(workspace.folder, 'out/main.js'))).toBe('x\n');
}, 60_000);
