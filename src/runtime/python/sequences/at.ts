import { IndexError, KeyError, PyTypeError } from '../exceptions/builtin.js';
import { isRecord } from '../operators/equals.js';
import { getItemOf, missingOf } from '../symbols.js';
import { hasPairs, points } from '../text/points.js';
import { typeName } from '../type-name.js';

/**
 * Python's `xs[i]` of a list, tuple, string or bytes, and `mapping[key]` of a dict in either form.
 *
 * @throws IndexError `list index out of range`; KeyError for a key that is missing.
 */
export function at(xs: string, index: number): string;
export function at(xs: Uint8Array, index: number): number;
export function at<T>(xs: readonly T[], index: number): T;
export function at<K, V>(mapping: ReadonlyMap<K, V>, key: K): V;
export function at<R extends object, K extends keyof R>(record: R, key: K): R[K];
export function at<V>(record: Readonly<Record<string, V>>, key: string): V;
export function at(xs: unknown, key: unknown): unknown {
  if (Array.isArray(xs)) return xs[checkedIndex(xs.length, key, xs)] as unknown;
  if (typeof xs === 'string') return characterAt(xs, key);
  if (xs instanceof Map) return valueAt(xs, key);
  if (xs instanceof Uint8Array) return xs[checkedIndex(xs.length, key, xs)];
  const own = (xs as { readonly [getItemOf]?: unknown } | null | undefined)?.[getItemOf];
  if (typeof own === 'function') return own.call(xs, key) as unknown;
  if (isRecord(xs)) {
    if (typeof key === 'string' && Object.hasOwn(xs, key)) return xs[key];
    throw new KeyError(key);
  }
  throw new PyTypeError(`'${typeName(xs)}' object is not subscriptable`);
}

function characterAt(text: string, key: unknown): string {
  const characters = hasPairs(text) ? points(text) : text;
  return characters[checkedIndex(characters.length, key, text)] ?? '';
}

function valueAt(mapping: ReadonlyMap<unknown, unknown>, key: unknown): unknown {
  const value = mapping.get(key);
  if (value !== undefined || mapping.has(key)) return value;
  const missing = (mapping as { readonly [missingOf]?: unknown })[missingOf];
  if (typeof missing === 'function') return missing.call(mapping, key) as unknown;
  throw new KeyError(key);
}

/** The position that an index means. @throws IndexError, PyTypeError */
export function checkedIndex(length: number, index: unknown, xs: unknown): number {
  const position = typeof index === 'boolean' ? Number(index) : index;
  if (typeof position !== 'number' || !Number.isInteger(position)) throw wrongIndex(xs, index);
  const counted = position < 0 ? position + length : position;
  if (counted < 0 || counted >= length) throw new IndexError(outOfRange(xs));
  return counted;
}

function outOfRange(xs: unknown): string {
  const name = typeName(xs);
  switch (name) {
    case 'bytes':
      return 'index out of range';
    case 'str':
      return 'string index out of range';
    case 'list':
    case 'tuple':
    case 'bytearray':
      return `${name} index out of range`;
    default:
      return Object.isFrozen(xs) ? 'tuple index out of range' : 'list index out of range';
  }
}

function wrongIndex(xs: unknown, index: unknown): PyTypeError {
  const name = typeName(index);
  if (typeof xs === 'string') return new PyTypeError(`string indices must be integers, not '${name}'`);
  const kind = xs instanceof Uint8Array && typeName(xs) === 'bytes' ? 'byte' : typeName(xs);
  return new PyTypeError(`${kind} indices must be integers or slices, not ${name}`);
}
