import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Workspace } from './command-fixture.js';

const commands = ['convert', 'run', 'verify', 'check', 'explain', 'maps', 'init'];

test('--help lists the commands and shows examples', async () => {
  const { code, stdout } = await new Workspace().run(['--help']);
  expect(code).toBe(0);
  for (const command of commands) expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'));
  expect(stdout).toContain('Examples:\n  aio2ts convert app.py');
});

test.each(commands)('%s --help shows its usage and examples', async (command) => {
  const { code, stdout } = await new Workspace().run([command, '--help']);
  expect(code).toBe(0);
  expect(stdout).toContain(`Usage: aio2ts ${command}`);
  expect(stdout).toContain(`Examples:\n  aio2ts ${command}`);
});

test('--version prints the version', async () => {
  expect(await new Workspace().run(['--version'])).toEqual({ code: 0, stdout: '0.1.0\n', stderr: '' });
});

test.each([
  [['frobnicate'], "unknown command 'frobnicate'"],
  [['convrt', 'app.py'], 'Did you mean convert?'],
  [['convert'], "missing required argument 'paths'"],
  [['convert', 'app.py', '--fidelity', 'good'], 'Allowed choices are readable, exact'],
  [['convert', 'app.py', '--frobnicate'], "unknown option '--frobnicate'"],
  [['convert', '-', 'app.py'], '- cannot be combined with other paths.'],
  [['convert', '--stdout', 'app.py', '--out-dir', 'x'], '--out-dir has no effect with --stdout.'],
  [['run', '-'], 'run needs a file'],
  [['explain', 'AIO2000'], 'There is no diagnostic AIO2000. Did you mean AIO2001?'],
  [['explain', 'asyncio.gater'], 'Did you mean asyncio.gather?'],
  [['maps', 'ayncio'], 'No map covers ayncio. Did you mean asyncio?'],
  [['maps', 'gahter'], 'No map covers gahter. Did you mean asyncio.gather?'],
  [['explain', 'gahter'], 'Did you mean asyncio.gather?'],
  [['explain', 'neverAwaiting'], 'Did you mean neverAwaited?'],
  [['explain', 'AIO99'], 'There is no diagnostic AIO99. aio2ts explain lists them.'],
  [['explain', 'qqqqqq'], 'is called qqqqqq. aio2ts maps lists what is supported; a folder of maps of your own, --map, adds to it.'],
  [['maps', 'qqqqqq'], 'No map covers qqqqqq. A folder of maps of your own, --map, can.'],
])('%j is a usage error', async (args, message) => {
  const { code, stdout, stderr } = await new Workspace({ 'app.py': '' }).run(args);
  expect(code).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain(message);
  expect(stderr).toMatch(/^aio2ts: /);
});

test('no command shows the help and is a usage error', async () => {
  const { code, stderr } = await new Workspace().run([]);
  expect(code).toBe(2);
  expect(stderr).toContain('Usage: aio2ts');
});

test('warnings and infos leave the exit status at 0', async () => {
  const workspace = new Workspace({ 'app.py': '!warn !info\n' });
  const { code, stderr } = await workspace.run(['convert', 'app.py']);
  expect(code).toBe(0);
  expect(stderr).toContain('app.py:1:1: warning AIO2001:');
  expect(stderr).toContain('info AIO2107: The order of a set: app.py:1:7\n');
  expect(stderr).toMatch(/\n1 warning\n$/);
});

test('an error that leaves something to write is written, with status 1', async () => {
  const workspace = new Workspace({ 'app.py': '!error\nprint("a")\n' });
  expect(await workspace.run(['convert', 'app.py'])).toMatchObject({ code: 1 });
  expect(workspace.read('app.ts')).toContain('console.log("a")');
});

test('- converts the standard input to the standard output', async () => {
  const workspace = new Workspace();
  const { code, stdout, stderr } = await workspace.run(['convert', '-'], { stdin: 'print("a")\n' });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toBe('export type Ported = true;\nconsole.log("a");\n');
});

test('diagnostics of the standard input name it', async () => {
  const { code, stdout, stderr } = await new Workspace().run(['convert', '-'], { stdin: '!syntax' });
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain('<stdin>:1:1: error AIO1001');
});

test('--stdout prints and writes nothing', async () => {
  const workspace = new Workspace({ 'app.py': 'print("a")' });
  const { stdout } = await workspace.run(['convert', '--stdout', 'app.py']);
  expect(stdout).toContain('console.log("a")');
  expect(existsSync(join(workspace.folder, 'app.ts'))).toBe(false);
});

