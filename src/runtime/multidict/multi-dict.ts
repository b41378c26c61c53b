/** Python's `multidict.MultiDict`: an ordered dict in which a key may stand several times. */
import { KeyError } from '../python/exceptions.js';
import { entriesOf } from '../python/mappings/merge.js';
import { equals, mappingOf } from '../python/operators/equals.js';
import {
  containsOf,
  deleteItemOf,
  equalsOf,
  getItemOf,
  lengthOf,
  moduleOf,
  nameOf,
  reprOf,
  setItemOf,
} from '../python/symbols.js';
import { MultiDictView } from './views.js';

/** What a multidict is made from: another one, a dict in either form, or pairs. */
export type MultiDictSource<V> =
  MultiDictBase<V> | ReadonlyMap<string, V> | Readonly<Record<string, V>> | Iterable<readonly [string, V]>;

/** What the dicts and their proxies can be asked. */
export abstract class MultiDictBase<V> {
  static readonly [nameOf]: string = 'MultiDict';
  static readonly [moduleOf]: string = 'multidict._multidict';

  /** The pairs in their order; keys as they were given. */
  abstract pairs(): readonly (readonly [string, V])[];
  protected abstract same(a: string, b: string): boolean;

  /** The first value of the key. */
  get(key: string): V | null;
  get<D>(key: string, fallback: D): V | D;
  get(key: string, fallback: unknown = null): unknown {
    const found = this.find(key);
    return found === undefined ? fallback : found[1];
  }

  /** @throws KeyError without a default */
  getone<D = V>(key: string, ...fallback: readonly [D] | readonly []): V | D {
    const found = this.find(key);
    if (found !== undefined) return found[1];
    if (fallback.length === 1) return fallback[0];
    throw new KeyError(key);
  }

  /** All values of the key. @throws KeyError without a default */
  getall<D = V[]>(key: string, ...fallback: readonly [D] | readonly []): V[] | D {
    const values = this.pairs().flatMap(([each, value]) => (this.same(each, key) ? [value] : []));
    if (values.length > 0) return values;
    if (fallback.length === 1) return fallback[0];
    throw new KeyError(key);
  }

  has(key: string): boolean {
    return this.find(key) !== undefined;
  }

  get size(): number {
    return this.pairs().length;
  }

  keys(): MultiDictView<string> {
    return new MultiDictView('_KeysView', () => this.pairs().map(([key]) => key));
  }

  values(): MultiDictView<V> {
    return new MultiDictView('_ValuesView', () => this.pairs().map(([, value]) => value));
  }

  items(): MultiDictView<readonly [string, V]> {
    return new MultiDictView('_ItemsView', () => this.pairs());
  }

  [Symbol.iterator](): IterableIterator<string> {
    return this.keys()[Symbol.iterator]();
  }

  [getItemOf](key: string): V {
    return this.getone(key);
  }

  [containsOf](key: unknown): boolean {
    return typeof key === 'string' && this.has(key);
  }

  [lengthOf](): number {
    return this.size;
  }

  [equalsOf](other: unknown): boolean {
    if (other instanceof MultiDictBase) return this.equalPairs((other as MultiDictBase<V>).pairs());
    const mapping = mappingOf(other);
    if (mapping === null || mapping.size !== this.size) return false;
    return this.pairs().every(([key, value]) => mapping.has(key) && equals(mapping.get(key), value));
  }

  [reprOf](): string {
    const { constructor } = this as { readonly constructor: { readonly [nameOf]?: string } };
    return `<${constructor[nameOf]}(${this.items().shown()})>`;
  }

  toString(): string {
    return this[reprOf]();
  }

  protected find(key: string): readonly [string, V] | undefined {
    return this.pairs().find(([each]) => this.same(each, key));
  }

  private equalPairs(others: readonly (readonly [string, V])[]): boolean {
    const own = this.pairs();
    if (own.length !== others.length) return false;
    return own.every(([key, value], at) => this.same(key, others[at]![0]) && equals(value, others[at]![1]));
  }
}

