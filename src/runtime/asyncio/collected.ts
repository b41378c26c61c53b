/** A list of what an asynchronous iterable gives: `list(pool.map(f, xs))`. */
export async function collected<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}
