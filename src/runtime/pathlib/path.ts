/** `pathlib.Path` */
import * as fs from 'node:fs';
import { OSError, ValueError } from '../python/exceptions.js';
import { repr } from '../python/repr.js';
import { tuple } from '../python/sequences/tuple.js';
import { nameOf } from '../python/symbols.js';
import { typeName } from '../python/type-name.js';
import type { BinaryFile } from '../files/binary-file.js';
import { open } from '../files/open.js';
import type { BinaryMode, OpenOptions } from '../io/open-options.js';
import type { TextFile } from '../files/text-file.js';
import { find } from '../glob/find.js';
import { stat } from '../os/files.js';
import { expanduser, isdir, isfile, islink, realpath, samefile } from '../os/path.js';
import type { StatResult } from '../os/status.js';
import { succeeds, system } from '../os/system.js';
import { walk, type WalkOptions } from '../os/walk.js';
import { type PathPart, PurePath } from './pure-path.js';

export interface TextOptions {
  readonly encoding?: string | null;
  readonly errors?: string | null;
  readonly newline?: string | null;
}

/** A path of the file system: Python's `PosixPath`. Its operations block, as in Python. */
export class Path extends PurePath {
  static override readonly [nameOf]: string = 'PosixPath';

  static cwd(): Path {
    return new Path(process.cwd());
  }

  static home(): Path {
    return new Path(expanduser('~'));
  }

  exists(): boolean {
    return succeeds(() => fs.statSync(this.toString()));
  }

  isFile(): boolean {
    return isfile(this);
  }

  isDir(): boolean {
    return isdir(this);
  }

  isSymlink(): boolean {
    return islink(this);
  }

  samefile(other: PathPart): boolean {
    return samefile(this, other);
  }

  /** @throws FileNotFoundError */
  stat(): StatResult {
    return stat(this);
  }

  lstat(): StatResult {
    return stat(this, { followSymlinks: false });
  }

  open(mode: BinaryMode, options?: OpenOptions): BinaryFile;
  open(mode?: string, options?: OpenOptions): TextFile;
  open(mode = 'r', options: OpenOptions = {}): TextFile | BinaryFile {
    return open(this, mode, options);
  }

  readText(options: TextOptions = {}): string {
    const file = open(this, 'r', options);
    try {
      return file.read();
    } finally {
      file.close();
    }
  }

  /** Returns the number of characters. */
  writeText(text: string, options: TextOptions = {}): number {
    const file = open(this, 'w', options);
    try {
      return file.write(text);
    } finally {
      file.close();
    }
  }

  readBytes(): Uint8Array {
    const file = open(this, 'rb');
    try {
      return file.read();
    } finally {
      file.close();
    }
  }

  /** Returns the number of bytes. */
  writeBytes(bytes: Uint8Array): number {
    const file = open(this, 'wb');
    try {
      return file.write(bytes);
    } finally {
      file.close();
    }
  }

  /** @throws FileNotFoundError without the folder above, FileExistsError unless `existOk` */
  mkdir(options: { readonly mode?: number; readonly parents?: boolean; readonly existOk?: boolean } = {}): null {
    const { mode = 0o777, parents = false, existOk = false } = options;
    const text = this.toString();
    if (existOk && isdir(this)) return null;
    if (!parents || succeeds(() => fs.lstatSync(text))) system(() => fs.mkdirSync(text, { mode }));
    else system(() => fs.mkdirSync(text, { mode, recursive: true }));
    return null;
  }

  /** Makes an empty file, or says that it was changed now. */
  touch(options: { readonly mode?: number; readonly existOk?: boolean } = {}): null {
    const { mode = 0o666, existOk = true } = options;
    system(() => fs.closeSync(fs.openSync(this.toString(), existOk ? 'a' : 'wx', mode)));
    const now = new Date();
    system(() => fs.utimesSync(this.toString(), now, now));
    return null;
  }

  unlink(options: { readonly missingOk?: boolean } = {}): null {
    if (options.missingOk === true && !succeeds(() => fs.lstatSync(this.toString()))) return null;
    system(() => fs.unlinkSync(this.toString()));
    return null;
  }

  rmdir(): null {
    system(() => fs.rmdirSync(this.toString()));
    return null;
  }

  chmod(mode: number): null {
    system(() => fs.chmodSync(this.toString(), mode));
    return null;
  }

  /** Gives the new path. */
  rename(target: PathPart): this {
    const to = this.made(target);
    system(() => fs.renameSync(this.toString(), to.toString()));
    return to;
  }

  /** Gives the new path. */
  replace(target: PathPart): this {
    return this.rename(target);
  }

  symlinkTo(target: PathPart): null {
    system(() => fs.symlinkSync(new PurePath(target).toString(), this.toString()));
    return null;
  }

  hardlinkTo(target: PathPart): null {
    system(() => fs.linkSync(new PurePath(target).toString(), this.toString()));
    return null;
  }

  readlink(): this {
    return this.made(system(() => fs.readlinkSync(this.toString())));
  }

  /** What is in the folder. */
  iterdir(): IterableIterator<this> {
    const names = system(() => fs.readdirSync(this.toString()));
    return names.map((name) => this.joinpath(name)).values();
  }

  /** What matches the pattern below the folder. @throws ValueError */
  glob(pattern: PathPart): IterableIterator<this> {
    return this.found(pattern, []);
  }

  /** The same at any depth. */
  rglob(pattern: PathPart): IterableIterator<this> {
    return this.found(pattern, ['**']);
  }

  *walk(options: WalkOptions & { readonly topDown?: boolean } = {}): Generator<readonly [this, string[], string[]]> {
    for (const [folder, folders, files] of walk(this, { topdown: options.topDown ?? true })) {
      yield tuple(this.made(folder), folders, files);
    }
  }

  absolute(): this {
    return this.isAbsolute() ? this : this.made(process.cwd(), this);
  }

  /** Absolute, links followed. @throws FileNotFoundError if it is `strict` and the file is missing */
  resolve(options: { readonly strict?: boolean } = {}): this {
    const path = realpath(this);
    if (options.strict === true && !succeeds(() => fs.statSync(path))) {
      throw new OSError(2, 'No such file or directory', path);
    }
    return this.made(path);
  }

  expanduser(): this {
    return this.made(expanduser(this));
  }

  private *found(pattern: PathPart, before: readonly string[]): Generator<this, void, undefined> {
    const wanted = new PurePath(pattern);
    if (wanted.isAbsolute()) throw new ValueError('Non-relative patterns are unsupported');
    if (wanted.parts.length === 0 && before.length === 0) {
      throw new ValueError(`Unacceptable pattern: ${typeName(this)}(${repr(wanted.toString())})`);
    }
    const folder = this.toString() === '.' ? '' : this.toString();
    const seen = new Set<string>();
    for (const path of find(folder, [...before, ...wanted.parts], { hidden: true, recursive: true })) {
      if (seen.has(path)) continue;
      seen.add(path);
      yield this.made(path);
    }
  }
}
