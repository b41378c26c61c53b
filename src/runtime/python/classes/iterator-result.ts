import { StopAsyncIteration, StopIteration } from '../exceptions/builtin.js';

/** A step of an iterator whose `__next__` ends by StopIteration, as JavaScript's protocol has it. */
export function iteratorResult<T>(step: () => T): IteratorResult<T> {
  try {
    return { done: false, value: step() };
  } catch (error) {
    if (error instanceof StopIteration) return { done: true, value: error.value };
    throw error;
  }
}

/** The same for `__anext__`, which ends by StopAsyncIteration. */
export async function asyncIteratorResult<T>(step: () => PromiseLike<T>): Promise<IteratorResult<T>> {
  try {
    return { done: false, value: await step() };
  } catch (error) {
    if (error instanceof StopAsyncIteration) return { done: true, value: undefined };
    throw error;
  }
}
