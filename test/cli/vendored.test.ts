/** `--runtime vendor`: which files are copied, and whose files they may replace. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Workspace } from './command-fixture.js';

const runtime = {
  'runtime/asyncio/index.ts': 'export {};', 'runtime/asyncio/sleep.ts': 'export const sleep = 1;', 'runtime/time/clock.ts': 'export {};',
  'runtime/asyncio/wait.ts': 'export {};', 'runtime/asyncio/index.js': 'export {};',
  'runtime/asyncio/sleep.js': 'export const sleep = 1;\n//# sourceMappingURL=sleep.js.map\n', 'runtime/time/clock.js': 'export {};',
};
const vendor = ['convert', 'app.py', '--runtime', 'vendor'];

function filesBelow(workspace: Workspace, folder: string): readonly string[] {
  const path = join(workspace.folder, folder);
  if (!existsSync(path)) return [];
  return (readdirSync(path, { recursive: true }) as string[]).filter((name) => /\.\w+$/.test(name)).sort();
}

test('the files behind the imported names are copied, with what they import, and the output leads to them', async () => {
  const workspace = new Workspace({ 'app.py': '!runtime asyncio sleep\n', ...runtime });
  const { code, stderr } = await workspace.run(vendor);
  expect({ code, stderr }).toEqual({ code: 0, stderr: 'wrote app.ts\nwrote aio2ts-runtime (2 .ts files)\n' });
  expect(filesBelow(workspace, 'aio2ts-runtime')).toEqual(['asyncio/sleep.ts', 'time/clock.ts']);
  expect(workspace.read('app.ts')).toContain('import "./aio2ts-runtime/asyncio/sleep.js";');
});

test.each(['wake', 'nap'])('a name that no file has under that name (%s) brings the index', async (name) => {
  const workspace = new Workspace({ 'app.py': `!runtime asyncio ${name}\n`, ...runtime });
  await workspace.run(vendor);
  expect(filesBelow(workspace, 'aio2ts-runtime')).toEqual(['asyncio/index.ts', 'asyncio/sleep.ts', 'asyncio/wait.ts', 'time/clock.ts']);
});

test('what imports nothing of the runtime gets no copy', async () => {
  const workspace = new Workspace({ 'app.py': 'print("a")\n', ...runtime });
  await workspace.run(vendor);
  expect(filesBelow(workspace, 'aio2ts-runtime')).toEqual([]);
});

test('--js brings the files as JavaScript too, without comments that lead to maps', async () => {
  const workspace = new Workspace({ 'app.py': '!runtime asyncio sleep\n', ...runtime });
  await workspace.run([...vendor, '--js']);
  expect(filesBelow(workspace, 'aio2ts-runtime')).toEqual(['asyncio/sleep.js', 'asyncio/sleep.ts', 'time/clock.js', 'time/clock.ts']);
  expect(workspace.read('aio2ts-runtime/asyncio/sleep.js')).not.toContain('sourceMappingURL');
});

test('a folder has one runtime, and a file deeper in it leads up to it', async () => {
  const workspace = new Workspace({ 'src/app.py': '!runtime asyncio sleep\n', 'src/pkg/__init__.py': '', 'src/pkg/deep.py': '!runtime asyncio sleep\n', ...runtime });
  await workspace.run(['convert', 'src', '--out-dir', 'ts', '--runtime', 'vendor']);
  expect(workspace.read('ts/pkg/deep.ts')).toContain('import "../aio2ts-runtime/asyncio/sleep.js";');
  expect(filesBelow(workspace, 'ts').filter((name) => name.includes('sleep'))).toEqual(['aio2ts-runtime/asyncio/sleep.ts']);
});

test('a second run changes nothing', async () => {
  const workspace = new Workspace({ 'app.py': '!runtime asyncio sleep\n', ...runtime });
  await workspace.run(vendor);
  expect(await workspace.run(vendor)).toEqual({ code: 0, stdout: '', stderr: '3 up to date\n' });
});

test('an unedited copy of an older version is replaced; an edited one, and a file of somebody else, are not', async () => {
  const workspace = new Workspace({ 'app.py': '!runtime asyncio sleep\n', ...runtime });
  await workspace.run(vendor, { services: { version: '0.0.9' } });
  await workspace.run(vendor);
  expect(workspace.read('aio2ts-runtime/asyncio/sleep.ts')).toContain('// From the runtime of aio2ts 0.1.0');
  workspace.put('aio2ts-runtime/asyncio/sleep.ts', `${workspace.read('aio2ts-runtime/asyncio/sleep.ts')}// mine\n`);
  workspace.put('aio2ts-runtime/time/clock.ts', '// mine\n');
  const { code, stderr } = await workspace.run(vendor, { services: { version: '0.2.0' } });
  expect(code).toBe(1);
  expect(stderr).toContain('aio2ts-runtime/asyncio/sleep.ts');
  expect(workspace.read('aio2ts-runtime/asyncio/sleep.ts')).toMatch(/\/\/ mine\n$/);
  expect(workspace.read('aio2ts-runtime/time/clock.ts')).toBe('// mine\n');
});

test('--dry-run names the copies and writes none', async () => {
  const workspace = new Workspace({ 'app.py': '!runtime asyncio sleep\n', ...runtime });
  expect(await workspace.run([...vendor, '--dry-run'])).toMatchObject({ stderr: 'would write app.ts\nwould write aio2ts-runtime (2 .ts files)\n' });
  expect(filesBelow(workspace, 'aio2ts-runtime')).toEqual([]);
});
