import { AssertionError } from '../exceptions/builtin.js';
import { repr } from '../repr.js';

/** Python's `typing.assert_never`. @throws AssertionError */
export function assertNever(value: never): never {
  throw new AssertionError(`Expected code to be unreachable, but got: ${repr(value)}`);
}
