/** Iterators that follow their source: `chain`, `islice`, `takewhile` and the like. */
import type { ItemOf } from './selections.js';
import { ValueError } from '../python/exceptions.js';
import { add } from '../python/operators/arithmetic.js';
import { equals } from '../python/operators/equals.js';
import { truthy } from '../python/operators/truthy.js';
import { tupleFrom } from '../python/sequences/tuple.js';
import { iteratorFrom, itemsOf, lazily } from './lazy-iterator.js';

/** `itertools.chain(*iterables)`. */
export function chain<S extends readonly Iterable<unknown>[]>(...iterables: S): IterableIterator<ItemOf<S[number]>> {
  return chainFrom(iterables as readonly Iterable<ItemOf<S[number]>>[]);
}

/** `itertools.chain.from_iterable(iterables)`. */
export function chainFrom<T>(iterables: Iterable<Iterable<T>>): IterableIterator<T> {
  const sources = iteratorFrom(iterables);
  return lazily('chain', function* () {
    for (const source of itemsOf(sources)) yield* itemsOf(iteratorFrom(source));
  });
}

/** `itertools.count(start, step)`: without end. */
export function count(start = 0, step = 1): IterableIterator<number> {
  return lazily('count', function* () {
    // Multiples of the step would round otherwise than Python's sums.
    for (let at = start; ; at += step) yield at;
  });
}

/** `itertools.cycle(iterable)`. */
export function cycle<T>(iterable: Iterable<T>): IterableIterator<T> {
  const source = iteratorFrom(iterable);
  return lazily('cycle', function* () {
    const seen: T[] = [];
    for (const item of itemsOf(source)) {
      seen.push(item);
      yield item;
    }
    while (seen.length > 0) yield* seen;
  });
}

/** `itertools.tee(iterable, n)`: what one of them has read waits for the others. @throws ValueError for a negative `n` */
export function tee<T>(iterable: Iterable<T>, n = 2): readonly IterableIterator<T>[] {
  if (n < 0) throw new ValueError('n must be >= 0');
  const source = iteratorFrom(iterable);
  const waiting = Array.from({ length: n }, (): T[] => []);
  const readers = waiting.map((own) =>
    lazily('_tee', function* () {
      for (;;) {
        if (own.length === 0) {
          const step = source.next();
          if (step.done === true) return;
          for (const each of waiting) each.push(step.value);
        }
        yield own.shift()!;
      }
    }),
  );
  return tupleFrom(readers);
}

/** `itertools.repeat(item, times)`. */
export function repeatItem<T>(item: T, times: number = Infinity): IterableIterator<T> {
  return lazily('repeat', function* () {
    for (let left = times; left > 0; left--) yield item;
  });
}

/** `itertools.islice(iterable, start, stop, step)`. @throws ValueError for negative numbers */
export function islice<T>(
  iterable: Iterable<T>,
  start: number | null,
  stop: number | null,
  step: number | null = null,
): IterableIterator<T> {
  const first = start ?? 0;
  const end = stop ?? Infinity;
  const every = step ?? 1;
  const what = end < 0 ? 'Stop argument' : first < 0 ? 'Indices' : null;
  if (what !== null) throw new ValueError(`${what} for islice() must be None or an integer: 0 <= x <= sys.maxsize.`);
  if (every < 1) throw new ValueError('Step for islice() must be a positive integer or None.');
  const source = iteratorFrom(iterable);
  return lazily('islice', function* () {
    let index = 0;
    let wanted = first;
    while (index < end) {
      const item = source.next();
      if (item.done === true) return;
      if (index === wanted) {
        wanted += every;
        yield item.value;
      }
      index += 1;
      // What lies between the last item and the end is taken too, as Python does.
      if (wanted >= end && index >= end) return;
    }
  });
}

/** `itertools.takewhile(predicate, iterable)`. */
export function takewhile<T>(predicate: (item: T) => unknown, iterable: Iterable<T>): IterableIterator<T> {
  const source = iteratorFrom(iterable);
  return lazily('takewhile', function* () {
    for (const item of itemsOf(source)) {
      if (!truthy(predicate(item))) return;
      yield item;
    }
  });
}

/** `itertools.dropwhile(predicate, iterable)`. */
export function dropwhile<T>(predicate: (item: T) => unknown, iterable: Iterable<T>): IterableIterator<T> {
  const source = iteratorFrom(iterable);
  return lazily('dropwhile', function* () {
    let dropping = true;
    for (const item of itemsOf(source)) {
      dropping &&= truthy(predicate(item));
      if (!dropping) yield item;
    }
  });
}

