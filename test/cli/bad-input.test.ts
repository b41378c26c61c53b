import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Workspace } from './command-fixture.js';

test('a syntax error is reported with its frame, and nothing is written', async () => {
  const workspace = new Workspace({ 'app.py': 'print("a")\n  !syntax\n' });
  const { code, stderr } = await workspace.run(['convert', 'app.py']);
  expect(code).toBe(1);
  expect(stderr).toContain('app.py:2:3: error AIO1001: invalid syntax.');
  expect(stderr).toContain('> 2 |   !syntax\n    |   ^^^^^^^');
  expect(existsSync(join(workspace.folder, 'app.ts'))).toBe(false);
});

test('a failing file does not stop the others', async () => {
  const workspace = new Workspace({ 'bad.py': '!syntax', 'crash.py': '!crash', 'good.py': 'print("a")\n' });
  const { code, stderr } = await workspace.run(['convert', 'bad.py', 'missing.py', 'crash.py', 'good.py']);
  expect(code).toBe(1);
  expect(workspace.read('good.ts')).toContain('console.log("a")');
  expect(stderr).toContain('wrote good.ts\n3 not converted\n');
  expect(readdirSync(workspace.folder).filter((name) => name.endsWith('.ts'))).toEqual(['good.ts']);
});

test('an empty file becomes an empty module', async () => {
  const workspace = new Workspace({ 'empty.py': '' });
  expect(await workspace.run(['convert', 'empty.py'])).toMatchObject({ code: 0 });
  expect(workspace.read('empty.ts')).toMatch(/^\/\/ Ported from empty\.py by aio2ts \(checksum \w+\)\.\n/);
});

test.each([
  ['a null byte', Buffer.from('a\0b'), 'it holds a null byte at offset 1'],
  ['invalid UTF-8', Buffer.from([0x61, 0xff, 0x62]), 'byte 0xff at offset 1 is not valid UTF-8'],
  ['UTF-16', Buffer.from([0xff, 0xfe, 0x61, 0x00]), 'it is encoded in UTF-16'],
  ['an unknown encoding', Buffer.from('# coding: klingon\n'), 'its encoding, klingon, is not known'],
])('a file with %s is not text', async (_, content, reason) => {
  const workspace = new Workspace({ 'binary.py': content });
  const { code, stderr } = await workspace.run(['convert', 'binary.py']);
  expect(code).toBe(1);
  expect(stderr).toContain(`binary.py: error AIO1003: This file is not Python source: ${reason}.`);
});

test('a file that is not Python by its name is refused, and stays', async () => {
  const workspace = new Workspace({ 'app.ts': 'const mine = 1;\n' });
  const { code, stderr } = await workspace.run(['convert', 'app.ts']);
  expect(code).toBe(1);
  expect(stderr).toContain('its name ends in .ts');
  expect(workspace.read('app.ts')).toBe('const mine = 1;\n');
});

test('a declared encoding is honoured', async () => {
  const workspace = new Workspace({ 'latin.py': Buffer.from('# -*- coding: latin-1 -*-\nprint("\xe9")\n', 'latin1') });
  expect((await workspace.run(['convert', '--stdout', 'latin.py'])).stdout).toContain('console.log("é")');
});

test('a byte-order mark and carriage returns are read as Python reads them', async () => {
  const workspace = new Workspace({ 'app.py': '\ufeffprint("a")\r\nprint("b")\rprint("c")\n' });
  const { stdout } = await workspace.run(['convert', '--stdout', 'app.py']);
  expect(stdout).toContain('console.log("a");\nconsole.log("b");\nconsole.log("c");\n');
});

test('a tab is shown as spaces, with the caret under the right place', async () => {
  const workspace = new Workspace({ 'app.py': 'if x:\n\t!syntax\n' });
  const { stderr } = await workspace.run(['convert', 'app.py']);
  expect(stderr).toContain('app.py:2:2:');
  expect(stderr).toContain('> 2 |     !syntax\n    |     ^^^^^^^');
});

