/** Values to JSON texts, as CPython's encoder writes them. */
import { Enum } from '../python/classes/enum.js';
import { PyTypeError, ValueError } from '../python/exceptions/builtin.js';
import { floatStr, intStr } from '../python/number-text.js';
import { isRecord } from '../python/operators/equals.js';
import { lessThan } from '../python/operators/compare.js';
import { typeName } from '../python/type-name.js';
import { type TypeNotation, TypedView, elementNotation, mappedNotation, saysFloat } from '../python/typed.js';
import { isWholeFloat } from '../python/whole-floats.js';

/** What the writer of values needs to know. */
export interface Encoding {
  readonly quote: (text: string) => string;
  readonly itemSeparator: string;
  readonly keySeparator: string;
  /** What a level is indented by; `null` puts all on one line. */
  readonly indent: string | null;
  readonly sortKeys: boolean;
  readonly skipKeys: boolean;
  readonly allowNan: boolean;
  readonly checkCircular: boolean;
  /** What stands for a value that JSON has no form for. */
  readonly fallback: (value: unknown) => unknown;
}

interface Place {
  readonly level: number;
  readonly ancestors: readonly object[];
}

/** The JSON text of a value. @throws PyTypeError, ValueError as Python's encoder does. */
export function encodeValue(value: unknown, encoding: Encoding): string {
  return encode(value, null, { level: 0, ancestors: [] }, encoding);
}

function encode(value: unknown, type: TypeNotation | null, place: Place, encoding: Encoding): string {
  switch (typeof value) {
    case 'string': return encoding.quote(value);
    case 'number': return numberText(value, saysFloat(type), encoding);
    case 'bigint': return intStr(value);
    case 'boolean': return String(value);
    case 'undefined': return 'null';
    case 'object': return value === null ? 'null' : encodeObject(value, type, place, encoding);
    default: return encodeFallback(value, place, encoding);
  }
}

function encodeObject(value: object, type: TypeNotation | null, place: Place, encoding: Encoding): string {
  if (value instanceof TypedView) return encode(value.value, value.type, place, encoding);
  if (Array.isArray(value)) return encodeArray(value, type, place, encoding);
  if (value instanceof Map) return encodeMapping(value, [...value], type, place, encoding);
  if (isRecord(value)) return encodeMapping(value, Object.entries(value), type, place, encoding);
  const plain = plainMember(value);
  return plain === null ? encodeFallback(value, place, encoding) : encode(plain, type, place, encoding);
}

/** A member of an enumeration that is an int or a str too. */
function plainMember(value: object): string | number | null {
  if (!(value instanceof Enum)) return null;
  const plain: unknown = value.valueOf();
  return typeof plain === 'string' || typeof plain === 'number' ? plain : null;
}

function encodeFallback(value: unknown, place: Place, encoding: Encoding): string {
  const inside = typeof value === 'object' && value !== null ? within(value, place, encoding) : place;
  return encode(encoding.fallback(value), null, { ...inside, level: place.level }, encoding);
}

function within(value: object, { level, ancestors }: Place, encoding: Encoding): Place {
  if (!encoding.checkCircular) return { level: level + 1, ancestors };
  if (ancestors.includes(value)) throw new ValueError('Circular reference detected');
  return { level: level + 1, ancestors: [...ancestors, value] };
}

function numberText(x: number, isFloat: boolean, encoding: Encoding): string {
  if (Number.isFinite(x)) return isFloat || !Number.isInteger(x) ? floatStr(x) : intStr(x);
  if (!encoding.allowNan) throw new ValueError(`Out of range float values are not JSON compliant: ${floatStr(x)}`);
  return Number.isNaN(x) ? 'NaN' : x < 0 ? '-Infinity' : 'Infinity';
}

const float: TypeNotation = { name: 'float', parameters: [] };

/** The type of an item: what the compiler knew, or what the parser saw. */
function itemType(known: TypeNotation | null, holder: object, key: unknown, item: unknown): TypeNotation | null {
  return typeof item === 'number' && isWholeFloat(holder, key, item) ? float : known;
}

function encodeArray(value: readonly unknown[], type: TypeNotation | null, place: Place, encoding: Encoding): string {
  if (value.length === 0) return '[]';
  const inside = within(value, place, encoding);
  const parts = value.map((item, index) =>
    encode(item, itemType(elementNotation(type, index, value), value, index, item), inside, encoding),
  );
  return bracketed('[', parts, ']', inside.level, encoding);
}

function encodeMapping(
  holder: object,
  entries: readonly (readonly [unknown, unknown])[],
  type: TypeNotation | null,
  place: Place,
  encoding: Encoding,
): string {
  if (entries.length === 0) return '{}';
  const inside = within(holder, place, encoding);
  const parts: string[] = [];
  for (const [key, item] of encoding.sortKeys ? sorted(entries) : entries) {
    const name = keyText(key, saysFloat(elementNotation(type, 0, holder)), encoding);
    if (name === null) continue;
    const text = encode(item, itemType(mappedNotation(type, key, holder), holder, key, item), inside, encoding);
    parts.push(encoding.quote(name) + encoding.keySeparator + text);
  }
  return parts.length === 0 ? '{}' : bracketed('{', parts, '}', inside.level, encoding);
}

function sorted(entries: readonly (readonly [unknown, unknown])[]): readonly (readonly [unknown, unknown])[] {
  return [...entries].sort(([a], [b]) => (lessThan(a, b) ? -1 : lessThan(b, a) ? 1 : 0));
}

/** A key as a string; `null` for one that is skipped. */
function keyText(key: unknown, isFloat: boolean, encoding: Encoding): string | null {
  const plain = typeof key === 'object' && key !== null ? (plainMember(key) ?? key) : (key ?? null);
  if (typeof plain === 'string') return plain;
  if (typeof plain === 'number') return numberText(plain, isFloat, encoding);
  if (plain === null || typeof plain === 'boolean' || typeof plain === 'bigint') return String(plain);
  if (encoding.skipKeys) return null;
  throw new PyTypeError(`keys must be str, int, float, bool or None, not ${typeName(key)}`);
}

function bracketed(open: string, parts: readonly string[], close: string, level: number, encoding: Encoding): string {
  const { indent, itemSeparator } = encoding;
  if (indent === null) return open + parts.join(itemSeparator) + close;
  const line = `\n${indent.repeat(level)}`;
  return open + line + parts.join(itemSeparator + line) + `\n${indent.repeat(level - 1)}` + close;
}
