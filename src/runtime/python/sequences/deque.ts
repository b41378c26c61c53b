import { className } from '../class-name.js';
import { IndexError, ValueError } from '../exceptions/builtin.js';
import { iterate } from '../iteration/iterate.js';
import { same } from '../operators/equals.js';
import { repr } from '../repr.js';
import {
  containsOf,
  deleteItemOf,
  equalsOf,
  getItemOf,
  lengthOf,
  moduleOf,
  nameOf,
  reprOf,
  reversedOf,
  setItemOf,
} from '../symbols.js';

/** Python's `collections.deque`: both ends in constant time. */
export class Deque<T> {
  static readonly [nameOf]: string = 'deque';
  static readonly [moduleOf]: string = 'collections';
  readonly maxlen: number | null;
  /** Elements by a running number, so that taking one on the left moves none. */
  private readonly slots = new Map<number, T>();
  private head = 0;

  constructor(elements: Iterable<T> = [], maxlen: number | null = null) {
    if (maxlen !== null && maxlen < 0) throw new ValueError('maxlen must be non-negative');
    this.maxlen = maxlen;
    this.extend(elements);
  }

  get length(): number {
    return this.slots.size;
  }

  append(x: T): null {
    if (this.maxlen === 0) return null;
    if (this.length === this.maxlen) this.popLeft();
    this.slots.set(this.head + this.length, x);
    return null;
  }

  appendLeft(x: T): null {
    if (this.maxlen === 0) return null;
    if (this.length === this.maxlen) this.pop();
    this.head -= 1;
    this.slots.set(this.head, x);
    return null;
  }

  /** Takes the last one. @throws IndexError */
  pop(): T {
    return this.take(this.head + this.length - 1);
  }

  /** Takes the first one. @throws IndexError */
  popLeft(): T {
    const x = this.take(this.head);
    this.head += 1;
    return x;
  }

  private take(slot: number): T {
    if (this.length === 0) throw new IndexError('pop from an empty deque');
    const x = this.slots.get(slot) as T;
    this.slots.delete(slot);
    return x;
  }

  extend(elements: Iterable<T>): null {
    for (const x of [...(iterate(elements) as Iterable<T>)]) this.append(x);
    return null;
  }

  extendLeft(elements: Iterable<T>): null {
    for (const x of [...(iterate(elements) as Iterable<T>)]) this.appendLeft(x);
    return null;
  }

  clear(): null {
    this.slots.clear();
    return null;
  }

  rotate(steps = 1): null {
    if (this.length < 2) return null;
    const count = ((steps % this.length) + this.length) % this.length;
    for (let step = 0; step < count; step += 1) this.appendLeft(this.pop());
    return null;
  }

  reverse(): null {
    this.assign([...this].reverse());
    return null;
  }

  copy(): Deque<T> {
    return new Deque(this, this.maxlen);
  }

  count(x: T): number {
    return [...this].filter((element) => same(element, x)).length;
  }

  /** @throws ValueError */
  index(x: T): number {
    const at = [...this].findIndex((element) => same(element, x));
    if (at < 0) throw new ValueError(`${repr(x)} is not in deque`);
    return at;
  }

  /** @throws ValueError */
  remove(x: T): null {
    const elements = [...this];
    const at = elements.findIndex((element) => same(element, x));
    if (at < 0) throw new ValueError('deque.remove(x): x not in deque');
    elements.splice(at, 1);
    this.assign(elements);
    return null;
  }

  /** @throws IndexError at the maximal length. */
  insert(index: number, x: T): null {
    if (this.length === this.maxlen) throw new IndexError('deque already at its maximum size');
    const elements = [...this];
    elements.splice(index, 0, x);
    this.assign(elements);
    return null;
  }

  private assign(elements: readonly T[]): void {
    this.slots.clear();
    this.head = 0;
    for (const x of elements) this.append(x);
  }

  private slot(index: number): number {
    const at = index < 0 ? index + this.length : index;
    if (at < 0 || at >= this.length) throw new IndexError('deque index out of range');
    return this.head + at;
  }

  /** Python's `d[i]`. @throws IndexError */
  at(index: number): T {
    return this.slots.get(this.slot(index)) as T;
  }

  [getItemOf](index: number): T {
    return this.at(index);
  }

  [setItemOf](index: number, x: T): void {
    this.slots.set(this.slot(index), x);
  }

  [deleteItemOf](index: number): void {
    const at = this.slot(index) - this.head;
    this.assign([...this].filter((_, position) => position !== at));
  }

  [lengthOf](): number {
    return this.length;
  }

  [containsOf](x: unknown): boolean {
    return [...this].some((element) => same(element, x));
  }

  [equalsOf](other: unknown): boolean {
    if (!(other instanceof Deque) || other.length !== this.length) return false;
    const elements: readonly unknown[] = [...other];
    return [...this].every((element, at) => same(element, elements[at]));
  }

  [reversedOf](): Iterator<T> {
    return [...this].reverse().values();
  }

  *[Symbol.iterator](): Generator<T, void, undefined> {
    for (let at = 0; at < this.length; at += 1) yield this.slots.get(this.head + at) as T;
  }

  [reprOf](): string {
    return `${className(this.constructor)}(${repr([...this])}${this.maxlen === null ? '' : `, maxlen=${this.maxlen}`})`;
  }
}
