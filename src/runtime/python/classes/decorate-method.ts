import { signatureFor } from '../functions/signature.js';
import { signatureOf } from '../symbols.js';
import { named } from './names.js';
import { qualifiedName } from '../class-name.js';

type Method = (this: unknown, ...args: readonly unknown[]) => unknown;

/**
 * Puts what a decorator makes of a method in its place. Python's decorator sees a function whose first parameter is the
 * instance.
 */
export function decorateMethod(target: abstract new (...args: never[]) => object, key: PropertyKey, decorator: unknown): void {
  const prototype = target.prototype as Record<PropertyKey, Method>;
  const method = prototype[key]!;
  const unbound = (self: unknown, ...args: readonly unknown[]): unknown => method.apply(self, [...args]);
  named(unbound, qualifiedName(method));
  const made = (decorator as (f: unknown) => Method)(unbound);
  const decorated = function (this: unknown, ...args: readonly unknown[]): unknown {
    return made(this, ...args);
  };
  named(decorated, qualifiedName(made));
  const signature = signatureFor(method);
  if (signature !== null) Object.defineProperty(decorated, signatureOf, { value: signature, configurable: true });
  Object.defineProperty(prototype, key, { value: decorated, configurable: true, writable: true });
}

/** The same for a static or class method, which has no instance to pass. */
export function decorateStatic(target: object, key: PropertyKey, decorator: unknown): void {
  const owner = target as Record<PropertyKey, Method>;
  const method = owner[key]!;
  const made = (decorator as (f: unknown) => Method)(method.bind(target));
  Object.defineProperty(owner, key, { value: made, configurable: true, writable: true });
}
