import { equalsOf, notEqualsOf } from '../symbols.js';
import { TypedView } from '../typed.js';
import { NotImplemented } from './not-implemented.js';

/**
 * Python's `a == b`: numbers and booleans by value, lists, tuples, dicts, sets and bytes by their contents, objects by
 * `[equalsOf]` and otherwise by identity.
 */
export function equals(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || a === null) {
    if (typeof b !== 'object' || b === null) return equalPrimitives(a, b);
    return equalObjects(b, a);
  }
  return equalObjects(a, b);
}

/** Equality of elements: containers take an object to equal itself, a NaN too. */
export function same(a: unknown, b: unknown): boolean {
  return Object.is(a, b) || equals(a, b);
}

/** Python's `a != b`. */
export function notEquals(a: unknown, b: unknown): boolean {
  const own = (a as { readonly [notEqualsOf]?: unknown } | null | undefined)?.[notEqualsOf];
  if (typeof own === 'function') {
    const answer: unknown = own.call(a, b);
    if (answer !== NotImplemented) return Boolean(answer);
  }
  return !equals(a, b);
}

function isNumeric(x: unknown): x is number | boolean | bigint {
  return typeof x === 'number' || typeof x === 'boolean' || typeof x === 'bigint';
}

function equalPrimitives(a: unknown, b: unknown): boolean {
  if ((a ?? null) === null) return (b ?? null) === null;
  if (!isNumeric(a) || !isNumeric(b)) return false;
  if (typeof a === 'bigint' || typeof b === 'bigint') {
    const [left, right] = [Number(a), Number(b)];
    return left === right && (Number.isInteger(left) ? BigInt(a) === BigInt(b) : false);
  }
  return Number(a) === Number(b);
}

function equalObjects(a: object, b: unknown): boolean {
  if (a instanceof TypedView) return equals(a.value, b);
  if (b instanceof TypedView) return equals(a, b.value);
  const answer = ask(a, b) ?? ask(b, a);
  if (answer !== null) return answer;
  if (typeof b !== 'object' || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && equalArrays(a, b);
  if (a instanceof Uint8Array) return b instanceof Uint8Array && equalBytes(a, b);
  if (a instanceof Set) return b instanceof Set && a.size === b.size && [...a].every((element) => b.has(element));
  return equalMappings(a, b);
}

/** `a.__eq__(b)`, or `null` where it is not defined or passes. */
function ask(a: unknown, b: unknown): boolean | null {
  if (typeof a !== 'object' && typeof a !== 'function') return null;
  const own = (a as { readonly [equalsOf]?: unknown } | null)?.[equalsOf];
  if (typeof own !== 'function') return null;
  const answer: unknown = own.call(a, b);
  return answer === NotImplemented ? null : Boolean(answer);
}

function equalArrays(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length || Object.isFrozen(a) !== Object.isFrozen(b)) return false;
  return a.every((element, index) => same(element, b[index]));
}

function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/** Whether it is a dict in its form of a plain object. */
export function isRecord(x: unknown): x is Record<string, unknown> {
  if (typeof x !== 'object' || x === null || Array.isArray(x)) return false;
  const prototype: unknown = Object.getPrototypeOf(x);
  return prototype === Object.prototype || prototype === null;
}

/** The dict that a value is, in one of its two forms, as a Map; `null` when it is none. */
export function mappingOf(x: unknown): ReadonlyMap<unknown, unknown> | null {
  if (x instanceof Map) return x;
  return isRecord(x) ? new Map(Object.entries(x)) : null;
}

function equalMappings(a: object, b: object): boolean {
  const [left, right] = [mappingOf(a), mappingOf(b)];
  if (left === null || right === null || left.size !== right.size) return false;
  for (const [key, value] of left) {
    if (!right.has(key) || !same(value, right.get(key))) return false;
  }
  return true;
}
