/** A binary file: Python's BufferedReader, BufferedWriter or BufferedRandom. */
import { PyTypeError, ValueError } from '../python/exceptions.js';
import { repr } from '../python/repr.js';
import { moduleOf, nameOf, reprOf } from '../python/symbols.js';
import { typeName } from '../python/type-name.js';
import type { ByteStore } from './byte-store.js';
import { UnsupportedOperation } from '../io/file-errors.js';
import { CLOSED_FILE, LineStream } from '../io/line-stream.js';
import type { BinaryStream } from '../io/text-stream.js';

/** What `open` gives in a binary mode. */
export class BinaryFile extends LineStream<Uint8Array> implements BinaryStream {
  static readonly [nameOf]: string = 'BufferedReader';
  static readonly [moduleOf]: string = '_io';
  /** What was opened, as it was given. */
  readonly name: string;
  private readonly file: ByteStore;

  constructor(file: ByteStore, name: unknown) {
    super();
    this.file = file;
    this.name = name as string;
  }

  get mode(): string {
    return this.file.mode.text;
  }

  get closed(): boolean {
    return this.file.closed;
  }

  /** At most `size` bytes; all that is left without a size, or with a negative one. */
  read(size: number | null = -1): Uint8Array {
    this.checkReadable('read');
    return size === null || size < 0 ? this.file.readAll() : this.file.read(size);
  }

  /** What can be had at once. */
  read1(size = -1): Uint8Array {
    this.checkReadable('read');
    return this.file.read(size < 0 ? Math.max(this.file.peek(1).length, 1) : size);
  }

  peek(size = 0): Uint8Array {
    this.checkReadable('peek', 'read');
    return this.file.peek(Math.max(size, 1)).slice();
  }

  /** Fills a buffer; returns how many bytes there were. */
  readinto(buffer: Uint8Array): number {
    this.checkReadable('read', 'readinto');
    const bytes = this.file.read(buffer.length);
    buffer.set(bytes);
    return bytes.length;
  }

  readline(limit = -1): Uint8Array {
    this.checkReadable('readline', 'read');
    return this.takeLine(limit);
  }

  /** Returns the number of bytes. */
  write(bytes: Uint8Array): number {
    if (!this.file.mode.writable) throw new UnsupportedOperation('write');
    this.checkOpen('write to closed file');
    if (!(bytes instanceof Uint8Array)) {
      throw new PyTypeError(`a bytes-like object is required, not '${typeName(bytes)}'`);
    }
    this.file.write(bytes);
    return bytes.length;
  }

  seek(offset: number, whence = 0): number {
    this.checkOpen('seek of closed file');
    if (whence < 0 || whence > 2) throw new ValueError(`whence value ${whence} unsupported`);
    return this.file.seek(offset, whence);
  }

  tell(): number {
    this.checkOpen(CLOSED_FILE);
    return this.file.tell();
  }

  truncate(size: number | null = null): number {
    this.checkOpen('truncate of closed file');
    if (!this.file.mode.writable) throw new UnsupportedOperation('truncate');
    const length = size ?? this.file.tell();
    this.file.truncate(length);
    return length;
  }

  flush(): null {
    this.checkOpen(this.file.mode.writable ? 'flush of closed file' : undefined);
    this.file.flush();
    return null;
  }

  close(): null {
    this.file.close();
    return null;
  }

  readable(): boolean {
    return this.file.mode.readable && this.asked(true, CLOSED_FILE);
  }

  writable(): boolean {
    return this.file.mode.writable && this.asked(true, CLOSED_FILE);
  }

  seekable(): boolean {
    return this.asked(this.file.isSeekable, CLOSED_FILE);
  }

  isatty(): boolean {
    return this.asked(false, CLOSED_FILE);
  }

  fileno(): number {
    this.checkOpen(CLOSED_FILE);
    return this.file.descriptor;
  }

  [reprOf](): string {
    const { readable, writable } = this.file.mode;
    const kind = readable && writable ? 'BufferedRandom' : writable ? 'BufferedWriter' : 'BufferedReader';
    return `<_io.${kind} name=${repr(this.name)}>`;
  }

  private checkReadable(what: string, operation = what): void {
    if (!this.file.mode.readable) throw new UnsupportedOperation(operation);
    this.checkOpen(`${what} of closed file`);
  }

  private takeLine(limit: number): Uint8Array {
    for (let wanted = 4096; ; wanted *= 2) {
      const bytes = this.file.peek(wanted);
      const newline = bytes.indexOf(10);
      if (newline < 0 && bytes.length >= wanted && (limit < 0 || bytes.length < limit)) continue;
      const end = newline < 0 ? bytes.length : newline + 1;
      return this.file.read(limit < 0 ? end : Math.min(end, limit));
    }
  }
}
