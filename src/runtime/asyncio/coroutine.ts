/** A coroutine that is stored in place of being awaited on the spot: lazy, awaitable once. */
import { RuntimeError } from '../python/exceptions/builtin.js';
import { setColdCall } from '../python/functions/call.js';
import { address } from '../python/identity.js';
import { awaitOf, moduleOf, nameOf, reprOf, signatureOf } from '../python/symbols.js';
import type { Joinable, Result, Thunk } from './awaitable.js';
import { pythonName } from './python-name.js';
import { watchCoroutine } from './warnings.js';

/**
 * A coroutine object: `coroutine(f, x)` for Python's `f(x)` that is not awaited on the spot.
 *
 * Never awaited, it warns on stderr as Python does: when it is collected, or when the program ends.
 */
export class Coroutine<T> implements Joinable<T> {
  static readonly [nameOf]: string = 'coroutine';
  static readonly [moduleOf]: string = 'builtins';
  /** Python's qualified name of the function. */
  readonly name: string;
  private thunk: Thunk<T> | null;
  private unwatch: (() => void) | null;

  constructor(thunk: Thunk<T>, name: string = pythonName(thunk) || 'coroutine') {
    this.thunk = thunk;
    this.name = name;
    this.unwatch = watchCoroutine(this, name);
  }

  /** Starts in the caller's step, as `await coro` does. */
  join(): Promise<T> {
    return this.begin()() as Promise<T>;
  }

  [awaitOf](): PromiseLike<T> {
    return this.join();
  }

  /** Takes the work out, to be begun by the caller. */
  begin(): Thunk<T> {
    const { thunk } = this;
    if (thunk === null) throw new RuntimeError('cannot reuse already awaited coroutine');
    this.close();
    return thunk;
  }

  /** `coro.close()`: it never runs, and does not warn. */
  close(): void {
    this.thunk = null;
    this.unwatch?.();
    this.unwatch = null;
  }

  [reprOf](): string {
    return `<coroutine object ${this.name} at ${address(this)}>`;
  }

  toString(): string {
    return this[reprOf]();
  }
}

/** `f(x)` where it is stored or passed on: the arguments are evaluated now, the body runs later. */
export function coroutine<A extends readonly unknown[], T>(
  callee: (...args: A) => PromiseLike<T>,
  ...args: A
): Coroutine<Result<T>> {
  if (hotMark in callee) return (callee[hotMark] as (...args: A) => Coroutine<Result<T>>)(...args);
  return new Coroutine(() => callee(...args) as PromiseLike<Result<T>>, pythonName(callee) || 'coroutine');
}

setColdCall((f, args) => coroutine(f as (...args: readonly unknown[]) => PromiseLike<unknown>, ...args));

const hotMark = Symbol.for('aio2ts.hot');

/**
 * A plain function that gives a coroutine, passed as a value: its calls are awaited, as those of an `async def`. It runs
 * when it is called, in `coroutine(f, x)` too.
 */
export function hot<A extends readonly unknown[], T>(make: (...args: A) => { join(): PromiseLike<T> }): (...args: A) => Promise<T> {
  const run = async (...args: A): Promise<T> => await make(...args).join();
  Object.defineProperty(run, nameOf, { value: pythonName(make), configurable: true });
  Object.defineProperty(run, hotMark, { value: make });
  if (signatureOf in make) Object.defineProperty(run, signatureOf, { value: make[signatureOf], configurable: true });
  return run;
}

const lazyMark = Symbol.for('aio2ts.lazy');

/**
 * An `async def` passed as a value: what it is called with makes a Coroutine, as in Python, in place of running at
 * once.
 */
export function lazy<A extends readonly unknown[], T>(
  callee: (...args: A) => PromiseLike<T>,
): (...args: A) => Coroutine<Result<T>> {
  const make = (...args: A): Coroutine<Result<T>> => coroutine(callee, ...args);
  Object.defineProperty(make, nameOf, { value: pythonName(callee), configurable: true });
  Object.defineProperty(make, lazyMark, { value: true });
  if (signatureOf in callee) Object.defineProperty(make, signatureOf, { value: callee[signatureOf], configurable: true });
  return make;
}

/** `asyncio.iscoroutine`. */
export function iscoroutine(value: unknown): value is Coroutine<unknown> {
  return value instanceof Coroutine;
}

/** `asyncio.iscoroutinefunction`: an async function, or one passed through {@link lazy}. */
export function iscoroutinefunction(value: unknown): boolean {
  if (typeof value !== 'function') return false;
  if (hotMark in value) return false;
  return lazyMark in value || Object.prototype.toString.call(value) === '[object AsyncFunction]';
}
