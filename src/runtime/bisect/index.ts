/** `aio2ts/runtime/bisect`: Python's `bisect`, on lists that are in order. */
import { lessThan } from '../python/operators/compare.js';
import { ValueError } from '../python/exceptions.js';

export interface BisectOptions<T> {
  readonly lo?: number;
  readonly hi?: number | null;
  readonly key?: ((item: T) => unknown) | null;
}

/** Before the items that are equal. */
export function bisectLeft<T>(items: readonly T[], x: unknown, options: BisectOptions<T> = {}): number {
  return place(items, options, (item) => lessThan(item, x));
}

/** Behind the items that are equal. */
export function bisectRight<T>(items: readonly T[], x: unknown, options: BisectOptions<T> = {}): number {
  return place(items, options, (item) => !lessThan(x, item));
}

/** Puts an item before those that are equal. */
export function insortLeft<T>(items: T[], x: T, options: BisectOptions<T> = {}): null {
  const { key } = options;
  items.splice(bisectLeft(items, key === null || key === undefined ? x : key(x), options), 0, x);
  return null;
}

/** Puts an item behind those that are equal. */
export function insortRight<T>(items: T[], x: T, options: BisectOptions<T> = {}): null {
  const { key } = options;
  items.splice(bisectRight(items, key === null || key === undefined ? x : key(x), options), 0, x);
  return null;
}

function place<T>(items: readonly T[], options: BisectOptions<T>, isBefore: (item: unknown) => boolean): number {
  const { lo = 0, hi = null, key = null } = options;
  if (lo < 0) throw new ValueError('lo must be non-negative');
  let [from, to] = [lo, hi ?? items.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const item = items[middle] as T;
    if (isBefore(key === null ? item : key(item))) from = middle + 1;
    else to = middle;
  }
  return from;
}
