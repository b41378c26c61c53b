/** `aio2ts/runtime/tempfile`: Python's `tempfile`. */
import { randomInt } from 'node:crypto';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { tuple } from '../python/sequences/tuple.js';
import { enterOf, exitOf, moduleOf, nameOf, reprOf } from '../python/symbols.js';
import { repr } from '../python/repr.js';
import type { BinaryFile } from '../files/binary-file.js';
import { open } from '../files/open.js';
import type { BinaryMode, OpenOptions } from '../io/open-options.js';
import type { TextFile } from '../files/text-file.js';
import { type Path, pathText } from '../io/path-text.js';
import { join } from '../os/path-text-functions.js';
import { succeeds, system } from '../os/system.js';

export interface NameOptions {
  readonly suffix?: string | null;
  readonly prefix?: string | null;
  readonly dir?: Path | null;
}

/** Python's `tempfile.gettempdir()`. */
export function gettempdir(): string {
  return tmpdir();
}

/** Makes a folder of a new name, and gives its path. */
export function mkdtemp(options: NameOptions = {}): string {
  const path = freshPath(options);
  system(() => fs.mkdirSync(path, { mode: 0o700 }));
  return path;
}

/** Makes a file of a new name: its descriptor and its path. */
export function mkstemp(options: NameOptions = {}): readonly [number, string] {
  const path = freshPath(options);
  return tuple(system(() => fs.openSync(path, 'wx+', 0o600)), path);
}

/** A folder that is gone after the block, or with `cleanup()`. */
export class TemporaryDirectory {
  static readonly [nameOf]: string = 'TemporaryDirectory';
  static readonly [moduleOf]: string = 'tempfile';
  readonly name: string;

  constructor(options: NameOptions = {}) {
    this.name = mkdtemp(options);
  }

  cleanup(): null {
    succeeds(() => fs.rmSync(this.name, { recursive: true, force: true }));
    return null;
  }

  [enterOf](): string {
    return this.name;
  }

  [exitOf](): null {
    return this.cleanup();
  }

  [reprOf](): string {
    return `<TemporaryDirectory ${repr(this.name)}>`;
  }
}

export interface FileOptions extends OpenOptions, NameOptions {
  /** Whether closing the file removes it. */
  readonly delete?: boolean;
}

/** A file that has a name, and is gone when it is closed. */
export function temporaryFile(mode?: BinaryMode, options?: FileOptions): BinaryFile;
export function temporaryFile(mode: string, options?: FileOptions): TextFile;
export function temporaryFile(mode = 'w+b', options: FileOptions = {}): TextFile | BinaryFile {
  const path = freshPath(options);
  return removed(open(path, mode as BinaryMode, options), path, options);
}

function removed<F extends TextFile | BinaryFile>(file: F, path: string, options: FileOptions): F {
  if (options.delete === false) return file;
  const close = file.close.bind(file);
  file.close = () => {
    const isFirst = !file.closed;
    close();
    if (isFirst) fs.rmSync(path, { force: true });
    return null;
  };
  return file;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789_';

function freshPath({ suffix, prefix, dir }: NameOptions): string {
  const name = Array.from({ length: 8 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return join(pathText(dir ?? tmpdir()), `${prefix ?? 'tmp'}${name}${suffix ?? ''}`);
}
