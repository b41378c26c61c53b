/** The functions of `os.path` that look at text alone: CPython's posixpath. */
import { PyTypeError, ValueError } from '../python/exceptions.js';
import { tuple } from '../python/sequences/tuple.js';
import { typeName } from '../python/type-name.js';
import { fspathOf, type Path, pathText } from '../io/path-text.js';

/** A path that starts with `/` begins anew. @throws PyTypeError */
export function join(path: Path, ...paths: readonly Path[]): string {
  let joined = textOf(path, 'join');
  for (const each of paths) {
    const part = textOf(each, 'join');
    if (part.startsWith('/')) joined = part;
    else joined += joined === '' || joined.endsWith('/') ? part : `/${part}`;
  }
  return joined;
}

function textOf(path: unknown, name: string): string {
  if (typeof path === 'string' || path instanceof Uint8Array) return pathText(path as Path);
  if (typeof path === 'object' && path !== null && fspathOf in path) return pathText(path as Path);
  throw new PyTypeError(`${name}() argument must be str, bytes, or os.PathLike object, not '${typeName(path)}'`);
}

export function split(path: Path): readonly [string, string] {
  const text = pathText(path);
  const at = text.lastIndexOf('/') + 1;
  const head = text.slice(0, at);
  return tuple(/^\/*$/.test(head) ? head : head.replace(/\/+$/, ''), text.slice(at));
}

export function dirname(path: Path): string {
  return split(path)[0];
}

export function basename(path: Path): string {
  return split(path)[1];
}

/** A leading dot begins no extension. */
export function splitext(path: Path): readonly [string, string] {
  const text = pathText(path);
  const start = text.lastIndexOf('/') + 1;
  const dot = text.lastIndexOf('.');
  const isExtension = dot > start && /[^.]/.test(text.slice(start, dot));
  return isExtension ? tuple(text.slice(0, dot), text.slice(dot)) : tuple(text, '');
}

export function isabs(path: Path): boolean {
  return pathText(path).startsWith('/');
}

/** Without `.`, `..` and empty parts. */
export function normpath(path: Path): string {
  const text = pathText(path);
  if (text === '') return '.';
  const slashes = /^\/\/(?!\/)/.test(text) ? '//' : text.startsWith('/') ? '/' : '';
  const parts: string[] = [];
  for (const part of text.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..' || (slashes === '' && parts.length === 0) || parts.at(-1) === '..') parts.push(part);
    else parts.pop();
  }
  return slashes + parts.join('/') || '.';
}

export function normcase(path: Path): string {
  return pathText(path);
}

/** The longest beginning in whole parts. @throws ValueError */
export function commonpath(paths: Iterable<Path>): string {
  const all = Array.from(paths, pathText);
  const [first] = all;
  if (first === undefined) throw new ValueError('commonpath() iterable argument is empty');
  if (all.some((path) => path.startsWith('/') !== first.startsWith('/'))) {
    throw new ValueError("Can't mix absolute and relative paths");
  }
  const split = all.map((path) => path.split('/').filter((part) => part !== '' && part !== '.'));
  const shortest = split.reduce((a, b) => (a.length <= b.length ? a : b));
  const differs = shortest.findIndex((part, index) => split.some((parts) => parts[index] !== part));
  const common = differs < 0 ? shortest : shortest.slice(0, differs);
  return (first.startsWith('/') ? '/' : '') + common.join('/');
}

/** The longest beginning, letter by letter. */
export function commonprefix(paths: Iterable<string>): string {
  const all = [...paths];
  const [first = ''] = all;
  let length = 0;
  while (length < first.length && all.every((path) => path[length] === first[length])) length += 1;
  return first.slice(0, length);
}
