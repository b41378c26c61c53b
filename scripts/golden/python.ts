/** Finds the CPython that programs are recorded with. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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
const aiofilesProbe = 'import aiofiles, os; print(os.path.dirname(aiofiles.__file__))';

/** The first CPython that answers, newest first, or null. */
export function findPython(): Python | null {
  for (const { command, env } of candidates) {
    const version = answer(command, env, versionProbe);
    if (version !== null) return { command, version, env: { ...env, ...aiofilesPath(command, env) } };
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

// aiofiles often belongs to another Python of the machine. Only that one package is lent, through a folder
// with a link to it: the rest of a foreign site-packages would shadow this Python's own library.
function aiofilesPath(command: string, env: Environment): Environment {
  if (answer(command, env, aiofilesProbe) !== null) return {};
  const debian = '/usr/lib/python3/dist-packages/aiofiles';
  const lent = existsSync(debian) ? debian : answer('python3', {}, aiofilesProbe);
  if (lent === null) return {};
  const folder = mkdtempSync(join(tmpdir(), 'aio2ts-aiofiles-'));
  symlinkSync(lent, join(folder, 'aiofiles'));
  return { PYTHONPATH: folder };
}

function answer(command: string, env: Environment, script: string): string | null {
  const result = spawnSync(command, ['-c', script], { env: { ...process.env, ...env }, encoding: 'utf8' });
  return result.status === 0 ? result.stdout.trim() : null;
}
