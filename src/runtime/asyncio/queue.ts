/** `asyncio.Queue`, `LifoQueue`, `PriorityQueue`, with `shutdown`. */
import { className } from '../python/class-name.js';
import { QueueEmpty, QueueFull, QueueShutDown } from '../python/exceptions/asyncio.js';
import { ValueError } from '../python/exceptions/builtin.js';
import { address } from '../python/identity.js';
import { repr } from '../python/repr.js';
import { moduleOf, nameOf, reprOf } from '../python/symbols.js';
import { waitingLoop } from './bare-loop.js';
import { Event } from './event.js';
import { Fifo, PriorityStore, Stack, type Store } from './queue-stores.js';
import { Waiters } from './waiters.js';

/** What `put` returns without suspending. */
const done = Promise.resolve(null);

/** `asyncio.Queue`: first in, first out; `maxsize` 0 is without a limit. */
export class Queue<T> {
  static readonly [nameOf]: string = 'Queue';
  static readonly [moduleOf]: string = 'asyncio.queues';
  readonly maxsize: number;
  private readonly items: Store<T>;
  private readonly getters = new Waiters();
  private readonly putters = new Waiters();
  private readonly finished = new Event();
  private unfinished = 0;
  private isShutDown = false;

  constructor(maxsize = 0) {
    this.maxsize = maxsize;
    this.items = this.createStore();
    this.finished.set();
  }

  protected createStore(): Store<T> {
    return new Fifo<T>();
  }

  qsize(): number {
    return this.items.length;
  }

  empty(): boolean {
    return this.items.length === 0;
  }

  full(): boolean {
    return this.maxsize > 0 && this.items.length >= this.maxsize;
  }

  /** Suspends only while the queue is full. */
  put(item: T): Promise<null> {
    if (this.full()) return this.putLater(item);
    this.putNowait(item);
    return done;
  }

  /** @throws QueueFull; QueueShutDown */
  putNowait(item: T): void {
    if (this.isShutDown) throw new QueueShutDown();
    if (this.full()) throw new QueueFull();
    this.items.push(item);
    this.unfinished += 1;
    this.finished.clear();
    wakeNext(this.getters);
  }

  /** Suspends only while the queue is empty. */
  get(): Promise<T> {
    return this.empty() ? this.getLater() : Promise.resolve(this.getNowait());
  }

  /** @throws QueueEmpty; QueueShutDown */
  getNowait(): T {
    if (this.empty()) {
      if (this.isShutDown) throw new QueueShutDown();
      throw new QueueEmpty();
    }
    const item = this.items.take();
    wakeNext(this.putters);
    return item;
  }

  /** @throws ValueError "task_done() called too many times" */
  taskDone(): void {
    if (this.unfinished <= 0) throw new ValueError('task_done() called too many times');
    this.unfinished -= 1;
    if (this.unfinished === 0) this.finished.set();
  }

  /** Waits until each item put was followed by a `taskDone`. */
  async join(): Promise<null> {
    if (this.unfinished > 0) await this.finished.wait();
    return null;
  }

  /** Puts raise QueueShutDown from now on, gets when the queue is empty; `immediate` empties it. */
  shutdown(immediate = false): void {
    this.isShutDown = true;
    if (immediate) {
      while (!this.empty()) {
        this.items.take();
        if (this.unfinished > 0) this.unfinished -= 1;
      }
      if (this.unfinished === 0) this.finished.set();
    }
    wakeAll(this.getters);
    wakeAll(this.putters);
  }

  [reprOf](): string {
    return `<${className(this.constructor)} at ${address(this)} ${this.text()}>`;
  }

  toString(): string {
    return `<${className(this.constructor)} ${this.text()}>`;
  }

  private text(): string {
    const parts = [`maxsize=${this.maxsize}`];
    if (this.items.length > 0) parts.push(`_queue=${repr([...this.items])}`);
    if (this.getters.size > 0) parts.push(`_getters[${this.getters.size}]`);
    if (this.putters.size > 0) parts.push(`_putters[${this.putters.size}]`);
    if (this.unfinished > 0) parts.push(`tasks=${this.unfinished}`);
    if (this.isShutDown) parts.push('shutdown');
    return parts.join(' ');
  }

  private async putLater(item: T): Promise<null> {
    while (this.full()) {
      if (this.isShutDown) throw new QueueShutDown();
      await this.waitAmong(this.putters, () => !this.full());
    }
    this.putNowait(item);
    return null;
  }

  private async getLater(): Promise<T> {
    while (this.empty()) {
      if (this.isShutDown) throw new QueueShutDown();
      await this.waitAmong(this.getters, () => !this.empty());
    }
    return this.getNowait();
  }

  private async waitAmong(waiters: Waiters, mayGo: () => boolean): Promise<void> {
    const waiter = waitingLoop().createFuture<unknown>();
    waiters.add(waiter);
    try {
      await waiter.join();
    } catch (error) {
      waiter.cancel();
      waiters.remove(waiter);
      // Woken and then cancelled: the turn passes to the next.
      if (mayGo() && !waiter.cancelled()) wakeNext(waiters);
      throw error;
    }
  }
}

/** Last in, first out. */
export class LifoQueue<T> extends Queue<T> {
  static override readonly [nameOf]: string = 'LifoQueue';

  protected override createStore(): Store<T> {
    return new Stack<T>();
  }
}

/** The least first, by Python's `<`. */
export class PriorityQueue<T> extends Queue<T> {
  static override readonly [nameOf]: string = 'PriorityQueue';

  protected override createStore(): Store<T> {
    return new PriorityStore<T>();
  }
}

function wakeNext(waiters: Waiters): void {
  for (let waiter = waiters.shift(); waiter !== undefined; waiter = waiters.shift()) {
    if (waiter.done()) continue;
    waiter.setResult(null);
    return;
  }
}

function wakeAll(waiters: Waiters): void {
  for (let waiter = waiters.shift(); waiter !== undefined; waiter = waiters.shift()) {
    if (!waiter.done()) waiter.setResult(null);
  }
}
