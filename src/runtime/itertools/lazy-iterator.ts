/** The objects of `itertools`: iterators that show their name. A loop that leaves one early does not end it, as in Python. */
import { address } from '../python/identity.js';
import { iterate, iteratorOf } from '../python/iteration/iterate.js';
import { reprOf } from '../python/symbols.js';

export class LazyIterator<T> implements IterableIterator<T> {
  private readonly kind: string;
  private readonly step: () => IteratorResult<T, undefined>;

  constructor(kind: string, step: () => IteratorResult<T, undefined>) {
    this.kind = kind;
    this.step = step;
  }

  next(): IteratorResult<T> {
    return this.step();
  }

  [Symbol.iterator](): this {
    return this;
  }

  [reprOf](): string {
    return `<itertools.${this.kind} object at ${address(this)}>`;
  }

  toString(): string {
    return this[reprOf]();
  }
}

/** The steps of a generator that nobody can close from outside. */
export function lazily<T>(kind: string, steps: () => Generator<T, void>): IterableIterator<T> {
  const body = steps();
  return new LazyIterator(kind, () => {
    const result = body.next();
    return result.done === true ? { done: true, value: undefined } : result;
  });
}

/** What Python's `iter` gives: it goes on where it was left. */
export function iteratorFrom<T>(xs: Iterable<T>): Iterator<T> {
  return iteratorOf(iterate(xs) as Iterable<T>);
}

/** The items of an iterator, which is left open when the loop ends early. */
export function* itemsOf<T>(source: Iterator<T>): Generator<T, void> {
  for (let step = source.next(); step.done !== true; step = source.next()) yield step.value;
}
