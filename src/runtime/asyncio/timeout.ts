/** `asyncio.timeout`: an async context manager that cancels its own task, and takes the cancel back. */
import { CancelledError } from '../python/exceptions/asyncio.js';
import { RuntimeError } from '../python/exceptions/builtin.js';
import { withCause } from '../python/exceptions/chain.js';
import { TimeoutError } from '../python/exceptions/os-error.js';
import { asyncEnterOf, asyncExitOf, moduleOf, nameOf, reprOf } from '../python/symbols.js';
import type { Handle } from './handle.js';
import { getRunningLoop } from './loop.js';
import { running } from './running.js';
import type { Task } from './task.js';

/** `asyncio.Timeout`, made by {@link timeout} or {@link timeoutAt}. */
export class Timeout {
  static readonly [nameOf]: string = 'Timeout';
  static readonly [moduleOf]: string = 'asyncio.timeouts';
  private state: 'created' | 'active' | 'expiring' | 'expired' | 'finished' = 'created';
  private handle: Handle | null = null;
  private task: Task<unknown> | null = null;
  private cancelling = 0;
  private deadline: number | null;

  constructor(deadline: number | null) {
    this.deadline = deadline;
  }

  when(): number | null {
    return this.deadline;
  }

  expired(): boolean {
    return this.state === 'expiring' || this.state === 'expired';
  }

  reschedule(when: number | null): void {
    if (this.state === 'created') throw new RuntimeError('Timeout has not been entered');
    if (this.state !== 'active') throw new RuntimeError(`Cannot change state of ${this.state} Timeout`);
    this.deadline = when;
    this.handle?.cancel();
    this.handle = null;
    if (when === null) return;
    const loop = getRunningLoop();
    const expire = (): void => this.expire();
    // A deadline in the past expires by way of the ready queue, not of the timers.
    this.handle = when <= loop.time() ? loop.callSoon(expire) : loop.callAt(when, expire);
  }

  /**
   * `async with` as a body: `await timeout(1).run(async () => ...)`.
   *
   * @throws TimeoutError when time is up
   */
  async run<T>(body: (limit: this) => PromiseLike<T>): Promise<T> {
    await this.enter();
    let result: T;
    try {
      result = await body(this);
    } catch (error) {
      await this.exit(error);
      throw error;
    }
    await this.exit(null);
    return result;
  }

  /** `__aenter__`. It never suspends. */
  async enter(): Promise<this> {
    if (this.state !== 'created') throw new RuntimeError('Timeout has already been entered');
    const { task } = running;
    if (task === null) throw new RuntimeError('Timeout should be used inside a task');
    this.state = 'active';
    this.task = task;
    this.cancelling = task.cancelling();
    this.reschedule(this.deadline);
    return this;
  }

  /** `__aexit__`: `error` is what the body raised, or null. It never suspends, and never suppresses. */
  async exit(error: unknown): Promise<boolean> {
    this.handle?.cancel();
    this.handle = null;
    if (this.state === 'active') this.state = 'finished';
    else if (this.state === 'expiring') {
      this.state = 'expired';
      const left = this.task?.uncancel() ?? 0;
      // More requests than there were at the start: someone else cancelled the task too.
      if (left <= this.cancelling && error instanceof CancelledError) throw withCause(new TimeoutError(), error);
    }
    return false;
  }

  [asyncEnterOf](): Promise<this> {
    return this.enter();
  }

  [asyncExitOf](_type: unknown, error: unknown, _traceback: unknown): Promise<boolean> {
    return this.exit(error);
  }

  [reprOf](): string {
    const when = this.state === 'active' ? ` when=${this.deadline === null ? 'None' : this.deadline.toFixed(3)}` : '';
    return `<Timeout [${this.state}]${when}>`;
  }

  toString(): string {
    return this[reprOf]();
  }

  private expire(): void {
    this.task?.cancel();
    this.state = 'expiring';
    this.handle = null;
  }
}

/** `asyncio.timeout(delay)`: seconds from now, or null for none yet. */
export function timeout(delay: number | null): Timeout {
  return new Timeout(delay === null ? null : getRunningLoop().time() + delay);
}

/** `asyncio.timeout_at(when)`: by `loop.time()`. */
export function timeoutAt(when: number | null): Timeout {
  return new Timeout(when);
}
