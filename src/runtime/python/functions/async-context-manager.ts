import type { BaseException } from '../exceptions/base.js';
import { RuntimeError, StopAsyncIteration } from '../exceptions/builtin.js';
import { exceptionCause } from '../exceptions/chain.js';
import { asyncEnterOf, asyncExitOf, moduleOf, nameOf } from '../symbols.js';

/** What `async with` takes. */
export interface AsyncContextManager<V> {
  [asyncEnterOf](): PromiseLike<V>;
  /** A true result suppresses the error. */
  [asyncExitOf](type: unknown, error: BaseException | null, traceback: unknown): PromiseLike<unknown>;
}

interface Body<V> {
  next(): PromiseLike<IteratorResult<V>>;
  throw?(error: unknown): PromiseLike<IteratorResult<V>>;
}

/** Python's asynchronous generator, which raises StopAsyncIteration at its end. */
interface PythonBody<V> {
  anext(): PromiseLike<V>;
  athrow(error: unknown): PromiseLike<V>;
}

function nativeBody<V>(body: Body<V> | PythonBody<V>): Body<V> {
  if (!('anext' in body)) return body;
  const step = async (value: PromiseLike<V>): Promise<IteratorResult<V>> => ({ done: false, value: await value });
  return {
    async next() {
      try {
        return await step(body.anext());
      } catch (error) {
        if (error instanceof StopAsyncIteration) return { done: true, value: undefined };
        throw error;
      }
    },
    throw: (error) => step(body.athrow(error)),
  };
}

/** Python's `contextlib._AsyncGeneratorContextManager`. */
class AsyncGeneratorContextManager<V> implements AsyncContextManager<V> {
  static readonly [nameOf]: string = '_AsyncGeneratorContextManager';
  static readonly [moduleOf]: string = 'contextlib';
  private readonly body: Body<V>;

  constructor(body: Body<V>) {
    this.body = body;
  }

  async [asyncEnterOf](): Promise<V> {
    const step = await this.body.next();
    if (step.done === true) throw new RuntimeError("generator didn't yield");
    return step.value;
  }

  async [asyncExitOf](_type: unknown, error: BaseException | null): Promise<boolean> {
    if (error === null) {
      if ((await this.body.next()).done !== true) throw new RuntimeError("generator didn't stop");
      return false;
    }
    let step: IteratorResult<V> | undefined;
    try {
      step = await this.body.throw?.(error);
    } catch (caught) {
      return ended(caught, error);
    }
    if (step?.done === false) throw new RuntimeError("generator didn't stop after athrow()");
    return true;
  }
}

/** Whether the generator has handled the error: it re-raises what it did not. */
function ended(caught: unknown, error: BaseException): boolean {
  if (caught === error) return false;
  if (caught instanceof StopAsyncIteration) return true;
  if (caught instanceof RuntimeError && exceptionCause(caught) === error) return false;
  throw caught;
}

/** Python's `@asynccontextmanager`: an asynchronous generator function that yields once. */
export function asyncContextManager<A extends readonly unknown[], V>(
  f: (...args: A) => Body<V> | PythonBody<V>,
): (...args: A) => AsyncContextManager<V> {
  return (...args) => new AsyncGeneratorContextManager(nativeBody(f(...args)));
}
