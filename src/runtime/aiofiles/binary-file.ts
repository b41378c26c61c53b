/** A binary file: Python's BufferedReader, BufferedWriter or BufferedRandom behind aiofiles. */
import { PyTypeError, ValueError } from '../python/exceptions.js';
import { moduleOf, nameOf } from '../python/symbols.js';
import { typeName } from '../python/type-name.js';
import { AsyncFile } from './async-file.js';
import { closedFile, UnsupportedOperation } from '../io/file-errors.js';

/** What `aiofiles.open` gives in a binary mode. */
export class BinaryFile extends AsyncFile {
  static readonly [nameOf]: string = 'AsyncBufferedIOBase';
  static readonly [moduleOf]: string = 'aiofiles.threadpool.binary';

  /** At most `size` bytes; all that is left without a size, or with a negative one. */
  async read(size: number | null = -1): Promise<Uint8Array> {
    return await this.operate(async () => {
      this.checkReadable('read');
      if (size !== null && typeof size !== 'number') {
        throw new PyTypeError(`argument should be integer or None, not '${typeName(size)}'`);
      }
      return size === null || size < 0 ? await this.file.readAll() : await this.file.read(size);
    });
  }

  /** As `read`, in one turn: here the same. */
  async read1(size = -1): Promise<Uint8Array> {
    return await this.operate(async () => {
      this.checkReadable('read');
      const bytes = await this.file.peek(1);
      const taken = size < 0 ? bytes.slice() : bytes.slice(0, size);
      this.file.skip(taken.length);
      return taken;
    });
  }

  /** What lies ahead, without going on. */
  async peek(_size = 0): Promise<Uint8Array> {
    return await this.operate(async () => {
      this.checkReadable('peek');
      return (await this.file.peek(1)).slice();
    });
  }

  /** Fills a buffer; returns how many bytes were read. */
  async readinto(buffer: Uint8Array): Promise<number> {
    return await this.operate(async () => {
      this.checkReadable('readinto');
      const bytes = await this.file.read(buffer.length);
      buffer.set(bytes);
      return bytes.length;
    });
  }

  async readline(limit = -1): Promise<Uint8Array> {
    return await this.operate(async () => {
      this.checkReadable('readline', 'read');
      return await this.takeLine(limit);
    });
  }

  async readlines(hint: number | null = -1): Promise<Uint8Array[]> {
    return await this.operate(async () => {
      this.checkOpen();
      this.checkReadable('read');
      const lines: Uint8Array[] = [];
      let size = 0;
      for (let line = await this.takeLine(-1); line.length > 0; line = await this.takeLine(-1)) {
        lines.push(line);
        size += line.length;
        if (hint !== null && hint > 0 && size > hint) break;
      }
      return lines;
    });
  }

  /** Returns the number of bytes. */
  async write(bytes: Uint8Array): Promise<number> {
    return await this.operate(async () => {
      this.checkWritable();
      if (!(bytes instanceof Uint8Array)) {
        throw new PyTypeError(`a bytes-like object is required, not '${typeName(bytes)}'`);
      }
      await this.file.write(bytes);
      return bytes.length;
    });
  }

  async writelines(lines: Iterable<Uint8Array>): Promise<null> {
    await this.operate(async () => {
      this.checkWritable();
      for (const line of lines) await this.file.write(line);
    });
    return null;
  }

  async seek(offset: number, whence = 0): Promise<number> {
    return await this.operate(async () => {
      this.checkOpen('seek of closed file');
      if (whence < 0 || whence > 2) throw new ValueError(`whence value ${whence} unsupported`);
      return await this.file.seek(offset, whence);
    });
  }

  async tell(): Promise<number> {
    return await this.operate(() => {
      this.checkOpen('I/O operation on closed file');
      return this.file.tell();
    });
  }

  async truncate(size: number | null = null): Promise<number> {
    return await this.operate(async () => {
      this.checkOpen('truncate of closed file');
      if (!this.file.mode.writable) throw new UnsupportedOperation('truncate');
      const length = size ?? this.file.tell();
      await this.file.truncate(length);
      return length;
    });
  }

  async flush(): Promise<null> {
    await this.operate(async () => {
      this.checkOpen(this.file.mode.writable ? 'flush of closed file' : undefined);
      await this.file.flush();
    });
    return null;
  }

  readable(): boolean {
    return this.file.mode.readable;
  }

  writable(): boolean {
    return this.file.mode.writable;
  }

  seekable(): boolean {
    return this.file.isSeekable;
  }

  /** `async for line in file`: a line at a time. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void> {
    for (let line = await this.readline(); line.length > 0; line = await this.readline()) yield line;
  }

  protected override checkOpen(text?: string): void {
    if (this.closed) throw closedFile(text);
  }

  private checkReadable(what: string, operation = what): void {
    if (!this.file.mode.readable) throw new UnsupportedOperation(operation);
    this.checkOpen(`${what} of closed file`);
  }

  private checkWritable(): void {
    if (!this.file.mode.writable) throw new UnsupportedOperation('write');
    this.checkOpen('write to closed file');
  }

  private async takeLine(limit: number): Promise<Uint8Array> {
    for (let wanted = 4096; ; wanted *= 2) {
      const bytes = await this.file.peek(wanted);
      const newline = bytes.indexOf(10);
      if (newline < 0 && bytes.length >= wanted && (limit < 0 || bytes.length < limit)) continue;
      const end = newline < 0 ? bytes.length : newline + 1;
      const line = bytes.slice(0, limit < 0 ? end : Math.min(end, limit));
      this.file.skip(line.length);
      return line;
    }
  }
}
