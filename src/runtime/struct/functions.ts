import { Struct } from './struct.js';

/** Python's `struct.pack(format, *values)`. @throws StructError */
export const pack = (format: string | Uint8Array, ...values: readonly unknown[]): Uint8Array =>
  new Struct(format).pack(...values);

/** Python's `struct.unpack(format, bytes)`. @throws StructError */
export const unpack = (format: string | Uint8Array, bytes: Uint8Array): readonly unknown[] =>
  new Struct(format).unpack(bytes);

export const unpackFrom = (format: string | Uint8Array, bytes: Uint8Array, offset = 0): readonly unknown[] =>
  new Struct(format).unpackFrom(bytes, offset);

export const iterUnpack = (format: string | Uint8Array, bytes: Uint8Array): Generator<readonly unknown[]> =>
  new Struct(format).iterUnpack(bytes);

export const packInto = (format: string | Uint8Array, buffer: Uint8Array, offset: number, ...values: readonly unknown[]): void =>
  new Struct(format).packInto(buffer, offset, ...values);

export const calcsize = (format: string | Uint8Array): number => new Struct(format).size;
