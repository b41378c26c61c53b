/**
 * Sleeping in a program that has no loop, because nothing in it needs one: the same order as on the loop behind programs
 * without tasks (see bare-loop.ts), in a fraction of its size.
 *
 * An entry is a timer that has come due, or a wake-up. A timer makes its wake-up ready for the next iteration; each
 * wake-up has a macrotask of its own, because the end of the code that it resumes can't be seen otherwise.
 */
import { type Clock, programClock } from '../time/clock.js';
import { macrotask } from '../time/macrotask.js';
import { Heap } from './heap.js';
import { program } from './running.js';

interface Sleeping {
  readonly when: number;
  readonly wake: () => void;
}

class BareTimers {
  private readonly clock: Clock = programClock();
  private readonly timers = new Heap<Sleeping>((a, b) => a.when < b.when);
  /** What the iteration under way has yet to run, and what the next one will. */
  private current: (() => boolean)[] = [];
  private next: (() => boolean)[] = [];
  private lastTime = Number.NEGATIVE_INFINITY;
  private isBeating = false;
  private disarm: (() => void) | null = null;

  after(delay: number, wake: () => void): void {
    this.timers.push({ when: this.time() + delay, wake });
    this.beat();
  }

  soon(wake: () => void): void {
    this.next.push(() => {
      wake();
      return true;
    });
    this.beat();
  }

  /** Never the same twice: a browser's clock is too coarse to tell two timers of one step apart. */
  private time(): number {
    const now = this.clock.now();
    this.lastTime = now > this.lastTime ? now : this.lastTime + 1e-7;
    return this.lastTime;
  }

  private beat(): void {
    if (this.isBeating) return;
    this.isBeating = true;
    macrotask(() => {
      this.isBeating = false;
      // An exclusive call is under way: nothing else goes on until its end.
      if (program.exclusive > 0) this.beat();
      else this.run();
    });
  }

  private run(): void {
    this.disarm?.();
    this.disarm = null;
    for (;;) {
      if (this.current.length === 0 && !this.beginIteration()) return;
      // Code that has been woken goes on in microtasks: the rest waits for the next macrotask.
      if (this.current.shift()!()) return this.beat();
    }
  }

  private beginIteration(): boolean {
    const { timers } = this;
    const now = this.time();
    this.current = this.next;
    this.next = [];
    while (timers.first !== undefined && timers.first.when <= now) {
      const { wake } = timers.take();
      this.current.push(() => {
        this.soon(wake);
        return false;
      });
    }
    if (this.current.length > 0) return true;
    const { first } = timers;
    if (first !== undefined) this.disarm = this.clock.alarm(Math.max(0, first.when - this.time()), () => this.beat());
    return false;
  }
}

const key = Symbol.for('aio2ts.bare-timers');
const host = globalThis as { [key]?: BareTimers };

export function bareSleep(delay: number, result: unknown): Promise<unknown> {
  if (Number.isNaN(delay)) throw invalidDelay();
  const timers = (host[key] ??= new BareTimers());
  return new Promise((resolve) => {
    const wake = (): void => resolve(result);
    if (delay <= 0) timers.soon(wake);
    else timers.after(delay, wake);
  });
}

/** A handler that tests for ValueError finds one: `asPythonError` knows it by its name. */
function invalidDelay(): Error {
  const error = new Error('Invalid delay: NaN (not a number)');
  error.name = 'ValueError';
  return error;
}