test('--stdout tells several files apart', async () => {
  const workspace = new Workspace({ 'a.py': 'print("a")', 'b.py': 'print("b")' });
  const { stdout } = await workspace.run(['convert', '--stdout', '--js', 'a.py', 'b.py']);
  expect(stdout).toBe('// a.py\nconsole.log("a");\n// b.py\nconsole.log("b");\n');
});

test('--js writes JavaScript beside the TypeScript', async () => {
  const workspace = new Workspace({ 'app.py': 'print("a")' });
  expect(await workspace.run(['convert', 'app.py', '--js'])).toMatchObject({ stderr: 'wrote app.ts\nwrote app.js\n' });
  expect(workspace.read('app.ts')).toContain('export type');
  expect(workspace.read('app.js')).not.toContain('export type');
});

test('what a file imports from the project is converted with it', async () => {
  const workspace = new Workspace({ 'app.py': 'import helper\nimport json\n', 'helper.py': 'print("h")' });
  expect(await workspace.run(['convert', 'app.py'])).toMatchObject({ stderr: 'wrote app.ts\nwrote helper.ts\n' });
});

test('output outside a package of modules is pointed out', async () => {
  const workspace = new Workspace({ 'app.py': '', 'package.json': '{}' });
  const { code, stderr } = await workspace.run(['convert', 'app.py']);
  expect(code).toBe(0);
  expect(stderr).toContain('info AIO5008: The output needs an ECMAScript module package: package.json');
});

test('a JSON report goes to the standard output and is stable', async () => {
  const workspace = new Workspace({ 'app.py': 'x\n!warn\n' });
  const { stdout, stderr } = await workspace.run(['check', 'app.py', '--report', 'json']);
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual({
    version: 1,
    tool: { name: 'aio2ts', version: '0.1.0' },
    diagnostics: [
      {
        code: 'AIO2001',
        severity: 'warning',
        message: '`f(...)` makes a coroutine that nothing awaits, so its body never runs',
        hint: 'Write `await f(...)`, or start it with `asyncio.create_task(f(...))`.',
        path: 'app.py',
        start: { line: 2, column: 1, offset: 2 },
        end: { line: 2, column: 6, offset: 7 },
      },
    ],
    counts: { error: 0, warning: 1, info: 0 },
    portability: { lines: { ported: 2, total: 2 }, files: [{ path: 'app.py', lines: { ported: 2, total: 2 } }], missing: [] },
  });
});

test('a report beside code on the standard output goes to the standard error', async () => {
  const { stdout, stderr } = await new Workspace().run(['convert', '-', '--report', 'json'], { stdin: 'print("a")' });
  expect(stdout).toContain('console.log');
  expect(JSON.parse(stderr)).toMatchObject({ version: 1 });
});

test('check writes nothing and says how much ports', async () => {
  const workspace = new Workspace({ 'a.py': '!error\nprint("a")\n\n# note\n', 'b.py': '!syntax', 'c.py': 'print("c")' });
  const { code, stdout } = await workspace.run(['check', 'a.py', 'b.py', 'c.py']);
  expect(code).toBe(1);
  expect(stdout).toBe(
    'a.py   50% of 2 lines port\nb.py    0% of 1 lines port\nc.py  100% of 1 lines port\nall    50% of 4 lines port\n1 of 3 files port whole\nMissing, the most used first:\n  1  numpy  a.py:1:1\n2 errors\n',
  );
  expect(existsSync(join(workspace.folder, 'a.ts'))).toBe(false);
});

test('explain shows the page of a code, in any case, and by its name', async () => {
  const workspace = new Workspace();
  const { code, stdout } = await workspace.run(['explain', 'aio2001']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^AIO2001 \(warning\): A coroutine is never awaited\n\n/);
  expect(stdout).toContain('## What to do');
  expect((await workspace.run(['explain', 'neverAwaited'])).stdout).toBe(stdout);
});

test.each([
  ['never awaited', 'AIO2001'],
  ['`save(...)` makes a coroutine that nothing awaits, so its body never runs', 'AIO2001'],
  ['No map covers the module `numpy`', 'AIO3001'],
  ['side by side', 'asyncio.gather'],
  ['asyncio.to', 'asyncio.to_thread'],
])('explain finds by words: %s', async (words, name) => {
  const { code, stdout } = await new Workspace().run(['explain', ...words.split(' ')]);
  expect(code).toBe(0);
  expect(stdout.split('\n')[2]).toMatch(new RegExp(`^${name}(?: |$)`));
});

