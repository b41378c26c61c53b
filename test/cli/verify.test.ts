/** `aio2ts verify`, with programs of the shell in the place of Python and of the port. */
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Workspace, type Outcome } from './command-fixture.js';

/** Answers as CPython does when asked for its version, and else runs `script` with the program's path as `$1`. */
function fakePython(workspace: Workspace, script: string): string {
  workspace.put('bin/python', `#!/bin/sh\nif [ "$1" = -c ]; then echo "CPython 3.13.0"; exit 0; fi\n${script}\n`);
  const command = join(workspace.folder, 'bin/python');
  chmodSync(command, 0o755);
  return command;
}

interface Given {
  readonly python: string;
  readonly port: string;
  readonly args?: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
  readonly stdin?: string;
}

function verified({ python, port, args = ['app.py'], files = {}, stdin = '' }: Given): Promise<Outcome> {
  const workspace = new Workspace({ 'app.py': 'print(1)\n', ...files });
  const command = fakePython(workspace, python);
  const env = { PATH: process.env['PATH']! };
  return workspace.run(['verify', '--python', command, ...args], { env, stdin, services: { command: ['sh', '-c', port, 'port'] } });
}

test('programs that print the same and end alike agree', async () => {
  const { code, stdout } = await verified({ python: 'echo a; exit 3', port: 'echo a; exit 3' });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^app\.py\n {2}CPython 3\.13\.0 {3}exit 3 {2}\d\.\d\d s {2}1 line\n {2}port {13}exit 3 {2}\d\.\d\d s {2}1 line\nThey agree: same output, same exit status\.\n$/);
});

test('the first line that differs is shown with those around it, and the last errors', async () => {
  const { code, stdout } = await verified({ python: 'seq 1 9', port: 'seq 1 4; echo five; seq 6 9; echo oops >&2' });
  expect(code).toBe(1);
  expect(stdout).toContain(
    ['They differ at line 5.', '    2 2', '    3 3', '    4 4', '  - 5 5', '  - 6 6', '  - 7 7', '  - 8 8', '  + 5 five', '  + 6 6'].join('\n'),
  );
  expect(stdout).toContain('  (- CPython, + port)\n  Last errors of the port:\n    oops\n');
});

test('output that ends early says so', async () => {
  expect((await verified({ python: 'echo a; echo b', port: 'echo a' })).stdout).toContain('  - 2 b\n  + 2 (the output ends here)\n');
});

test('a different exit status alone is a difference', async () => {
  const { code, stdout } = await verified({ python: 'exit 1', port: 'exit 2' });
  expect(code).toBe(1);
  expect(stdout).toContain('They differ in the exit status: 1 and 2.');
});

test('a different error of programs that fail is a difference, however alike they fail', async () => {
  const fail = (error: string): string => `printf 'Traceback (most recent call last):\\n${error}\\n' >&2; exit 1`;
  const { code, stdout } = await verified({ python: fail('KeyError: 1'), port: fail('ValueError: 2') });
  expect(code).toBe(1);
  expect(stdout).toContain('They differ in the error: KeyError: 1 and ValueError: 2.');
  expect(await verified({ python: fail('KeyError: 1'), port: fail('KeyError: 1') })).toMatchObject({ code: 0 });
});

test('both get the arguments, the input and the environment, and a folder of their own', async () => {
  const see = 'cat; echo "$HOME $PYTHONIOENCODING"; cat note.txt; echo gone > note.txt; basename "$PWD"';
  const workspaceFiles = { 'note.txt': 'fresh\n' };
  const { code, stdout } = await verified({
    python: `echo "$@"; ${see}`, port: `shift 9; echo "$@"; ${see}`, args: ['app.py', '--port', '80'], files: workspaceFiles, stdin: 'in\n',
  });
  expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('5 lines') });
});

test('with --runs the port has to do each time what CPython did some time', async () => {
  const counted = (folder: string): string => `echo x >> ${folder}/count; if [ $(wc -l < ${folder}/count) = 2 ]; then echo b; else echo a; fi`;
  const workspace = new Workspace({ 'app.py': 'print(1)\n' });
  const command = fakePython(workspace, counted(workspace.folder));
  const env = { PATH: process.env['PATH']! };
  const run = (port: string): Promise<Outcome> =>
    workspace.run(['verify', '--runs', '3', '--python', command, 'app.py'], { env, services: { command: ['sh', '-c', port] } });
  const agreeing = await run('echo b');
  expect(agreeing).toMatchObject({ code: 0, stdout: expect.stringContaining('CPython gave 2 different outputs in 3 runs.') });
  expect(await run('echo c')).toMatchObject({ code: 1 });
});

