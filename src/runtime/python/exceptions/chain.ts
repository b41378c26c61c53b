import { causeOf, contextOf } from '../symbols.js';
import type { BaseException } from './base.js';

/** `__cause__`: what was given by `raise error from cause`. */
export function exceptionCause(error: BaseException): BaseException | null {
  return error[causeOf] ?? null;
}

/** `__context__`: what was being handled when `error` was raised, where it was recorded by {@link withContext}. */
export function exceptionContext(error: BaseException): BaseException | null {
  return error[contextOf] ?? null;
}

/** `__suppress_context__`: whether `raise ... from ...` hides the context. */
export function suppressesContext(error: BaseException): boolean {
  return error[causeOf] !== undefined;
}

/**
 * The exception of `raise error from cause`, to be thrown: `throw withCause(new ApiError('...'), error)`.
 *
 * The host's inspector shows the cause too, unless the exception has a `cause` of its own.
 */
export function withCause<E extends BaseException>(error: E, cause: BaseException | null): E {
  Object.defineProperty(error, causeOf, { value: cause, configurable: true, writable: true });
  if (cause !== null && !Object.hasOwn(error, 'cause')) {
    Object.defineProperty(error, 'cause', { value: cause, configurable: true, writable: true });
  }
  return error;
}

/** Records what was being handled when `error` was raised: `throw withContext(new ValueError(), caught)`. */
export function withContext<E extends BaseException>(error: E, context: BaseException | null): E {
  if (error === (context as BaseException | null)) return error;
  Object.defineProperty(error, contextOf, { value: context, configurable: true, writable: true });
  return error;
}

/** `raise error from cause`. */
export function raiseFrom(error: BaseException, cause: BaseException | null): never {
  throw withCause(error, cause);
}
