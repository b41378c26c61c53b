/** The time that a request may take as a whole, and everything that it waits for. */
import { fromHost } from '../asyncio/from-host.js';
import type { TimerHandle } from '../asyncio/handle.js';
import { program, running } from '../asyncio/running.js';
import { type BaseException, CancelledError, TimeoutError } from '../python/exceptions.js';

type Stop = () => void;

/** Calls back in `seconds`; returns what calls that off. */
export function later(seconds: number, callback: () => void): Stop {
  const { loop } = running;
  if (loop !== null && program.exclusive === 0) {
    // As aiohttp, long delays end at whole seconds, so that many timers come due together.
    const when = loop.time() + seconds;
    const timer: TimerHandle = loop.callAt(seconds >= 5 ? Math.ceil(when) : when, callback);
    return () => timer.cancel();
  }
  const id: unknown = setTimeout(callback, seconds * 1000);
  // It is the wait for the connection that keeps a program alive, not the limit of it.
  (id as { unref?: () => void }).unref?.();
  return () => clearTimeout(id as number);
}

/** Settles a wait. */
export class Waiter<T> {
  isSettled = false;
  private readonly succeed: (value: T) => void;
  private readonly fail: (error: unknown) => void;

  constructor(succeed: (value: T) => void, fail: (error: unknown) => void) {
    this.succeed = succeed;
    this.fail = fail;
  }

  resolve(value: T): void {
    this.isSettled = true;
    this.succeed(value);
  }

  reject(error: unknown): void {
    this.isSettled = true;
    this.fail(error);
  }
}

export class RequestTimer {
  private readonly waiters = new Set<Waiter<unknown>>();
  private expired = false;
  private stop: Stop | null = null;

  /** Null or 0: no limit. */
  start(seconds: number | null): void {
    if (seconds === null || seconds <= 0) return;
    this.stop = later(seconds, () => this.expire());
  }

  cancel(): void {
    this.stop?.();
    this.stop = null;
  }

  /**
   * Waits until the waiter that `begin` is given is settled; `end` is called when that is over, however it went.
   *
   * @throws TimeoutError when time is up, here or in an earlier wait
   */
  async wait<T>(begin: (waiter: Waiter<T>) => void, end: Stop = () => undefined): Promise<T> {
    if (this.expired) throw new TimeoutError();
    let own: Waiter<unknown> | null = null;
    try {
      return await fromHost(
        (signal) =>
          new Promise<T>((resolve, reject) => {
            const waiter = new Waiter<T>(resolve, reject);
            own = waiter as Waiter<unknown>;
            signal.addEventListener('abort', () => waiter.reject(new CancelledError()), { once: true });
            this.waiters.add(waiter as Waiter<unknown>);
            begin(waiter);
          }),
      );
    } finally {
      if (own !== null) this.waiters.delete(own);
      end();
    }
  }

  /** Ends what is waited for now. */
  interrupt(error: BaseException): void {
    for (const waiter of this.waiters) waiter.reject(error);
  }

  private expire(): void {
    this.expired = true;
    this.stop = null;
    this.interrupt(new TimeoutError());
  }
}
