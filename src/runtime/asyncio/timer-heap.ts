/**
 * Timers by deadline. A cancelled one stays until it comes to the top, or until most are cancelled:
 * as in CPython, because what is in the heap decides the order of timers with one deadline.
 */
import type { Timer } from './handle.js';
import { Heap } from './heap.js';

const FEW = 100;

export class TimerHeap {
  private readonly heap = new Heap<Timer>((a, b) => a.when < b.when);
  private cancelled = 0;

  get first(): Timer | undefined {
    return this.heap.first;
  }

  push(timer: Timer): void {
    timer.scheduled = true;
    this.heap.push(timer);
  }

  take(): Timer {
    const timer = this.heap.take();
    timer.scheduled = false;
    return timer;
  }

  countCancelled(timer: Timer): void {
    if (timer.scheduled) this.cancelled += 1;
  }

  /** To be called at the start of each iteration. */
  prune(): void {
    if (this.cancelled === 0) return;
    if (this.heap.length > FEW && this.cancelled / this.heap.length > 0.5) {
      this.heap.filter((timer) => !timer.skip);
      this.cancelled = 0;
      return;
    }
    for (let timer = this.heap.first; timer?.skip === true; timer = this.heap.first) {
      this.take();
      this.cancelled -= 1;
    }
  }
}
