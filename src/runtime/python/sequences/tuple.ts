import { iterate } from '../iteration/iterate.js';

/** A tuple of the values: a frozen array, by which the runtime tells it from a list. */
export function tuple<T extends readonly unknown[]>(...elements: T): Readonly<T> {
  return Object.freeze(elements);
}

/** Python's `tuple(xs)`. @throws PyTypeError */
export function tupleFrom<T>(xs: Iterable<T>): readonly T[] {
  // A tuple with names (`isocalendar()`) becomes a plain one.
  return Array.isArray(xs) && Object.isFrozen(xs) && xs.constructor === Array
    ? (xs as readonly T[])
    : Object.freeze([...(iterate(xs) as Iterable<T>)]);
}

/** Python's `list(xs)`: a dict gives its keys. @throws PyTypeError */
export function list<K>(xs: ReadonlyMap<K, unknown>): K[];
export function list<T = never>(xs?: Iterable<T>): T[];
export function list(xs: unknown): unknown[];
export function list(xs: unknown = []): unknown[] {
  return [...iterate(xs)];
}
