/** Python modules in bundled projects. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Workspace } from '../cli/command-fixture.js';
import { bundlers, mapIn, root, run } from './bundling.js';
import { installRuntime, type InstalledRuntime } from './installed-runtime.js';

/** Recorded from CPython 3.13.0: restock and main of worker.py, called as main.ts does. */
const recorded = 'pear: packed, 2 left\nfig: packed, 0 left\nplum: no plum in stock\n';

let runtime: InstalledRuntime;
beforeAll(async () => {
  runtime = await installRuntime();
});
afterAll(() => runtime.remove());

function javascriptOf(file: string): string {
  return transpileModule(readFileSync(file, 'utf8'), { compilerOptions: { target: ScriptTarget.ES2022, module: ModuleKind.ESNext } }).outputText;
}

/** A project with `aio2ts` installed. */
function projectOf(files: Readonly<Record<string, string>>): Workspace {
  const workspace = new Workspace(files);
  runtime.into(workspace.folder);
  return workspace;
}

const RAISING = 'import asyncio\n\n\nasync def fail(reason: str) -> None:\n    await asyncio.sleep(0)\n    raise ValueError(reason)\n';
const BLOCKING = 'import asyncio\nimport time\n\n\nasync def f() -> None:\n    time.sleep(0.001)\n    await asyncio.sleep(0)\n';

/** `tally` of Python is hand-written here, and counts its calls. */
const OWN = {
  'maps/tally.yaml': 'runtime: ./tally.js\nentries:\n  - id: tally\n    kind: module\n    docs: Counts.\n\n  - id: tally.count\n    kind: function\n    python: "def count() -> int"\n    emit: count()\n    raises: never\n    docs: One more.\n',
  'mod.py': 'import tally\n\n\ndef more() -> int:\n    return tally.count()\n',
};
const TALLY = 'let counted = 0;\nexport function count() {\n  counted += 1;\n  return counted;\n}\n';
const COUNTING = 'import { more } from "./mod.py";\nimport { count } from "./tally.js";\nmore();\nconsole.log(count());\n';

/** Recorded from CPython 3.13.0: the error goes to the standard error. */
const EXITING = 'import sys\n\n\ndef stop(how: str) -> None:\n    if how == "exit":\n        sys.exit(3)\n    if how == "raise":\n        raise SystemExit(4)\n    raise KeyError(how)\n';
/** Recorded from CPython 3.13.0. */
const NAMED = {
  'shapes.py': 'class Point:\n    def __init__(self, x: int) -> None:\n        self.x = x\n\n    def other(self) -> "Point":\n        return Point(self.x + 1)\n\n\nclass Missing(Exception):\n    pass\n',
  'mod.py': 'import asyncio\nfrom dataclasses import dataclass\n\nimport shapes\n\n\n@dataclass(frozen=True)\nclass Point:\n    x: int\n    origin = None\n\n\nPoint.origin = Point(0)\nhandlers = {}\n\n\ndef handler(func):\n    handlers[func.__name__] = func\n    return func\n\n\n@handler\nasync def double(x: int) -> int:\n    await asyncio.sleep(0)\n    return x * 2\n\n\nasync def show() -> None:\n    print(Point(1), Point.origin, type(shapes.Point(1).other()).__name__)\n    try:\n        raise shapes.Missing("gone")\n    except Exception as error:\n        print(type(error).__name__, repr(error))\n    for name, func in handlers.items():\n        print(name, await func(4))\n',
  'main.js': 'import { show } from "./mod.py";\nawait show();\n',
};
const SHOWN = "Point(x=1) Point(x=0) Point\nMissing Missing('gone')\ndouble 8\n";

const ENDS = [['exit', 3, ''], ['raise', 4, ''], ['other', 1, "KeyError: 'other'\n"]] as const;