/** `itertools.accumulate(iterable, func, initial=...)`. */
export function accumulate<T>(
  iterable: Iterable<T>,
  combine: ((total: T, item: T) => T) | null = null,
  initial: T | null = null,
): IterableIterator<T> {
  const source = iteratorFrom(iterable);
  const together = combine ?? ((total: T, item: T) => add(total, item) as T);
  return lazily('accumulate', function* () {
    let total: { readonly value: T } | null = initial === null ? null : { value: initial };
    if (total !== null) yield total.value;
    for (const item of itemsOf(source)) {
      total = { value: total === null ? item : together(total.value, item) };
      yield total.value;
    }
  });
}

/** `itertools.batched(iterable, n)`. @throws ValueError */
export function batched<T>(iterable: Iterable<T>, size: number): IterableIterator<readonly T[]> {
  if (size < 1) throw new ValueError('n must be at least one');
  const source = iteratorFrom(iterable);
  return lazily('batched', function* () {
    let batch: T[] = [];
    for (const item of itemsOf(source)) {
      if (batch.push(item) < size) continue;
      yield tupleFrom(batch);
      batch = [];
    }
    if (batch.length > 0) yield tupleFrom(batch);
  });
}

/** `itertools.pairwise(iterable)`. */
export function pairwise<T>(iterable: Iterable<T>): IterableIterator<readonly [T, T]> {
  const source = iteratorFrom(iterable);
  return lazily('pairwise', function* () {
    const first = source.next();
    if (first.done === true) return;
    let before: T = first.value;
    for (const item of itemsOf(source)) {
      yield Object.freeze([before, item] as const) as readonly [T, T];
      before = item;
    }
  });
}

/** `itertools.starmap(function, iterable)`. */
export function starmap<R>(f: (...args: never[]) => R, iterable: Iterable<Iterable<unknown>>): IterableIterator<R> {
  const source = iteratorFrom(iterable);
  return lazily('starmap', function* () {
    for (const args of itemsOf(source)) yield f(...([...itemsOf(iteratorFrom(args))] as never[]));
  });
}

/** `itertools.zip_longest(*iterables, fillvalue=...)`. */
export function zipLongest<I extends readonly Iterable<unknown>[], F = null>(
  iterables: I,
  fill?: F,
): IterableIterator<readonly (ItemOf<I[number]> | F)[]> {
  const all = iterables as readonly Iterable<ItemOf<I[number]>>[];
  const sources: (Iterator<ItemOf<I[number]>> | null)[] = all.map((iterable) => iteratorFrom(iterable));
  const filling = fill === undefined ? (null as F) : fill;
  return lazily('zip_longest', function* () {
    while (true) {
      const row = sources.map((source, index) => {
        const step = source?.next();
        if (step !== undefined && step.done !== true) return step.value;
        sources[index] = null;
        return filling;
      });
      if (sources.every((source) => source === null)) return;
      yield tupleFrom(row);
    }
  });
}

/** `itertools.groupby(iterable, key)`: a group ends when the next one is asked for. */
export function groupby<T, K = T>(
  iterable: Iterable<T>,
  key: ((item: T) => K) | null = null,
): IterableIterator<readonly [K, IterableIterator<T>]> {
  const source = iteratorFrom(iterable);
  const keyOf = key ?? ((item: T) => item as unknown as K);
  let current: { readonly item: T; readonly key: K } | null = null;
  let isOver = false;
  let group = 0;
  const advance = (): void => {
    const step = source.next();
    isOver = step.done === true;
    current = step.done === true ? null : { item: step.value, key: keyOf(step.value) };
  };
  return lazily('groupby', function* () {
    advance();
    while (current !== null && !isOver) {
      const wanted: K = (current as { readonly key: K }).key;
      const own = ++group;
      yield Object.freeze([wanted, lazily('_grouper', () => membersOf(wanted, own))] as const);
      while (belongs(wanted)) advance();
    }
  });

  function belongs(wanted: K): boolean {
    return current !== null && equals(current.key, wanted);
  }

  function* membersOf(wanted: K, own: number): Generator<T, void> {
    while (own === group && belongs(wanted)) {
      const { item } = current!;
      yield item;
      if (own === group) advance();
    }
  }
}
