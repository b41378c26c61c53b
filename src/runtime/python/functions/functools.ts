import { namedTuple } from '../classes/named-tuple.js';
import { moduleName, qualifiedName } from '../class-name.js';
import { PyTypeError } from '../exceptions/builtin.js';
import { iterate, iteratorOf } from '../iteration/iterate.js';
import { Dict } from '../mappings/dict.js';
import { equalsOf, greaterThanOf, lessThanOf, moduleOf, nameOf } from '../symbols.js';

/** Python's `functools.reduce(f, xs, initial)`. @throws PyTypeError for nothing to reduce. */
export function reduce<T>(f: (total: T, x: T) => T, xs: Iterable<T>): T;
export function reduce<T, A>(f: (total: A, x: T) => A, xs: Iterable<T>, initial: A): A;
export function reduce(
  f: (total: unknown, x: unknown) => unknown,
  xs: Iterable<unknown>,
  ...initial: unknown[]
): unknown {
  const iterator = iteratorOf(iterate(xs));
  const first = initial.length > 0 ? { done: false, value: initial[0] } : iterator.next();
  if (first.done === true) throw new PyTypeError('reduce() of empty iterable with no initial value');
  let total: unknown = first.value;
  for (let step = iterator.next(); step.done !== true; step = iterator.next()) total = f(total, step.value);
  return total;
}

/** Python's `functools.wraps(wrapped)`: the wrapper takes the name of what it wraps, and `__wrapped__`. */
export function wraps(wrapped: object): <F extends object>(wrapper: F) => F {
  return (wrapper) => {
    const { __doc__ } = wrapped as { readonly __doc__?: unknown };
    if (__doc__ !== undefined) Object.assign(wrapper, { __doc__ });
    Object.defineProperties(wrapper, {
      [nameOf]: { value: qualifiedName(wrapped), configurable: true },
      [moduleOf]: { value: moduleName(wrapped), configurable: true },
      __wrapped__: { value: wrapped, configurable: true },
    });
    return wrapper;
  };
}

/** What `cache_info()` tells: `CacheInfo(hits=3, misses=8, maxsize=None, currsize=8)`. */
export class CacheInfo extends namedTuple<[hits: number, misses: number, maxsize: number | null, currsize: number]>(
  'hits',
  'misses',
  'maxsize',
  'currsize',
) {
  declare readonly hits: number;
  declare readonly misses: number;
  declare readonly maxsize: number | null;
  declare readonly currsize: number;
}

/** A function that remembers its results. */
export type Cached<A extends readonly unknown[], R> = ((...args: A) => R) & {
  cacheInfo(): CacheInfo;
  cacheClear(): void;
};

/** Python's `functools.lru_cache(maxsize)`: arguments are compared as keys of a dict. @throws PyTypeError for an unhashable one. */
export function lruCache<A extends readonly unknown[], R>(
  f: (...args: A) => R,
  maxsize: number | null = 128,
): Cached<A, R> {
  const results = new Dict<readonly unknown[], R>();
  const counts = { hits: 0, misses: 0 };
  const cached = (...args: A): R => {
    const key = Object.freeze([...args]);
    if (results.has(key)) {
      counts.hits += 1;
      const result = results.get(key) as R;
      if (maxsize !== null) {
        // Used last: the oldest is at the front.
        results.delete(key);
        results.set(key, result);
      }
      return result;
    }
    counts.misses += 1;
    const result = f(...args);
    if (maxsize === 0) return result;
    results.set(key, result);
    if (maxsize !== null && results.size > maxsize) {
      const oldest = results.keys().next();
      if (oldest.done !== true) results.delete(oldest.value);
    }
    return result;
  };
  return Object.assign(wraps(f)(cached), {
    cacheInfo: () => new CacheInfo(counts.hits, counts.misses, maxsize, results.size),
    cacheClear: (): void => {
      results.clear();
      counts.hits = 0;
      counts.misses = 0;
    },
  });
}

/** Python's `functools.cache`. */
export function cache<A extends readonly unknown[], R>(f: (...args: A) => R): Cached<A, R> {
  return lruCache(f, null);
}

/** Python's `functools.cmp_to_key(f)`. */
export function compareToKey<T>(f: (a: T, b: T) => number): (x: T) => object {
  class ComparedKey {
    readonly value: T;

    constructor(value: T) {
      this.value = value;
    }

    [lessThanOf](other: ComparedKey): boolean {
      return f(this.value, other.value) < 0;
    }

    [greaterThanOf](other: ComparedKey): boolean {
      return f(this.value, other.value) > 0;
    }

    [equalsOf](other: unknown): boolean {
      return other instanceof ComparedKey && f(this.value, other.value) === 0;
    }
  }
  return (x) => new ComparedKey(x);
}
