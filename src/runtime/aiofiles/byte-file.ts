/**
 * A buffered file of bytes: what Python's BufferedReader, BufferedWriter and BufferedRandom are together.
 *
 * Reads look ahead, writes are kept back; `position` is where the program stands, whatever is buffered.
 */
import { concatenated } from '../io/concatenated.js';
import { OSError } from '../python/exceptions.js';
import {
  closeDescriptor,
  openDescriptor,
  readDescriptor,
  statDescriptor,
  truncateDescriptor,
  writeDescriptor,
} from './host-files.js';
import type { OpenMode } from '../io/open-mode.js';
import { flushAtExit, type Unflushed } from '../files/unflushed.js';

const READ_AHEAD = 64 * 1024;
/** Python's default buffer: what exceeds it is written out. */
const WRITE_BACK = 8192;

export class ByteFile implements Unflushed {
  readonly descriptor: number;
  readonly mode: OpenMode;
  closed = false;
  position = 0;
  /** Bytes of the file from `ahead.start` on. */
  private ahead: { start: number; bytes: Uint8Array } = { start: 0, bytes: new Uint8Array(0) };
  private behind: Uint8Array[] = [];
  private behindSize = 0;
  private readonly seekable: boolean;
  private readonly writeBack: number;

  private constructor(descriptor: number, mode: OpenMode, seekable: boolean, writeBack: number) {
    this.descriptor = descriptor;
    this.mode = mode;
    this.seekable = seekable;
    this.writeBack = writeBack;
  }

  static async open(path: string, mode: OpenMode, buffered: boolean): Promise<ByteFile> {
    const descriptor = await openDescriptor(path, mode.flags);
    const status = await statDescriptor(descriptor);
    if (status.isDirectory()) {
      await closeDescriptor(descriptor);
      throw new OSError(21, 'Is a directory', path);
    }
    const file = new ByteFile(descriptor, mode, status.isFile(), buffered ? WRITE_BACK : 0);
    if (mode.append) file.position = status.size;
    return file;
  }

  get isSeekable(): boolean {
    return this.seekable;
  }

  /** What lies ahead in the buffer, at least `count` bytes unless the file ends. */
  async peek(count: number): Promise<Uint8Array> {
    await this.flush();
    let bytes = this.buffered();
    while (bytes.length < count) {
      const more = await this.load(this.position + bytes.length, Math.max(count - bytes.length, READ_AHEAD));
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

  async read(count: number): Promise<Uint8Array> {
    const bytes = (await this.peek(count)).slice(0, count);
    this.skip(bytes.length);
    return bytes;
  }

  async readAll(): Promise<Uint8Array> {
    await this.flush();
    const parts = [this.buffered()];
    this.skip(parts[0]?.length ?? 0);
    for (;;) {
      const part = await this.load(this.position, READ_AHEAD);
      if (part.length === 0) return concatenated(parts);
      parts.push(part);
      this.skip(part.length);
    }
  }

  async write(bytes: Uint8Array): Promise<void> {
    this.behind.push(bytes.slice());
    this.behindSize += bytes.length;
    flushAtExit.add(this);
    if (this.behindSize > this.writeBack) await this.flush();
  }

  /** Where the next byte is read or written. */
  tell(): number {
    return this.position + this.behindSize;
  }

  async flush(): Promise<void> {
    if (this.behindSize === 0) return;
    const bytes = this.takeBehind();
    if (this.mode.append) this.position = (await statDescriptor(this.descriptor)).size;
    for (let written = 0; written < bytes.length;) {
      const at = this.writePosition(written);
      const result = await writeDescriptor(this.descriptor, bytes, written, bytes.length - written, at);
      written += result.bytesWritten;
    }
    this.position += bytes.length;
  }

  async seek(offset: number, whence: number): Promise<number> {
    await this.flush();
    const base = whence === 0 ? 0 : whence === 1 ? this.position : (await statDescriptor(this.descriptor)).size;
    if (base + offset < 0) throw new OSError(22, 'Invalid argument');
    this.position = base + offset;
    return this.position;
  }

  async truncate(size: number): Promise<void> {
    await this.flush();
    await truncateDescriptor(this.descriptor, size);
    this.ahead = { start: 0, bytes: new Uint8Array(0) };
  }

  async close(): Promise<void> {
    if (this.closed) return;
    try {
      await this.flush();
    } finally {
      this.closed = true;
      flushAtExit.delete(this);
      await closeDescriptor(this.descriptor);
    }
  }

  /** What is kept back, to be written by the caller. */
  takeBehind(): Uint8Array {
    const bytes = concatenated(this.behind);
    this.behind = [];
    this.behindSize = 0;
    this.ahead = { start: 0, bytes: new Uint8Array(0) };
    flushAtExit.delete(this);
    return bytes;
  }

  writePosition(written: number): number | null {
    return this.seekable && !this.mode.append ? this.position + written : null;
  }

  private buffered(): Uint8Array {
    const from = this.position - this.ahead.start;
    return from >= 0 && from <= this.ahead.bytes.length ? this.ahead.bytes.subarray(from) : new Uint8Array(0);
  }

  private async load(position: number, count: number): Promise<Uint8Array> {
    const buffer = new Uint8Array(count);
    const { bytesRead } = await readDescriptor(this.descriptor, buffer, 0, count, this.seekable ? position : null);
    return buffer.subarray(0, bytesRead);
  }
}
