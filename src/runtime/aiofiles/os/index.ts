/** `aio2ts/runtime/aiofiles/os`: `aiofiles.os` and `aiofiles.os.path`. */
import * as files from 'node:fs/promises';
import { constants, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { asPythonError, OSError } from '../../python/exceptions.js';
import { inThread } from '../host-files.js';
import { type Path, pathText } from '../open.js';
import { ScandirIterator } from '../../os/scandir-iterator.js';
import { DirEntry, StatResult } from '../../os/status.js';

export { ScandirIterator } from '../../os/scandir-iterator.js';
export { DirEntry, StatResult } from '../../os/status.js';

/** For `access`. */
export const F_OK = constants.F_OK;
export const R_OK = constants.R_OK;
export const W_OK = constants.W_OK;
export const X_OK = constants.X_OK;

async function run<T>(operation: () => Promise<T>): Promise<T> {
  try {
    return await inThread(operation);
  } catch (error) {
    throw asPythonError(error);
  }
}

async function done(operation: () => Promise<unknown>): Promise<null> {
  await run(operation);
  return null;
}

/** `aiofiles.os.stat(path)`. */
export async function stat(path: Path, options: { readonly followSymlinks?: boolean } = {}): Promise<StatResult> {
  const name = pathText(path);
  const ask = options.followSymlinks === false ? files.lstat : files.stat;
  return new StatResult(await run(() => ask(name, { bigint: true })));
}

/** Removes a file. */
export async function remove(path: Path): Promise<null> {
  return await done(() => unlinkFile(pathText(path)));
}

/** Removes a file. */
export async function unlink(path: Path): Promise<null> {
  return await done(() => unlinkFile(pathText(path)));
}

/** Linux says EISDIR where other systems say EPERM; Python passes on what it is told. */
async function unlinkFile(name: string): Promise<void> {
  await files.unlink(name);
}

export async function rename(source: Path, target: Path): Promise<null> {
  return await done(() => files.rename(pathText(source), pathText(target)));
}

export async function replace(source: Path, target: Path): Promise<null> {
  return await done(() => files.rename(pathText(source), pathText(target)));
}

/** `os.renames`: makes the folders of the target, removes those of the source that are empty. */
export async function renames(source: Path, target: Path): Promise<null> {
  return await done(async () => {
    await files.mkdir(dirname(pathText(target)), { recursive: true });
    await files.rename(pathText(source), pathText(target));
    await removeEmpty(dirname(pathText(source)));
  });
}

export async function mkdir(path: Path, mode = 0o777): Promise<null> {
  return await done(() => files.mkdir(pathText(path), { mode }));
}

/** @throws FileExistsError if the folder exists, unless `existOk` */
export async function makedirs(path: Path, mode = 0o777, options: { readonly existOk?: boolean } = {}): Promise<null> {
  const name = pathText(path);
  return await done(async () => {
    const made = await files.mkdir(name, { recursive: true, mode });
    if (made === undefined && options.existOk !== true) throw new OSError(17, 'File exists', name);
  });
}

export async function rmdir(path: Path): Promise<null> {
  return await done(() => files.rmdir(pathText(path)));
}

/** Removes a folder, then those above it that are empty. */
export async function removedirs(path: Path): Promise<null> {
  return await done(async () => {
    await files.rmdir(pathText(path));
    await removeEmpty(dirname(pathText(path)));
  });
}

async function removeEmpty(path: string): Promise<void> {
  try {
    for (let folder = path; folder !== '.' && folder !== '/'; folder = dirname(folder)) await files.rmdir(folder);
  } catch {
    // One that is not empty ends the way up, as in Python.
  }
}

export async function link(source: Path, target: Path): Promise<null> {
  return await done(() => files.link(pathText(source), pathText(target)));
}

export async function symlink(source: Path, target: Path): Promise<null> {
  return await done(() => files.symlink(pathText(source), pathText(target)));
}

export async function readlink(path: Path): Promise<string> {
  return await run(() => files.readlink(pathText(path)));
}

/** The names in a folder, in the system's order. */
export async function listdir(path: Path = '.'): Promise<string[]> {
  return await run(() => files.readdir(pathText(path)));
}

/** The entries of a folder, in the system's order. */
export async function scandir(path: Path = '.'): Promise<ScandirIterator> {
  const folder = pathText(path);
  const entries = await run(() => files.readdir(folder, { withFileTypes: true }));
  return new ScandirIterator(
    entries.map((entry) => new DirEntry(folder, entry, (name) => statSync(name, { throwIfNoEntry: false }) ?? null)),
  );
}

/** Whether the process may use the path in that way: `F_OK`, `R_OK`, `W_OK`, `X_OK`. */
export async function access(path: Path, mode: number): Promise<boolean> {
  return await inThread(async () => await succeeds(files.access(pathText(path), mode)));
}

export async function getcwd(): Promise<string> {
  return await inThread(() => process.cwd());
}

// ---- aiofiles.os.path -------------------------------------------------------------------------

export async function exists(path: Path): Promise<boolean> {
  return await inThread(async () => await succeeds(files.stat(pathText(path))));
}

export async function isfile(path: Path): Promise<boolean> {
  return await inThread(async () => (await statusOf(path))?.isFile() ?? false);
}

export async function isdir(path: Path): Promise<boolean> {
  return await inThread(async () => (await statusOf(path))?.isDirectory() ?? false);
}

export async function islink(path: Path): Promise<boolean> {
  return await inThread(async () => {
    try {
      return (await files.lstat(pathText(path))).isSymbolicLink();
    } catch {
      return false;
    }
  });
}

export async function getsize(path: Path): Promise<number> {
  return (await stat(path)).stSize;
}

export async function getmtime(path: Path): Promise<number> {
  return (await stat(path)).stMtime;
}

export async function getatime(path: Path): Promise<number> {
  return (await stat(path)).stAtime;
}

export async function getctime(path: Path): Promise<number> {
  return (await stat(path)).stCtime;
}

export async function samefile(one: Path, other: Path): Promise<boolean> {
  const [first, second] = [await stat(one), await stat(other)];
  return first.stIno === second.stIno && first.stDev === second.stDev;
}

export async function abspath(path: Path): Promise<string> {
  const name = pathText(path);
  return await inThread(() => (name.startsWith('/') ? join(name) : join(process.cwd(), name)).replace(/(.)\/$/, '$1'));
}

async function statusOf(path: Path): Promise<Awaited<ReturnType<typeof files.stat>> | null> {
  try {
    return await files.stat(pathText(path));
  } catch {
    return null;
  }
}

async function succeeds(operation: Promise<unknown>): Promise<boolean> {
  try {
    await operation;
    return true;
  } catch {
    return false;
  }
}
