import { AssertionError } from './builtin.js';
import { truthy } from '../operators/truthy.js';

/** Python's `assert condition, message`; the message is computed only when it is needed. @throws AssertionError */
export function assertion(condition: unknown, message?: () => unknown): asserts condition {
  if (truthy(condition)) return;
  throw message === undefined ? new AssertionError() : new AssertionError(message());
}