test('explain alone lists the codes', async () => {
  expect((await new Workspace().run(['explain'])).stdout).toMatch(/^AIO1001 {2}.*\n(?:AIO\d{4} {2}.*\n)+$/);
});

test('explain shows the entry of a map', async () => {
  const { stdout } = await new Workspace().run(['explain', 'asyncio.gather']);
  expect(stdout).toBe('asyncio.gather (function)\n\nRuns awaitables side by side.\nMore.\n');
});

test('maps lists libraries, and what is covered of one', async () => {
  const workspace = new Workspace();
  expect((await workspace.run(['maps'])).stdout).toBe('aiofiles  1 name\nasyncio   2 names\n');
  expect((await workspace.run(['maps', 'asyncio'])).stdout).toBe(
    'asyncio            The event loop.\n' +
      'asyncio.gather     Runs awaitables side by side.\n' +
      'asyncio.to_thread  not ported: there are no threads\n',
  );
});

test('maps finds names by a part of them, in any case, whole parts first', async () => {
  const workspace = new Workspace();
  expect(await workspace.run(['maps', 'Gather'])).toMatchObject({ code: 0, stdout: 'asyncio.gather  Runs awaitables side by side.\n' });
  const ids = ['a.opener', 'b.reopen', 'c.open', 'd.open.mode', 'e.close'];
  const describeMaps = async () => ids.map((id) => ({ id, library: id[0]!, kind: 'function', docs: '', differs: null, unported: null }) as const);
  const { stdout } = await workspace.run(['maps', 'open'], { services: { describeMaps } });
  expect(stdout.trim().split(/\s+/)).toEqual(['c.open', 'd.open.mode', 'a.opener', 'b.reopen']);
});

test('explain takes the last part of a name where only one entry is called so', async () => {
  const workspace = new Workspace();
  expect((await workspace.run(['explain', 'gather'])).stdout).toMatch(/^asyncio\.gather \(function\)/);
  const called = (id: string, docs: string) => ({ id, library: id[0]!, kind: 'function', docs, differs: null, unported: null }) as const;
  const describeMaps = async () => [called('a.open', 'One.'), called('b.open', 'Another.'), called('c.inner.close', 'Ends.'), called('c.close', 'Ends.')];
  expect((await workspace.run(['explain', 'close'], { services: { describeMaps } })).stdout).toMatch(/^c\.close /);
  const { code, stdout } = await workspace.run(['explain', 'open'], { services: { describeMaps } });
  expect({ code, stdout }).toEqual({ code: 0, stdout: 'Nothing has the name open. These speak of it:\n\na.open  One.\nb.open  Another.\n' });
});

test('a conversion of several files ends with a summary; one that fails stops no other', async () => {
  const workspace = new Workspace({ 'src/a.py': '!warn', 'src/b.py': '!syntax', 'src/c.py': '!error !info', 'src/d.py': '!crash', 'src/e.py': '' });
  const { code, stderr } = await workspace.run(['convert', 'src', '--out-dir', 'ts']);
  expect(code).toBe(1);
  expect(stderr).toMatch(/\n5 files: 3 converted, 2 not; 3 with errors; 3 errors, 1 warning, 1 note\n$/);
  expect(workspace.read('ts/e.ts')).toContain('Ported');
});

test('of many written files the first are named', async () => {
  const workspace = new Workspace(Object.fromEntries(Array.from({ length: 25 }, (_, index) => [`src/m${index}.py`, ''])));
  const { stderr } = await workspace.run(['convert', 'src']);
  expect(stderr.match(/^wrote /gm)).toHaveLength(20);
  expect(stderr).toContain('\n... and 5 more\n\n25 files: 25 converted\n');
});

test('check ranks what is missing, with where it is used, and counts files and lines', async () => {
  const workspace = new Workspace({ 'src/a.py': 'x = 1\n!error\n', 'src/b.py': '!error\n', 'src/c.py': 'y = 2\n' });
  const { code, stdout } = await workspace.run(['check', 'src']);
  expect(code).toBe(1);
  expect(stdout).toContain('1 of 3 files port whole\n');
  expect(stdout).toContain('Missing, the most used first:\n  2  numpy  src/a.py:2:1, src/b.py:1:1\n');
});
