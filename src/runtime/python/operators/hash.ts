import { PyTypeError } from '../exceptions/builtin.js';
import { id } from '../identity.js';
import { equalsOf, hashOf } from '../symbols.js';
import { typeName } from '../type-name.js';
import { TypedView } from '../typed.js';
import { isRecord } from './equals.js';

/**
 * Python's `hash(x)`: equal values have equal hashes; an integer's is its own value, as in CPython.
 *
 * @throws PyTypeError `unhashable type: 'list'`
 */
export function hash(x: unknown): number {
  switch (typeof x) {
    case 'string':
      return hashText(x);
    case 'number':
      return hashNumber(x);
    case 'boolean':
      return Number(x);
    case 'bigint':
      return hashNumber(Number(x));
    case 'object':
      return x === null ? 0xfca86420 : hashObject(x);
    case 'undefined':
      return 0xfca86420;
    default:
      return id(x) / 16;
  }
}

function hashText(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value;
}

/** CPython reserves -1 for errors. */
function hashNumber(x: number): number {
  if (Number.isInteger(x))
    return x === -1 ? -2 : Number.isSafeInteger(x) ? x + 0 : Number(BigInt(x) % ((1n << 61n) - 1n));
  if (!Number.isFinite(x)) return Number.isNaN(x) ? 0 : x > 0 ? 314159 : -314159;
  return hashText(String(x));
}

function hashObject(x: object): number {
  if (x instanceof TypedView) return hash(x.value);
  const object = x as { readonly [hashOf]?: unknown; readonly [equalsOf]?: unknown };
  if (typeof object[hashOf] === 'function') return Number(object[hashOf].call(x));
  if (Array.isArray(x) && Object.isFrozen(x)) return hashTuple(x);
  if (x instanceof Uint8Array && typeName(x) === 'bytes')
    return x.reduce((sum, byte) => Math.imul(sum ^ byte, 0x01000193), 7);
  // A class with __eq__ and without __hash__ is unhashable, as are the mutable containers.
  const mutable = Array.isArray(x) || x instanceof Map || x instanceof Set || x instanceof Uint8Array || isRecord(x);
  if (mutable || typeof object[equalsOf] === 'function' || object[hashOf] === null) {
    throw new PyTypeError(`unhashable type: '${typeName(x)}'`);
  }
  return id(x) / 16;
}

function hashTuple(x: readonly unknown[]): number {
  let value = 0x345678;
  for (const element of x) value = Math.imul(value ^ (hash(element) | 0), 1000003) + 82520;
  return value | 0;
}
