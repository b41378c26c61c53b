/** The package as its users have it: packed, installed in an empty folder, and used there on the oldest and newest Node. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makePackage, nodeOf, npm, pack, registryProblem, root, run } from './npm.js';

const isBuilt = existsSync(join(root, 'dist/cli/main.js'));
const problem = isBuilt ? registryProblem() : 'there is no build';
if (problem !== null) console.log(`The packed package is not tested: ${problem}.`);

const program = `import asyncio
import sys
from dataclasses import dataclass
from parts.prices import PRICES


@dataclass
class Order:
    item: str
    count: int = 1

    def total(self):
        return PRICES[self.item] * self.count


async def handle(queue, done):
    while True:
        order = await queue.get()
        await asyncio.sleep(0.001)
        done.append(order)
        print(f"{order.item:>6} {order.total():8.2f}")
        queue.task_done()


async def main():
    queue = asyncio.Queue(maxsize=2)
    done = []
    worker = asyncio.create_task(handle(queue, done))
    for item, count in [("pear", 3), ("apple", 2), ("fig", 12)]:
        await queue.put(Order(item, count))
    await queue.join()
    worker.cancel()
    await asyncio.gather(worker, return_exceptions=True)
    print(done[0], len(done), sys.argv[1:])
    try:
        async with asyncio.timeout(0.01):
            await asyncio.sleep(5)
    except TimeoutError:
        print("too slow")
    sys.exit(3)


asyncio.run(main())
`;
const prices = 'PRICES = {"pear": 0.5, "apple": 0.25, "fig": 1.125}\n';
/** Recorded from CPython 3.13.0: `python3.13 app.py --fast`. */
const output = `  pear     1.50
 apple     0.50
   fig    13.50
Order(item='pear', count=3) 3 ['--fast']
too slow
`;
const files = `import asyncio
import aiofiles


async def main():
    async with aiofiles.open("note.txt", "w") as file:
        await file.write("one\\ntwo\\n")
    async with aiofiles.open("note.txt") as file:
        async for line in file:
            print(line.strip())


asyncio.run(main())
`;
const library = `import { readFile } from 'node:fs/promises';
import { createCompiler, type BuiltMaps } from 'aio2ts';

const dist = new URL('../', import.meta.resolve('aio2ts'));
const grammar = await readFile(new URL('wasm/tree-sitter-python.wasm', dist));
const maps = JSON.parse(await readFile(new URL('grammar-maps.json', dist), 'utf8')) as BuiltMaps;
const compiler = await createCompiler({ wasm: { grammar }, maps });
const { code, diagnostics } = await compiler.transpile('print("hi")\\n', { path: 'app.py' });
console.log(diagnostics.length, code);
`;

describe.skipIf(problem !== null)('the packed package', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'aio2ts-packed-')));
  const app = join(folder, 'app');
  const vendored = join(folder, 'vendored');
  const nodes: Record<string, string> = {};

  beforeAll(() => {
    const tarball = pack(folder);
    makePackage(app);
    npm(['install', '--no-audit', '--no-fund', '--prefer-offline', tarball], app);
    nodes['20'] = nodeOf('20', join(folder, 'node20'));
    nodes['newest'] = nodeOf('latest', join(folder, 'newest'));
    mkdirSync(join(app, 'py/parts'), { recursive: true });
    writeFileSync(join(app, 'py/app.py'), program);
    writeFileSync(join(app, 'py/parts/prices.py'), prices);
    writeFileSync(join(app, 'py/files.py'), files);
    convert('imported', []);
    makePackage(vendored);
    convert(vendored, ['--runtime', 'vendor']);
  }, 120_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function convert(outDir: string, options: readonly string[]): void {
    const args = ['--no-install', 'aio2ts', 'convert', 'py', '--js', '--source-map', '--out-dir', outDir, ...options];
    const { status, stdout, stderr } = run('npx', args, app);
    expect({ status, stdout, stderr }).toMatchObject({ status: 0, stdout: '' });
  }

  function typeErrors(cwd: string, entry: readonly string[], types: readonly string[]): string {
    const options = {
      strict: true, noEmit: true, target: 'ES2022', lib: ['ES2023', 'DOM', 'DOM.Iterable'], module: 'NodeNext',
      skipLibCheck: true, verbatimModuleSyntax: true, noUncheckedSideEffectImports: true, types, typeRoots: [join(root, 'node_modules/@types')],
    };
    const config = join(cwd, 'tsconfig.json');
    writeFileSync(config, JSON.stringify({ compilerOptions: options, files: entry }));
    return run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', config], cwd).stdout;
  }

  const places = [['imported', join(app, 'imported')], ['vendored', vendored]] as const;

  test.each(places)('output with the runtime %s type-checks under strict', (_, place) => {
    expect(typeErrors(place, ['app.ts'], [])).toBe('');
    expect(typeErrors(place, ['files.ts'], ['node'])).toBe('');
  }, 60_000);

  describe.each(['20', 'newest'])('on Node %s', (version) => {
    test.each(places)('output with the runtime %s runs as under CPython', (_, place) => {
      const { status, stdout, stderr } = run(nodes[version]!, ['app.js', '--fast'], place);
      expect({ status, stdout, stderr }).toEqual({ status: 3, stdout: output, stderr: '' });
      expect(run(nodes[version]!, ['files.js'], place)).toMatchObject({ status: 0, stdout: 'one\ntwo\n', stderr: '' });
    });

    test('the command runs a program in memory', () => {
      const command = join(app, 'node_modules/aio2ts/dist/cli/main.js');
      expect(run(nodes[version]!, [command, 'run', 'py/app.py', '--fast'], app)).toMatchObject({ status: 3, stdout: output, stderr: '' });
    });
  });

  test('the newest Node runs the TypeScript itself', () => {
    expect(run(nodes['newest']!, ['app.ts', '--fast'], join(app, 'imported'))).toMatchObject({ status: 3, stdout: output });
  });

  test('a vendored copy is less than the runtime, and holds no tests', () => {
    const names = readdirSync(join(vendored, 'aio2ts-runtime'), { recursive: true }) as string[];
    expect(names.filter((name) => name.includes('.test.'))).toEqual([]);
    const all = readdirSync(join(app, 'node_modules/aio2ts/src/runtime'), { recursive: true }) as string[];
    expect(names.filter((name) => name.endsWith('.ts')).length).toBeLessThan(all.filter((name) => name.endsWith('.ts')).length);
  });

  test('it is a library with types, which a program can convert with', () => {
    writeFileSync(join(app, 'library.mts'), library);
    if (!existsSync(join(app, 'node_modules/@types'))) symlinkSync(join(root, 'node_modules/@types'), join(app, 'node_modules/@types'));
    expect(typeErrors(app, ['library.mts'], ['node'])).toBe('');
    expect(run(nodes['newest']!, ['library.mts'], app)).toMatchObject({ status: 0, stdout: '0 console.log("hi");\n\n' });
  }, 60_000);
});
