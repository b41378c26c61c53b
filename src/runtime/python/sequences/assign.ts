import { IndexError, KeyError, PyTypeError, ValueError } from '../exceptions/builtin.js';
import { ByteArray } from '../bytes/byte-array.js';
import { isRecord } from '../operators/equals.js';
import { typeName } from '../type-name.js';
import { checkedIndex } from './at.js';

/**
 * Python's `xs[i] = value` of a list or bytearray, and of a dict in either form.
 *
 * @throws IndexError `list assignment index out of range`; PyTypeError for a tuple or string.
 */
export function setAt<T>(xs: T[], index: number, value: T): void;
export function setAt(xs: Uint8Array, index: number, value: number): void;
export function setAt<K, V>(mapping: Map<K, V>, key: K, value: V): void;
export function setAt<V>(record: Record<string, V>, key: string, value: V): void;
export function setAt(xs: unknown, key: unknown, value: unknown): void {
  if (Array.isArray(xs) && !Object.isFrozen(xs)) xs[assignable(xs, key, 'list assignment index out of range')] = value;
  else if (xs instanceof Map) xs.set(key, value);
  else if (xs instanceof ByteArray) setByte(xs, key, value);
  else if (isRecord(xs))
    Object.defineProperty(xs, String(key), { value, writable: true, enumerable: true, configurable: true });
  else throw new PyTypeError(`'${typeName(xs)}' object does not support item assignment`);
}

function setByte(xs: ByteArray, key: unknown, value: unknown): void {
  const position = assignable(xs, key, 'bytearray index out of range');
  if (typeof value !== 'number')
    throw new PyTypeError(`'${typeName(value)}' object cannot be interpreted as an integer`);
  if (value < 0 || value > 255) throw new ValueError('byte must be in range(0, 256)');
  xs[position] = value;
}

function assignable(xs: ArrayLike<unknown>, key: unknown, message: string): number {
  try {
    return checkedIndex(xs.length, key, xs);
  } catch (error) {
    throw error instanceof IndexError ? new IndexError(message) : error;
  }
}

/**
 * Python's `del xs[i]` of a list or bytearray, and of a dict in either form.
 *
 * @throws IndexError `list assignment index out of range`; KeyError
 */
export function deleteAt(xs: unknown[], index: number): void;
export function deleteAt(xs: Uint8Array, index: number): void;
export function deleteAt<K>(mapping: Map<K, unknown>, key: K): void;
export function deleteAt(record: Record<string, unknown>, key: string): void;
export function deleteAt(xs: unknown, key: unknown): void {
  if (Array.isArray(xs) && !Object.isFrozen(xs)) {
    xs.splice(assignable(xs, key, 'list assignment index out of range'), 1);
  } else if (xs instanceof Map) {
    if (!xs.delete(key)) throw new KeyError(key);
  } else if (xs instanceof ByteArray) {
    xs.splice(assignable(xs, key, 'bytearray index out of range'), 1, []);
  } else if (isRecord(xs)) {
    if (typeof key !== 'string' || !Object.hasOwn(xs, key)) throw new KeyError(key);
    Reflect.deleteProperty(xs, key);
  } else {
    throw new PyTypeError(`'${typeName(xs)}' object doesn't support item deletion`);
  }
}
