/** What `os.stat` and `os.scandir` return. */
import type { BigIntStats, Dirent, Stats } from 'node:fs';
import { join } from 'node:path';
import { repr } from '../python/repr.js';
import { moduleOf, nameOf, reprOf } from '../python/symbols.js';
import { fspathOf } from '../io/path-text.js';

/** `os.stat_result`: times in seconds, as floats, and in nanoseconds. */
export class StatResult {
  static readonly [nameOf]: string = 'stat_result';
  static readonly [moduleOf]: string = 'os';
  readonly stMode: number;
  readonly stIno: number;
  readonly stDev: number;
  readonly stNlink: number;
  readonly stUid: number;
  readonly stGid: number;
  readonly stSize: number;
  readonly stAtime: number;
  readonly stMtime: number;
  readonly stCtime: number;
  readonly stAtimeNs: number;
  readonly stMtimeNs: number;
  readonly stCtimeNs: number;
  readonly stBlocks: number;
  readonly stBlksize: number;

  constructor(status: BigIntStats) {
    this.stMode = Number(status.mode);
    this.stIno = Number(status.ino);
    this.stDev = Number(status.dev);
    this.stNlink = Number(status.nlink);
    this.stUid = Number(status.uid);
    this.stGid = Number(status.gid);
    this.stSize = Number(status.size);
    this.stAtime = Number(status.atimeNs) / 1e9;
    this.stMtime = Number(status.mtimeNs) / 1e9;
    this.stCtime = Number(status.ctimeNs) / 1e9;
    this.stAtimeNs = Number(status.atimeNs);
    this.stMtimeNs = Number(status.mtimeNs);
    this.stCtimeNs = Number(status.ctimeNs);
    this.stBlocks = Number(status.blocks);
    this.stBlksize = Number(status.blksize);
  }

  [reprOf](): string {
    const fields = [
      ['mode', this.stMode],
      ['ino', this.stIno],
      ['dev', this.stDev],
      ['nlink', this.stNlink],
      ['uid', this.stUid],
      ['gid', this.stGid],
      ['size', this.stSize],
      ['atime', Math.trunc(this.stAtime)],
      ['mtime', Math.trunc(this.stMtime)],
      ['ctime', Math.trunc(this.stCtime)],
    ] as const;
    return `os.stat_result(${fields.map(([name, value]) => `st_${name}=${value}`).join(', ')})`;
  }

  toString(): string {
    return this[reprOf]();
  }
}

/** `os.DirEntry`. */
export class DirEntry {
  static readonly [nameOf]: string = 'DirEntry';
  static readonly [moduleOf]: string = 'posix';
  readonly name: string;
  readonly path: string;
  private readonly entry: Dirent;
  private readonly status: (path: string, followLinks: boolean) => Stats | null;

  constructor(folder: string, entry: Dirent, status: (path: string, followLinks: boolean) => Stats | null) {
    this.name = entry.name;
    this.path = folder === '.' ? `./${entry.name}` : join(folder, entry.name);
    this.entry = entry;
    this.status = status;
  }

  isFile(options: { readonly followSymlinks?: boolean } = {}): boolean {
    return this.target(options)?.isFile() ?? false;
  }

  isDir(options: { readonly followSymlinks?: boolean } = {}): boolean {
    return this.target(options)?.isDirectory() ?? false;
  }

  isSymlink(): boolean {
    return this.entry.isSymbolicLink();
  }

  [fspathOf](): string {
    return this.path;
  }

  [reprOf](): string {
    return `<DirEntry ${repr(this.name)}>`;
  }

  toString(): string {
    return this[reprOf]();
  }

  private target({ followSymlinks = true }: { readonly followSymlinks?: boolean }): Dirent | Stats | null {
    return this.entry.isSymbolicLink() && followSymlinks ? this.status(this.path, true) : this.entry;
  }
}
