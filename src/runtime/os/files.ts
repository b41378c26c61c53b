/** What `os` does with files and folders. */
import * as fs from 'node:fs';
import { OSError } from '../python/exceptions.js';
import { type Path, pathText } from '../io/path-text.js';
import { dirname } from './path-text-functions.js';
import { ScandirIterator } from './scandir-iterator.js';
import { DirEntry, StatResult } from './status.js';
import { succeeds, system } from './system.js';

/** For `access`. */
export const F_OK: number = fs.constants.F_OK;
export const R_OK: number = fs.constants.R_OK;
export const W_OK: number = fs.constants.W_OK;
export const X_OK: number = fs.constants.X_OK;

export function stat(path: Path, options: { readonly followSymlinks?: boolean } = {}): StatResult {
  const ask = options.followSymlinks === false ? fs.lstatSync : fs.statSync;
  return new StatResult(system(() => ask(pathText(path), { bigint: true })));
}

export function lstat(path: Path): StatResult {
  return stat(path, { followSymlinks: false });
}

/** The names in a folder. */
export function listdir(path: Path = '.'): string[] {
  return system(() => fs.readdirSync(pathText(path)));
}

/** The entries of a folder. */
export function scandir(path: Path = '.'): ScandirIterator {
  const folder = pathText(path);
  const entries = system(() => fs.readdirSync(folder, { withFileTypes: true }));
  const status = (name: string): fs.Stats | null => fs.statSync(name, { throwIfNoEntry: false }) ?? null;
  return new ScandirIterator(entries.map((entry) => new DirEntry(folder, entry, status)));
}

export function mkdir(path: Path, mode = 0o777): null {
  system(() => fs.mkdirSync(pathText(path), { mode }));
  return null;
}

/** @throws FileExistsError if the folder exists, unless `existOk` */
export function makedirs(path: Path, mode = 0o777, options: { readonly existOk?: boolean } = {}): null {
  const name = pathText(path);
  const made = system(() => fs.mkdirSync(name, { recursive: true, mode }));
  if (made === undefined && options.existOk !== true) throw new OSError(17, 'File exists', name);
  return null;
}

export function remove(path: Path): null {
  system(() => fs.unlinkSync(pathText(path)));
  return null;
}

export function rmdir(path: Path): null {
  system(() => fs.rmdirSync(pathText(path)));
  return null;
}

/** Removes a folder, then those above it that are empty. */
export function removedirs(path: Path): null {
  rmdir(path);
  let folder = dirname(path);
  while (folder !== '' && folder !== '/' && succeeds(() => fs.rmdirSync(folder))) folder = dirname(folder);
  return null;
}

export function rename(source: Path, target: Path): null {
  system(() => fs.renameSync(pathText(source), pathText(target)));
  return null;
}

export function link(source: Path, target: Path): null {
  system(() => fs.linkSync(pathText(source), pathText(target)));
  return null;
}

export function symlink(source: Path, target: Path): null {
  system(() => fs.symlinkSync(pathText(source), pathText(target)));
  return null;
}

export function readlink(path: Path): string {
  return system(() => fs.readlinkSync(pathText(path)));
}

export function chmod(path: Path, mode: number): null {
  system(() => fs.chmodSync(pathText(path), mode));
  return null;
}

/** Times of reading and changing, in seconds; now without them. */
export function utime(path: Path, times: readonly [number, number] | null = null): null {
  const [read, changed] = times ?? [Date.now() / 1000, Date.now() / 1000];
  system(() => fs.utimesSync(pathText(path), read, changed));
  return null;
}

/** May the process use the file so? */
export function access(path: Path, mode: number): boolean {
  return succeeds(() => fs.accessSync(pathText(path), mode));
}

export function closeDescriptor(descriptor: number): null {
  system(() => fs.closeSync(descriptor));
  return null;
}
