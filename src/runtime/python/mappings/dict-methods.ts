import { KeyError, PyTypeError } from '../exceptions/builtin.js';
import type { Keywords } from '../functions/keywords.js';
import { iterate } from '../iteration/iterate.js';
import { isRecord } from '../operators/equals.js';
import { Dict } from './dict.js';
import { type Mapping, type MappingSource, entriesOf, mergeMappings, setEntry, updateMapping } from './merge.js';

function has(mapping: object, key: unknown): boolean {
  if (mapping instanceof Map) return mapping.has(key);
  return isRecord(mapping) && typeof key === 'string' && Object.hasOwn(mapping, key);
}

function read(mapping: object, key: unknown): unknown {
  return mapping instanceof Map ? mapping.get(key) : (mapping as Record<string, unknown>)[key as string];
}

/** Python's `dict(...)`: from a dict or pairs, then keywords. @throws PyTypeError, ValueError */
export function dict<K = string, V = never>(
  source?: MappingSource<K, V> | null,
  keywords?: Readonly<Record<string, V>>,
): Dict<K, V>;
export function dict(source: unknown, keywords?: Readonly<Record<string, unknown>>): Dict<unknown, unknown>;
export function dict<K = string, V = never>(
  source?: unknown,
  keywords: Readonly<Record<string, V>> = {},
): Dict<K, V> {
  const result = new Dict<K, V>();
  if (source !== undefined && source !== null) updateMapping(result, source as MappingSource<K, V>);
  updateMapping(result, keywords);
  return result;
}

/** `dict(*args, **keywords)`. @throws PyTypeError, ValueError */
export function dictFrom<K, V>(args: readonly unknown[], keywords?: Keywords): Dict<K, V> {
  if (args.length > 1) throw new PyTypeError(`dict expected at most 1 argument, got ${args.length}`);
  return dict(args[0] ?? [], Object.fromEntries(keywords?.values ?? [])) as Dict<never, never> as Dict<K, V>;
}

/** Python's `d.get(key)`: `null` when it is missing. */
export function get<K, V>(mapping: ReadonlyMap<K, V>, key: K): V | null;
export function get<K, V, D>(mapping: ReadonlyMap<K, V>, key: K, fallback: D): V | D;
export function get<V>(mapping: Readonly<Record<string, V>>, key: string): V | null;
export function get<V, D>(mapping: Readonly<Record<string, V>>, key: string, fallback: D): V | D;
export function get(mapping: object, key: unknown, fallback: unknown = null): unknown {
  return has(mapping, key) ? read(mapping, key) : fallback;
}

/** Python's `d.setdefault(key, value)`. */
export function setDefault<K, V>(mapping: Map<K, V>, key: K, value: V): V;
export function setDefault<V>(mapping: Record<string, V>, key: string, value: V): V;
export function setDefault(mapping: object, key: unknown, value: unknown = null): unknown {
  if (has(mapping, key)) return read(mapping, key);
  setEntry(mapping, key, value);
  return value;
}

/** Python's `d.pop(key)` and `d.pop(key, fallback)`. @throws KeyError without a fallback. */
export function popKey<K, V>(mapping: Map<K, V>, key: K): V;
export function popKey<K, V, D>(mapping: Map<K, V>, key: K, fallback: D): V | D;
export function popKey<V>(mapping: Record<string, V>, key: string): V;
export function popKey<V, D>(mapping: Record<string, V>, key: string, fallback: D): V | D;
export function popKey(mapping: object, key: unknown, ...fallback: readonly unknown[]): unknown {
  if (!has(mapping, key)) {
    if (fallback.length === 0) throw new KeyError(key);
    return fallback[0];
  }
  const value = read(mapping, key);
  deleteEntry(mapping, key);
  return value;
}

function deleteEntry(mapping: object, key: unknown): void {
  if (mapping instanceof Map) mapping.delete(key);
  else Reflect.deleteProperty(mapping, key as string);
}

/** Python's `d.popitem()`: the entry that was added last. @throws KeyError */
export function popItem<K, V>(mapping: Map<K, V> | Record<string, V>): readonly [K, V] {
  const last = [...entriesOf(mapping)].at(-1);
  if (last === undefined) throw new KeyError('popitem(): dictionary is empty');
  deleteEntry(mapping, last[0]);
  return Object.freeze([last[0] as K, last[1] as V] as const);
}

/** Python's `d.update(...)`. @throws PyTypeError, ValueError */
export function update<K, V>(
  mapping: Map<K, V> | Record<string, V>,
  ...sources: readonly (MappingSource<K, V> | null | undefined)[]
): null {
  for (const source of sources) if (source !== undefined && source !== null) updateMapping(mapping, source);
  return null;
}

/** Python's `dict.fromkeys(keys, value)`. */
export function fromKeys<K>(keys: Iterable<K>): Dict<K, null>;
export function fromKeys<K, V>(keys: Iterable<K>, value: V): Dict<K, V>;
export function fromKeys(keys: Iterable<unknown>, value: unknown = null): Dict<unknown, unknown> {
  const result = new Dict<unknown, unknown>();
  for (const key of iterate(keys)) result.set(key, value);
  return result;
}

/** Python's `d.copy()`: of the same form. */
export function copyDict<M extends object>(mapping: M): M {
  return mergeMappings(mapping, new Map()) as M;
}

/** Python's `a | b` of dicts: of the form of `a` where it can hold the keys of `b`. */
export function merge<K, V>(a: ReadonlyMap<K, V>, b: MappingSource<K, V>): Map<K, V>;
export function merge<V>(a: Readonly<Record<string, V>>, b: Mapping<string, V>): Record<string, V>;
export function merge(a: object, b: object): object {
  return mergeMappings(a, b);
}
