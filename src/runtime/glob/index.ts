/** `aio2ts/runtime/glob`: Python's `glob` and `fnmatch`. */
import { type Path, pathText } from '../io/path-text.js';
import { namePattern } from '../pathlib/pattern.js';
import { find } from './find.js';

export interface GlobOptions {
  readonly recursive?: boolean;
  readonly rootDir?: Path | null;
  readonly includeHidden?: boolean;
}

/** Python's `glob.glob(pattern)`: the paths that match. */
export function glob(pattern: string, options: GlobOptions = {}): string[] {
  return [...iglob(pattern, options)];
}

/** The same, one after the other. */
export function* iglob(pattern: string, options: GlobOptions = {}): Generator<string, void, undefined> {
  const { recursive = false, rootDir = null, includeHidden = false } = options;
  const isAbsolute = pattern.startsWith('/');
  const root = rootDir === null ? '' : `${pathText(rootDir).replace(/\/$/, '')}/`;
  const start = isAbsolute ? '/' : root;
  const parts = (isAbsolute ? pattern.replace(/^\/+/, '') : pattern).split(/\/+/);
  for (const path of find(start, parts, { hidden: includeHidden, recursive })) {
    const shown = isAbsolute ? path : path.slice(root.length);
    if (shown !== '') yield shown;
  }
}

/** A pattern that matches this text alone. */
export function escapePath(path: string): string {
  return path.replace(/[*?[]/g, '[$&]');
}

/** Python's `fnmatch.fnmatch(name, pattern)`. */
export function fnmatch(name: string, pattern: string): boolean {
  return namePattern(pattern).test(name);
}

/** Python's `fnmatch.filter(names, pattern)`. */
export function fnmatchFilter(names: Iterable<string>, pattern: string): string[] {
  const matcher = namePattern(pattern);
  return [...names].filter((name) => matcher.test(name));
}
