/** The command as a process: what it shares with the program that it runs, pipes, signals. */
import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { readdirSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { Workspace } from './command-fixture.js';

const loader = new URL('../../scripts/typescript.js', import.meta.url).href;
const main = fileURLToPath(new URL('fake-main.ts', import.meta.url));
const node = ['--import', loader, main];

function spawned(workspace: Workspace, args: readonly string[], input = '', env: Record<string, string> = {}): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [...node, ...args], {
    cwd: workspace.folder, input, encoding: 'utf8', env: { PATH: process.env['PATH'], ...env },
  });
}

test('run hands its arguments, standard input and exit status to the program', () => {
  const source = [
    "#js import { text } from 'node:stream/consumers';",
    "#js console.log(process.argv.slice(2), globalThis[Symbol.for('aio2ts.argv0')], (await text(process.stdin)).trim());",
    '#js process.exitCode = 7;',
  ];
  const workspace = new Workspace({ 'app.py': source.join('\n') });
  const { status, stdout, stderr } = spawned(workspace, ['run', 'app.py', '--port', '80', '--help'], 'hello\n');
  expect(stderr).toBe('');
  expect(stdout).toBe("[ '--port', '80', '--help' ] app.py hello\n");
  expect(status).toBe(7);
});

test('process.argv[1] is the module that runs, so that main guards hold', () => {
  const source = "#js import { pathToFileURL } from 'node:url';\n#js console.log(pathToFileURL(process.argv[1]).href === import.meta.url);\n";
  expect(spawned(new Workspace({ 'app.py': source }), ['run', 'app.py']).stdout).toBe('true\n');
});

test('what the program raises ends it with status 1 as under Node, and is no failure of aio2ts', () => {
  const workspace = new Workspace({ 'app.py': "#js throw new TypeError('the program raised this');\n" });
  const { status, stderr } = spawned(workspace, ['run', 'app.py']);
  expect(status).toBe(1);
  expect(stderr).toContain('TypeError: the program raised this');
  expect(stderr).not.toContain('AIO9001');
});

test('a program can catch what nobody else does', () => {
  const source = "#js process.on('uncaughtException', (error) => { console.log('caught', error.message); process.exitCode = 3; });\n#js throw new Error('x');\n";
  expect(spawned(new Workspace({ 'app.py': source }), ['run', 'app.py'])).toMatchObject({ status: 3, stdout: 'caught x\n' });
});

test('a program that waits for ever ends with status 13 as under Node', () => {
  const workspace = new Workspace({ 'app.py': '#js await new Promise(() => {});\n' });
  expect(spawned(workspace, ['run', 'app.py']).status).toBe(13);
});

test('a program that cannot be converted does not run', () => {
  const { status, stdout, stderr } = spawned(new Workspace({ 'app.py': '#js console.log(1);\n!syntax' }), ['run', 'app.py']);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain('app.py:2:1: error AIO1001');
});

test('a program with errors that leave something to run runs, after its diagnostics', () => {
  const { status, stdout, stderr } = spawned(new Workspace({ 'app.py': 'print("ran")\n!error !info\n' }), ['run', 'app.py']);
  expect({ status, stdout }).toEqual({ status: 0, stdout: 'ran\n' });
  expect(stderr).toContain('AIO3001');
  expect(stderr).not.toContain('AIO2107');
});

test('run leaves nothing behind', () => {
  const folders = (): readonly string[] => readdirSync(realpathSync(tmpdir())).filter((name) => /^aio2ts-\w{6}$/.test(name));
  const before = folders();
  spawned(new Workspace({ 'app.py': 'print("a")' }), ['run', 'app.py']);
  expect(folders().filter((name) => !before.includes(name))).toEqual([]);
});

test('a pipe carries code alone, without colours', () => {
  const { status, stdout, stderr } = spawned(new Workspace(), ['convert', '-'], 'print("a")\n!warn\n');
  expect(status).toBe(0);
  expect(stdout).toBe('export type Ported = true;\nconsole.log("a");\n');
  expect(stderr).toContain('<stdin>:2:1: warning AIO2001');
  expect(stderr).not.toContain('\u001b');
});

test('a reader that goes away ends the command quietly', () => {
  const workspace = new Workspace({ 'app.py': 'print("a")\n'.repeat(20_000) });
  const command = `"${process.execPath}" ${node.map((part) => `"${part}"`).join(' ')} convert --stdout app.py | head -1`;
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: workspace.folder, encoding: 'utf8' });
  expect({ stdout, stderr }).toEqual({ stdout: 'export type Ported = true;\n', stderr: '' });
});

test('--watch converts again when a source changes', async () => {
  const workspace = new Workspace({ 'app.py': 'print("a")' });
  const child = spawn(process.execPath, [...node, 'convert', '--watch', 'app.py'], { cwd: workspace.folder });
  try {
    await seen(child.stderr, 'Watching for changes');
    expect(workspace.read('app.ts')).toContain('"a"');
    const again = seen(child.stderr, 'wrote app.ts');
    await new Promise((resolve) => setTimeout(resolve, 150)); // the watch starts after it is announced
    workspace.put('app.py', 'print("b")');
    await again;
    expect(workspace.read('app.ts')).toContain('"b"');
  } finally {
    child.kill();
  }
  expect(readdirSync(join(workspace.folder)).sort()).toEqual(['app.py', 'app.ts', 'package.json']);
});

async function seen(stream: NodeJS.ReadableStream, text: string): Promise<void> {
  let all = '';
  for await (const chunk of iterate(stream)) {
    all += chunk;
    if (all.includes(text)) return;
  }
  throw new Error(`ended without ${text}: ${all}`);
}

/** Leaves the stream open when the loop ends. */
function iterate(stream: NodeJS.ReadableStream): AsyncIterable<string> {
  return (stream as import('node:stream').Readable).iterator({ destroyOnReturn: false });
}

test('stack traces of the program show nothing of the command', () => {
  const workspace = new Workspace({ 'app.py': '#js const f = async () => { await null; throw new Error("x"); };\n#js await f();\n' });
  const { stderr } = spawned(workspace, ['run', 'app.py']);
  expect(stderr).toContain('Error: x');
  expect(stderr).not.toMatch(/src\/cli|commander/);
});

test.each([
  ['imports what is not exported', "#js import { nothing } from 'node:fs';\n"],
  ['imports what is not there', "#js import './nothing.js';\n"],
  ['does not parse', '#js const = 1;\n'],
])('output that %s is a failure of aio2ts', (_, source) => {
  const { status, stderr } = spawned(new Workspace({ 'app.py': source }), ['run', 'app.py']);
  expect(status).toBe(1);
  expect(stderr).toContain('error AIO9001');
  expect(stderr).not.toContain('    at ');
});
