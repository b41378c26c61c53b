/**
 * `async with` over a manager that is known by its `__aenter__` and `__aexit__` only, as a statement:
 *
 *     const scope = await enterAsync(manager);
 *     try {
 *       ... scope.value ...
 *     } catch (error) {
 *       await scope.failed(error);
 *     } finally {
 *       await scope.exit();
 *     }
 *
 * `return`, `break` and `continue` leave the body as in Python.
 */
import { PyTypeError } from '../python/exceptions/builtin.js';
import { asPythonError } from '../python/exceptions/from-host.js';
import { truthy } from '../python/operators/truthy.js';
import { asyncEnterOf, asyncExitOf } from '../python/symbols.js';
import { typeName } from './awaitable.js';

type Exit = (type: unknown, error: unknown, traceback: unknown) => PromiseLike<unknown>;

/** An object with `__aenter__` and `__aexit__`. */
export interface AsyncContextManager<T> {
  [asyncEnterOf](): PromiseLike<T>;
  [asyncExitOf](type: unknown, error: unknown, traceback: unknown): PromiseLike<unknown>;
}

/** The block of one `async with`. */
export class AsyncScope<T> {
  /** What `__aenter__` returned. */
  readonly value: T;
  private readonly leave: Exit;
  private left = false;

  constructor(value: T, leave: Exit) {
    this.value = value;
    this.leave = leave;
  }

  /** The body raised: `__aexit__` hears of it, and a true result suppresses it. */
  async failed(caught: unknown): Promise<void> {
    const error = asPythonError(caught);
    this.left = true;
    if (!truthy(await this.leave(error.constructor, error, null))) throw error;
  }

  /** The body is over, unless `failed` has seen to it. */
  async exit(): Promise<void> {
    if (this.left) return;
    this.left = true;
    await this.leave(null, null, null);
  }
}

/** @throws TypeError "'X' object does not support the asynchronous context manager protocol" */
export async function enterAsync<T>(manager: AsyncContextManager<T>): Promise<AsyncScope<T>> {
  // Both are looked up before either is called, as Python does.
  const { [asyncEnterOf]: enter, [asyncExitOf]: exit } = protocol(manager);
  return new AsyncScope(await enter.call(manager), exit.bind(manager));
}

function protocol<T>(manager: AsyncContextManager<T>): AsyncContextManager<T> {
  const found = manager as Partial<AsyncContextManager<T>> | null | undefined;
  const missing = found?.[asyncEnterOf] === undefined ? '' : ' (missed __aexit__ method)';
  if (missing === '' || found?.[asyncExitOf] === undefined) {
    throw new PyTypeError(
      `'${typeName(manager)}' object does not support the asynchronous context manager protocol${missing}`,
    );
  }
  return manager;
}
