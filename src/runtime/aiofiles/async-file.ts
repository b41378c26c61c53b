/** What text and binary files have in common: one operation at a time, each with aiofiles' hop. */
import { address } from '../python/identity.js';
import { asyncEnterOf, asyncExitOf, reprOf } from '../python/symbols.js';
import { className } from '../python/class-name.js';
import type { ByteFile } from './byte-file.js';
import { inThread } from './host-files.js';

export abstract class AsyncFile {
  /** What was opened, as it was given. */
  /** What was opened. A file that has no name says its number here, as in Python. */
  readonly name: string;
  protected readonly file: ByteFile;
  /** Operations of several tasks on one file take turns. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(file: ByteFile, name: string | number) {
    this.file = file;
    this.name = name as string;
  }

  get mode(): string {
    return this.file.mode.text;
  }

  get closed(): boolean {
    return this.file.closed;
  }

  fileno(): number {
    this.checkOpen('I/O operation on closed file');
    return this.file.descriptor;
  }

  /** Closes the file; once closed, does nothing. */
  async close(): Promise<null> {
    await this.operate(() => this.file.close());
    return null;
  }

  async isatty(): Promise<boolean> {
    return await this.operate(() => {
      this.checkOpen('I/O operation on closed file');
      return false;
    });
  }

  async [asyncEnterOf](): Promise<this> {
    return this;
  }

  async [asyncExitOf](): Promise<boolean> {
    await this.close();
    return false;
  }

  [reprOf](): string {
    return `<aiofiles.threadpool.${className(this.constructor)} object at ${address(this)}>`;
  }

  toString(): string {
    return this[reprOf]();
  }

  protected operate<T>(operation: () => T | PromiseLike<T>): PromiseLike<T> {
    return inThread(() => {
      const turn = this.last.then(operation);
      this.last = turn.catch(() => null);
      return turn;
    });
  }

  protected abstract checkOpen(text?: string): void;
}
