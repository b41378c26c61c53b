import { className } from '../class-name.js';
import { PyTypeError, RuntimeError } from '../exceptions/builtin.js';
import { isClass } from '../is-class.js';
import { awaitOf, callOf, instanceTestOf } from '../symbols.js';
import { typeName } from '../type-name.js';
import { isAsyncFunction } from './is-async-function.js';
import type { Keywords } from './keywords.js';
import { signatureFor } from './signature.js';

/** A function, or an object whose class has `__call__`. */
export type Callable<Args extends readonly unknown[], Result> = ((...args: Args) => Result) | { [callOf](...args: Args): Result };

type AnyFunction = (...args: readonly unknown[]) => unknown;
type AnyClass = new (...args: readonly unknown[]) => object;

/**
 * A call of a callee that is not known until run time: a function, a class, an object with `__call__`.
 *
 * Keywords need a callee with a {@link signature}. `undefined` as a result is `None`.
 *
 * @throws PyTypeError `'int' object is not callable`, and Python's errors of binding.
 */
export function call(f: unknown, args: readonly unknown[] = [], keywords?: Keywords): unknown {
  const own = typeof f === 'object' && f !== null ? (f as { readonly [callOf]?: unknown })[callOf] : undefined;
  const target = own ?? f;
  if (typeof target !== 'function') throw new PyTypeError(`'${typeName(f)}' object is not callable`);
  const bound = boundArguments(target, args, keywords);
  if (isClass(target) && !(instanceTestOf in target)) return new (target as unknown as AnyClass)(...bound);
  if (isAsyncFunction(target)) return (coldCalls.make ?? bareCoroutine)((own === undefined ? target : target.bind(f)) as AnyFunction, bound);
  return (target as AnyFunction).apply(own === undefined ? undefined : f, [...bound]) ?? null;
}

type ColdCall = (f: AnyFunction, args: readonly unknown[]) => unknown;

/** Shared by all copies of the runtime: how `asyncio` makes a coroutine, once it is loaded. */
const coldCalls = ((globalThis as Record<symbol, unknown>)[Symbol.for('aio2ts.coldCalls')] ??= {}) as {
  make?: ColdCall;
};

/** A call of an `async def` runs nothing: what it gives is a coroutine. */
export function setColdCall(make: ColdCall): void {
  coldCalls.make = make;
}

/** For a bundle in which nothing else makes coroutines: all that is left to do with one is to await it. */
function bareCoroutine(f: AnyFunction, args: readonly unknown[]): unknown {
  let isStarted = false;
  const join = (): unknown => {
    if (isStarted) throw new RuntimeError('cannot reuse already awaited coroutine');
    isStarted = true;
    return f(...args);
  };
  return { join, [awaitOf]: join };
}

/** What the callee is given: with a signature, in the order of its parameters. */
export function boundArguments(target: object, args: readonly unknown[], keywords?: Keywords): readonly unknown[] {
  const found = signatureFor(target);
  if (found !== null) return found.bind(args, keywords?.values ?? new Map());
  if (keywords === undefined || keywords.size === 0) return args;
  throw new PyTypeError(`${className(target)}() takes no keyword arguments`);
}

/** Python's `callable(x)`. */
export function isCallable(x: unknown): boolean {
  if (typeof x === 'function') return true;
  return typeof x === 'object' && x !== null && typeof (x as { readonly [callOf]?: unknown })[callOf] === 'function';
}
