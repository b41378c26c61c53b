import { OverflowError } from '../python/exceptions/builtin.js';
import { truthy } from '../python/operators/truthy.js';
import { type StructField, StructError } from './format.js';

const signed = new Set(['b', 'h', 'i', 'l', 'q', 'n']);

/** Reads a value; 64-bit integers beyond 2^53 are rounded. */
export function readField(view: DataView, { code, size, offset }: StructField, little: boolean): unknown {
  switch (code) {
    case 'c':
    case 's': return bytesAt(view, offset, size);
    case 'p': return bytesAt(view, offset + 1, Math.min(view.getUint8(offset), size - 1));
    case '?': return view.getUint8(offset) !== 0;
    case 'e': return halfFloat(view.getUint16(offset, little));
    case 'f': return view.getFloat32(offset, little);
    case 'd': return view.getFloat64(offset, little);
    default: return readInteger(view, offset, size, signed.has(code), little);
  }
}

const bytesAt = (view: DataView, offset: number, size: number): Uint8Array =>
  new Uint8Array(view.buffer, view.byteOffset + offset, size).slice();

function readInteger(view: DataView, offset: number, size: number, isSigned: boolean, little: boolean): number {
  switch (size) {
    case 1: return isSigned ? view.getInt8(offset) : view.getUint8(offset);
    case 2: return isSigned ? view.getInt16(offset, little) : view.getUint16(offset, little);
    case 4: return isSigned ? view.getInt32(offset, little) : view.getUint32(offset, little);
    default: return Number(isSigned ? view.getBigInt64(offset, little) : view.getBigUint64(offset, little));
  }
}

/** @throws StructError */
export function writeField(view: DataView, field: StructField, value: unknown, little: boolean): void {
  const { code, size, offset } = field;
  switch (code) {
    case 'c':
      if (!(value instanceof Uint8Array) || value.length !== 1) throw new StructError('char format requires a bytes object of length 1');
      view.setUint8(offset, value[0] ?? 0);
      return;
    case 's':
    case 'p': return writeBytes(view, field, value);
    case '?': return view.setUint8(offset, truthy(value) ? 1 : 0);
    case 'e':
    case 'f':
    case 'd': return writeFloat(view, field, value, little);
    default: return writeInteger(view, offset, size, code, value, little);
  }
}

function writeBytes(view: DataView, { code, size, offset }: StructField, value: unknown): void {
  if (!(value instanceof Uint8Array)) throw new StructError(`argument for '${code}' must be a bytes object`);
  const target = new Uint8Array(view.buffer, view.byteOffset + offset, size);
  if (code === 's') return target.set(value.slice(0, size));
  const length = Math.min(value.length, size - 1, 255);
  target[0] = length;
  target.set(value.slice(0, length), 1);
}

function writeFloat(view: DataView, { code, offset }: StructField, value: unknown, little: boolean): void {
  if (typeof value !== 'number' && typeof value !== 'boolean') throw new StructError('required argument is not a float');
  const number = Number(value);
  if (code === 'd') return view.setFloat64(offset, number, little);
  if (code === 'e') return view.setUint16(offset, halfBits(number), little);
  if (Number.isFinite(number) && !Number.isFinite(Math.fround(number))) {
    throw new OverflowError('float too large to pack with f format');
  }
  view.setFloat32(offset, number, little);
}

function writeInteger(view: DataView, offset: number, size: number, code: string, value: unknown, little: boolean): void {
  const isInteger = typeof value === 'boolean' || typeof value === 'bigint' || (typeof value === 'number' && Number.isInteger(value));
  if (!isInteger) throw new StructError('required argument is not an integer');
  const number = BigInt(value);
  const bits = BigInt(size * 8);
  const [low, high] = signed.has(code) ? [-(1n << (bits - 1n)), (1n << (bits - 1n)) - 1n] : [0n, (1n << bits) - 1n];
  if (number < low || number > high) throw new StructError(`'${code}' format requires ${low} <= number <= ${high}`);
  for (let n = 0; n < size; n += 1) {
    view.setUint8(offset + (little ? n : size - 1 - n), Number((number >> BigInt(8 * n)) & 255n));
  }
}

function halfFloat(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 31) return fraction === 0 ? sign * Infinity : Number.NaN;
  return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

function halfBits(x: number): number {
  const sign = x < 0 || Object.is(x, -0) ? 0x8000 : 0;
  const size = Math.abs(x);
  if (Number.isNaN(x)) return 0x7e00;
  if (size === Infinity) return sign | 0x7c00;
  const exponent = Math.max(-14, Math.floor(Math.log2(size || 2 ** -24)));
  const units = roundHalfEven(size / 2 ** (exponent - 10));
  const bits = units + (exponent + 14) * 1024;
  if (bits >= 0x7c00) throw new OverflowError('float too large to pack with e format');
  return sign | bits;
}

function roundHalfEven(x: number): number {
  const floor = Math.floor(x);
  const rest = x - floor;
  return rest > 0.5 || (rest === 0.5 && floor % 2 === 1) ? floor + 1 : floor;
}
