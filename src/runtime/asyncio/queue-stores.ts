/** The three orders in which a queue hands out its items. */
import { lessThan } from '../python/operators/compare.js';
import { Heap } from './heap.js';
import { ReadyQueue } from './ready-queue.js';

export interface Store<T> extends Iterable<T> {
  readonly length: number;
  push(item: T): void;
  take(): T;
}

export class Fifo<T> extends ReadyQueue<T> implements Store<T> {
  take(): T {
    return this.shift();
  }
}

export class Stack<T> implements Store<T> {
  private readonly items: T[] = [];

  get length(): number {
    return this.items.length;
  }

  push(item: T): void {
    this.items.push(item);
  }

  take(): T {
    return this.items.pop() as T;
  }

  [Symbol.iterator](): IterableIterator<T> {
    return this.items.values();
  }
}

export class PriorityStore<T> extends Heap<T> implements Store<T> {
  constructor() {
    super(lessThan);
  }
}
