/** Where the recorded programs live, and which files belong to each. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const repository = fileURLToPath(new URL('../..', import.meta.url));

export type Suite = 'golden' | 'example' | 'differential';

/** A program with the paths of the files that belong to it; every file but `input` may be missing. */
export interface RecordedCase {
  readonly suite: Suite;
  readonly name: string;
  readonly input: string;
  /** The suite's `recorded.json`. */
  readonly recordings: string;
  /** One argument a line. */
  readonly args: string;
  readonly stdin: string;
  /** A folder whose contents lie in the working directory when the program runs. */
  readonly files: string;
  readonly stdout: string;
  /** Written only where it is not 0. */
  readonly status: string;
  readonly stderrLastLine: string;
  /** Lines that stderr must contain, written by hand and checked against CPython when recorded. */
  readonly stderrContains: string;
  readonly expected: string;
  readonly diagnostics: string;
  /** Why the case is known to fail. */
  readonly todo: string;
}

export function allCases(): RecordedCase[] {
  return [...goldenCases(), ...exampleCases(), ...differentialCases()];
}

/** `test/golden/<area>/<case>/input.py`: a folder for each case. */
export function goldenCases(): RecordedCase[] {
  const top = join(repository, 'test/golden');
  return filesUnder(top)
    .filter((file) => basename(file) === 'input.py')
    .map((input) => {
      const folder = input.slice(0, -'/input.py'.length);
      const name = relative(top, folder).split(sep).join('/');
      return caseOf('golden', name, input, join(top, 'recorded.json'), (part) => join(folder, part));
    });
}

/** `examples/<name>.py`, with what was recorded and converted under `examples/expected/`. */
export function exampleCases(): RecordedCase[] {
  return flatCases('example', join(repository, 'examples'), join(repository, 'examples/expected'));
}

/** `test/differential/programs/NN-name.py`, recorded beside. */
export function differentialCases(): RecordedCase[] {
  const programs = join(repository, 'test/differential/programs');
  return flatCases('differential', programs, programs);
}

function flatCases(suite: Suite, folder: string, recorded: string): RecordedCase[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.py'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.py'.length);
      const fileOf = (part: string) => join(recorded, part === 'expected.ts' ? `${name}.ts` : `${name}.${part}`);
      return caseOf(suite, name, join(folder, file), join(recorded, 'recorded.json'), fileOf);
    });
}

function caseOf(
  suite: Suite,
  name: string,
  input: string,
  recordings: string,
  fileOf: (part: string) => string,
): RecordedCase {
  return {
    suite,
    name,
    input,
    recordings,
    args: fileOf('args.txt'),
    stdin: fileOf('stdin.txt'),
    files: fileOf('files'),
    stdout: fileOf('stdout.txt'),
    status: fileOf('status.txt'),
    stderrLastLine: fileOf('stderr-last-line.txt'),
    stderrContains: fileOf('stderr-contains.txt'),
    expected: fileOf('expected.ts'),
    diagnostics: fileOf('diagnostics.txt'),
    todo: fileOf('todo.txt'),
  };
}

/** The text of a file that a case may have, or null. */
export function optionalText(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** The lines of a text that say something. */
export function linesOf(text: string | null): string[] {
  return (text ?? '').split('\n').filter((line) => line.trim() !== '');
}

export function argumentsOf(testCase: RecordedCase): string[] {
  return linesOf(optionalText(testCase.args));
}

/** Whether the program talks to a web server: its address is the first argument, and in the environment. */
export function needsServer(testCase: RecordedCase): boolean {
  return /^\s*(?:import|from)\s+(?:aiohttp|yarl|multidict)\b/m.test(readFileSync(testCase.input, 'utf8'));
}

/** A hash of everything that a recording depends on. */
export function inputHash(testCase: RecordedCase): string {
  const support = filesUnder(testCase.files);
  return hashOf([testCase.input, testCase.args, testCase.stdin, testCase.stderrContains, ...support]);
}

/** A hash of what was recorded, so that an expectation edited by hand shows. */
export function outputHash(testCase: RecordedCase): string {
  return hashOf([testCase.stdout, testCase.status, testCase.stderrLastLine]);
}

function hashOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) {
    if (!existsSync(path)) continue;
    hash.update(basename(path)).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((entry) => join(folder, entry))
    .flatMap((path) => (statSync(path).isDirectory() ? filesUnder(path) : [path]));
}
