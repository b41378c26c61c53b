/** A buffered file of bytes, read and written synchronously: what BufferedReader, BufferedWriter and BufferedRandom are together. */
import { closeSync, fstatSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import { asPythonError, OSError } from '../python/exceptions.js';
import { concatenated } from '../io/concatenated.js';
import type { OpenMode } from '../io/open-mode.js';
import { flushAtExit, type Unflushed } from './unflushed.js';

const READ_AHEAD = 64 * 1024;
/** Python's default buffer: what exceeds it is written out. */
const WRITE_BACK = 8192;
const NOTHING = new Uint8Array(0);

/** Reads look ahead, writes are kept back; `position` is where the program stands, whatever is buffered. */
export class ByteStore implements Unflushed {
  readonly descriptor: number;
  readonly mode: OpenMode;
  closed = false;
  position = 0;
  private ahead: { start: number; bytes: Uint8Array } = { start: 0, bytes: NOTHING };
  private behind: Uint8Array[] = [];
  private behindSize = 0;
  private readonly seekable: boolean;
  private readonly writeBack: number;

  constructor(path: string | number, mode: OpenMode, buffered: boolean) {
    this.descriptor = typeof path === 'number' ? path : system(() => openSync(path, mode.flags));
    this.mode = mode;
    const status = system(() => fstatSync(this.descriptor));
    if (status.isDirectory()) {
      closeSync(this.descriptor);
      throw new OSError(21, 'Is a directory', path);
    }
    this.seekable = status.isFile();
    this.writeBack = buffered ? WRITE_BACK : 0;
    if (mode.append) this.position = status.size;
  }

  get isSeekable(): boolean {
    return this.seekable;
  }

  /** What lies ahead in the buffer, at least `count` bytes unless the file ends. */
  peek(count: number): Uint8Array {
    this.flush();
    let bytes = this.buffered();
    while (bytes.length < count) {
      const more = this.load(this.position + bytes.length, Math.max(count - bytes.length, READ_AHEAD));
      if (more.length === 0) break;
      bytes = concatenated([bytes, more]);
      this.ahead = { start: this.position, bytes };
    }
    return bytes;
  }

  /** Takes what `peek` has shown. */
  skip(count: number): void {
    this.position += count;
  }

  read(count: number): Uint8Array {
    const bytes = this.peek(count).slice(0, count);
    this.skip(bytes.length);
    return bytes;
  }

  readAll(): Uint8Array {
    this.flush();
    const parts = [this.buffered()];
    this.skip(parts[0]?.length ?? 0);
    for (;;) {
      const part = this.load(this.position, READ_AHEAD);
      if (part.length === 0) return concatenated(parts);
      parts.push(part);
      this.skip(part.length);
    }
  }

  write(bytes: Uint8Array): void {
    this.behind.push(bytes.slice());
    this.behindSize += bytes.length;
    flushAtExit.add(this);
    if (this.behindSize > this.writeBack) this.flush();
  }

  /** Where the next byte is read or written. */
  tell(): number {
    return this.position + this.behindSize;
  }

  flush(): void {
    if (this.behindSize === 0) return;
    const bytes = this.takeBehind();
    if (this.mode.append) this.position = fstatSync(this.descriptor).size;
    for (let written = 0; written < bytes.length;) {
      const at = this.writePosition(written);
      written += system(() => writeSync(this.descriptor, bytes, written, bytes.length - written, at));
    }
    this.position += bytes.length;
  }

  seek(offset: number, whence: number): number {
    this.flush();
    const base = whence === 0 ? 0 : whence === 1 ? this.position : fstatSync(this.descriptor).size;
    if (base + offset < 0) throw new OSError(22, 'Invalid argument');
    this.position = base + offset;
    return this.position;
  }

  truncate(size: number): void {
    this.flush();
    system(() => ftruncateSync(this.descriptor, size));
    this.ahead = { start: 0, bytes: NOTHING };
  }

  close(): void {
    if (this.closed) return;
    try {
      this.flush();
    } finally {
      this.closed = true;
      flushAtExit.delete(this);
      closeSync(this.descriptor);
    }
  }

  /** What is kept back, to be written by the caller. */
  takeBehind(): Uint8Array {
    const bytes = concatenated(this.behind);
    this.behind = [];
    this.behindSize = 0;
    this.ahead = { start: 0, bytes: NOTHING };
    flushAtExit.delete(this);
    return bytes;
  }

  writePosition(written: number): number | null {
    return this.seekable && !this.mode.append ? this.position + written : null;
  }

  private buffered(): Uint8Array {
    const from = this.position - this.ahead.start;
    return from >= 0 && from <= this.ahead.bytes.length ? this.ahead.bytes.subarray(from) : NOTHING;
  }

  private load(position: number, count: number): Uint8Array {
    const buffer = new Uint8Array(count);
    const read = system(() => readSync(this.descriptor, buffer, 0, count, this.seekable ? position : null));
    return buffer.subarray(0, read);
  }
}

/** The host's errors as Python's. */
function system<T>(operation: () => T): T {
  try {
    return operation();
  } catch (error) {
    throw asPythonError(error);
  }
}
