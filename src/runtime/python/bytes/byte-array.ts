import { IndexError, ValueError } from '../exceptions/builtin.js';
import { bytesRepr } from '../string-text.js';
import { moduleOf, nameOf, reprOf } from '../symbols.js';

/** The largest length a bytearray can grow to before its buffer has to be a new one. */
const room = (length: number): number => Math.max(64, length * 2);

/**
 * Python's `bytearray`: bytes that can be assigned, and grow in place where the host has resizable buffers (Node 20+,
 * current browsers).
 */
export class ByteArray extends Uint8Array {
  static readonly [nameOf]: string = 'bytearray';
  static readonly [moduleOf]: string = 'builtins';

  /** Views and copies are plain bytes; Python's operations on a bytearray make theirs explicitly. */
  static get [Symbol.species](): Uint8ArrayConstructor {
    return Uint8Array;
  }

  constructor(source: number | Iterable<number> = 0) {
    const bytes = typeof source === 'number' ? new Uint8Array(source) : Uint8Array.from(source);
    super(growable(bytes.length));
    this.set(bytes);
  }

  /** Python's `append`. @throws ValueError */
  append(byte: number): void {
    this.extend([byte]);
  }

  /** Python's `extend` and `+=`. @throws ValueError */
  extend(more: Iterable<number>): this {
    const bytes = [...more];
    if (bytes.some((byte) => byte < 0 || byte > 255)) throw new ValueError('byte must be in range(0, 256)');
    this.splice(this.length, 0, bytes);
    return this;
  }

  /** Python's `pop`. @throws IndexError */
  pop(index = -1): number {
    if (this.length === 0) throw new IndexError('pop from empty bytearray');
    const at = index < 0 ? index + this.length : index;
    const byte = this[at];
    if (byte === undefined) throw new IndexError('pop index out of range');
    this.splice(at, 1, []);
    return byte;
  }

  /** Python's `clear`. */
  clear(): void {
    this.splice(0, this.length, []);
  }

  /** Replaces `count` bytes from `start`: what slices assign and delete. */
  splice(start: number, count: number, bytes: readonly number[]): void {
    const tail = this.slice(start + count);
    const length = start + bytes.length + tail.length;
    resize(this.buffer as ResizableBuffer, length);
    this.set(bytes, start);
    this.set(tail, start + bytes.length);
  }

  [reprOf](): string {
    return `bytearray(${bytesRepr(this)})`;
  }
}

interface ResizableBuffer extends ArrayBuffer {
  readonly maxByteLength: number;
  resize(length: number): void;
}

type BufferConstructor = new (length: number, options: { readonly maxByteLength: number }) => ArrayBuffer;

function growable(length: number): ArrayBuffer {
  // The host reserves address space only; 64 MB is beyond what a stream's buffer reaches.
  return new (ArrayBuffer as unknown as BufferConstructor)(length, { maxByteLength: Math.max(room(length), 2 ** 26) });
}

function resize(buffer: ResizableBuffer, length: number): void {
  if (length > buffer.maxByteLength) throw new RangeError('Array buffer allocation failed');
  buffer.resize(length);
}
