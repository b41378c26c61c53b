import { copyDict } from '../python/mappings/dict-methods.js';
import { isRecord } from '../python/operators/equals.js';
import { TypedView } from '../python/typed.js';

/** Python's `copy.copy(x)`: a container or object of its own, with the same contents. */
export function copy<T>(x: T): T {
  return (typeof x === 'object' && x !== null ? copyObject(x) : x) as T;
}

function copyObject(x: object): unknown {
  if (x instanceof TypedView) return copy(x.value as unknown);
  const own = (x as { readonly __copy__?: () => unknown }).__copy__;
  if (typeof own === 'function') return own.call(x);
  if (Array.isArray(x)) return Object.isFrozen(x) ? x : x.slice();
  if (x instanceof Map || isRecord(x)) return copyDict(x);
  if (hasCopy(x)) return x.copy();
  if (x instanceof Set) return new (x.constructor as new (items: Iterable<unknown>) => unknown)(x);
  if (x instanceof Uint8Array) return isBytes(x) ? x : x.slice();
  return copyInstance(x);
}

/** `bytes` can't be changed, so it is its own copy. */
export const isBytes = (x: Uint8Array): boolean => x.constructor === Uint8Array || x.constructor.name === 'Buffer';

/** The runtime's own collections (`deque`) know how they are copied. */
function hasCopy(x: object): x is { copy(): unknown } {
  const { copy: method } = x as { readonly copy?: unknown };
  return typeof method === 'function' && Symbol.iterator in x;
}

/** An object of the same class with the same attributes; its constructor does not run. */
export function copyInstance(x: object): object {
  if (x instanceof Error || isAtomic(x)) return x;
  const made = Object.create(Object.getPrototypeOf(x) as object | null, Object.getOwnPropertyDescriptors(x)) as object;
  if (Object.isFrozen(x)) Object.freeze(made);
  return made;
}

/** Members of enumerations, functions and the like are what they are. */
function isAtomic(x: object): boolean {
  return Object.isFrozen(x) && Symbol.toStringTag in x;
}