/** `MultiDict([('a', 1), ('a', 2)])` */
export class MultiDict<V> extends MultiDictBase<V> {
  private entries: (readonly [string, V])[] = [];

  constructor(source: MultiDictSource<V> = []) {
    super();
    this.extend(source);
  }

  override pairs(): readonly (readonly [string, V])[] {
    return this.entries;
  }

  /** Adds a value; what the key has already stays. */
  add(key: string, value: V): void {
    this.entries.push(Object.freeze([this.keyOf(key), value] as const));
  }

  /** Adds all pairs. */
  extend(source: MultiDictSource<V>): void {
    for (const [key, value] of pairsOf(source)) this.add(key, value);
  }

  /** `d[key] = value`: the only value of the key from now on, in the place of the first. */
  set(key: string, value: V): this {
    this.replace(key, [value]);
    return this;
  }

  /** Values of the keys that are given take the place of what was there. */
  update(source: MultiDictSource<V>): void {
    const given = new Map<string, V[]>();
    for (const [key, value] of pairsOf(source)) {
      const known = [...given.keys()].find((each) => this.same(each, key)) ?? key;
      given.set(known, [...(given.get(known) ?? []), value]);
    }
    for (const [key, values] of given) this.replace(key, values);
  }

  setdefault(key: string, value: V): V {
    const found = this.find(key);
    if (found !== undefined) return found[1];
    this.add(key, value);
    return value;
  }

  /** `del d[key]`. @throws KeyError */
  delete(key: string): void {
    if (!this.has(key)) throw new KeyError(key);
    this.entries = this.entries.filter(([each]) => !this.same(each, key));
  }

  /** Takes out the first value of the key. @throws KeyError without a default */
  popone<D = V>(key: string, ...fallback: readonly [D] | readonly []): V | D {
    const at = this.entries.findIndex(([each]) => this.same(each, key));
    if (at >= 0) return this.entries.splice(at, 1)[0]![1];
    if (fallback.length === 1) return fallback[0];
    throw new KeyError(key);
  }

  pop<D = V>(key: string, ...fallback: readonly [D] | readonly []): V | D {
    return this.popone(key, ...fallback);
  }

  /** Takes out all values of the key. @throws KeyError without a default */
  popall<D = V[]>(key: string, ...fallback: readonly [D] | readonly []): V[] | D {
    const values = this.getall(key, ...fallback);
    this.entries = this.entries.filter(([each]) => !this.same(each, key));
    return values;
  }

  /** Takes out the first pair. @throws KeyError "empty multidict" */
  popitem(): readonly [string, V] {
    const first = this.entries.shift();
    if (first === undefined) throw new KeyError('empty multidict');
    return first;
  }

  clear(): void {
    this.entries = [];
  }

  copy(): this {
    return new (this.constructor as new (source: MultiDictSource<V>) => this)(this);
  }

  [setItemOf](key: string, value: V): void {
    this.set(key, value);
  }

  [deleteItemOf](key: string): void {
    this.delete(key);
  }

  /** The form in which a key is kept. */
  protected keyOf(key: string): string {
    return key;
  }

  protected override same(a: string, b: string): boolean {
    return a === b;
  }

  /** The new values take the places of the old ones; what is left over goes to the end, or goes. */
  private replace(key: string, values: readonly V[]): void {
    const left = [...values];
    const kept = this.entries.flatMap((entry) => {
      if (!this.same(entry[0], key)) return [entry];
      return left.length === 0 ? [] : [Object.freeze([this.keyOf(key), left.shift()!] as const)];
    });
    this.entries = kept;
    for (const value of left) this.add(key, value);
  }
}

function pairsOf<V>(source: MultiDictSource<V>): Iterable<readonly [string, V]> {
  if (source instanceof MultiDictBase) return source.pairs();
  return entriesOf(source) as Iterable<readonly [string, V]>;
}
