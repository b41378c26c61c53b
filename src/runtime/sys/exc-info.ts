import type { BaseException } from '../python/exceptions.js';
import { asPythonError } from '../python/exceptions.js';

/** What `sys.exc_info()` gives: class, exception, traceback. */
export type ExcInfo = readonly [type: unknown, value: BaseException | null, traceback: null];

/**
 * Python's `sys.exc_info()` inside a handler, which passes what it caught; JavaScript does not know what is being handled.
 */
export function excInfo(caught?: unknown): ExcInfo {
  if (caught === undefined || caught === null) return Object.freeze([null, null, null] as const);
  const error = asPythonError(caught);
  return Object.freeze([error.constructor, error, null] as const);
}

/** Python's `sys.exception()` inside a handler, which passes what it caught. */
export function handling(caught?: unknown): BaseException | null {
  return caught === undefined || caught === null ? null : asPythonError(caught);
}
