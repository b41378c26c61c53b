/** `aio2ts/runtime/shutil`: Python's `shutil`. */
import * as fs from 'node:fs';
import { OSError } from '../python/exceptions.js';
import { repr } from '../python/repr.js';
import { moduleOf, nameOf } from '../python/symbols.js';
import { type Path, pathText } from '../io/path-text.js';
import { environ } from '../os/environ.js';
import { isdir, samefile } from '../os/path.js';
import { basename, join } from '../os/path-text-functions.js';
import { succeeds, system } from '../os/system.js';

/** Python's `shutil.Error`. */
export class ShutilError extends OSError {
  static override readonly [nameOf]: string = 'Error';
  static override readonly [moduleOf]: string = 'shutil';
}

/** Python's `shutil.SameFileError`. */
export class SameFileError extends ShutilError {
  static override readonly [nameOf]: string = 'SameFileError';
}


/** Copies what is in a file. Gives the target. */
export function copyfile<T extends Path>(source: Path, target: T): T {
  const [from, to] = [pathText(source), pathText(target)];
  if (succeeds(() => fs.statSync(to)) && succeeds(() => fs.statSync(from)) && samefile(from, to)) {
    throw new SameFileError(`${repr(from)} and ${repr(to)} are the same file`);
  }
  // Node names both files in its error, Python the one.
  const status = fs.statSync(from, { throwIfNoEntry: false });
  if (status === undefined) throw new OSError(2, 'No such file or directory', from);
  if (status.isDirectory()) throw new OSError(21, 'Is a directory', from);
  system(() => fs.closeSync(fs.openSync(to, 'a')));
  system(() => fs.copyFileSync(from, to));
  return target;
}

/** Copies a file and its mode; into a folder under its own name. Gives the target. */
export function copy<T extends Path>(source: Path, target: T): T | string {
  const to = isdir(target) ? join(target, basename(source)) : target;
  copyfile(source, to);
  system(() => fs.chmodSync(pathText(to), fs.statSync(pathText(source)).mode));
  return to;
}

/** The same, with its times. */
export function copy2<T extends Path>(source: Path, target: T): T | string {
  const to = copy(source, target);
  const { atime, mtime } = system(() => fs.statSync(pathText(source)));
  system(() => fs.utimesSync(pathText(to), atime, mtime));
  return to;
}

/** Copies a folder with all that is in it. Gives the target. @throws FileExistsError unless `dirsExistOk` */
export function copytree<T extends Path>(source: Path, target: T, options: { readonly dirsExistOk?: boolean } = {}): T {
  const [from, to] = [pathText(source), pathText(target)];
  const names = system(() => fs.readdirSync(from));
  if (options.dirsExistOk !== true && succeeds(() => fs.lstatSync(to))) throw new OSError(17, 'File exists', to);
  system(() => fs.mkdirSync(to, { recursive: true }));
  for (const name of names) {
    const [inner, outer] = [join(from, name), join(to, name)];
    if (fs.statSync(inner).isDirectory()) copytree(inner, outer, options);
    else copy2(inner, outer);
  }
  return target;
}

/** Removes a folder with all that is in it. */
export function rmtree(path: Path, ignoreErrors = false): null {
  const folder = pathText(path);
  if (ignoreErrors) succeeds(() => fs.rmSync(folder, { recursive: true }));
  else {
    const status = system(() => fs.lstatSync(folder));
    if (!status.isDirectory()) throw new OSError(20, 'Not a directory', folder);
    system(() => fs.rmSync(folder, { recursive: true }));
  }
  return null;
}

/** Moves a file or folder; into a folder under its own name. Gives the target. */
export function move<T extends Path>(source: Path, target: T): T | string {
  const from = pathText(source).replace(/(.)\/+$/, '$1');
  const made = isdir(target) ? join(target, basename(from)) : target;
  const to = pathText(made);
  if (isdir(target) && succeeds(() => fs.lstatSync(to))) {
    throw new ShutilError(`Destination path '${to}' already exists`);
  }
  if (!succeeds(() => fs.lstatSync(from))) throw new OSError(2, 'No such file or directory', from);
  try {
    fs.renameSync(from, to);
  } catch {
    // Another file system.
    if (isdir(from)) copytree(from, to);
    else copy2(from, to);
    fs.rmSync(from, { recursive: true });
  }
  return made;
}

/** The file that a command stands for. */
export function which(command: string, path: string | null = null): string | null {
  const isCommand = (file: string): boolean =>
    succeeds(() => fs.accessSync(file, fs.constants.X_OK)) && fs.statSync(file).isFile();
  if (command.includes('/')) return isCommand(command) ? command : null;
  const folders = (path ?? environ.get('PATH') ?? '/bin:/usr/bin').split(':');
  return folders.map((folder) => join(folder, command)).find(isCommand) ?? null;
}

/** Columns and lines of the terminal. */
export function getTerminalSize(fallback: readonly [number, number] = [80, 24]): readonly [number, number] {
  const known = (name: string): number => Number(environ.get(name) ?? 0) || 0;
  const { columns = 0, rows = 0 } = process.stdout as { readonly columns?: number; readonly rows?: number };
  return Object.freeze([known('COLUMNS') || columns || fallback[0], known('LINES') || rows || fallback[1]] as const);
}

/** Copies what is left of one file to another. */
export function copyfileobj(
  source: { read(size?: number): string | Uint8Array },
  target: { write(data: never): unknown },
  length = 65536,
): null {
  for (let data = source.read(length); data.length > 0; data = source.read(length)) target.write(data as never);
  return null;
}
