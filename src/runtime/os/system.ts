/** A call of the host, with its errors as Python's. */
import { asPythonError } from '../python/exceptions.js';

export function system<T>(operation: () => T): T {
  try {
    return operation();
  } catch (error) {
    throw asPythonError(error);
  }
}

/** False where the operation fails. */
export function succeeds(operation: () => unknown): boolean {
  try {
    operation();
    return true;
  } catch {
    return false;
  }
}
