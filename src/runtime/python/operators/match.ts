import { Dict } from '../mappings/dict.js';
import { isRecord, mappingOf } from './equals.js';

/** Whether a sequence pattern may match: lists and tuples, not text or bytes (PEP 634). */
export function isSequence(x: unknown): x is readonly unknown[] {
  return Array.isArray(x);
}

/** Whether a mapping pattern may match. */
export function isMapping(x: unknown): x is ReadonlyMap<unknown, unknown> {
  return x instanceof Map || isRecord(x);
}

/** What `**rest` of a mapping pattern binds: a new dict without the keys that were matched. */
export function without<K, V>(mapping: ReadonlyMap<K, V>, keys: readonly unknown[]): Dict<K, V>;
export function without(mapping: unknown, keys: readonly unknown[]): Dict<unknown, unknown>;
export function without(mapping: unknown, keys: readonly unknown[]): Dict<unknown, unknown> {
  const rest = new Dict(mappingOf(mapping));
  for (const key of keys) rest.delete(key);
  return rest;
}
