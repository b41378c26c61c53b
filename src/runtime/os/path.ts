/** Python's `os.path`. */
import * as fs from 'node:fs';
import { homedir } from 'node:os';
import { ValueError } from '../python/exceptions.js';
import { type Path, pathText } from '../io/path-text.js';
import { environ } from './environ.js';
import { isabs, join, normpath } from './path-text-functions.js';
import { succeeds, system } from './system.js';

export {
  basename,
  commonpath,
  commonprefix,
  dirname,
  isabs,
  join,
  normcase,
  normpath,
  split,
  splitext,
} from './path-text-functions.js';

export const sep = '/';
export const pathsep = ':';
export const curdir = '.';
export const pardir = '..';
export const extsep = '.';

export function exists(path: Path): boolean {
  return statusOf(path) !== null;
}

/** Also of a link that leads nowhere. */
export function lexists(path: Path): boolean {
  return succeeds(() => fs.lstatSync(pathText(path)));
}

export function isfile(path: Path): boolean {
  return statusOf(path)?.isFile() ?? false;
}

export function isdir(path: Path): boolean {
  return statusOf(path)?.isDirectory() ?? false;
}

export function islink(path: Path): boolean {
  return fs.lstatSync(pathText(path), { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/** @throws FileNotFoundError */
export function getsize(path: Path): number {
  return system(() => fs.statSync(pathText(path))).size;
}

export function getmtime(path: Path): number {
  return timeOf(path, 'mtimeNs');
}

export function getatime(path: Path): number {
  return timeOf(path, 'atimeNs');
}

export function getctime(path: Path): number {
  return timeOf(path, 'ctimeNs');
}

export function samefile(one: Path, other: Path): boolean {
  const [first, second] = [one, other].map((path) => system(() => fs.statSync(pathText(path))));
  return first?.ino === second?.ino && first?.dev === second?.dev;
}

export function abspath(path: Path): string {
  return normpath(isabs(path) ? path : join(process.cwd(), path));
}

/** With links followed as far as there are files. */
export function realpath(path: Path): string {
  const absolute = abspath(path);
  const parts = absolute.split('/');
  for (let count = parts.length; count > 0; count -= 1) {
    const known = parts.slice(0, count).join('/') || '/';
    if (succeeds(() => fs.realpathSync(known))) return normpath([fs.realpathSync(known), ...parts.slice(count)].join('/'));
  }
  return absolute;
}

export function relpath(path: Path, start: Path = '.'): string {
  if (pathText(path) === '') throw new ValueError('no path specified');
  const from = abspath(start).split('/').filter(Boolean);
  const to = abspath(path).split('/').filter(Boolean);
  let common = 0;
  while (common < from.length && from[common] === to[common]) common += 1;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/') || '.';
}

/** `~` is the home of the user; another user's is left as it is. */
export function expanduser(path: Path): string {
  const text = pathText(path);
  const home = (environ.get('HOME') ?? homedir()).replace(/\/+$/, '');
  return /^~(?:\/|$)/.test(text) ? `${home}${text.slice(1)}` || '/' : text;
}

/** `$NAME` and `${NAME}`; unknown ones stay. */
export function expandvars(path: Path): string {
  return pathText(path).replace(/\$(?:(\w+)|\{([^}]*)\})/g, (whole: string, name?: string, braced?: string) => {
    return environ.get(name ?? braced ?? '') ?? whole;
  });
}

function statusOf(path: Path): fs.Stats | null {
  try {
    return fs.statSync(pathText(path), { throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}

function timeOf(path: Path, name: 'mtimeNs' | 'atimeNs' | 'ctimeNs'): number {
  return Number(system(() => fs.statSync(pathText(path), { bigint: true }))[name]) / 1e9;
}
