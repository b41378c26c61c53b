/** `async for`, `aiter` and `anext` over objects with Python's `__aiter__` and `__anext__`. */
import { PyTypeError, StopAsyncIteration } from '../python/exceptions/builtin.js';
import { anextOf } from '../python/symbols.js';
import { typeName } from './awaitable.js';

/** An object with `__anext__`. */
export interface PythonAsyncIterator<T> {
  [anextOf](): PromiseLike<T>;
}

/** An object with `__aiter__`, of Python's kind or JavaScript's. */
export interface PythonAsyncIterable<T> {
  [Symbol.asyncIterator](): AsyncIterator<T> | PythonAsyncIterator<T>;
}

/**
 * `async for x in iterable` where the iterable is not known to be JavaScript's: `for await (const x of
 * asyncIterate(xs))`.
 * An early exit leaves the iterator open, as in Python.
 *
 * @throws TypeError "'async for' requires an object with __aiter__ method, got X"
 */
export function asyncIterate<T>(iterable: PythonAsyncIterable<T>): AsyncIterable<T>;
export function asyncIterate(iterable: unknown): AsyncIterable<unknown>;
export function asyncIterate(iterable: unknown): AsyncIterable<unknown> {
  return { [Symbol.asyncIterator]: () => ({ next: stepper(iteratorOf(iterable as PythonAsyncIterable<unknown>)) }) };
}

/** Python's `aiter(x)`. */
export function aiter<T>(iterable: PythonAsyncIterable<T>): PythonAsyncIterator<T> & AsyncIterable<T> {
  const found = iteratorOf(iterable);
  const next = stepper(found);
  return {
    [Symbol.asyncIterator]: () => ({ next }),
    [anextOf]: async () => {
      const step = await next();
      if (step.done === true) throw new StopAsyncIteration();
      return step.value;
    },
  };
}

/** Python's `anext(iterator)` and `anext(iterator, default)`. */
export async function anext<T, D = never>(
  iterator: PythonAsyncIterator<T> | AsyncIterator<T>,
  ...fallback: readonly [D] | readonly []
): Promise<T | D> {
  const step = await stepper(iterator)();
  if (step.done !== true) return step.value;
  if (fallback.length === 1) return fallback[0];
  throw new StopAsyncIteration();
}

function iteratorOf<T>(iterable: PythonAsyncIterable<T>): AsyncIterator<T> | PythonAsyncIterator<T> {
  const make = (iterable as Partial<PythonAsyncIterable<T>> | null)?.[Symbol.asyncIterator];
  if (make === undefined) {
    throw new PyTypeError(`'async for' requires an object with __aiter__ method, got ${typeName(iterable)}`);
  }
  return make.call(iterable);
}

function stepper<T>(iterator: AsyncIterator<T> | PythonAsyncIterator<T>): () => Promise<IteratorResult<T, undefined>> {
  if (anextOf in iterator) return async () => await pythonStep(iterator);
  return async () => (await iterator.next()) as IteratorResult<T, undefined>;
}

async function pythonStep<T>(iterator: PythonAsyncIterator<T>): Promise<IteratorResult<T, undefined>> {
  try {
    return { done: false, value: await iterator[anextOf]() };
  } catch (error) {
    if (error instanceof StopAsyncIteration) return { done: true, value: undefined };
    throw error;
  }
}
