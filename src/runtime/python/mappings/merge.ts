import { PyTypeError, ValueError } from '../exceptions/builtin.js';
import { iterate } from '../iteration/iterate.js';
import { isRecord, mappingOf } from '../operators/equals.js';
import { getItemOf } from '../symbols.js';
import { typeName } from '../type-name.js';
import { Dict } from './dict.js';

/** A dict in either of its forms. */
export type Mapping<K, V> = ReadonlyMap<K, V> | Readonly<Record<string, V>>;

/** An object of another kind that has keys: headers, for one. */
export interface Keyed<K, V> {
  keys(): Iterable<K>;
  [getItemOf](key: K): V;
}

/** What `dict(...)` and `update` accept. */
export type MappingSource<K, V> = Mapping<K, V> | Keyed<K, V> | Iterable<readonly [K, V]>;

/** The entries of a dict, or of pairs as `dict` takes them. @throws PyTypeError, ValueError */
export function* entriesOf(source: unknown): Generator<readonly [unknown, unknown], void, undefined> {
  const mapping = mappingOf(source);
  if (mapping !== null) {
    yield* mapping;
    return;
  }
  const keys = (source as { readonly keys?: unknown } | null)?.keys;
  if (typeof keys === 'function' && !Array.isArray(source)) {
    const read = source as Partial<Keyed<unknown, unknown>> & { keys(): Iterable<unknown>; get?(key: unknown): unknown };
    for (const key of read.keys()) yield [key, read[getItemOf]?.(key) ?? read.get?.(key)];
    return;
  }
  let at = 0;
  for (const pair of iterate(source)) yield pairOf(pair, at++);
}

function pairOf(pair: unknown, at: number): readonly [unknown, unknown] {
  let elements: readonly unknown[];
  try {
    elements = [...iterate(pair)];
  } catch (error) {
    if (!(error instanceof PyTypeError)) throw error;
    throw new PyTypeError(`cannot convert dictionary update sequence element #${at} to a sequence`);
  }
  if (elements.length === 2) return [elements[0], elements[1]];
  throw new ValueError(`dictionary update sequence element #${at} has length ${elements.length}; 2 is required`);
}

/** Sets an entry of a dict in either form; a key such as `__proto__` is an entry like any other. */
export function setEntry(target: object, key: unknown, value: unknown): void {
  if (target instanceof Map) target.set(key, value);
  else if (isRecord(target)) {
    Object.defineProperty(target, String(key), { value, writable: true, enumerable: true, configurable: true });
  } else throw new PyTypeError(`'${typeName(target)}' object does not support item assignment`);
}

/** `target |= source` of dicts in any form. */
export function updateMapping(target: object, source: unknown): void {
  for (const [key, value] of entriesOf(source)) setEntry(target, key, value);
}

/** `a | b`: a new dict of the form of `a`, or a Dict where that can't hold the keys of `b`. */
export function mergeMappings(a: object, b: object): object {
  const textKeys = isRecord(b) || (b instanceof Map && [...b.keys()].every((key) => typeof key === 'string'));
  const result = copyMapping(a, textKeys);
  updateMapping(result, b);
  return result;
}

function copyMapping(a: object, keepsForm: boolean): object {
  if (isRecord(a)) return keepsForm ? { ...a } : new Dict<unknown, unknown>(Object.entries(a));
  const copy = (a as { copy?: unknown }).copy;
  if (typeof copy === 'function') return copy.call(a) as object;
  return a instanceof Dict ? new Dict(a) : new Map(a as ReadonlyMap<unknown, unknown>);
}