describe.each(Object.entries(bundlers))('%s', (name, bundle) => {
  // Of themselves these two read no TypeScript.
  const language = name === 'Rollup' || name === 'webpack' ? 'js' : 'ts';

  test('builds modules that import each other, and the bundle prints what Python prints', async () => {
    const { folder } = projectOf({});
    cpSync(join(root, 'examples/bundled/src'), join(folder, 'src'), { recursive: true });
    const entry = `src/main.${language}`;
    if (language === 'js') writeFileSync(join(folder, entry), javascriptOf(join(folder, 'src/main.ts')));
    await bundle({ folder, entry });
    expect(run(folder).stdout).toBe(recorded);
    const { sources, sourcesContent } = mapIn(folder);
    const place = sources.findIndex((source) => source.endsWith('src/worker.py'));
    expect(sourcesContent[place]).toContain('async def pack(item: str, delay: float)');
  }, 60_000);

  test('makes maps by which stack traces name Python files and lines', async () => {
    const { folder } = projectOf({ 'py/mod.py': RAISING, 'main.js': 'import { fail } from "./py/mod.py";\nawait fail("no");\n' });
    await bundle({ folder, entry: 'main.js' });
    expect(run(folder).stderr).toMatch(/^Traceback \(most recent call last\):\n(?:.*\n)*? {2}File ".*\/py\/mod\.py", line 6, in fail\n(?:.*\n)*ValueError: no\n$/);
  }, 60_000);

  test('keeps what ends a program: the exit status of SystemExit, the traceback of what nobody catches', async () => {
    const { folder } = projectOf({ 'mod.py': EXITING, 'main.js': 'import { stop } from "./mod.py";\nstop(process.argv[2]);\n' });
    await bundle({ folder, entry: 'main.js' });
    for (const [how, status, error] of ENDS) {
      const ended = run(folder, how);
      expect(ended).toMatchObject({ status, stdout: '' });
      expect(ended.stderr.endsWith(error) && (error === '') === (ended.stderr === ''), ended.stderr).toBe(true);
    }
  }, 60_000);

  test('keeps the names of classes and functions that the program shows, minified or not', async () => {
    for (const minify of name === 'Rollup' ? [false] : [false, true]) {
      const { folder } = projectOf(NAMED);
      await bundle({ folder, entry: 'main.js', minify });
      const ended = run(folder);
      expect(ended.stdout, ended.stderr).toBe(SHOWN);
    }
  }, 60_000);

  test('stops at an error with all errors of the file, at their lines and columns, in a frame', async () => {
    const { folder } = projectOf({ 'mod.py': 'def f(x):\n    return (x\n', 'main.js': 'import { f } from "./mod.py";\nf(1);\n' });
    const failure: unknown = await bundle({ folder, entry: 'main.js' }).catch((error: unknown) => error);
    const { message } = failure as Error;
    expect(message).toContain(`${folder}/mod.py:2:12: AIO1`);
    expect(message).toContain('> 2 |     return (x\n    |            ^');
  }, 60_000);

  test('tells of a warning with its line and column, and builds', async () => {
    const { folder } = projectOf({ 'mod.py': BLOCKING, 'main.js': 'import { f } from "./mod.py";\nawait f();\nconsole.log("built");\n' });
    const told: string[] = [];
    await bundle({ folder, entry: 'main.js', told: (message) => told.push(message) });
    expect(told.join('\n')).toContain(`${folder}/mod.py:6:5: AIO`);
    expect(run(folder).stdout).toBe('built\n');
  }, 60_000);

  test('takes a module of the project that a map names once, whoever imports it', async () => {
    const { folder } = projectOf({ ...OWN, [`main.${language}`]: COUNTING, [`tally.${language}`]: TALLY });
    await bundle({ folder, entry: `main.${language}`, options: { maps: [join(folder, 'maps')] } });
    expect(run(folder).stdout).toBe('2\n');
  }, 60_000);
});

test('names are those of the options', async () => {
  const { folder } = projectOf({
    'py/mod.py': 'def say_hello(to_whom: str) -> None:\n    print("hello", to_whom)\n',
    'main.js': 'import { say_hello } from "./py/mod.py";\nsay_hello("ada");\n',
  });
  await bundlers['Rolldown']!({ folder, entry: 'main.js', options: { names: 'preserve' } });
  expect(run(folder).stdout).toBe('hello ada\n');
}, 60_000);

test('two entries share the state of a module that both import', async () => {
  const { folder } = projectOf({
    'py/pkg/__init__.py': 'from .counter import bump\n',
    'py/pkg/counter.py': 'counts = []\n\n\ndef bump() -> int:\n    counts.append(1)\n    return len(counts)\n',
    'py/one.py': 'from pkg import bump\n\n\ndef one() -> int:\n    return bump()\n',
    'py/two.py': 'import pkg.counter\n\n\ndef two() -> int:\n    return pkg.counter.bump()\n',
    'main.js': 'import { one } from "./py/one.py";\nimport { two } from "./py/two.py";\nconsole.log(one(), two(), one());\n',
  });
  await bundlers['Rolldown']!({ folder, entry: 'main.js' });
  expect(run(folder).stdout).toBe('1 2 3\n');
}, 60_000);

test('what needs the event loop is started with run', async () => {
  const source = 'import asyncio\n\n\nasync def main() -> str:\n    async with asyncio.TaskGroup() as group:\n        one = group.create_task(asyncio.sleep(0.01, "x"))\n    return one.result()\n';
  const main = 'import { run } from "aio2ts/runtime/asyncio";\nimport { main } from "./mod.py";\nconsole.log(await run(main));\n';
  const { folder } = projectOf({ 'mod.py': source, 'main.js': main });
  await bundlers['Rolldown']!({ folder, entry: 'main.js' });
  expect(run(folder).stdout).toBe('x\n');
}, 60_000);
