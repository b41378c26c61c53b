/** `os.walk` */
import * as fs from 'node:fs';
import { tuple } from '../python/sequences/tuple.js';
import { type Path, pathText } from '../io/path-text.js';
import { join } from './path-text-functions.js';

type Folder = readonly [string, string[], string[]];

export interface WalkOptions {
  readonly topdown?: boolean;
  readonly followlinks?: boolean;
}

/**
 * Folders below `top`, each with the names of its folders and files. From the top down, the program may take names out
 * of the list of folders: those are not gone into. A folder that can't be read is left out.
 */
export function* walk(top: Path, options: WalkOptions = {}): Generator<Folder, void, undefined> {
  const { topdown = true, followlinks = false } = options;
  const folder = pathText(top);
  const [folders, files] = namesIn(folder);
  if (folders === null) return;
  if (topdown) yield tuple(folder, folders, files);
  for (const name of folders) {
    const path = join(folder, name);
    const isLink = fs.lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? true;
    if (followlinks || !isLink) yield* walk(path, options);
  }
  if (!topdown) yield tuple(folder, folders, files);
}

function namesIn(folder: string): readonly [string[] | null, string[]] {
  const folders: string[] = [];
  const files: string[] = [];
  try {
    for (const name of fs.readdirSync(folder)) {
      const isFolder = fs.statSync(join(folder, name), { throwIfNoEntry: false })?.isDirectory() ?? false;
      (isFolder ? folders : files).push(name);
    }
  } catch {
    return [null, files];
  }
  return [folders, files];
}
