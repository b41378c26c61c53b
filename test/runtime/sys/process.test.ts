import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000 });

const program = fileURLToPath(new URL('program.ts', import.meta.url));
const loader = new URL('../../../scripts/typescript.js', import.meta.url).href;

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(name: string, options: { readonly input?: string; readonly shell?: string } = {}): Ended {
  const args = ['--import', loader, program, name];
  const settings = { encoding: 'utf8', input: options.input ?? '' } as const;
  if (options.shell === undefined) return spawnSync(process.execPath, args, settings);
  const quoted = [process.execPath, ...args].map((part) => `'${part}'`).join(' ');
  return spawnSync('sh', ['-c', `${quoted} ${options.shell}`], settings);
}

const lastLine = (text: string): string | undefined => text.trimEnd().split('\n').at(-1);

test('an uncaught exception ends with its line on stderr and status 1', () => {
  const { status, stdout, stderr } = run('raises');
  expect([status, stdout]).toEqual([1, 'before\n']);
  expect(stderr.split('\n')[0]).toBe('Traceback (most recent call last):');
  expect(lastLine(stderr)).toBe('ValueError: bad');
});

test('an exception after an await at the top level ends the program alike', () => {
  const { status, stderr } = run('raises later');
  expect([status, lastLine(stderr)]).toEqual([1, "KeyError: 'k'"]);
});

test('a rejection that nothing awaits ends the program', () => {
  const { status, stdout, stderr } = run('floating rejection');
  expect([status, stdout, lastLine(stderr)]).toEqual([1, '', 'ValueError: floating']);
});

test.each([
  ['exit with text', 1, 'some message\n'],
  ['exit with nothing', 0, ''],
  ['exit with 300', 44, ''],
])('%s gives status %i', (name, status, stderr) => {
  expect(run(name)).toMatchObject({ status, stderr });
});

test('an interrupt gives status 130', () => {
  expect(run('interrupted').status).toBe(130);
});

test("JavaScript's own error is shown as Python's", () => {
  expect(lastLine(run('null access').stderr)).toBe("AttributeError: 'NoneType' object has no attribute 'first_name'");
});

test('a cause is shown before what it caused', () => {
  const lines = run('cause')
    .stderr.split('\n')
    .filter((line) => !/^\s+at |^$/.test(line));
  expect(lines).toEqual([
    'Traceback (most recent call last):',
    "KeyError: 'inner'",
    'The above exception was the direct cause of the following exception:',
    'Traceback (most recent call last):',
    'ValueError: outer',
  ]);
});

test("a group's exceptions are framed as CPython frames them", () => {
  const lines = run('group')
    .stderr.split('\n')
    .filter((line) => !/\bat |Traceback \(/.test(line));
  expect(lines).toEqual([
    '  | ExceptionGroup: eg (2 sub-exceptions)',
    '  +-+---------------- 1 ----------------',
    '    | ValueError: a',
    '    +---------------- 2 ----------------',
    '    | ExceptionGroup: in (1 sub-exception)',
    '    +-+---------------- 1 ----------------',
    "      | KeyError: 'b'",
    '      +------------------------------------',
    '',
  ]);
});

const allLines = Array.from({ length: 20000 }, (_, line) => `line ${line}\n`).join('');

test('all output arrives in a pipe, in order, before the process ends', () => {
  expect(run('long', { shell: '| cat' }).stdout).toBe(allLines);
});

test('all output arrives in a file, in order, before the process ends', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'aio2ts-')), 'out');
  expect(run('long', { shell: `> '${file}'` }).status).toBe(3);
  expect(readFileSync(file, 'utf8')).toBe(allLines);
});

test('a reader that goes away ends the program without a word', () => {
  expect(run('long', { shell: '| head -1' })).toMatchObject({ stdout: 'line 0\n', stderr: '' });
});

test('stdout, stderr and console.log keep their order', () => {
  const round = (n: number): string => `out ${n}\nerr ${n}\nlog ${n}\na-b|`;
  expect(run('streams', { shell: '2>&1' }).stdout).toBe(round(0) + round(1) + round(2));
});

test('an assignment to sys.stdout redirects print', () => {
  expect(run('redirected').stdout).toBe("['kept\\n', 'too']\n");
});

test('input and sys.stdin read lines, and the end of the input raises EOFError', () => {
  const { stdout, stderr } = run('reads', { input: 'Bob\nl1\nl2' });
  expect(stdout).toBe("name? Bob\n['l1\\n', 'l2']\n");
  expect(lastLine(stderr)).toBe('EOFError: EOF when reading a line');
});

test('the module that was started is the main one', () => {
  expect(run('main').stdout).toBe("True False ['main']\n");
});
