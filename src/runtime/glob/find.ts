/** Files whose paths match a pattern, `**` included. */
import { lstatSync, readdirSync, statSync } from 'node:fs';
import { namePattern } from '../pathlib/pattern.js';

export interface FindOptions {
  /** Names that begin with a dot match `*` too, as in pathlib. */
  readonly hidden: boolean;
  /** `**` stands for folders of any depth. */
  readonly recursive: boolean;
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;
const hasMagic = (part: string): boolean => /[*?[]/.test(part);
const under = (folder: string, name: string): string => (folder === '' || folder.endsWith('/') ? folder + name : `${folder}/${name}`);

/** The paths below `folder` that the parts of a pattern lead to. */
export function* find(folder: string, parts: readonly string[], options: FindOptions): Generator<string, void, undefined> {
  const [part, ...rest] = parts;
  if (part === undefined) {
    yield folder;
    return;
  }
  if (part === '**' && options.recursive) {
    yield* findBelow(folder, rest, options);
    return;
  }
  const isLast = rest.length === 0;
  for (const name of matching(folder, part, options)) {
    const path = under(folder, name);
    if (isLast) yield path;
    else if (isFolder(path)) yield* find(path, rest, options);
  }
}

function* findBelow(folder: string, rest: readonly string[], options: FindOptions): Generator<string, void, undefined> {
  yield* find(folder, rest, options);
  for (const name of namesIn(folder)) {
    const path = under(folder, name);
    if (!options.hidden && name.startsWith('.')) continue;
    const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? true;
    if (!isLink && isFolder(path)) yield* findBelow(path, rest, options);
    else if (rest.length === 0 && !options.hidden) yield path;
  }
}

function matching(folder: string, part: string, { hidden }: FindOptions): string[] {
  if (part === '') return isFolder(folder) ? [''] : [];
  if (!hasMagic(part)) return isThere(under(folder, part)) ? [part] : [];
  const pattern = namePattern(part);
  return namesIn(folder).filter((name) => pattern.test(name) && (hidden || part.startsWith('.') || !name.startsWith('.')));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder === '' ? '.' : folder);
  } catch {
    return [];
  }
}
