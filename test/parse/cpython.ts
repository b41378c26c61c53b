/** CPython 3.13 as the oracle: where it is, its library, its syntax trees. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Shape } from './shape.js';

const here = dirname(fileURLToPath(import.meta.url));

export interface Cpython {
  run(script: readonly string[], input: string): string;
  readonly library: string;
}

/** Null where no Python 3.13 answers. */
export function findCpython(): Cpython | null {
  for (const command of ['python3.13', 'python3']) {
    const run = (script: readonly string[], input: string): string => execFileSync(command, [...script], {
      input, encoding: 'utf8', maxBuffer: 1 << 30, stdio: ['pipe', 'pipe', 'ignore'],
      env: { ...process.env, PYENV_VERSION: process.env['PYENV_VERSION'] ?? '3.13.0', PYTHONIOENCODING: 'utf-8' },
    });
    try {
      const script = 'import sys, os; print(sys.version_info[:2] == (3, 13), os.path.dirname(os.__file__))';
      const found = run(['-c', script], '');
      const [isRight, library] = found.trim().split(' ') as [string, string];
      if (isRight === 'True') return { run, library };
    } catch {
      continue;
    }
  }
  return null;
}

export function libraryFiles(python: Cpython, folder: string): string[] {
  const directory = join(python.library, folder);
  return readdirSync(directory).filter((file) => file.endsWith('.py')).sort().map((file) => join(directory, file));
}

/** The body of each file as CPython parses it. */
export function cpythonTrees(python: Cpython, paths: readonly string[]): Shape[] {
  const printed = python.run([join(here, 'cpython-ast.py')], paths.join('\n'));
  return printed.trimEnd().split('\n').map((line) => JSON.parse(line) as Shape);
}

export function readSource(path: string): string {
  return readFileSync(path, 'utf8');
}
