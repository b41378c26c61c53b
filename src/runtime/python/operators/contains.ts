import { PyTypeError, ValueError } from '../exceptions/builtin.js';
import { iterate } from '../iteration/iterate.js';
import { containsOf } from '../symbols.js';
import { typeName } from '../type-name.js';
import { TypedView } from '../typed.js';
import { isRecord, same } from './equals.js';
import { hash } from './hash.js';

/** Python's `item in container`. @throws PyTypeError for what has no members. */
export function contains(container: unknown, item: unknown): boolean {
  if (container instanceof TypedView) return contains(container.value, item);
  if (typeof container === 'string') return containsText(container, item);
  if (typeof container === 'function' && containsOf in container) return (container as unknown as { [containsOf](item: unknown): boolean })[containsOf](item);
  if (typeof container !== 'object' || container === null) throw notIterable(container);
  const own = (container as { readonly [containsOf]?: unknown })[containsOf];
  if (typeof own === 'function') return Boolean(own.call(container, item));
  if (Array.isArray(container)) return container.some((element) => same(element, item));
  if (container instanceof Map || container instanceof Set) return hasKey(container, item);
  if (container instanceof Uint8Array) return containsBytes(container, item);
  if (isRecord(container)) return typeof item === 'string' && Object.hasOwn(container, item);
  return containsByIteration(container, item);
}

function notIterable(container: unknown): PyTypeError {
  return new PyTypeError(`argument of type '${typeName(container)}' is not iterable`);
}

function containsText(text: string, item: unknown): boolean {
  if (typeof item === 'string') return text.includes(item);
  throw new PyTypeError(`'in <string>' requires string as left operand, not ${typeName(item)}`);
}

/** A plain Map or Set finds identical keys only; the others are compared when their hash allows. */
function hasKey(container: ReadonlyMap<unknown, unknown> | ReadonlySet<unknown>, item: unknown): boolean {
  if (container.has(item)) return true;
  if (typeof item === 'string' || container.size === 0) return false;
  hash(item);
  return typeof item === 'object' && [...container.keys()].some((key) => same(key, item));
}

function containsBytes(bytes: Uint8Array, item: unknown): boolean {
  if (typeof item === 'boolean' || (typeof item === 'number' && Number.isInteger(item))) {
    if (Number(item) < 0 || Number(item) > 255) throw new ValueError('byte must be in range(0, 256)');
    return bytes.includes(Number(item));
  }
  if (!(item instanceof Uint8Array)) {
    throw new PyTypeError(`a bytes-like object is required, not '${typeName(item)}'`);
  }
  const last = bytes.length - item.length;
  for (let at = 0; at <= last; at += 1) {
    if (item.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}

function containsByIteration(container: object, item: unknown): boolean {
  if (!(Symbol.iterator in container)) {
    try {
      iterate(container);
    } catch {
      throw notIterable(container);
    }
  }
  for (const element of iterate(container)) if (same(element, item)) return true;
  return false;
}
