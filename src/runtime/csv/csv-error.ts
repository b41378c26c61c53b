import { Exception } from '../python/exceptions.js';
import { moduleOf, nameOf } from '../python/symbols.js';

/** Python's `csv.Error`. */
export class CsvError extends Exception {
  static override readonly [nameOf]: string = 'Error';
  static override readonly [moduleOf]: string = '_csv';
}
