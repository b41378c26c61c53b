/** `aio2ts/runtime/weakref`: Python's `weakref`, over JavaScript's; when an object goes is up to its collector. */
import { PyTypeError } from '../python/exceptions.js';
import { typeName } from '../python/type-name.js';

/** Python's `weakref.ref(x)`: a function that gives the object, or None when it has gone. */
export function ref<T>(target: T): () => T | null {
  if (typeof target !== 'object' || target === null) {
    throw new PyTypeError(`cannot create weak reference to '${typeName(target)}' object`);
  }
  const reference = new WeakRef(target);
  return () => (reference.deref() as T | undefined) ?? null;
}
