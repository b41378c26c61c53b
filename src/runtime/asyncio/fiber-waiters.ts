/** Threads that wait to be woken: by a lock that is released, an event, the end of what a pool runs. */
import { bareLoop } from './bare-loop.js';
import { waitInFiber } from './fiber.js';
import type { Future } from './future.js';

export class FiberWaiters {
  /** In the order in which they came. True once woken, false when the time is over. */
  private readonly waiting = new Set<Future<boolean>>();

  get size(): number {
    return this.waiting.size;
  }

  /** False if the time, in seconds, is over first. */
  async wait(timeout: number | null = null): Promise<boolean> {
    const loop = bareLoop();
    const future = loop.createFuture<boolean>();
    this.waiting.add(future);
    const limit = timeout === null ? null : loop.callLater(Math.max(0, timeout), () => this.settle(future, false));
    try {
      return await waitInFiber(future);
    } finally {
      limit?.cancel();
    }
  }

  /** Wakes the one that has waited longest. */
  wakeOne(): void {
    const [first] = this.waiting;
    if (first !== undefined) this.settle(first, true);
  }

  wakeAll(): void {
    for (const future of [...this.waiting]) this.settle(future, true);
  }

  private settle(future: Future<boolean>, isWoken: boolean): void {
    this.waiting.delete(future);
    if (!future.done()) future.setResult(isWoken);
  }
}
