/** Tables by node id. */
export type NodeTable<T> = (T | undefined)[];

/** Made whole: an array that is written far beyond its end becomes a hash table in V8, and every access slow. */
export function nodeTable<T>(size: number): NodeTable<T> {
  return new Array<T | undefined>(size).fill(undefined);
}
