import { PyTypeError, RuntimeError, StopIteration } from '../exceptions/builtin.js';
import { equals } from '../operators/equals.js';
import { nextOf } from '../symbols.js';
import { typeName } from '../type-name.js';
import { iterate, iteratorOf, stepped } from './iterate.js';

/** Python's `iter(x)`. @throws PyTypeError `'int' object is not iterable` */
export function iter<K>(x: ReadonlyMap<K, unknown>): IterableIterator<K>;
export function iter<T>(x: Iterable<T>): IterableIterator<T>;
export function iter(x: unknown): IterableIterator<unknown>;
export function iter(x: unknown): IterableIterator<unknown> {
  const iterator = iteratorOf(iterate(x));
  return Symbol.iterator in iterator ? (iterator as IterableIterator<unknown>) : adopt(iterator);
}

function adopt<T>(source: Pick<Iterator<T, unknown>, 'next'>): IterableIterator<T> {
  const iterator: IterableIterator<T> = { [Symbol.iterator]: () => iterator, next: () => source.next() };
  return iterator;
}

/** Python's `iter(f, sentinel)`: calls `f` until it returns the sentinel. */
export function iterUntil<T>(f: () => T, sentinel: unknown): IterableIterator<T> {
  let ended = false;
  return adopt<T>({
    next: () => {
      const value = ended ? undefined : f();
      ended ||= equals(value, sentinel);
      return ended ? { done: true, value: undefined } : { done: false, value: value as T };
    },
  });
}

/**
 * Python's `next(it)` and `next(it, fallback)`.
 *
 * @throws StopIteration at the end, with a generator's return value; PyTypeError `'list' object is not an iterator`.
 */
export function next<T>(iterator: Iterator<T>): T;
export function next<T, D>(iterator: Iterator<T>, fallback: D): T | D;
export function next(iterator: unknown): unknown;
export function next(iterator: unknown, fallback: unknown): unknown;
export function next(iterator: unknown, ...fallback: readonly unknown[]): unknown {
  const step = stepOf(iterator);
  if (step.done !== true) return step.value;
  if (fallback.length > 0) return fallback[0];
  const returned: unknown = step.value;
  throw returned === undefined || returned === null ? new StopIteration() : new StopIteration(returned);
}

function stepOf(iterator: unknown): IteratorResult<unknown> {
  const object = iterator as { readonly [nextOf]?: unknown; readonly next?: unknown } | null | undefined;
  if (typeof object?.[nextOf] === 'function') return stepped(object as { [nextOf](): unknown }).next();
  if (typeof object?.next !== 'function') throw new PyTypeError(`'${typeName(iterator)}' object is not an iterator`);
  return object.next.call(iterator) as IteratorResult<unknown>;
}

/**
 * An iterable that a loop with an early exit does not close: JavaScript ends a generator on `break`, Python goes on with
 * it later.
 */
export function keepOpen<T>(x: Iterable<T>): IterableIterator<T> {
  return adopt(iteratorOf(x));
}

/** PEP 479: a StopIteration that leaves a generator's body is an error. */
export function escapedStop(error: unknown): unknown {
  if (!(error instanceof StopIteration)) return error;
  return new RuntimeError('generator raised StopIteration');
}
