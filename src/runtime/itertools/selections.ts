/** Combinations: `product`, `permutations`, `combinations`, in Python's order. */
import { ValueError } from '../python/exceptions.js';
import { tupleFrom } from '../python/sequences/tuple.js';
import { iteratorFrom, itemsOf, lazily } from './lazy-iterator.js';

/** What an iterable gives; of several kinds of them, any of theirs. */
export type ItemOf<I> = I extends Iterable<infer T> ? T : never;

/** `itertools.product(*iterables, repeat=...)`. @throws ValueError */
export function product<I extends readonly Iterable<unknown>[]>(
  iterables: I,
  repeat = 1,
): IterableIterator<readonly ItemOf<I[number]>[]> {
  if (repeat < 0) throw new ValueError('repeat argument cannot be negative');
  const once = (iterables as readonly Iterable<ItemOf<I[number]>>[]).map(poolOf);
  const pools = Array.from({ length: repeat }, () => once).flat();
  return lazily('product', () => products(pools, []));
}

function* products<T>(pools: readonly (readonly T[])[], chosen: readonly T[]): Generator<readonly T[], void> {
  const pool = pools[chosen.length];
  if (pool === undefined) yield tupleFrom(chosen);
  else for (const item of pool) yield* products(pools, [...chosen, item]);
}

/** `itertools.permutations(iterable, r)`. @throws ValueError */
export function permutations<T>(iterable: Iterable<T>, length: number | null = null): IterableIterator<readonly T[]> {
  const pool = poolOf(iterable);
  const wanted = checkedLength(length ?? pool.length);
  return lazily('permutations', () =>
    selections(pool, wanted, [], (taken) => pool.map((_, index) => index).filter((index) => !taken.includes(index))),
  );
}

/** `itertools.combinations(iterable, r)`. @throws ValueError */
export function combinations<T>(iterable: Iterable<T>, length: number): IterableIterator<readonly T[]> {
  const pool = poolOf(iterable);
  const wanted = checkedLength(length);
  return lazily('combinations', () =>
    selections(pool, wanted, [], (taken) => indexesAfter(taken.at(-1) ?? -1, pool.length)),
  );
}

function* selections<T>(
  pool: readonly T[],
  length: number,
  taken: readonly number[],
  open: (taken: readonly number[]) => readonly number[],
): Generator<readonly T[], void> {
  if (taken.length === length) yield tupleFrom(taken.map((index) => pool[index]!));
  else for (const index of open(taken)) yield* selections(pool, length, [...taken, index], open);
}

function indexesAfter(last: number, length: number): number[] {
  return Array.from({ length: Math.max(0, length - last - 1) }, (_, index) => last + 1 + index);
}

function checkedLength(length: number): number {
  if (length < 0) throw new ValueError('r must be non-negative');
  return length;
}

function poolOf<T>(iterable: Iterable<T>): readonly T[] {
  return [...itemsOf(iteratorFrom(iterable))];
}
