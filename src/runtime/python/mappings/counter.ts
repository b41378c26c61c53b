import { className } from '../class-name.js';
import { PyTypeError } from '../exceptions/builtin.js';
import { iterate } from '../iteration/iterate.js';
import { mappingOf } from '../operators/equals.js';
import { sorted } from '../sequences/list-methods.js';
import { addOf, bitAndOf, bitOrOf, missingOf, moduleOf, nameOf, negateOf, positiveOf, reprOf, subtractOf } from '../symbols.js';
import { repr } from '../repr.js';
import { typeName } from '../type-name.js';
import { Dict } from './dict.js';
import type { Mapping } from './merge.js';

/** Python's `collections.Counter`: a missing element counts 0. */
export class Counter<K> extends Dict<K, number> {
  static override readonly [nameOf]: string = 'Counter';
  static readonly [moduleOf]: string = 'collections';

  constructor(source?: Iterable<K> | Mapping<K, number> | Readonly<Record<string, number>> | null) {
    super();
    this.tally(source, 1);
  }

  /** Python's `c[key]`. */
  at(key: K): number {
    return this.get(key) ?? 0;
  }

  [missingOf](): number {
    return 0;
  }

  /** Python's `c.update(...)`: adds counts. */
  update(source?: Iterable<K> | Mapping<K, number> | null): void {
    this.tally(source, 1);
  }

  /** Python's `c.subtract(...)`. */
  subtract(source?: Iterable<K> | Mapping<K, number> | null): void {
    this.tally(source, -1);
  }

  private tally(source: unknown, sign: 1 | -1): void {
    if (source === undefined || source === null) return;
    const mapping = mappingOf(source) as ReadonlyMap<K, number> | null;
    if (mapping !== null) for (const [key, count] of mapping) this.set(key, this.at(key) + sign * count);
    else for (const key of iterate(source) as Iterable<K>) this.set(key, this.at(key) + sign);
  }

  /** Python's `c.most_common(n)`: the first seen first among equals. */
  mostCommon(count?: number | null): (readonly [K, number])[] {
    const ordered = sorted([...this.entries()], { key: ([, n]) => n, reverse: true });
    const taken = count === undefined || count === null ? ordered : ordered.slice(0, Math.max(0, count));
    return taken.map((pair) => Object.freeze(pair) as readonly [K, number]);
  }

  /** Python's `c.elements()`. */
  *elementsRepeated(): Generator<K, void, undefined> {
    for (const [key, count] of this) for (let n = 0; n < count; n += 1) yield key;
  }

  /** Python's `c.total()`. */
  total(): number {
    return [...this.values()].reduce((sum, n) => sum + n, 0);
  }

  copy(): Counter<K> {
    return new (this.constructor as typeof Counter<K>)(this);
  }

  [addOf](other: unknown): Counter<K> {
    return this.combined(other, '+', (a, b) => a + b);
  }

  [subtractOf](other: unknown): Counter<K> {
    return this.combined(other, '-', (a, b) => a - b);
  }

  [bitOrOf](other: unknown): Counter<K> {
    return this.combined(other, '|', Math.max);
  }

  [bitAndOf](other: unknown): Counter<K> {
    return this.combined(other, '&', Math.min);
  }

  /** Python's `+c`: what counts more than nothing. */
  [positiveOf](): Counter<K> {
    return new Counter<K>(new Map([...this].filter(([, count]) => count > 0)));
  }

  /** Python's `-c`: what counts less than nothing, turned round. */
  [negateOf](): Counter<K> {
    return new Counter<K>(new Map([...this].flatMap(([key, count]) => (count < 0 ? [[key, -count] as const] : []))));
  }

  private combined(other: unknown, op: string, by: (a: number, b: number) => number): Counter<K> {
    if (!(other instanceof Counter)) {
      throw new PyTypeError(`unsupported operand type(s) for ${op}: 'Counter' and '${typeName(other)}'`);
    }
    const result = new Counter<K>();
    for (const key of [...this.keys(), ...(other as Counter<K>).keys()]) {
      const count = by(this.at(key), (other as Counter<K>).at(key));
      if (count > 0 && !result.has(key)) result.set(key, count);
    }
    return result;
  }

  [reprOf](): string {
    const name = className(this.constructor);
    if (this.size === 0) return `${name}()`;
    return `${name}(${repr(new Map(this.mostCommon()))})`;
  }
}
