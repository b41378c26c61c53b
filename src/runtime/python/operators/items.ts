import { PyTypeError } from '../exceptions/builtin.js';
import { isClass } from '../is-class.js';
import { at } from '../sequences/at.js';
import { deleteAt, setAt } from '../sequences/assign.js';
import { PySlice, type Bound } from '../sequences/slice-bounds.js';
import { deleteSlice, setSlice, slice } from '../sequences/slice.js';
import { classGetItemOf, deleteItemOf, getItemOf, setItemOf } from '../symbols.js';
import { typeName } from '../type-name.js';
import { TypedView } from '../typed.js';

type Method = (...args: readonly unknown[]) => unknown;

function method(x: unknown, key: symbol): Method | null {
  const own = (x as { readonly [key: symbol]: unknown } | null | undefined)?.[key];
  return typeof own === 'function' ? (own as Method) : null;
}

/**
 * Python's `x[key]` of any value, and `x[key][another]`; a {@link PySlice} as a key selects a part.
 *
 * @throws IndexError, KeyError, PyTypeError
 */
export function getItem(x: unknown, ...path: readonly [key: unknown, ...keys: unknown[]]): unknown {
  return path.reduce((value, key) => itemOf(value, key), x);
}

function itemOf(x: unknown, key: unknown): unknown {
  if (x instanceof TypedView) return itemOf(x.value, key);
  const own = method(x, getItemOf);
  if (own !== null) return own.call(x, key);
  if (isClass(x)) return method(x, classGetItemOf)?.call(x, key) ?? x;
  if (!(key instanceof PySlice)) return at(x as readonly unknown[], key as number);
  if (typeof x === 'string' || Array.isArray(x) || x instanceof Uint8Array) {
    return slice(x as unknown[], key.start as Bound, key.stop as Bound, key.step as Bound);
  }
  return at(x as ReadonlyMap<unknown, unknown>, key);
}

/** Python's `x[key] = value` of any value. */
export function setItem(x: unknown, key: unknown, value: unknown): void {
  const own = method(x, setItemOf);
  if (own !== null) own.call(x, key, value);
  else if (key instanceof PySlice && Array.isArray(x) && !Object.isFrozen(x)) {
    setSlice(x, key.start as Bound, key.stop as Bound, key.step as Bound, value as Iterable<unknown>);
  } else setAt(x as unknown[], key as number, value);
}

/** Python's `del x[key]` of any value. */
export function deleteItem(x: unknown, key: unknown): void {
  const own = method(x, deleteItemOf);
  if (own !== null) own.call(x, key);
  else if (key instanceof PySlice && Array.isArray(x) && !Object.isFrozen(x)) {
    deleteSlice(x, key.start as Bound, key.stop as Bound, key.step as Bound);
  } else if (typeof x === 'object' && x !== null) deleteAt(x as unknown[], key as number);
  else throw new PyTypeError(`'${typeName(x)}' object doesn't support item deletion`);
}
