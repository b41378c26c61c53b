/** What waits for each of its items, where Python's callers run through it at once. */

/** A list of what an asynchronous iterable gives: `list(pool.map(f, xs))`. */
export async function collected<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** `enumerate(pool.map(f, xs), start)`: each item is counted when it comes. */
export async function* enumerateLater<T>(items: AsyncIterable<T>, start = 0): AsyncGenerator<[number, T], void> {
  let index = start;
  for await (const item of items) yield [index++, item];
}

/** `zip(names, pool.map(f, xs))`: takes from one after the other, and stops with the first that has no more. */
export async function* zipLater<T extends readonly unknown[]>(
  ...sources: { readonly [K in keyof T]: Iterable<T[K]> | AsyncIterable<T[K]> }
): AsyncGenerator<T, void> {
  const iterators = (sources as readonly (Iterable<unknown> | AsyncIterable<unknown>)[]).map((source) =>
    typeof source === 'object' && Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator](),
  );
  for (;;) {
    const row: unknown[] = [];
    for (const iterator of iterators) {
      const { done, value } = await iterator.next();
      if (done === true) return;
      row.push(value);
    }
    yield Object.freeze(row) as unknown as T;
  }
}
