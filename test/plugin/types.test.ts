/** What TypeScript knows of imported Python modules. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createProgram, flattenDiagnosticMessageText, getPreEmitDiagnostics, ModuleKind, ModuleResolutionKind, ScriptTarget } from 'typescript';
import { expect, onTestFinished, test, vi } from 'vitest';
import { Workspace } from '../cli/command-fixture.js';
import { bundlers, compilerFor } from './bundling.js';
import { installRuntime } from './installed-runtime.js';

const MODULES = {
  'runtime/asyncio/index.d.ts': 'export declare class Lock {\n  acquire(): Promise<boolean>;\n}\n',
  'py/shop/__init__.py': 'from .stock import Item, take\n',
  'py/shop/stock.py': 'import asyncio\nfrom dataclasses import dataclass\n\nlock = asyncio.Lock()\n\n\n@dataclass\nclass Item:\n    """Something to sell."""\n\n    name: str\n    price: float = 1.5\n\n\nasync def take(item_name: str, count: int = 1) -> list[Item]:\n    async with lock:\n        return [Item(item_name)] * count\n',
  'py/worker.py': 'from shop import Item, take\n\n\nasync def main(names: list[str]) -> dict[str, Item]:\n    """Takes one of each."""\n    return {name: (await take(name))[0] for name in names}\n',
  'main.ts': `import { Item, take } from './py/shop/__init__.py';
import { lock } from './py/shop/stock.py';
import { main } from './py/worker.py';

const found: Map<string, Item> = await main(['pear']);
const price: number = found.get('pear')!.price;
const taken: Item[] = await take('fig', 2);
await lock.acquire();
console.log(price, taken.length);
`,
  'wrong.ts': `import { main, nothing } from './py/worker.py';
await main('pear');
console.log(nothing);
`,
};

/** What TypeScript says under `strict`, of all that it reads. */
function faultsOf(folder: string): string[] {
  const program = createProgram([join(folder, 'main.ts'), join(folder, 'wrong.ts')], {
    strict: true, noEmit: true, allowArbitraryExtensions: true, target: ScriptTarget.ES2022, module: ModuleKind.ESNext,
    moduleResolution: ModuleResolutionKind.Bundler, lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'], types: [],
    paths: { 'aio2ts/runtime/*': [join(folder, 'runtime/*/index.d.ts')] },
  });
  return getPreEmitDiagnostics(program).map(({ file, code, messageText }) => `${basename(file?.fileName ?? '')} TS${code} ${flattenDiagnosticMessageText(messageText, '\n')}`);
}

function expectTypes(folder: string): void {
  expect(faultsOf(folder)).toEqual([
    expect.stringMatching(/^wrong\.ts TS2305 .* has no exported member 'nothing'/),
    expect.stringMatching(/^wrong\.ts TS2345 .*'string' is not assignable to parameter of type 'string\[\]'/),
  ]);
}

test('aio2ts types writes what TypeScript needs to check imports of Python strictly, and follows changes', async () => {
  const workspace = new Workspace(MODULES);
  const run = (...paths: string[]) => workspace.run(['types', ...paths], { services: { loadCompiler: compilerFor } });
  const first = await run('py');
  expect(first.stderr).not.toContain('error');
  expect(first).toMatchObject({ code: 0, stdout: '' });
  expect(first.stderr.split('\n').sort()).toEqual(['', 'wrote py/shop/__init__.d.py.ts', 'wrote py/shop/stock.d.py.ts', 'wrote py/worker.d.py.ts']);
  expectTypes(workspace.folder);
  const declared = workspace.read('py/worker.d.py.ts');
  expect(declared).toContain('/** Takes one of each. */\nexport declare function main(names: string[]): Promise<Map<string, Item>>;\n');
  expect(declared).toContain('from "./shop/__init__.py"');

  workspace.put('py/worker.py', MODULES['py/worker.py'].replace('names: list[str]', 'names: tuple[str, ...]'));
  expect((await run('py/worker.py')).stderr).toBe('wrote py/worker.d.py.ts\n2 up to date\n');
}, 60_000);

test('aio2ts types overwrites nothing that somebody wrote, and says what does not convert', async () => {
  const workspace = new Workspace({ 'mine.py': 'x = 1\n', 'mine.d.py.ts': 'export declare const x: 1;\n', 'broken.py': 'def f(:\n' });
  const { code, stderr } = await workspace.run(['types', '.'], { services: { loadCompiler: compilerFor } });
  expect(code).toBe(1);
  expect(stderr).toMatch(/^mine\.py: error AIO5\d{3}: .*mine\.d\.py\.ts/m);
  expect(stderr).toMatch(/^broken\.py:1:7: error AIO1/m);
  expect(workspace.read('mine.d.py.ts')).toBe('export declare const x: 1;\n');
}, 60_000);

test('the plugin keeps them with types: true, and says what is in the way', async () => {
  const workspace = new Workspace({ ...MODULES, 'py/shop/stock.d.py.ts': '// mine\n' });
  const runtime = await installRuntime();
  onTestFinished(() => runtime.remove());
  runtime.into(workspace.folder);
  const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  onTestFinished(() => told.mockRestore());
  await bundlers['Rolldown']!({ folder: workspace.folder, entry: 'main.ts', options: { types: true } });
  expect(told.mock.calls.join('\n')).toContain('stock.d.py.ts');
  expect(readFileSync(join(workspace.folder, 'py/worker.d.py.ts'), 'utf8')).toContain('// Types of worker.py by aio2ts');
  expect(workspace.read('py/shop/stock.d.py.ts')).toBe('// mine\n');
}, 60_000);
