import { existsSync, lstatSync, statSync, symlinkSync, utimesSync, chmodSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Workspace } from './command-fixture.js';

test('a file that aio2ts did not write stays as it is', async () => {
  const workspace = new Workspace({ 'app.py': 'print("a")', 'app.ts': 'const mine = 1;\n' });
  const { code, stderr } = await workspace.run(['convert', 'app.py']);
  expect(code).toBe(1);
  expect(stderr).toContain('AIO5003: `app.ts` exists and aio2ts did not write it, so it is left as it is.');
  expect(stderr).toContain('--force');
  expect(workspace.read('app.ts')).toBe('const mine = 1;\n');
});

test('an output that was edited since stays as it is', async () => {
  const workspace = new Workspace({ 'app.py': 'print("a")' });
  await workspace.run(['convert', 'app.py']);
  const edited = `${workspace.read('app.ts')}// a note\n`;
  workspace.put('app.ts', edited);
  const { code, stderr } = await workspace.run(['convert', 'app.py']);
  expect(code).toBe(1);
  expect(stderr).toContain('AIO5004: `app.ts` was edited after aio2ts wrote it');
  expect(workspace.read('app.ts')).toBe(edited);
});

test('--force overwrites both', async () => {
  const workspace = new Workspace({ 'app.py': 'print("a")', 'app.ts': 'const mine = 1;\n' });
  expect(await workspace.run(['convert', 'app.py', '--force'])).toMatchObject({ code: 0 });
  expect(workspace.read('app.ts')).toContain('console.log("a")');
});

test('an output of ours is replaced when the source changes', async () => {
  const workspace = new Workspace({ 'app.py': 'print("a")' });
  await workspace.run(['convert', 'app.py']);
  workspace.put('app.py', 'print("b")');
  expect(await workspace.run(['convert', 'app.py'])).toMatchObject({ code: 0, stderr: 'wrote app.ts\n' });
  expect(workspace.read('app.ts')).toContain('console.log("b")');
});

test('other line ends are not an edit', async () => {
  const workspace = new Workspace({ 'app.py': 'print("a")' });
  await workspace.run(['convert', 'app.py']);
  workspace.put('app.ts', workspace.read('app.ts').replaceAll('\n', '\r\n'));
  workspace.put('app.py', 'print("b")');
  expect(await workspace.run(['convert', 'app.py'])).toMatchObject({ code: 0 });
});

test('an output that would not change is not touched', async () => {
  const workspace = new Workspace({ 'app.py': 'print("a")' });
  await workspace.run(['convert', 'app.py']);
  const target = join(workspace.folder, 'app.ts');
  utimesSync(target, 1000, 1000);
  expect(await workspace.run(['convert', 'app.py'])).toMatchObject({ code: 0, stderr: '1 up to date\n' });
  expect(statSync(target).mtimeMs).toBe(1_000_000);
});

test('the marker follows a #! line', async () => {
  const workspace = new Workspace({ 'tool.py': '#js x\nprint("a")' });
  await workspace.run(['convert', 'tool.py', '--js']);
  expect(workspace.read('tool.js').split('\n')[0]).toMatch(/^\/\/ Ported from tool\.py by aio2ts \(checksum [0-9a-f]{12}\)\.$/);
  workspace.put('tool.py', '#js y\nprint("a")');
  expect(await workspace.run(['convert', 'tool.py', '--js'])).toMatchObject({ code: 0 });
});

test('a dry run says what it would do and writes nothing', async () => {
  const workspace = new Workspace({ 'app.py': 'print("a")' });
  expect(await workspace.run(['convert', 'app.py', '--dry-run'])).toMatchObject({ code: 0, stderr: 'would write app.ts\n' });
  expect(existsSync(join(workspace.folder, 'app.ts'))).toBe(false);
});

test('two files with one output do not overwrite each other', async () => {
  const workspace = new Workspace({ 'a/app.py': 'print("a")', 'b/app.py': 'print("b")' });
  const { code, stderr } = await workspace.run(['convert', 'a/app.py', 'b/app.py', '--out-dir', 'out']);
  expect(code).toBe(1);
  expect(stderr).toContain('b/app.py: error AIO5006: `out/app.ts` is the output of a/app.py already');
  expect(workspace.read('out/app.ts')).toContain('"a"');
});

test('a symbolic link stays a link, and a mode stays as it was', async () => {
  const workspace = new Workspace({ 'app.py': 'print("a")' });
  await workspace.run(['convert', 'app.py', '--out-dir', 'real']);
  chmodSync(join(workspace.folder, 'real/app.ts'), 0o640);
  symlinkSync(join(workspace.folder, 'real/app.ts'), join(workspace.folder, 'app.ts'));
  workspace.put('app.py', 'print("b")');
  await workspace.run(['convert', 'app.py']);
  expect(lstatSync(join(workspace.folder, 'app.ts')).isSymbolicLink()).toBe(true);
  expect(workspace.read('real/app.ts')).toContain('"b"');
  expect(statSync(join(workspace.folder, 'real/app.ts')).mode & 0o777).toBe(0o640);
});

test('a source map of somebody else stays as it is', async () => {
  const workspace = new Workspace({ 'app.py': 'print("a")', 'app.ts.map': '{"version":3}' });
  const { code, stderr } = await workspace.run(['convert', 'app.py', '--source-map']);
  expect(code).toBe(1);
  expect(stderr).toContain('AIO5003: `app.ts.map` exists');
});

test('a source map counts the lines of the marker and can be replaced', async () => {
  const workspace = new Workspace({ 'src/app.py': 'print("a")' });
  await workspace.run(['convert', 'src/app.py', '--source-map', '--out-dir', 'out']);
  expect(JSON.parse(workspace.read('out/app.ts.map'))).toMatchObject({
    file: 'app.ts', sources: ['../src/app.py'], mappings: ';;AAAA',
  });
  expect(workspace.read('out/app.ts')).toMatch(/\/\/# sourceMappingURL=app\.ts\.map\n$/);
  workspace.put('src/app.py', 'print("b")');
  expect(await workspace.run(['convert', 'src/app.py', '--source-map', '--out-dir', 'out'])).toMatchObject({ code: 0 });
});
