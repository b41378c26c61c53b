import { PyTypeError } from '../exceptions/builtin.js';
import { KeyIndex } from '../mappings/key-index.js';
import { hash } from '../operators/hash.js';
import { hashOf, moduleOf, nameOf, showWithinOf } from '../symbols.js';
import { HashTable } from './hash-table.js';

/**
 * A set whose elements are compared as Python does: tuples and objects with `[equalsOf]` by value, `1`, `1.0` and `True`
 * as one. Where CPython's order is the same in every process (numbers, `None`, tuples of those) it is this order;
 * otherwise that of insertion.
 *
 * @throws PyTypeError `unhashable type: 'list'` for an element that Python refuses.
 */
export class PySet<T> extends Set<T> {
  static readonly [nameOf]: string = 'set';
  static readonly [moduleOf]: string = 'builtins';
  private readonly index = new KeyIndex<T>();
  private table: HashTable<T> | null = new HashTable<T>();

  constructor(elements?: Iterable<T> | null) {
    super();
    if (elements instanceof PySet) this.addAllOf(elements as PySet<T>);
    else for (const element of elements ?? []) this.include(element);
  }

  override has(element: T): boolean {
    return super.has(this.index.locate(element));
  }

  override add(element: T): this {
    this.include(element);
    return this;
  }

  override delete(element: T): boolean {
    const stored = this.index.locate(element);
    if (!super.delete(stored)) return false;
    this.index.remove(stored);
    this.table?.remove(stored);
    return true;
  }

  override clear(): void {
    super.clear();
    this.index.clear();
    this.table = new HashTable<T>();
  }

  /** `set.pop`; `undefined` when it is empty. */
  takeAny(): T | undefined {
    if (this.table === null) {
      const [first] = super.values();
      if (first !== undefined) this.delete(first);
      return first;
    }
    const element = this.table.takeNext();
    if (element !== undefined) {
      super.delete(element);
      this.index.remove(element);
    }
    return element;
  }

  /** Adds all elements of another set, whose table CPython merges as a whole. */
  addAllOf(other: PySet<T>): void {
    const { table } = other;
    if (this.table === null || table === null) {
      for (const element of other) this.include(element);
      return;
    }
    this.table.merge(table, (element) => !this.has(element));
    for (const element of table.elements()) this.store(element);
  }

  override [Symbol.iterator](): SetIterator<T> {
    return this.values();
  }

  override values(): SetIterator<T> {
    return this.table === null ? super.values() : (this.table.elements() as unknown as SetIterator<T>);
  }

  override keys(): SetIterator<T> {
    return this.values();
  }

  override *entries(): SetIterator<[T, T]> {
    for (const element of this.values()) yield [element, element];
  }

  override forEach(callback: (value: T, key: T, set: Set<T>) => void): void {
    for (const element of this.values()) callback(element, element, this);
  }

  protected include(element: T): void {
    if (!this.store(element)) return;
    if (this.table !== null && !this.table.add(element)) this.table = null;
  }

  private store(element: T): boolean {
    if (this.index.locate(element) !== element || super.has(element)) return false;
    super.add(element);
    this.index.add(element);
    return true;
  }
}

/** Python's `frozenset`: hashable, and refuses to be changed. */
export class FrozenSet<T> extends PySet<T> {
  static override readonly [nameOf]: string = 'frozenset';

  override add(_element: T): this {
    throw new PyTypeError("'frozenset' object does not support item assignment");
  }

  override delete(_element: T): boolean {
    throw new PyTypeError("'frozenset' object does not support item deletion");
  }

  override clear(): void {
    throw new PyTypeError("'frozenset' object does not support item deletion");
  }

  [hashOf](): number {
    let value = 1927868237;
    for (const element of this) value ^= Math.imul(hash(element), 0x01000193);
    return value;
  }

  [showWithinOf](contents: string): string {
    return this.size === 0 ? 'frozenset()' : `frozenset(${contents})`;
  }
}
