import { IndexError, PyTypeError, StopIteration } from '../exceptions/builtin.js';
import { isRecord } from '../operators/equals.js';
import { getItemOf, nextOf } from '../symbols.js';
import { typeName } from '../type-name.js';
import { TypedView } from '../typed.js';

/**
 * What Python iterates over: a dict's keys, a string's characters, an object's iterator or its `__getitem__`.
 *
 * @throws PyTypeError `'int' object is not iterable`
 */
export function iterate<K>(x: ReadonlyMap<K, unknown>): Iterable<K>;
export function iterate<T>(x: Iterable<T>): Iterable<T>;
export function iterate(x: unknown): Iterable<unknown>;
export function iterate(x: unknown): Iterable<unknown> {
  if (x instanceof TypedView) return iterate(x.value);
  if (typeof x === 'string') return x;
  if (x instanceof Map) return x.keys();
  if (typeof x === 'object' && x !== null) {
    if (typeof (x as Partial<Iterable<unknown>>)[Symbol.iterator] === 'function')
      return iterableOf(x as Iterable<unknown>);
    if (typeof (x as { readonly [nextOf]?: unknown })[nextOf] === 'function') return stepped(x as Stepper);
    const own = (x as { readonly [getItemOf]?: unknown })[getItemOf];
    if (typeof own === 'function') return indexed((at) => own.call(x, at) as unknown);
    if (isRecord(x)) return Object.keys(x);
  }
  if (typeof x === 'function' && Symbol.iterator in x) return x as unknown as Iterable<unknown>;
  throw new PyTypeError(`'${typeName(x)}' object is not iterable`);
}

interface Stepper {
  [nextOf](): unknown;
}

/** An `__iter__` may return an object that has `__next__` only. */
function iterableOf(x: Iterable<unknown>): Iterable<unknown> {
  return Array.isArray(x) || x instanceof Set ? x : { [Symbol.iterator]: () => iteratorOf(x) };
}

/** The iterator of an iterable, whichever protocol its object follows. */
export function iteratorOf<T>(x: Iterable<T>): Iterator<T> {
  const iterator: unknown = x[Symbol.iterator]();
  if (typeof (iterator as Partial<Iterator<T>> | null)?.next === 'function') return iterator as Iterator<T>;
  if (typeof (iterator as Partial<Stepper> | null)?.[nextOf] === 'function') {
    return stepped(iterator as Stepper)[Symbol.iterator]() as Iterator<T>;
  }
  throw new PyTypeError(`iter() returned non-iterator of type '${typeName(iterator)}'`);
}

/** An object with `__next__`, which ends by StopIteration. */
export function stepped(x: Stepper): IterableIterator<unknown> {
  const iterator: IterableIterator<unknown> = {
    [Symbol.iterator]: () => iterator,
    next: () => {
      try {
        return { done: false, value: x[nextOf]() };
      } catch (error) {
        if (error instanceof StopIteration) return { done: true, value: error.value };
        throw error;
      }
    },
  };
  return iterator;
}

/** The old protocol: `x[0]`, `x[1]`, ... until IndexError. */
function* indexed(read: (at: number) => unknown): Generator<unknown, void, undefined> {
  for (let at = 0; ; at += 1) {
    let value: unknown;
    try {
      value = read(at);
    } catch (error) {
      if (error instanceof IndexError) return;
      throw error;
    }
    yield value;
  }
}
