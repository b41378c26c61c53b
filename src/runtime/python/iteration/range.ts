import { IndexError, ValueError } from '../exceptions/builtin.js';
import { asIndex } from '../numbers/radix.js';
import { PySlice, slicePositions } from '../sequences/slice-bounds.js';
import { containsOf, equalsOf, getItemOf, hashOf, lengthOf, moduleOf, nameOf, reprOf, reversedOf } from '../symbols.js';

/** Python's `range`: its numbers are computed, not stored. */
export class PyRange implements Iterable<number> {
  static readonly [nameOf]: string = 'range';
  static readonly [moduleOf]: string = 'builtins';
  readonly start: number;
  readonly stop: number;
  readonly step: number;
  readonly length: number;

  constructor(start: number, stop: number, step = 1) {
    if (step === 0) throw new ValueError('range() arg 3 must not be zero');
    this.start = start;
    this.stop = stop;
    this.step = step;
    this.length = Math.max(0, Math.ceil((stop - start) / step)) + 0;
  }

  [Symbol.iterator](): IterableIterator<number> {
    let at = 0;
    const iterator: IterableIterator<number> = {
      [Symbol.iterator]: () => iterator,
      next: () =>
        at < this.length ? { done: false, value: this.start + at++ * this.step } : { done: true, value: undefined },
    };
    return iterator;
  }

  /** Python's `r[i]`. @throws IndexError */
  at(index: number): number {
    const position = index < 0 ? index + this.length : index;
    if (position < 0 || position >= this.length) throw new IndexError('range object index out of range');
    return this.start + position * this.step;
  }

  /** Python's `x in r`. */
  includes(x: unknown): boolean {
    return this.position(x) >= 0;
  }

  /** Python's `r.index(x)`. @throws ValueError */
  index(x: number): number {
    const position = this.position(x);
    if (position < 0) throw new ValueError(`${x} is not in range`);
    return position;
  }

  private position(x: unknown): number {
    const value = typeof x === 'boolean' ? Number(x) : x;
    if (typeof value !== 'number') return -1;
    const position = (value - this.start) / this.step;
    return Number.isInteger(position) && position >= 0 && position < this.length ? position : -1;
  }

  [getItemOf](key: unknown): number | PyRange {
    if (!(key instanceof PySlice)) return this.at(asIndex(key));
    const [first, last, step] = key.indices(this.length);
    const count = slicePositions(this.length, key.start as number, key.stop as number, key.step as number).length;
    const start = this.start + first * this.step;
    return new PyRange(start, count === 0 ? start : this.start + last * this.step, step * this.step);
  }

  [lengthOf](): number {
    return this.length;
  }

  [containsOf](x: unknown): boolean {
    return this.includes(x);
  }

  [reversedOf](): Iterator<number> {
    const last = this.start + (this.length - 1) * this.step;
    return new PyRange(last, this.start - this.step, -this.step)[Symbol.iterator]();
  }

  [equalsOf](other: unknown): boolean {
    if (!(other instanceof PyRange) || other.length !== this.length) return false;
    return this.length === 0 || (this.start === other.start && (this.length === 1 || this.step === other.step));
  }

  [hashOf](): number {
    return this.length * 1000003 + (this.length === 0 ? 0 : this.start);
  }

  [reprOf](): string {
    return `range(${this.start}, ${this.stop}${this.step === 1 ? '' : `, ${this.step}`})`;
  }
}

/** Python's `range(stop)` and `range(start, stop, step)`. @throws PyTypeError, ValueError */
export function range(stop: number): PyRange;
export function range(start: number, stop: number, step?: number): PyRange;
export function range(first: number, stop?: number, step = 1): PyRange {
  return stop === undefined
    ? new PyRange(0, asIndex(first))
    : new PyRange(asIndex(first), asIndex(stop), asIndex(step));
}

/** `list(range(...))`. */
export function rangeList(stop: number): number[];
export function rangeList(start: number, stop: number, step?: number): number[];
export function rangeList(first: number, stop?: number, step = 1): number[] {
  return [...(stop === undefined ? range(first) : range(first, stop, step))];
}
