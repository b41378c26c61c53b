/** The built command over the real phases. Without a build there is nothing to test here. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { Workspace } from './command-fixture.js';

const root = new URL('../../', import.meta.url);
const command = fileURLToPath(new URL('dist/cli/main.js', root));

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function aio2ts(workspace: Workspace, args: readonly string[], input = ''): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: workspace.folder, input, encoding: 'utf8', env: { PATH: process.env['PATH'] },
  });
  return { status, stdout, stderr };
}

const program = `import asyncio
import sys


async def greet(name):
    await asyncio.sleep(0)
    return f"hello {name}"


async def main():
    print(*await asyncio.gather(greet("a"), greet("b")), sys.argv)


asyncio.run(main())
`;

describe.skipIf(!existsSync(command))('the built command', () => {
  test('has the version of the package', () => {
    const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { readonly version: string };
    expect(aio2ts(new Workspace(), ['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('runs a program with its arguments', () => {
    const workspace = new Workspace({ 'app.py': program });
    expect(aio2ts(workspace, ['run', 'app.py', '-x', '1'])).toEqual({
      status: 0, stdout: "hello a hello b ['app.py', '-x', '1']\n", stderr: '',
    });
  });

  test('runs a program over several modules', () => {
    const workspace = new Workspace({
      'app.py': 'import asyncio\nfrom pkg.names import first_name\nfrom helper import greet\n\nasyncio.run(greet(first_name()))\n',
      'helper.py': 'async def greet(name):\n    print("hello", name)\n',
      'pkg/__init__.py': '',
      'pkg/names.py': 'def first_name():\n    return "ada"\n',
    });
    expect(aio2ts(workspace, ['run', 'app.py'])).toEqual({ status: 0, stdout: 'hello ada\n', stderr: '' });
  });

  test('writes TypeScript that says where it is from', () => {
    const workspace = new Workspace({ 'app.py': program });
    expect(aio2ts(workspace, ['convert', 'app.py', '--type-check'])).toEqual({ status: 0, stdout: '', stderr: 'wrote app.ts\n' });
    expect(workspace.read('app.ts')).toMatch(/^\/\/ Ported from app\.py by aio2ts .*\n\nimport .* from "aio2ts\/runtime\/asyncio";/);
    expect(workspace.read('app.ts')).toContain('async function greet(name: string): Promise<string>');
  });

  test('names the Python line of an exception that nobody catches', () => {
    const workspace = new Workspace({ 'app.py': 'def fail():\n    raise ValueError("no good")\n\n\nfail()\n' });
    const { status, stderr } = aio2ts(workspace, ['run', 'app.py']);
    expect(status).toBe(1);
    const file = `${workspace.folder}/app.py`;
    const frames = [`  File "${file}", line 5, in <module>`, '    fail()', `  File "${file}", line 2, in fail`, '    raise ValueError("no good")'];
    expect(stderr).toBe(['Traceback (most recent call last):', ...frames, 'ValueError: no good', ''].join('\n'));
  });

  test('keeps the exit status of sys.exit', () => {
    const workspace = new Workspace({ 'app.py': 'import sys\n\nsys.exit(3)\n' });
    expect(aio2ts(workspace, ['run', 'app.py'])).toEqual({ status: 3, stdout: '', stderr: '' });
  });

  test.each([
    ['10,000 nested parentheses', `x = ${'('.repeat(10_000)}1${')'.repeat(10_000)}\n`, 'AIO1002'],
    ['tabs mixed with spaces', 'if True:\n\tx = 1\n        y = 2\n', 'AIO1001'],
    ['a null byte', 'x = 1\0', 'AIO1003'],
    ['Python 2', 'print "hello"\n', 'AIO1001'],
  ])('reports %s and writes nothing', (_, source, code) => {
    const workspace = new Workspace({ 'app.py': source });
    const { status, stderr } = aio2ts(workspace, ['convert', 'app.py']);
    expect(status).toBe(1);
    expect(stderr).toContain(code);
    expect(stderr).not.toContain('    at ');
    expect(existsSync(`${workspace.folder}/app.ts`)).toBe(false);
  });

  test('lists and explains what is supported', () => {
    expect(aio2ts(new Workspace(), ['maps']).stdout).toMatch(/^asyncio +\d+ names$/m);
    expect(aio2ts(new Workspace(), ['maps', 'asyncio']).stdout).toMatch(/^asyncio\.gather /m);
    expect(aio2ts(new Workspace(), ['explain', 'asyncio.gather']).stdout).toMatch(/^asyncio\.gather \(function\)\n\n\w/);
  });

  test('takes maps of the user, and points into them when they are wrong', () => {
    const entry = '- id: mylib.fetch\n  kind: function\n  docs: Fetches.\n  python: "def fetch(url: str) -> str"\n';
    const workspace = new Workspace({ 'good/m.yaml': `${entry}  emit: fetch($url)\n`, 'bad/m.yaml': `${entry}  emit: fetch($uri)\n` });
    expect(aio2ts(workspace, ['maps', 'mylib', '--map', 'good'])).toMatchObject({ status: 0, stdout: 'mylib.fetch  Fetches.\n' });
    const { status, stderr } = aio2ts(workspace, ['convert', '-', '--map', 'bad']);
    expect(status).toBe(1);
    expect(stderr).toContain('bad/m.yaml:5:15: error AIO4003: `$uri` in mylib.fetch');
  });

  test('a map of the user that names a handler which does not exist is told at its line', () => {
    const entry = '- id: mylib.fetch\n  kind: function\n  docs: Fetches.\n  python: "def fetch(url: str) -> str"\n  handler: mylib/fetch\n  emit: fetch($url)\n';
    const { status, stderr } = aio2ts(new Workspace({ 'bad/m.yaml': entry }), ['convert', '-', '--map', 'bad']);
    expect(status).toBe(1);
    expect(stderr).toContain('bad/m.yaml:5:');
    expect(stderr).toContain('error AIO4006: mylib.fetch names the handler `mylib/fetch`, which does not exist');
  });

  test('goes by a configuration, and points into one that is wrong', () => {
    const workspace = new Workspace({ 'src/app.py': program });
    expect(aio2ts(workspace, ['init'])).toMatchObject({ status: 0, stderr: 'wrote aio2ts.config.json\n' });
    expect(aio2ts(workspace, ['convert'])).toMatchObject({ status: 0, stderr: 'wrote ts/app.ts\n' });
    workspace.put('aio2ts.config.json', '{\n  "outdir": "ts"\n}\n');
    const { status, stderr } = aio2ts(workspace, ['run', 'src/app.py']);
    expect(status).toBe(1);
    expect(stderr).toContain('aio2ts.config.json:2:3: error AIO5009: `outdir` is no key of the configuration; did you mean `outDir`?');
  });

  test('a folder of maps that is not there is reported', () => {
    const { status, stderr } = aio2ts(new Workspace(), ['maps', '--map', 'nowhere']);
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining('AIO5001') });
  });
});
