import { moduleOf, nameOf } from '../symbols.js';
import { AttributeError } from './builtin.js';

/** Python's `dataclasses.FrozenInstanceError`. */
export class FrozenInstanceError extends AttributeError {
  static override readonly [nameOf]: string = 'FrozenInstanceError';
  static override readonly [moduleOf]: string = 'dataclasses';
}
