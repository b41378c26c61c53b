/**
 * What stands for a Python coroutine, future or other awaitable.
 *
 * None of them has a `then`. That is deliberate: JavaScript flattens thenables wherever a value
 * passes through a promise, so an async function that *returns* a task, or a queue of futures, would
 * hand over their results in place of them. Waiting is said: `await task.join()`.
 */
import { PyTypeError } from '../python/exceptions/builtin.js';
import { className } from '../python/class-name.js';
import { awaitOf } from '../python/symbols.js';

/** `() => f(x)`: the call `f(x)` that has not been made yet. */
export type Thunk<T> = () => PromiseLike<T>;

/** A future, a task, a stored coroutine, or a user's class with `__await__`. */
export interface Joinable<T> {
  [awaitOf](): PromiseLike<T>;
}

/** What `createTask`, `gather`, `waitFor` and the like take. */
export type Awaitable<T> = Thunk<T> | Joinable<T>;

/** What a future of the work holds: a function without a result gives None. */
export type Result<T> = T extends void ? null : T;

/** The thunk that begins the work, for a task. */
export function startOf<T>(work: Awaitable<T>): Thunk<T> {
  if (typeof work === 'function') return work;
  if (isJoinable(work)) return () => work[awaitOf]();
  throw new PyTypeError('An asyncio.Future, a coroutine or an awaitable is required');
}

/**
 * `await join(x)`, where the type of x isn't known at compile time: a future, task, coroutine, an object with
 * `__await__`, a thunk or a promise of an async function called on the spot.
 *
 * @throws TypeError "object int can't be used in 'await' expression"
 */
export function join<T>(work: Awaitable<T> | PromiseLike<T>): Promise<T>;
export function join(work: unknown): Promise<unknown>;
export function join(work: unknown): PromiseLike<unknown> {
  if (work instanceof Promise) return work as Promise<unknown>;
  if (isJoinable(work)) return work[awaitOf]();
  if (typeof work === 'function') return (work as Thunk<unknown>)();
  if (isPromiseLike(work)) return work;
  throw new PyTypeError(`object ${typeName(work)} can't be used in 'await' expression`);
}

export function isJoinable(value: unknown): value is Joinable<unknown> {
  return typeof value === 'object' && value !== null && awaitOf in value;
}

function isPromiseLike(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}

/** Python's name of a value's type, for messages. */
export function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'NoneType';
  if (Array.isArray(value)) return Object.isFrozen(value) ? 'tuple' : 'list';
  switch (typeof value) {
    case 'string':
      return 'str';
    case 'boolean':
      return 'bool';
    case 'function':
      return 'function';
    case 'object': {
      const { constructor } = value;
      if (value instanceof Map || constructor === Object) return 'dict';
      if (value instanceof Set) return 'set';
      if (value instanceof Uint8Array) return 'bytes';
      return typeof constructor === 'function' ? className(constructor) : 'object';
    }
    default:
      return Number.isInteger(value) ? 'int' : 'float';
  }
}
