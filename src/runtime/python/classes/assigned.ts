import { AttributeError } from '../exceptions/builtin.js';
import { typeName } from '../type-name.js';

/**
 * A field that may not have been assigned yet: `assigned(this, 'tasks')`.
 *
 * @throws AttributeError `'Pool' object has no attribute 'tasks'`
 */
export function assigned<T extends object, K extends keyof T & string>(
  object: T,
  field: K,
  pythonName: string = field,
): T[K] {
  if (!(field in object)) throw new AttributeError(`'${typeName(object)}' object has no attribute '${pythonName}'`);
  return object[field];
}
