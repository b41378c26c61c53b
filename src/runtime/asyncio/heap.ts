/**
 * A binary heap that moves its items exactly as Python's `heapq` does. It is not stable, and which
 * of two equal items comes first can be seen: four timers for the same moment run in the order 1, 3, 4, 2.
 */
export class Heap<T> {
  private items: T[] = [];
  private readonly less: (a: T, b: T) => boolean;

  constructor(less: (a: T, b: T) => boolean) {
    this.less = less;
  }

  get length(): number {
    return this.items.length;
  }

  get first(): T | undefined {
    return this.items[0];
  }

  [Symbol.iterator](): IterableIterator<T> {
    return this.items.values();
  }

  push(item: T): void {
    this.lift(item, 0, this.items.push(item) - 1);
  }

  /** Takes out the least; the heap must not be empty. */
  take(): T {
    const { items } = this;
    const last = items.pop() as T;
    if (items.length === 0) return last;
    const top = items[0] as T;
    items[0] = last;
    this.settle(0);
    return top;
  }

  /** Drops what doesn't pass, and orders the rest anew. */
  filter(keep: (item: T) => boolean): void {
    this.items = this.items.filter(keep);
    for (let i = (this.items.length >> 1) - 1; i >= 0; i--) this.settle(i);
  }

  /** Moves the hole at `start` down to a leaf, always to the lesser child, then the item up from there. */
  private settle(start: number): void {
    const { items } = this;
    const item = items[start] as T;
    let index = start;
    for (let child = 2 * index + 1; child < items.length; child = 2 * index + 1) {
      if (child + 1 < items.length && !this.less(items[child] as T, items[child + 1] as T)) child += 1;
      items[index] = items[child] as T;
      index = child;
    }
    this.lift(item, start, index);
  }

  private lift(item: T, start: number, from: number): void {
    const { items } = this;
    let index = from;
    while (index > start) {
      const parent = (index - 1) >> 1;
      if (!this.less(item, items[parent] as T)) break;
      items[index] = items[parent] as T;
      index = parent;
    }
    items[index] = item;
  }
}
