import { moduleOf, nameOf } from '../python/symbols.js';
import { tupleFrom } from '../python/sequences/tuple.js';
import { type StructField, type StructLayout, layoutOf, StructError } from './format.js';
import { readField, writeField } from './fields.js';

/** Python's `struct.Struct`: a format, read once. @throws StructError for a format that is none. */
export class Struct {
  static readonly [nameOf]: string = 'Struct';
  static readonly [moduleOf]: string = '_struct';
  readonly format: string;
  readonly size: number;
  private readonly layout: StructLayout;

  constructor(format: string | Uint8Array) {
    this.format = typeof format === 'string' ? format : String.fromCharCode(...format);
    this.layout = layoutOf(this.format);
    this.size = this.layout.size;
  }

  /** @throws StructError for values that do not fit. */
  pack(...values: readonly unknown[]): Uint8Array {
    const bytes = new Uint8Array(this.size);
    this.fill(bytes, 0, values, 'pack');
    return bytes;
  }

  packInto(buffer: Uint8Array, offset: number, ...values: readonly unknown[]): void {
    const start = offset < 0 ? offset + buffer.length : offset;
    if (start < 0 || buffer.length - start < this.size) {
      throw new StructError(
        `pack_into requires a buffer of at least ${start + this.size} bytes for packing ${this.size} bytes at offset ${offset} (actual buffer size is ${buffer.length})`,
      );
    }
    this.fill(buffer, start, values, 'pack_into');
  }

  private fill(bytes: Uint8Array, start: number, values: readonly unknown[], name: string): void {
    const { fields, isLittleEndian } = this.layout;
    if (values.length !== fields.length) {
      throw new StructError(`${name} expected ${fields.length} items for packing (got ${values.length})`);
    }
    const view = new DataView(bytes.buffer, bytes.byteOffset + start, this.size);
    fields.forEach((field, index) => writeField(view, field, values[index], isLittleEndian));
  }

  /** @throws StructError for another number of bytes. */
  unpack(bytes: Uint8Array): readonly unknown[] {
    if (bytes.length !== this.size) throw new StructError(`unpack requires a buffer of ${this.size} bytes`);
    return this.read(bytes, 0);
  }

  unpackFrom(bytes: Uint8Array, offset = 0): readonly unknown[] {
    const start = offset < 0 ? offset + bytes.length : offset;
    if (start < 0 || bytes.length - start < this.size) {
      throw new StructError(
        `unpack_from requires a buffer of at least ${start + this.size} bytes for unpacking ${this.size} bytes at offset ${offset} (actual buffer size is ${bytes.length})`,
      );
    }
    return this.read(bytes, start);
  }

  *iterUnpack(bytes: Uint8Array): Generator<readonly unknown[]> {
    if (this.size === 0) throw new StructError('cannot iteratively unpack with a struct of length 0');
    if (bytes.length % this.size !== 0) {
      throw new StructError(`iterative unpacking requires a buffer of a multiple of ${this.size} bytes`);
    }
    for (let at = 0; at < bytes.length; at += this.size) yield this.read(bytes, at);
  }

  private read(bytes: Uint8Array, start: number): readonly unknown[] {
    const view = new DataView(bytes.buffer, bytes.byteOffset + start, this.size);
    return tupleFrom(this.layout.fields.map((field: StructField) => readField(view, field, this.layout.isLittleEndian)));
  }
}