test('a run that takes too long is ended', async () => {
  const { code, stdout } = await verified({ python: 'echo a', port: 'exec sleep 20', args: ['--timeout', '0.3', 'app.py'] });
  expect(code).toBe(1);
  expect(stdout).toContain('timed out');
});

test('a folder is a table of its programs', async () => {
  const files = { 'src/a.py': 'print(1)\n', 'src/b.py': 'print(2)\n', 'src/helper.py': 'def f():\n    return 1\n' };
  const { code, stdout } = await verified({ python: 'echo "$1"', port: 'eval "last=\\${$#}"; [ "$last" = src/b.py ] && echo no || echo "$last"', args: ['src'], files });
  expect(code).toBe(1);
  expect(stdout).toMatch(/^program {3}CPython +port\nsrc\/a\.py .* agree\nsrc\/b\.py .* They differ at line 1\n\n1 of 2 agree\.\n$/);
});

test('where there is no Python, it says what to do', async () => {
  const workspace = new Workspace({ 'app.py': '' });
  const { code, stderr } = await workspace.run(['verify', 'app.py'], { env: { PATH: '/nowhere' } });
  expect(code).toBe(2);
  expect(stderr).toBe('aio2ts: No Python 3 was found on the PATH. verify needs one to compare with: install Python, or say where it is with --python.\n');
});

test('a program that is not there is reported', async () => {
  expect(await new Workspace().run(['verify', 'gone.py'])).toMatchObject({ code: 1, stderr: expect.stringContaining('AIO5001') });
});

test('of a big working directory only the part with the program is copied', async () => {
  const many = Object.fromEntries(Array.from({ length: 1100 }, (_, index) => [`data/${index}.txt`, '']));
  const { stdout } = await verified({ python: 'ls; ls src', port: 'ls; ls src', args: ['src/a.py'], files: { ...many, 'src/a.py': '', 'src/b.txt': '' } });
  expect(stdout).toMatch(/ 5 lines\n/); // app.py, package.json, src, and in it a.py and b.txt
});

test('a program that cannot be converted has no port to agree with, however CPython ends', async () => {
  const { code, stdout } = await verified({ python: 'echo "SyntaxError" >&2; exit 1', port: 'echo "app.py:1:7: error AIO1001" >&2; exit 113' });
  expect(code).toBe(1);
  expect(stdout).toContain('  port             no port');
  expect(stdout).toContain('There is no port to compare with: the program cannot be converted.\n  app.py:1:7: error AIO1001\n');
});

test('bytes are compared, and shown so that a terminal survives them, long lines around the difference', async () => {
  const long = 'x'.repeat(300);
  const { code, stdout } = await verified({ python: `printf '${long}a\\377\\033[2J\\n'`, port: `printf '${long}a\\376\\033[2J\\n'` });
  expect(code).toBe(1);
  expect(stdout).toMatch(/^ {2}- 1 …x{90,}a\\xff\\x1b\[2J$/m);
  expect(stdout).toMatch(/^ {2}\+ 1 …x{90,}a\\xfe\\x1b\[2J$/m);
});

test('both run in a folder of the same name, for programs that print where they are', async () => {
  expect(await verified({ python: 'pwd', port: 'pwd' })).toMatchObject({ code: 0 });
});

test('a signal that ends a program is named', async () => {
  const { code, stdout } = await verified({ python: 'kill -ABRT $$', port: 'exit 1' });
  expect(code).toBe(1);
  expect(stdout).toContain('They differ in the exit status: killed by SIGABRT and 1.');
});

test('programs that both never end are told from those that agree', async () => {
  const { code, stdout } = await verified({ python: 'echo a; exec sleep 20', port: 'echo a; exec sleep 20', args: ['--timeout', '0.5', 'app.py'] });
  expect(code).toBe(1);
  expect(stdout).toContain('Neither ended in time (--timeout); until then they printed the same.\n');
});

test('different standard errors are a note', async () => {
  const { code, stdout } = await verified({ python: 'echo 12:00 >&2', port: 'echo 12:01 >&2' });
  expect(code).toBe(0);
  expect(stdout).toContain('Not compared: what they say on the standard error differs at line 1.\n  - 12:00\n  + 12:01\n');
});
