import { NameError, UnboundLocalError } from '../exceptions/builtin.js';

/** A local variable that may not have been assigned yet. @throws UnboundLocalError */
export function bound<T>(value: T | undefined, name: string): T {
  if (value === undefined) {
    throw new UnboundLocalError(`cannot access local variable '${name}' where it is not associated with a value`);
  }
  return value;
}

/** A variable of an enclosing function that may not have been assigned yet. @throws NameError */
export function boundFree<T>(value: T | undefined, name: string): T {
  if (value === undefined) {
    throw new NameError(
      `cannot access free variable '${name}' where it is not associated with a value in enclosing scope`,
    );
  }
  return value;
}

/** A global variable that may not have been assigned yet, or was deleted. @throws NameError */
export function boundGlobal<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new NameError(`name '${name}' is not defined`);
  return value;
}
