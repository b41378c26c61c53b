import { PyTypeError, ValueError } from '../exceptions/builtin.js';
import { repr } from '../repr.js';
import { bytesRepr } from '../string-text.js';
import { floatOf, indexOf, intOf } from '../symbols.js';
import { typeName } from '../type-name.js';
import { TypedView } from '../typed.js';
import { truncate } from './round.js';

/**
 * Python's `int(x)` and `int(text, base)`: white space around, a sign, underscores between digits, prefixes for base 0.
 *
 * @throws ValueError `invalid literal for int() with base 10: 'x'`; OverflowError for an infinity; PyTypeError for a value
 * that is no number.
 */
export function int(x: unknown = 0, base?: number): number {
  const value = x instanceof TypedView ? x.value : x;
  if (base !== undefined) return intInBase(value, base);
  switch (typeof value) {
    case 'number':
      return truncate(value);
    case 'boolean':
    case 'bigint':
      return Number(value);
    case 'string':
      return parseInteger(value, 10, () => repr(value));
    default:
      return intOfObject(value);
  }
}

function intInBase(value: unknown, base: number): number {
  if (base !== 0 && (base < 2 || base > 36)) throw new ValueError('int() base must be >= 2 and <= 36, or 0');
  if (typeof value === 'string') return parseInteger(value, base, () => repr(value));
  if (value instanceof Uint8Array) return parseInteger(latin(value), base, () => bytesRepr(value));
  throw new PyTypeError("int() can't convert non-string with explicit base");
}

function intOfObject(value: unknown): number {
  if (value instanceof Uint8Array) return parseInteger(latin(value), 10, () => bytesRepr(value));
  const object = value as { readonly [intOf]?: unknown; readonly [indexOf]?: unknown } | null | undefined;
  const convert = object?.[intOf] ?? object?.[indexOf];
  if (typeof convert === 'function') return Number(convert.call(value));
  throw new PyTypeError(
    `int() argument must be a string, a bytes-like object or a real number, not '${typeName(value)}'`,
  );
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

const prefixes: Readonly<Record<string, number>> = { '0x': 16, '0o': 8, '0b': 2 };

function parseInteger(text: string, base: number, shown: () => string): number {
  const [, sign = '', body = ''] = /^([+-]?)(.*)$/s.exec(normalized(text)) ?? [];
  const prefixed = prefixes[body.slice(0, 2).toLowerCase()];
  const hasPrefix = prefixed !== undefined && (base === 0 || base === prefixed);
  const digits = hasPrefix ? body.slice(2).replace(/^_/, '') : body;
  const radix = base === 0 ? (hasPrefix ? prefixed : 10) : base;
  const clean = digits.replaceAll('_', '').toLowerCase();
  const leadingZeros = base === 0 && !hasPrefix && /^0+[1-9]/.test(clean);
  if (!/^[0-9a-z]+(?:_[0-9a-z]+)*$/i.test(digits) || leadingZeros || !inRadix(clean, radix)) {
    throw new ValueError(`invalid literal for int() with base ${base}: ${shown()}`);
  }
  const value = radix === 10 ? Number(clean) : fromRadix(clean, radix);
  return sign === '-' ? 0 - value : value;
}

function inRadix(digits: string, radix: number): boolean {
  return [...digits].every((digit) => Number.parseInt(digit, 36) < radix);
}

function fromRadix(digits: string, radix: number): number {
  const value = Number.parseInt(digits, radix);
  if (Number.isSafeInteger(value)) return value;
  let exact = 0n;
  for (const digit of digits) exact = exact * BigInt(radix) + BigInt(Number.parseInt(digit, 36));
  return Number(exact);
}

/**
 * The text as CPython's parsers see it: without white space around, decimal digits of all scripts as ASCII's. The
 * separators U+001C to U+001F count as white space beside characters beyond ASCII only.
 */
function normalized(text: string): string {
  if (/^[\0-\x7f]*$/.test(text)) return text.replace(/^[\t-\r ]+|[\t-\r ]+$/g, '');
  const stripped = text.replace(/^[\s\x1c-\x1f\x85]+|[\s\x1c-\x1f\x85]+$/g, '');
  return stripped.replace(/[^\0-\x7f]/gu, (character) =>
    /\p{Nd}/u.test(character) ? String(decimalValue(character)) : character,
  );
}

/** Digits stand in runs of ten from the zero; the mathematical ones follow each other without a gap. */
function decimalValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  if (code >= 0x1d7ce && code <= 0x1d7ff) return (code - 0x1d7ce) % 10;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}

/** Python's `float(x)`. @throws ValueError `could not convert string to float: 'x'`; PyTypeError */
export function float(x: unknown = 0): number {
  const value = x instanceof TypedView ? x.value : x;
  switch (typeof value) {
    case 'number':
      return value;
    case 'boolean':
    case 'bigint':
      return Number(value);
    case 'string':
      return parseFloatingPoint(value, () => repr(value));
    default:
      return floatOfObject(value);
  }
}

function floatOfObject(value: unknown): number {
  if (value instanceof Uint8Array) return parseFloatingPoint(latin(value), () => bytesRepr(value));
  const object = value as { readonly [floatOf]?: unknown; readonly [indexOf]?: unknown } | null | undefined;
  const convert = object?.[floatOf] ?? object?.[indexOf];
  if (typeof convert === 'function') return Number(convert.call(value));
  throw new PyTypeError(`float() argument must be a string or a real number, not '${typeName(value)}'`);
}

function parseFloatingPoint(text: string, shown: () => string): number {
  const stripped = normalized(text);
  const special = /^([+-]?)(?:(inf|infinity)|nan)$/i.exec(stripped);
  if (special !== null) return special[2] === undefined ? Number.NaN : special[1] === '-' ? -Infinity : Infinity;
  const digits = String.raw`\d+(?:_\d+)*`;
  const grammar = new RegExp(`^[+-]?(?:${digits}(?:\\.(?:${digits})?)?|\\.${digits})(?:[eE][+-]?${digits})?$`);
  if (!grammar.test(stripped)) throw new ValueError(`could not convert string to float: ${shown()}`);
  return Number(stripped.replaceAll('_', ''));
}
