import { isAsyncFunction } from '../functions/is-async-function.js';
import { signatureFor } from '../functions/signature.js';
import { nameOf, signatureOf } from '../symbols.js';
import { named } from './names.js';
import { qualifiedName } from '../class-name.js';

type Method = (this: unknown, ...args: readonly unknown[]) => unknown;

/**
 * Puts what a decorator makes of a method in its place. Python's decorator sees a function whose first parameter is the
 * instance.
 */
export function decorateMethod(
  target: abstract new (...args: never[]) => object,
  key: PropertyKey,
  decorator: (method: never) => unknown,
): void {
  const prototype = target.prototype as Record<PropertyKey, Method>;
  const method = prototype[key]!;
  const unbound = withColourOf(method, (self: unknown, ...args: readonly unknown[]): unknown =>
    method.apply(self, [...args]),
  );
  const isNamed = Object.hasOwn(method, nameOf) || typeof key !== 'string';
  named(unbound, isNamed ? qualifiedName(method) : `${qualifiedName(target)}.${key}`);
  const made = (decorator as (method: unknown) => Method)(unbound);
  const decorated = isAsyncFunction(made)
    ? async function (this: unknown, ...args: readonly unknown[]): Promise<unknown> {
        return made(this, ...args);
      }
    : function (this: unknown, ...args: readonly unknown[]): unknown {
        return made(this, ...args);
      };
  named(decorated, qualifiedName(made));
  const signature = signatureFor(method);
  if (signature !== null) Object.defineProperty(decorated, signatureOf, { value: signature, configurable: true });
  Object.defineProperty(prototype, key, { value: decorated, configurable: true, writable: true });
}

/** Who calls it tells a coroutine function by its being a native async function. */
function withColourOf(
  method: Method,
  f: (...args: readonly unknown[]) => unknown,
): (...args: readonly unknown[]) => unknown {
  return isAsyncFunction(method) ? async (...args) => f(...args) : f;
}

/** The same for a static or class method, which has no instance to pass. */
export function decorateStatic(target: object, key: PropertyKey, decorator: (method: never) => unknown): void {
  const owner = target as Record<PropertyKey, Method>;
  const method = owner[key]!;
  const made = (decorator as (method: unknown) => Method)(method.bind(target));
  Object.defineProperty(owner, key, { value: made, configurable: true, writable: true });
}
