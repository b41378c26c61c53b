// Finds the CPython that programs are recorded with, and runs programs under it.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const candidates = [
  { command: 'python3.13', env: {} },
  { command: 'python3.13', env: { PYENV_VERSION: '3.13.0' } },
  { command: 'python3.12', env: {} },
  { command: 'python3.11', env: {} },
];

const aiofilesProbe = 'import aiofiles, os; print(os.path.dirname(aiofiles.__file__))';

/** The first CPython that answers, newest first, or null. */
export function findPython() {
  for (const { command, env } of candidates) {
    const version = pythonVersion(command, env);
    if (version !== null) return { command, version, env: { ...env, ...aiofilesPath(command, env) } };
  }
  return null;
}

function pythonVersion(command, env) {
  const script = 'import platform; print(platform.python_version())';
  const found = spawnSync(command, ['-c', script], { env: { ...process.env, ...env }, encoding: 'utf8' });
  return found.status === 0 ? found.stdout.trim() : null;
}

// aiofiles often belongs to another Python of the machine. Only that one package is lent, through a folder
// with a link to it: the rest of a foreign site-packages would shadow this Python's own library.
function aiofilesPath(command, env) {
  const own = spawnSync(command, ['-c', aiofilesProbe], { env: { ...process.env, ...env }, encoding: 'utf8' });
  if (own.status === 0) return {};
  const lent = aiofilesElsewhere();
  if (lent === null) return {};
  const folder = mkdtempSync(join(tmpdir(), 'aio2ts-aiofiles-'));
  symlinkSync(lent, join(folder, 'aiofiles'));
  return { PYTHONPATH: folder };
}

function aiofilesElsewhere() {
  const debian = '/usr/lib/python3/dist-packages/aiofiles';
  if (existsSync(debian)) return debian;
  const other = spawnSync('python3', ['-c', aiofilesProbe], { encoding: 'utf8' });
  return other.status === 0 ? other.stdout.trim() : null;
}

/** Runs a script; resolves to its output and exit status, or rejects when it takes too long. */
export function runPython(python, script, { args, stdin, cwd, hashSeed }) {
  const env = {
    ...process.env,
    ...python.env,
    PYTHONHASHSEED: String(hashSeed),
    PYTHONIOENCODING: 'utf-8',
    PYTHONDONTWRITEBYTECODE: '1',
  };
  return new Promise((resolve, reject) => {
    const child = spawn(python.command, [script, ...args], { cwd, env });
    const timer = setTimeout(() => child.kill('SIGKILL'), 20_000);
    const output = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr']) {
      child[stream].setEncoding('utf8');
      child[stream].on('data', (text) => (output[stream] += text));
    }
    child.on('error', reject);
    child.on('close', (status, signal) => {
      clearTimeout(timer);
      if (signal !== null) reject(new Error(`ended by ${signal}`));
      else resolve({ ...output, status });
    });
    child.stdin.end(stdin);
  });
}
