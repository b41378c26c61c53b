import { moduleName, qualifiedName } from '../python/class-name.js';
import { address } from '../python/identity.js';

/** CPython's `repr` of a lock, an event and so on: the object's own, and its state. */
export function lockRepr(lock: object, state: string, waiters: number): string {
  const type = `${moduleName(lock.constructor)}.${qualifiedName(lock.constructor)}`;
  return `<${type} object at ${address(lock)} [${state}${waiters > 0 ? `, waiters:${waiters}` : ''}]>`;
}
