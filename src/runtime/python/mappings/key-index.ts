import { hash } from '../operators/hash.js';
import { same } from '../operators/equals.js';
import { equalsOf, hashOf } from '../symbols.js';

/**
 * Finds the stored key that equals a given one, for keys that JavaScript's `Map` tells apart though Python does not:
 * tuples and objects with `[equalsOf]`, and `True` / `1`.
 */
export class KeyIndex<K> {
  private readonly buckets = new Map<number, K[]>();

  /** The stored key that equals `key`, or `key`. @throws PyTypeError for an unhashable key. */
  locate(key: K): K {
    if (!isStructural(key)) return key;
    return this.buckets.get(hash(key))?.find((stored) => same(stored, key)) ?? key;
  }

  add(key: K): void {
    if (!isStructural(key)) return;
    const code = hash(key);
    const bucket = this.buckets.get(code);
    if (bucket === undefined) this.buckets.set(code, [key]);
    else bucket.push(key);
  }

  remove(key: K): void {
    if (!isStructural(key)) return;
    const code = hash(key);
    const rest = (this.buckets.get(code) ?? []).filter((stored) => !Object.is(stored, key));
    if (rest.length === 0) this.buckets.delete(code);
    else this.buckets.set(code, rest);
  }

  clear(): void {
    this.buckets.clear();
  }
}

function isStructural(key: unknown): boolean {
  switch (typeof key) {
    case 'boolean':
    case 'bigint':
      return true;
    case 'number':
      return key === 0 || key === 1;
    case 'object':
      return key !== null && isStructuralObject(key);
    default:
      return false;
  }
}

function isStructuralObject(key: object): boolean {
  if (equalsOf in key || hashOf in key) return true;
  // The mutable containers get here too, so that `hash` refuses them.
  return Array.isArray(key) || key instanceof Map || key instanceof Set || isPlain(key) || key instanceof Uint8Array;
}

function isPlain(key: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(key);
  return prototype === Object.prototype || prototype === null;
}
