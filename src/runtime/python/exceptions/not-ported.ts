import { NotPortedError } from './builtin.js';

/**
 * Stands where the source has something that has no port, as a value that fits everywhere.
 *
 * Its type is not `never`: TypeScript would not check what comes after it.
 *
 * @throws NotPortedError always
 */
export function notPorted<T = never>(what: string): NoInfer<T> {
  throw new NotPortedError(what);
}
