import { RuntimeError } from '../exceptions/builtin.js';
import { contains } from '../operators/contains.js';
import { same } from '../operators/equals.js';
import { repr } from '../repr.js';
import { PySet } from '../sets/py-set.js';
import { difference, intersection, symmetricDifference, union } from '../sets/set-operations.js';
import {
  bitAndOf,
  bitOrOf,
  bitXorOf,
  containsOf,
  equalsOf,
  lengthOf,
  moduleOf,
  nameOf,
  reprOf,
  reversedOf,
  subtractOf,
} from '../symbols.js';

function sizeOf(source: object): number {
  return source instanceof Map || source instanceof Set ? source.size : Object.keys(source).length;
}

function entriesIn(source: object): Iterable<readonly [unknown, unknown]> {
  return source instanceof Map ? source : Object.entries(source);
}

/**
 * The elements of a dict or set, with Python's check that nothing is added or removed meanwhile.
 *
 * @throws RuntimeError `dictionary changed size during iteration`
 */
export function watched<K, V>(source: ReadonlyMap<K, V>): Generator<readonly [K, V], void, undefined>;
export function watched<T>(source: ReadonlySet<T>): Generator<T, void, undefined>;
export function watched<V>(source: Readonly<Record<string, V>>): Generator<readonly [string, V], void, undefined>;
export function* watched(source: object): Generator<unknown, void, undefined> {
  const size = sizeOf(source);
  const what = source instanceof Set ? 'Set' : 'dictionary';
  const elements: Iterable<unknown> = source instanceof Set ? source : entriesIn(source);
  const iterator = elements[Symbol.iterator]();
  for (;;) {
    if (sizeOf(source) !== size) throw new RuntimeError(`${what} changed size during iteration`);
    const step = iterator.next();
    if (step.done === true) return;
    yield step.value;
  }
}

/** What Python's dict views share: they follow the dict, show themselves, and can't outlive a change of its size. */
export abstract class DictView<T> {
  static readonly [nameOf]: string = 'dict_keys';
  static readonly [moduleOf]: string = 'builtins';

  protected readonly mapping: object;

  constructor(mapping: object) {
    this.mapping = mapping;
  }

  protected abstract element(key: unknown, value: unknown): T;

  *[Symbol.iterator](): Generator<T, void, undefined> {
    for (const [key, value] of watched(this.mapping as ReadonlyMap<unknown, unknown>)) yield this.element(key, value);
  }

  [lengthOf](): number {
    return sizeOf(this.mapping);
  }

  [reversedOf](): Iterator<T> {
    return [...this].reverse().values();
  }

  [reprOf](): string {
    return `${(this.constructor as typeof DictView)[nameOf]}(${repr([...this])})`;
  }

  [containsOf](item: unknown): boolean {
    for (const element of this) if (same(element, item)) return true;
    return false;
  }
}

/** Keys and items behave as sets, too. */
abstract class SetView<T> extends DictView<T> {
  [equalsOf](other: unknown): boolean {
    const elements = other instanceof Set || other instanceof SetView ? [...(other as Iterable<unknown>)] : null;
    return elements !== null && elements.length === this[lengthOf]() && elements.every((x) => this[containsOf](x));
  }

  [bitAndOf](other: Iterable<unknown>): Set<T> {
    return intersection(new PySet(this), other);
  }

  [bitOrOf](other: Iterable<T>): Set<T> {
    return union(new PySet(this), other);
  }

  [subtractOf](other: Iterable<unknown>): Set<T> {
    return difference(new PySet(this), other);
  }

  [bitXorOf](other: Iterable<T>): Set<T> {
    return symmetricDifference(new PySet(this), other);
  }
}

class KeysView<K> extends SetView<K> {
  static override readonly [nameOf]: string = 'dict_keys';

  protected override element(key: unknown): K {
    return key as K;
  }

  override [containsOf](item: unknown): boolean {
    return contains(this.mapping, item);
  }
}

class ItemsView<K, V> extends SetView<readonly [K, V]> {
  static override readonly [nameOf]: string = 'dict_items';

  protected override element(key: unknown, value: unknown): readonly [K, V] {
    return Object.freeze([key as K, value as V] as const);
  }
}

class ValuesView<V> extends DictView<V> {
  static override readonly [nameOf]: string = 'dict_values';

  protected override element(_key: unknown, value: unknown): V {
    return value as V;
  }
}

/** Python's `d.keys()`. */
export function keys<K>(mapping: ReadonlyMap<K, unknown>): DictView<K>;
export function keys(mapping: Readonly<Record<string, unknown>>): DictView<string>;
export function keys(mapping: object): DictView<unknown> {
  return new KeysView(mapping);
}

/** Python's `d.values()`. */
export function values<V>(mapping: ReadonlyMap<unknown, V>): DictView<V>;
export function values<V>(mapping: Readonly<Record<string, V>>): DictView<V>;
export function values(mapping: object): DictView<unknown> {
  return new ValuesView(mapping);
}

/** Python's `d.items()`: tuples. */
export function items<K, V>(mapping: ReadonlyMap<K, V>): DictView<readonly [K, V]>;
export function items<V>(mapping: Readonly<Record<string, V>>): DictView<readonly [string, V]>;
export function items(mapping: object): DictView<readonly [unknown, unknown]> {
  return new ItemsView(mapping);
}
