/** A first-in, first-out queue in a ring of 2^n slots: no allocation once it has its size. */
export class ReadyQueue<T> {
  private slots: (T | undefined)[] = new Array<T | undefined>(8);
  private head = 0;
  private count = 0;

  get length(): number {
    return this.count;
  }

  *[Symbol.iterator](): Generator<T, void> {
    for (let i = 0; i < this.count; i++) yield this.slots[(this.head + i) & (this.slots.length - 1)] as T;
  }

  push(item: T): void {
    if (this.count === this.slots.length) this.grow();
    this.slots[(this.head + this.count) & (this.slots.length - 1)] = item;
    this.count += 1;
  }

  /** The oldest item; the queue must not be empty. */
  shift(): T {
    const item = this.slots[this.head] as T;
    this.slots[this.head] = undefined;
    this.head = (this.head + 1) & (this.slots.length - 1);
    this.count -= 1;
    return item;
  }

  private grow(): void {
    const size = this.slots.length;
    const larger = new Array<T | undefined>(size * 2);
    for (let i = 0; i < size; i++) larger[i] = this.slots[(this.head + i) & (size - 1)];
    this.slots = larger;
    this.head = 0;
  }
}
