/** What `path.parents` gives: the folders above, from the nearest. */
import { IndexError } from '../python/exceptions.js';
import { getItemOf, lengthOf, reprOf } from '../python/symbols.js';

export class Parents<P> {
  private readonly paths: readonly P[];
  private readonly owner: string;

  constructor(paths: readonly P[], owner: string) {
    this.paths = paths;
    this.owner = owner;
  }

  get length(): number {
    return this.paths.length;
  }

  /** @throws IndexError */
  at(index: number): P {
    const path = this.paths.at(index);
    if (path === undefined) throw new IndexError(String(index));
    return path;
  }

  [getItemOf](index: number): P {
    return this.at(index);
  }

  [lengthOf](): number {
    return this.paths.length;
  }

  [Symbol.iterator](): Iterator<P> {
    return this.paths.values();
  }

  [reprOf](): string {
    return `<${this.owner}.parents>`;
  }
}
