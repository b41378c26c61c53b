import { PyTypeError, ValueError } from '../exceptions/builtin.js';
import { truthy } from '../operators/truthy.js';
import { address } from '../identity.js';
import { getItemOf, lengthOf, reprOf, reversedOf } from '../symbols.js';
import { typeName } from '../type-name.js';
import { iterate, iteratorOf } from './iterate.js';

/** Python's `enumerate`, `zip`, `map`, `filter`, `reversed` objects: iterators that show their name. */
class LazyIterator<T> implements IterableIterator<T> {
  private readonly kind: string;
  private readonly source: Iterator<T>;

  constructor(kind: string, source: Iterator<T>) {
    this.kind = kind;
    this.source = source;
  }

  next(): IteratorResult<T> {
    return this.source.next();
  }

  [Symbol.iterator](): this {
    return this;
  }

  [reprOf](): string {
    return `<${this.kind} object at ${address(this)}>`;
  }
}

/** Python does not close what it iterates, so nothing here is a generator that a `break` would end. */
function lazily<T>(kind: string, step: () => IteratorResult<T, undefined>): IterableIterator<T> {
  return new LazyIterator(kind, { next: step });
}

const ended: IteratorReturnResult<undefined> = { done: true, value: undefined };

/** Python's `enumerate(xs, start)`. @throws PyTypeError */
export function enumerate<K>(xs: ReadonlyMap<K, unknown>, start?: number): IterableIterator<readonly [number, K]>;
export function enumerate<T>(xs: Iterable<T>, start?: number): IterableIterator<readonly [number, T]>;
export function enumerate<T>(xs: Iterable<T>, start = 0): IterableIterator<readonly [number, T]> {
  const source = iteratorOf(iterate(xs) as Iterable<T>);
  let at = start;
  return lazily('enumerate', () => {
    const step = source.next();
    return step.done === true ? ended : { done: false, value: Object.freeze([at++, step.value] as const) };
  });
}

type Elements<S extends readonly Iterable<unknown>[]> = {
  readonly [I in keyof S]: S[I] extends ReadonlyMap<infer K, unknown> ? K : S[I] extends Iterable<infer T> ? T : never;
};

/** Python's `zip(*xs)`: ends with the shortest. */
export function zip<S extends readonly Iterable<unknown>[]>(...sources: S): IterableIterator<Elements<S>> {
  const iterators = sources.map((source) => iteratorOf(iterate(source)));
  return lazily('zip', () => {
    const values: unknown[] = [];
    for (const iterator of iterators) {
      const step = iterator.next();
      if (step.done === true) return ended;
      values.push(step.value);
    }
    return values.length === 0 ? ended : { done: false, value: Object.freeze(values) as Elements<S> };
  });
}

/** Python's `zip(*xs, strict=True)`. @throws ValueError `zip() argument 2 is shorter than argument 1` */
export function zipStrict<S extends readonly Iterable<unknown>[]>(...sources: S): IterableIterator<Elements<S>> {
  const iterators = sources.map((source) => iteratorOf(iterate(source)));
  return lazily('zip', () => {
    const values: unknown[] = [];
    for (const [at, iterator] of iterators.entries()) {
      const step = iterator.next();
      if (step.done !== true) {
        values.push(step.value);
      } else if (at > 0) {
        throw unequal(at, 'shorter');
      } else {
        const longer = iterators.findIndex((other, position) => position > 0 && other.next().done !== true);
        if (longer > 0) throw unequal(longer, 'longer');
        return ended;
      }
    }
    return values.length === 0 ? ended : { done: false, value: Object.freeze(values) as Elements<S> };
  });
}

function unequal(at: number, how: string): ValueError {
  const others = at === 1 ? 'argument 1' : `arguments 1-${at}`;
  return new ValueError(`zip() argument ${at + 1} is ${how} than ${others}`);
}

/** Python's `map(f, *xs)`. */
export function map<S extends readonly Iterable<unknown>[], R>(
  f: (...args: [...Elements<S>]) => R,
  ...sources: S
): IterableIterator<R> {
  const [only] = sources;
  if (sources.length === 1 && only !== undefined) {
    const source = iteratorOf(iterate(only));
    const call = f as (x: unknown) => R;
    return lazily('map', () => {
      const step = source.next();
      return step.done === true ? ended : { done: false, value: call(step.value) };
    });
  }
  const zipped = zip(...sources);
  return lazily('map', () => {
    const step = zipped.next();
    return step.done === true ? ended : { done: false, value: f(...(step.value as unknown as [...Elements<S>])) };
  });
}

/** Python's `filter(f, xs)`; `null` keeps what is true. */
export function filter<T>(f: ((x: T) => unknown) | null, xs: Iterable<T>): IterableIterator<T> {
  const source = iteratorOf(iterate(xs) as Iterable<T>);
  return lazily('filter', () => {
    for (;;) {
      const step = source.next();
      if (step.done === true) return ended;
      if (truthy(f === null ? step.value : f(step.value))) return { done: false, value: step.value };
    }
  });
}

/** Python's `reversed(xs)`. @throws PyTypeError `'set' object is not reversible` */
export function reversed<K>(xs: ReadonlyMap<K, unknown>): IterableIterator<K>;
export function reversed<T>(xs: Iterable<T>): IterableIterator<T>;
export function reversed(xs: unknown): IterableIterator<unknown> {
  const own = (xs as { readonly [reversedOf]?: unknown } | null | undefined)?.[reversedOf];
  if (typeof own === 'function') return new LazyIterator('reversed', own.call(xs) as Iterator<unknown>);
  if (Array.isArray(xs)) return reversedArray(xs);
  if (typeof xs === 'string') return new LazyIterator('reversed', [...xs].reverse().values());
  if (xs instanceof Uint8Array) return new LazyIterator('reversed', [...xs].reverse().values());
  if (xs instanceof Map) return new LazyIterator('dict_reversekeyiterator', [...xs.keys()].reverse().values());
  const sequence = xs as { readonly [lengthOf]?: () => number; readonly [getItemOf]?: (at: number) => unknown } | null;
  if (typeof sequence?.[lengthOf] === 'function' && typeof sequence[getItemOf] === 'function') {
    const read = (at: number): unknown => sequence[getItemOf]?.(at);
    let at = sequence[lengthOf]();
    return lazily('reversed', () => (at > 0 ? { done: false, value: read(--at) } : ended));
  }
  throw new PyTypeError(`'${typeName(xs)}' object is not reversible`);
}

function reversedArray(xs: readonly unknown[]): IterableIterator<unknown> {
  let at = xs.length;
  return lazily('list_reverseiterator', () => {
    at = Math.min(at, xs.length);
    return at > 0 ? { done: false, value: xs[--at] } : ended;
  });
}
