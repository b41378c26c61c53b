/** A token bucket that limits how many requests start per period. */

import {
  gather,
  lazy,
  Lock,
  run,
  Semaphore,
  sleep,
  type Task,
} from "aio2ts/runtime/asyncio";
import {
  assigned,
  asyncEnterOf,
  asyncExitOf,
  at,
  enterOf,
  equals,
  exitOf,
  map,
  range,
  repr,
  str,
} from "aio2ts/runtime/python";
import { perfCounter } from "aio2ts/runtime/time";

/**
 * Lets `rate` callers through at once, then one per `interval` seconds.
 *
 * async with limiter:
 *     ...
 */
class RateLimiter {
  rate: number;
  interval: number;
  _tokens: number;
  _lock: Lock;
  _refillTask: Task<unknown> | null;

  constructor(rate: number, interval: number) {
    this.rate = rate;
    this.interval = interval;
    this._tokens = rate;
    this._lock = new Lock();
    this._refillTask = null;
  }

  async [asyncEnterOf](): Promise<RateLimiter> {
    const lock = this._lock;
    await lock.acquire();
    try {
      while (this._tokens === 0) {
        await this._waitForToken();
      }
      this._tokens--;
    } finally {
      lock.release();
    }
    return this;
  }

  async [asyncExitOf](...excInfo: unknown[]): Promise<void> {}

  async _waitForToken(): Promise<void> {
    await sleep(this.interval);
    this._tokens++;
  }

  get available(): number {
    return this._tokens;
  }
}

class Stopwatch {
  declare start: number;
  declare elapsed: number;

  [enterOf](): Stopwatch {
    this.start = perfCounter();
    this.elapsed = 0.0;
    return this;
  }

  [exitOf](...excInfo: unknown[]): boolean {
    this.elapsed = perfCounter() - this.start;
    return false;
  }
}

async function callApi(
  limiter: RateLimiter,
  number: number,
  served: number[],
): Promise<string> {
  await limiter[asyncEnterOf]();
  try {
    served.push(number);
    console.log(`request ${number} goes out, ${limiter.available} tokens left`);
    await sleep(0.001);
    return `answer ${number}`;
  } finally {
    await limiter[asyncExitOf](null, null, null);
  }
}

async function main(): Promise<void> {
  const limiter = new RateLimiter(3, 0.02);
  const served: number[] = [];

  let answers: string[];
  const stopwatch = new Stopwatch();
  const watch = stopwatch[enterOf]();
  try {
    answers = await gather(
      Array.from(range(1, 8), (n) => () => callApi(limiter, n, served)),
    );
  } finally {
    stopwatch[exitOf](null, null, null);
  }

  console.log(`${at(answers, 0)} ... ${at(answers, -1)}`);
  console.log(
    `in order: ${str(
      equals(
        served,
        [...served].sort((a, b) => a - b),
      ),
    )}`,
  );
  // three at once, then four that wait 20 ms each
  console.log(
    `limited: ${str(assigned(watch, "elapsed") >= 0.075)} - but not stuck: ${str(assigned(watch, "elapsed") < 2)}`,
  );

  const semaphore = new Semaphore(2);
  let active = 0;
  let peak = 0;

  async function limited(n: number): Promise<number> {
    await semaphore.acquire();
    try {
      active++;
      peak = Math.max(peak, active);
      await sleep(0.005);
      active--;
      return n * n;
    } finally {
      semaphore.release();
    }
  }

  const squares = await gather([...map(lazy(limited), range(6))]);
  console.log(`squares = ${repr(squares)}, peak = ${repr(peak)}`);
}

await run(main);
