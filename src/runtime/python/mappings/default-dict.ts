import { className } from '../class-name.js';
import { KeyError } from '../exceptions/builtin.js';
import { repr } from '../repr.js';
import { missingOf, moduleOf, nameOf, showWithinOf } from '../symbols.js';
import { Dict } from './dict.js';
import { type MappingSource, updateMapping } from './merge.js';

/** Python's `collections.defaultdict`: `at(d, key)` makes what is missing; `d.get(key)` does not. */
export class DefaultDict<K, V> extends Dict<K, V> {
  static override readonly [nameOf]: string = 'defaultdict';
  static readonly [moduleOf]: string = 'collections';

  readonly defaultFactory: (() => V) | null;

  constructor(defaultFactory: (() => V) | null = null, source?: MappingSource<K, V> | null) {
    super();
    this.defaultFactory = defaultFactory;
    if (source !== undefined && source !== null) updateMapping(this, source);
  }

  /** Python's `d[key]`: adds what the factory makes. @throws KeyError without a factory. */
  at(key: K): V {
    return this.has(key) ? (this.get(key) as V) : this[missingOf](key);
  }

  [missingOf](key: K): V {
    if (this.defaultFactory === null) throw new KeyError(key);
    const value = this.defaultFactory();
    this.set(key, value);
    return value;
  }

  copy(): DefaultDict<K, V> {
    return new (this.constructor as typeof DefaultDict<K, V>)(this.defaultFactory, this);
  }

  [showWithinOf](contents: string): string {
    return `${className(this.constructor)}(${repr(this.defaultFactory)}, ${contents})`;
  }
}
