import { instanceTestOf } from './symbols.js';

/** Whether a value is a class, ported or of the host, rather than a function that is only called. */
export function isClass(x: unknown): x is abstract new (...args: never[]) => object {
  if (typeof x !== 'function') return false;
  if (instanceTestOf in x) return true;
  const prototype = Object.getOwnPropertyDescriptor(x, 'prototype');
  // A class's `prototype` can't be written; generator functions have one too, but no constructor in it.
  if (prototype === undefined) return false;
  return prototype.writable === false || isHostClass(x as (...args: never[]) => unknown);
}

function isHostClass(x: (...args: never[]) => unknown): boolean {
  return Function.prototype.toString.call(x).startsWith('class ');
}
