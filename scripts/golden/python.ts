/** Finds the CPython that programs are recorded with. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RecordedCase } from './cases.js';

type Environment = Readonly<Record<string, string>>;

export interface Python {
  readonly command: string;
  readonly version: string;
  /** The version of aiohttp, where it was asked for. */
  readonly aiohttp?: string;
  readonly env: Environment;
}

const candidates: readonly { readonly command: string; readonly env: Environment }[] = [
  { command: 'python3.13', env: {} },
  { command: 'python3.13', env: { PYENV_VERSION: '3.13.0' } },
  { command: 'python3.12', env: {} },
  { command: 'python3.11', env: {} },
];

const versionProbe = 'import platform; print(platform.python_version())';
const lentPackages: readonly string[] = ['aiofiles', 'asgiref'];
const probeOf = (name: string): string => `import ${name}, os; print(os.path.dirname(${name}.__file__))`;

/** The first CPython that answers, newest first, or null. */
export function findPython(): Python | null {
  for (const { command, env } of candidates) {
    const version = answer(command, env, versionProbe);
    if (version !== null) return { command, version, env: { ...env, ...lentPath(command, env) } };
  }
  return null;
}

// aiohttp needs compiled parts, so its own Python has to run it: on Debian the system's.
const withAiohttp: readonly { readonly command: string; readonly env: Environment }[] = [
  ...candidates,
  { command: '/usr/bin/python3', env: {} },
  { command: 'python3', env: {} },
];
const aiohttpProbe = 'import aiohttp; print(aiohttp.__version__)';

/** The first CPython that has aiohttp, or null. */
export function findPythonWithAiohttp(): Python | null {
  for (const { command, env } of withAiohttp) {
    const aiohttp = answer(command, env, aiohttpProbe);
    const version = aiohttp === null ? null : answer(command, env, versionProbe);
    if (aiohttp !== null && version !== null) return { command, version, aiohttp, env };
  }
  return null;
}

// These often belong to another Python of the machine. Only they are lent, through a folder with links to them: the
// rest of a foreign site-packages would shadow this Python's own library.
function lentPath(command: string, env: Environment): Environment {
  const lent = lentPackages.flatMap((name) => {
    if (answer(command, env, probeOf(name)) !== null) return [];
    const debian = `/usr/lib/python3/dist-packages/${name}`;
    const found = existsSync(debian) ? debian : answer('python3', {}, probeOf(name));
    return found === null ? [] : [{ name, found }];
  });
  if (lent.length === 0) return {};
  const folder = mkdtempSync(join(tmpdir(), 'aio2ts-packages-'));
  for (const { name, found } of lent) symlinkSync(found, join(folder, name));
  const own = process.env['PYTHONPATH'];
  return { PYTHONPATH: own === undefined ? folder : `${folder}:${own}` };
}

// Without them a program may go another way, which is no recording of it.
const packages: readonly string[] = ['aiofiles', 'asgiref', 'nest_asyncio'];
const importable = new Map<string, boolean>();

/** A package that the program imports and this Python does not have, or null. */
export function missingPackage(testCase: RecordedCase, { command, env }: Python): string | null {
  const source = readFileSync(testCase.input, 'utf8');
  const needed = packages.filter((name) => new RegExp(`^\\s*(?:import|from)\\s+${name}\\b`, 'm').test(source));
  return needed.find((name) => !canImport(name, command, env)) ?? null;
}

function canImport(name: string, command: string, env: Environment): boolean {
  const key = `${command} ${env['PYTHONPATH'] ?? ''} ${name}`;
  const known = importable.get(key) ?? answer(command, env, `import ${name}`) !== null;
  importable.set(key, known);
  return known;
}

function answer(command: string, env: Environment, script: string): string | null {
  const result = spawnSync(command, ['-c', script], { env: { ...process.env, ...env }, encoding: 'utf8' });
  return result.status === 0 ? result.stdout.trim() : null;
}
