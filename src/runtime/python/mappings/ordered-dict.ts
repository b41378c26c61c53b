import { className } from '../class-name.js';
import { KeyError } from '../exceptions/builtin.js';
import { moduleOf, nameOf, showWithinOf } from '../symbols.js';
import { Dict } from './dict.js';
import { type MappingSource, updateMapping } from './merge.js';

/** Python's `collections.OrderedDict`. */
export class OrderedDict<K, V> extends Dict<K, V> {
  static override readonly [nameOf]: string = 'OrderedDict';
  static readonly [moduleOf]: string = 'collections';

  constructor(source?: MappingSource<K, V> | null) {
    super();
    if (source !== undefined && source !== null) updateMapping(this, source);
  }

  /** Python's `d.move_to_end(key, last)`. @throws KeyError */
  moveToEnd(key: K, last = true): void {
    if (!this.has(key)) throw new KeyError(key);
    const value = this.get(key) as V;
    this.delete(key);
    const others = last ? [] : [...this];
    if (!last) this.clear();
    this.set(key, value);
    for (const [other, kept] of others) this.set(other, kept);
  }

  /** Python's `d.popitem(last)`. @throws KeyError */
  popItem(last = true): readonly [K, V] {
    const entry = last ? [...this].at(-1) : this.entries().next().value;
    if (entry === undefined) throw new KeyError('dictionary is empty');
    this.delete(entry[0]);
    return Object.freeze(entry);
  }

  copy(): OrderedDict<K, V> {
    return new (this.constructor as typeof OrderedDict<K, V>)(this);
  }

  [showWithinOf](contents: string): string {
    return this.size === 0 ? `${className(this.constructor)}()` : `${className(this.constructor)}(${contents})`;
  }
}
