import { isRecord } from '../operators/equals.js';

/** A container of the same form with its elements converted; other values are returned as they are. */
export function mapElements(value: object, convert: (x: unknown) => unknown): unknown {
  if (Array.isArray(value)) {
    const list = value.map((element: unknown) => convert(element));
    return Object.isFrozen(value) ? Object.freeze(list) : list;
  }
  if (value instanceof Map) {
    const copy = new (value.constructor as new () => Map<unknown, unknown>)();
    for (const [key, element] of value) copy.set(convert(key), convert(element));
    return copy;
  }
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, element]) => [key, convert(element)]));
}
