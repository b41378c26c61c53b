/** What `keys()`, `values()` and `items()` of a multidict give. */
import { contains } from '../python/operators/contains.js';
import { repr } from '../python/repr.js';
import { containsOf, lengthOf, moduleOf, nameOf, reprOf } from '../python/symbols.js';

export class MultiDictView<T> implements Iterable<T> {
  static readonly [nameOf]: string = '_View';
  static readonly [moduleOf]: string = 'multidict._multidict';
  private readonly kind: string;
  private readonly elements: () => readonly T[];

  constructor(kind: '_KeysView' | '_ValuesView' | '_ItemsView', elements: () => readonly T[]) {
    this.kind = kind;
    this.elements = elements;
  }

  [Symbol.iterator](): IterableIterator<T> {
    return this.elements()[Symbol.iterator]();
  }

  [lengthOf](): number {
    return this.elements().length;
  }

  [containsOf](element: unknown): boolean {
    return contains([...this.elements()], element);
  }

  /** The elements as the `repr` of the whole shows them. */
  shown(): string {
    return this.elements()
      .map((element) => this.show(element))
      .join(', ');
  }

  [reprOf](): string {
    return `${this.kind}(${this.shown()})`;
  }

  toString(): string {
    return this[reprOf]();
  }

  // Keys stand between plain quotes, whatever is in them.
  private show(element: T): string {
    if (this.kind === '_KeysView') return `'${String(element)}'`;
    if (this.kind === '_ValuesView') return repr(element);
    const [key, value] = element as readonly [string, unknown];
    return `'${key}': ${repr(value)}`;
  }
}
