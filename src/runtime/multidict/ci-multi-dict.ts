import { nameOf } from '../python/symbols.js';
import { MultiDict } from './multi-dict.js';

/** Python's `multidict.CIMultiDict`: keys are the same in any case, and shown as they were given. */
export class CIMultiDict<V> extends MultiDict<V> {
  static override readonly [nameOf]: string = 'CIMultiDict';

  protected override same(a: string, b: string): boolean {
    return a === b || a.toLowerCase() === b.toLowerCase();
  }
}
