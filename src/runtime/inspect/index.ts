/** `aio2ts/runtime/inspect`: what Python's `inspect` can ask of a port. */
import { isClass as isClassValue } from '../python/is-class.js';
import { awaitOf } from '../python/symbols.js';

/** Can the value be awaited? */
export function isAwaitable(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { join } = value as { readonly join?: unknown };
  return value instanceof Promise || awaitOf in value || typeof join === 'function';
}

/** Is it a class? */
export function isClass(value: unknown): boolean {
  return isClassValue(value);
}

/** Is it a function of the program? */
export function isFunction(value: unknown): boolean {
  return typeof value === 'function' && !isClassValue(value);
}

/** Is it an `async def` with `yield`? */
export function isAsyncGeneratorFunction(value: unknown): boolean {
  return typeof value === 'function' && Symbol.for('aio2ts.async-generator') in value;
}

/** Is it a function with `yield`? */
export function isGeneratorFunction(value: unknown): boolean {
  return typeof value === 'function' && Object.prototype.toString.call(value) === '[object GeneratorFunction]';
}

/** Is it an asynchronous generator? */
export function isAsyncGenerator(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'asend' in value;
}

/** Is it a generator? */
export function isGenerator(value: unknown): boolean {
  return Object.prototype.toString.call(value) === '[object Generator]';
}
