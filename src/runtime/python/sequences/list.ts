import { nameOf } from '../symbols.js';

/** What classes over Python's `list` extend: an array whose constructor takes the items, and whose parts are plain lists. */
export class List<T> extends Array<T> {
  static readonly [nameOf]: string = 'list';

  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }

  constructor(items?: Iterable<T>) {
    super();
    for (const item of items ?? []) this.push(item);
  }
}
