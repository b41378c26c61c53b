/** `aio2ts/runtime/aiofiles/tempfile`: `aiofiles.tempfile`. */
import { mkdir, rm, unlink } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asPythonError } from '../../python/exceptions.js';
import { asyncEnterOf, asyncExitOf, moduleOf, nameOf, reprOf } from '../../python/symbols.js';
import { address } from '../../python/identity.js';
import type { BinaryFile } from '../binary-file.js';
import { inThread } from '../host-files.js';
import { Opening, openNow } from '../open.js';
import type { BinaryMode, OpenOptions } from '../../io/open-options.js';
import type { TextFile } from '../text-file.js';

export interface TemporaryOptions extends OpenOptions {
  readonly suffix?: string | null;
  readonly prefix?: string | null;
  readonly dir?: string | null;
  /** Whether closing the file removes it. */
  readonly delete?: boolean;
}

type AnyFile = TextFile | BinaryFile;
type TextMode = 'w' | 'w+' | 'r+' | 'a' | 'a+' | 'x' | 'x+' | 'wt' | 'w+t' | 'wt+';

/** `aiofiles.tempfile.NamedTemporaryFile`: its path is `name`; it is gone when it is closed. */
export function namedTemporaryFile(mode: TextMode, options?: TemporaryOptions): Opening<TextFile>;
export function namedTemporaryFile(mode?: BinaryMode, options?: TemporaryOptions): Opening<BinaryFile>;
export function namedTemporaryFile(mode = 'w+b', options: TemporaryOptions = {}): Opening<AnyFile> {
  return new Opening(() =>
    inThread(async () => {
      const path = temporaryPath(options);
      const file = await openNow(path, mode, options);
      if (options.delete !== false) removeOnClose(file, path);
      return file;
    }),
  );
}

/** `aiofiles.tempfile.TemporaryFile`: a file that has no name. */
export function temporaryFile(mode: TextMode, options?: TemporaryOptions): Opening<TextFile>;
export function temporaryFile(mode?: BinaryMode, options?: TemporaryOptions): Opening<BinaryFile>;
export function temporaryFile(mode = 'w+b', options: TemporaryOptions = {}): Opening<AnyFile> {
  return new Opening(() =>
    inThread(async () => {
      const path = temporaryPath(options);
      const file = await openNow(path, mode, options);
      await unlink(path);
      return file;
    }),
  );
}

/** `aiofiles.tempfile.TemporaryDirectory`: a folder that is gone, with what is in it, when the block ends. */
export function temporaryDirectory(
  options: Pick<TemporaryOptions, 'suffix' | 'prefix' | 'dir'> = {},
): TemporaryDirectory {
  return new TemporaryDirectory(options);
}

export class TemporaryDirectory {
  static readonly [nameOf]: string = 'AsyncTemporaryDirectory';
  static readonly [moduleOf]: string = 'aiofiles.tempfile.temptypes';
  private readonly options: TemporaryOptions;
  private path: string | null = null;

  constructor(options: TemporaryOptions) {
    this.options = options;
  }

  get name(): string {
    return this.path ?? '';
  }

  async cleanup(): Promise<null> {
    const { path } = this;
    if (path === null) return null;
    await inThread(() => rm(path, { recursive: true, force: true }));
    return null;
  }

  /** Gives the path. */
  async [asyncEnterOf](): Promise<string> {
    const path = temporaryPath(this.options);
    try {
      await inThread(() => mkdir(path, { mode: 0o700 }));
      this.path = path;
    } catch (error) {
      throw asPythonError(error);
    }
    return path;
  }

  async [asyncExitOf](): Promise<boolean> {
    await this.cleanup();
    return false;
  }

  [reprOf](): string {
    return `<aiofiles.tempfile.temptypes.AsyncTemporaryDirectory object at ${address(this)}>`;
  }

  toString(): string {
    return this[reprOf]();
  }
}

function temporaryPath({ dir, prefix, suffix }: TemporaryOptions): string {
  return join(dir ?? tmpdir(), `${prefix ?? 'tmp'}${randomBytes(4).toString('hex')}${suffix ?? ''}`);
}

function removeOnClose(file: AnyFile, path: string): void {
  const close = file.close.bind(file);
  file.close = async () => {
    const isFirst = !file.closed;
    await close();
    if (isFirst) await inThread(() => rm(path, { force: true }));
    return null;
  };
}
