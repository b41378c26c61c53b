/** JSON as Python's `json` writes and reads it by default. */
import { asPythonError, PyTypeError } from '../python/exceptions.js';
import { mappingOf } from '../python/operators/equals.js';
import { floatStr, numberStr } from '../python/number-text.js';
import { typeName } from '../python/type-name.js';
import { mappedNotation, elementNotation, saysFloat, type TypeNotation, TypedView } from '../python/typed.js';

/** What `json.loads` gives. */
export type JsonValue = null | boolean | number | string | JsonValue[] | { [key: string]: JsonValue };

/** @throws JSONDecodeError */
export function loadJson(text: string): JsonValue {
  try {
    return JSON.parse(text) as JsonValue;
  } catch (error) {
    throw asPythonError(error);
  }
}

/** @throws TypeError "Object of type set is not JSON serializable" */
export function dumpJson(value: unknown, type: TypeNotation | null = null): string {
  if (value === null || value === undefined) return 'null';
  if (value instanceof TypedView) return dumpJson(value.value, value.type);
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (typeof value === 'number') return numberText(value, type);
  if (Array.isArray(value)) {
    return `[${value.map((item, index) => dumpJson(item, elementNotation(type, index))).join(', ')}]`;
  }
  const mapping = mappingOf(value);
  if (mapping === null) throw new PyTypeError(`Object of type ${typeName(value)} is not JSON serializable`);
  const entries = [...mapping].map(([key, each]) => `${keyText(key)}: ${dumpJson(each, mappedNotation(type, key))}`);
  return `{${entries.join(', ')}}`;
}

function numberText(value: number, type: TypeNotation | null): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? 'Infinity' : '-Infinity';
  return saysFloat(type) ? floatStr(value) : numberStr(value);
}

function keyText(key: unknown): string {
  if (typeof key === 'string') return quoted(key);
  if (key === null || typeof key === 'boolean') return `"${String(key)}"`;
  if (typeof key === 'number') return `"${numberText(key, null)}"`;
  throw new PyTypeError(`keys must be str, int, float, bool or None, not ${typeName(key)}`);
}

function quoted(text: string): string {
  return JSON.stringify(text).replace(/[\x7f-\uffff]/g, (character) => {
    // A tilde is the last that ASCII shows; DEL stays as it is in Python.
    if (character === '\x7f') return character;
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
