// Where the recorded programs live, and which files belong to each.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const repository = fileURLToPath(new URL('../..', import.meta.url));

/** Every recorded program of the three suites, in a stable order. */
export function allCases() {
  return [...goldenCases(), ...exampleCases(), ...differentialCases()];
}

/** `test/golden/<area>/<case>/input.py`: a folder for each case. */
export function goldenCases() {
  const top = join(repository, 'test/golden');
  return filesUnder(top)
    .filter((file) => basename(file) === 'input.py')
    .map((file) => file.slice(0, -'/input.py'.length))
    .map((folder) => caseOf('golden', relative(top, folder).split(sep).join('/'), {
      input: join(folder, 'input.py'),
      file: (name) => join(folder, name),
      recordings: join(top, 'recorded.json'),
    }));
}

/** `examples/<name>.py`, with what was recorded and converted under `examples/expected/`. */
export function exampleCases() {
  return flatCases('example', join(repository, 'examples'), join(repository, 'examples/expected'));
}

/** `test/differential/programs/NN-name.py`, recorded beside. */
export function differentialCases() {
  const programs = join(repository, 'test/differential/programs');
  return flatCases('differential', programs, programs);
}

function flatCases(suite, folder, recorded) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.py'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.py'.length);
      return caseOf(suite, name, {
        input: join(folder, file),
        file: (part) => join(recorded, part === 'expected.ts' ? `${name}.ts` : `${name}.${part}`),
        recordings: join(recorded, 'recorded.json'),
      });
    });
}

function caseOf(suite, name, { input, file, recordings }) {
  return {
    suite,
    name,
    input,
    recordings,
    args: file('args.txt'),
    stdin: file('stdin.txt'),
    files: file('files'),
    stdout: file('stdout.txt'),
    status: file('status.txt'),
    stderrLastLine: file('stderr-last-line.txt'),
    stderrContains: file('stderr-contains.txt'),
    expected: file('expected.ts'),
    diagnostics: file('diagnostics.txt'),
    todo: file('todo.txt'),
  };
}

/** The text of a file that a case may have, or null. */
export function optionalText(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** One argument a line. */
export function argumentsOf(testCase) {
  return (optionalText(testCase.args) ?? '').split('\n').filter((line) => line !== '');
}

/** A hash of everything that a recording depends on. */
export function inputHash(testCase) {
  const support = existsSync(testCase.files) ? filesUnder(testCase.files) : [];
  return hashOf([testCase.input, testCase.args, testCase.stdin, testCase.stderrContains, ...support]);
}

/** A hash of what was recorded, so that an expectation edited by hand shows. */
export function outputHash(testCase) {
  return hashOf([testCase.stdout, testCase.status, testCase.stderrLastLine]);
}

function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    if (!existsSync(path)) continue;
    hash.update(basename(path)).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

function filesUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((entry) => join(folder, entry))
    .flatMap((path) => (statSync(path).isDirectory() ? filesUnder(path) : [path]));
}
