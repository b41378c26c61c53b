/** `io.BytesIO` */
import { PyTypeError, ValueError } from '../python/exceptions.js';
import { address } from '../python/identity.js';
import { moduleOf, nameOf, reprOf } from '../python/symbols.js';
import { typeName } from '../python/type-name.js';
import { LineStream } from './line-stream.js';
import type { BinaryStream } from './text-stream.js';

/** A binary file in memory. */
export class BytesIO extends LineStream<Uint8Array> implements BinaryStream {
  static readonly [nameOf]: string = 'BytesIO';
  static readonly [moduleOf]: string = '_io';
  closed = false;
  private bytes: Uint8Array;
  /** How many of the bytes are in use. */
  private size: number;
  private position = 0;

  constructor(initial: Uint8Array | null = null) {
    super();
    const bytes = initial ?? new Uint8Array(0);
    checkBytes(bytes);
    this.bytes = Uint8Array.from(bytes);
    this.size = bytes.length;
  }

  getvalue(): Uint8Array {
    this.checkOpen();
    return this.bytes.slice(0, this.size);
  }

  /** A copy; Python's shares the memory. */
  getbuffer(): Uint8Array {
    return this.getvalue();
  }

  read(size: number | null = -1): Uint8Array {
    this.checkOpen();
    return this.take(size === null || size < 0 ? this.size : this.position + size);
  }

  read1(size = -1): Uint8Array {
    return this.read(size);
  }

  readinto(buffer: Uint8Array): number {
    const bytes = this.read(buffer.length);
    buffer.set(bytes);
    return bytes.length;
  }

  readline(size = -1): Uint8Array {
    this.checkOpen();
    const newline = this.bytes.subarray(0, this.size).indexOf(10, this.position);
    const end = newline < 0 ? this.size : newline + 1;
    return this.take(size < 0 ? end : Math.min(end, this.position + size));
  }

  write(bytes: Uint8Array): number {
    this.checkOpen();
    checkBytes(bytes);
    const end = this.position + bytes.length;
    if (end > this.bytes.length) {
      const grown = new Uint8Array(Math.max(end, this.bytes.length * 2));
      grown.set(this.bytes.subarray(0, this.size));
      this.bytes = grown;
    }
    this.bytes.set(bytes, this.position);
    this.position = end;
    this.size = Math.max(this.size, end);
    return bytes.length;
  }

  seek(offset: number, whence = 0): number {
    this.checkOpen();
    if (whence < 0 || whence > 2) throw new ValueError(`invalid whence (${whence}, should be 0, 1 or 2)`);
    if (whence === 0 && offset < 0) throw new ValueError(`negative seek value ${offset}`);
    const base = whence === 0 ? 0 : whence === 1 ? this.position : this.size;
    this.position = Math.max(base + offset, 0);
    return this.position;
  }

  tell(): number {
    this.checkOpen();
    return this.position;
  }

  truncate(size: number | null = null): number {
    this.checkOpen();
    const length = size ?? this.position;
    if (length < this.size) {
      this.bytes.fill(0, length, this.size);
      this.size = length;
    }
    return length;
  }

  flush(): null {
    this.checkOpen();
    return null;
  }

  close(): null {
    this.closed = true;
    return null;
  }

  readable(): boolean {
    return this.asked(true);
  }

  writable(): boolean {
    return this.asked(true);
  }

  seekable(): boolean {
    return this.asked(true);
  }

  isatty(): boolean {
    return this.asked(false);
  }

  [reprOf](): string {
    return `<_io.BytesIO object at ${address(this)}>`;
  }

  private take(end: number): Uint8Array {
    const bytes = this.bytes.slice(this.position, Math.min(end, this.size));
    this.position += bytes.length;
    return bytes;
  }

  /** `BytesIO` has a `readlines` of its own. */
  protected override isEnough(size: number, hint: number): boolean {
    return size >= hint;
  }
}

function checkBytes(value: unknown): void {
  if (!(value instanceof Uint8Array)) {
    throw new PyTypeError(`a bytes-like object is required, not '${typeName(value)}'`);
  }
}
