/** The two operators of Python's values that the primitives need. */
import { lengthOf, lessThanOf, truthOf } from '../python/symbols.js';

interface Special {
  [truthOf]?(): boolean;
  [lengthOf]?(): number;
  [lessThanOf]?(other: unknown): unknown;
}

export function truthy(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return Boolean(value);
  if (Array.isArray(value) || value instanceof Uint8Array) return value.length > 0;
  if (value instanceof Map || value instanceof Set) return value.size > 0;
  const special = value as Special;
  return special[truthOf]?.() ?? special[lengthOf]?.() !== 0;
}

export function lessThan(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    for (let i = 0; i < a.length && i < b.length; i++) {
      if (lessThan(a[i], b[i])) return true;
      if (lessThan(b[i], a[i])) return false;
    }
    return a.length < b.length;
  }
  const own = (a as Special | null)?.[lessThanOf];
  return own === undefined ? (a as number) < (b as number) : truthy(own.call(a as Special, b));
}
