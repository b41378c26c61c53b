import { enterOf, exitOf, moduleOf, nameOf } from '../python/symbols.js';
import type { DirEntry } from './status.js';

/** What `os.scandir` gives: the entries of a folder, once, and a context manager that ends them. */
export class ScandirIterator implements IterableIterator<DirEntry> {
  static readonly [nameOf]: string = 'ScandirIterator';
  static readonly [moduleOf]: string = 'posix';
  private entries: Iterator<DirEntry>;

  constructor(entries: readonly DirEntry[]) {
    this.entries = entries.values();
  }

  [Symbol.iterator](): this {
    return this;
  }

  next(): IteratorResult<DirEntry> {
    return this.entries.next();
  }

  close(): void {
    this.entries = [].values();
  }

  [enterOf](): this {
    return this;
  }

  [exitOf](): null {
    this.close();
    return null;
  }
}