test('a missing file is reported', async () => {
  const { code, stderr } = await new Workspace().run(['convert', 'missing.py']);
  expect(code).toBe(1);
  expect(stderr).toContain('missing.py: error AIO5001: There is no file or folder here.');
});

test('a folder stands for the Python files below it', async () => {
  const workspace = new Workspace({
    'src/app.py': 'print("a")', 'src/pkg/__init__.py': '', 'src/pkg/worker.py': 'print("b")', 'src/notes.txt': '',
    'src/.hidden/x.py': '', 'src/__pycache__/y.py': '', 'src/venv/pyvenv.cfg': '', 'src/venv/z.py': '',
  });
  symlinkSync(join(workspace.folder, 'src'), join(workspace.folder, 'src/pkg/loop'));
  const { code, stderr } = await workspace.run(['convert', 'src', '--out-dir', 'out']);
  expect(code).toBe(0);
  expect(stderr).toBe('wrote out/app.ts\nwrote out/pkg/index.ts\nwrote out/pkg/worker.ts\n\n3 files: 3 converted\n');
});

test('a folder without Python files is reported', async () => {
  const workspace = new Workspace({ 'docs/a.txt': '' });
  const { code, stderr } = await workspace.run(['convert', 'docs']);
  expect(code).toBe(1);
  expect(stderr).toContain('docs: error AIO5007: There are no .py files in this folder.');
});

test('a target that cannot be written is reported, and nothing is left behind', async () => {
  const workspace = new Workspace({ 'app.py': 'print("a")', 'file': 'not a folder' });
  const { code, stderr } = await workspace.run(['convert', 'app.py', '--out-dir', 'file/out']);
  expect(code).toBe(1);
  expect(stderr).toContain('app.py: error AIO5005: `file/out/app.ts` cannot be written:');
  expect(readdirSync(workspace.folder).sort()).toEqual(['app.py', 'file', 'package.json']);
});

test('a folder in place of the target is reported', async () => {
  const workspace = new Workspace({ 'app.py': 'print("a")' });
  mkdirSync(join(workspace.folder, 'app.ts'));
  const { stderr } = await workspace.run(['convert', 'app.py', '--force']);
  expect(stderr).toContain('AIO5005: `app.ts` cannot be written: it is a folder.');
});

test('a failure of ours names the line that triggered it, and hides the stack', async () => {
  const workspace = new Workspace({ 'app.py': 'print("a")\n!crash\n' });
  const { code, stderr } = await workspace.run(['convert', 'app.py']);
  expect(code).toBe(1);
  expect(stderr).toContain('app.py:2:1: error AIO9001: aio2ts failed on this: x is undefined.');
  expect(stderr).not.toContain('    at ');
});

test('AIO2TS_DEBUG=1 shows the stack of a failure of ours', async () => {
  const workspace = new Workspace({ 'app.py': '!crash\n' });
  const { stderr } = await workspace.run(['convert', 'app.py'], { env: { AIO2TS_DEBUG: '1' } });
  expect(stderr).toContain('TypeError: x is undefined\n    at ');
});

test('a failure outside any file is AIO9001 as well', async () => {
  const loadCompiler = () => Promise.reject(new Error('no wasm'));
  const workspace = new Workspace({ 'app.py': '' });
  const { code, stderr } = await workspace.run(['convert', 'app.py'], { services: { loadCompiler } });
  expect(code).toBe(1);
  expect(stderr).toMatch(/^aio2ts: error AIO9001: aio2ts failed on this: no wasm\./);
  expect(stderr).not.toContain('    at ');
});

test('a path that leads through a file cannot be read', async () => {
  const { code, stderr } = await new Workspace({ file: '' }).run(['convert', 'file/app.py']);
  expect(code).toBe(1);
  expect(stderr).toContain('file/app.py: error AIO5002: This cannot be read: a part of the path is not a folder.');
});
