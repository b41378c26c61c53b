import { nameOf } from '../symbols.js';
import { KeyIndex } from './key-index.js';

/**
 * A dict whose keys are compared as Python does: tuples and objects with `[equalsOf]` by value, `1`, `1.0` and `True` as
 * one. Strings, most numbers and plain objects cost what they cost in a `Map`.
 *
 * @throws PyTypeError `unhashable type: 'list'` for a key that Python refuses.
 */
export class Dict<K, V> extends Map<K, V> {
  static readonly [nameOf]: string = 'dict';
  private readonly index = new KeyIndex<K>();

  constructor(entries?: Iterable<readonly [K, V]> | null) {
    super();
    for (const [key, value] of entries ?? []) this.set(key, value);
  }

  override get(key: K): V | undefined {
    return super.get(this.index.locate(key));
  }

  override has(key: K): boolean {
    return super.has(this.index.locate(key));
  }

  override set(key: K, value: V): this {
    const stored = this.index.locate(key);
    if (stored === key && !super.has(key)) this.index.add(key);
    return super.set(stored, value);
  }

  override delete(key: K): boolean {
    const stored = this.index.locate(key);
    if (!super.delete(stored)) return false;
    this.index.remove(stored);
    return true;
  }

  override clear(): void {
    super.clear();
    this.index.clear();
  }
}
