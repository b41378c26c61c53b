/** Views of a multidict that can't be written to. */
import { nameOf } from '../python/symbols.js';
import { CIMultiDict } from './ci-multi-dict.js';
import { MultiDict, MultiDictBase } from './multi-dict.js';

/** Python's `multidict.MultiDictProxy`. */
export class MultiDictProxy<V> extends MultiDictBase<V> {
  static override readonly [nameOf]: string = 'MultiDictProxy';
  private readonly source: MultiDict<V>;

  constructor(source: MultiDict<V> | MultiDictProxy<V>) {
    super();
    this.source = source instanceof MultiDictProxy ? source.source : source;
  }

  override pairs(): readonly (readonly [string, V])[] {
    return this.source.pairs();
  }

  /** A dict of its own with the same pairs. */
  copy(): MultiDict<V> {
    return new MultiDict(this.source);
  }

  protected override same(a: string, b: string): boolean {
    return a === b;
  }
}

/** Python's `multidict.CIMultiDictProxy`: what a response's `headers` are. */
export class CIMultiDictProxy<V> extends MultiDictProxy<V> {
  static override readonly [nameOf]: string = 'CIMultiDictProxy';

  override copy(): CIMultiDict<V> {
    return new CIMultiDict<V>(this);
  }

  protected override same(a: string, b: string): boolean {
    return a === b || a.toLowerCase() === b.toLowerCase();
  }
}
