import { parseNotation, type TypeNotation } from '../typed.js';

/**
 * What is not known, as a declared type that holds TypedDicts: dicts become plain objects where the notation has keys.
 * Lists and dicts around them stay the same objects.
 *
 * @example asTypedDict(loads(text), 'list[{"name": object}]') as User[]
 */
export function asTypedDict(value: unknown, notation: string): unknown {
  return shaped(value, parseNotation(notation));
}

function shaped(value: unknown, type: TypeNotation | undefined): unknown {
  if (type === undefined || typeof value !== 'object' || value === null) return value;
  const [first, second] = type.parameters;
  if (type.name === 'list' && Array.isArray(value)) return eachIn(value, first);
  if (type.name === 'dict' && value instanceof Map) {
    for (const [key, item] of value) value.set(key, shaped(item, second));
    return value;
  }
  return type.keys !== undefined && value instanceof Map ? plain(value, type) : value;
}

function eachIn(list: unknown[], item: TypeNotation | undefined): unknown[] {
  if (Object.isFrozen(list)) return list;
  list.forEach((element, index) => {
    list[index] = shaped(element, item);
  });
  return list;
}

function plain(dict: ReadonlyMap<unknown, unknown>, { keys = [], parameters }: TypeNotation): Record<string, unknown> {
  return Object.fromEntries(
    [...dict].map(([key, value]) => [String(key), shaped(value, parameters[keys.indexOf(String(key))])]),
  );
}
