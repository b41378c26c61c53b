import { PyTypeError, ValueError } from '../exceptions/builtin.js';
import { iterate } from '../iteration/iterate.js';
import { typeName } from '../type-name.js';
import type { Bound } from '../sequences/slice-bounds.js';
import * as split from '../text/split.js';
import * as search from '../text/search.js';
import { strip, lstrip, rstrip } from '../text/strip.js';
import { asciiBytes, concatBytes } from './bytes.js';

/**
 * Bytes as a text of characters up to U+00FF: each method of bytes is that of str on it. White space and case are
 * ASCII's, so the characters above are kept from being taken for either.
 */
function textOf(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

function operand(x: unknown): string {
  if (x instanceof Uint8Array) return textOf(x);
  throw new PyTypeError(`a bytes-like object is required, not '${typeName(x)}'`);
}

/** Bytes, or a number that stands for one. */
function pattern(x: Uint8Array | number): string {
  return typeof x === 'number' ? String.fromCharCode(x) : operand(x);
}

const asciiSpace = '\t\n\v\f\r ';

/** Python's `b.split(sep, maxsplit)`. @throws ValueError `empty separator` */
export function splitBytes(bytes: Uint8Array, separator: Uint8Array | null = null, max = -1): Uint8Array[] {
  if (separator !== null) return split.split(textOf(bytes), operand(separator), max).map(asciiBytes);
  return split.split(hideSpaces(textOf(bytes)), null, max).map((part) => asciiBytes(showSpaces(part)));
}

/** Python's `b.rsplit(sep, maxsplit)`. @throws ValueError `empty separator` */
export function rsplitBytes(bytes: Uint8Array, separator: Uint8Array | null = null, max = -1): Uint8Array[] {
  if (separator !== null) return split.rsplit(textOf(bytes), operand(separator), max).map(asciiBytes);
  return split.rsplit(hideSpaces(textOf(bytes)), null, max).map((part) => asciiBytes(showSpaces(part)));
}

/** White space of Unicode that is none in bytes, moved out of the way. */
function hideSpaces(text: string): string {
  return text.replace(/[\x1c-\x1f\x85\xa0]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xe000));
}

function showSpaces(text: string): string {
  return text.replace(/[\ue01c-\ue01f\ue085\ue0a0]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) - 0xe000),
  );
}

/** Python's `b.splitlines(keepends)`: at `\n`, `\r`, `\r\n`. */
export function splitLinesBytes(bytes: Uint8Array, keepEnds = false): Uint8Array[] {
  const lines: string[] = [];
  const text = textOf(bytes);
  let from = 0;
  for (const { 0: boundary, index } of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push(text.slice(from, keepEnds ? index + boundary.length : index));
    from = index + boundary.length;
  }
  if (from < text.length) lines.push(text.slice(from));
  return lines.map(asciiBytes);
}

/** Python's `separator.join(parts)`. @throws PyTypeError */
export function joinBytes(separator: Uint8Array, parts: Iterable<Uint8Array>): Uint8Array {
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const part of iterate(parts) as Iterable<unknown>) {
    if (!(part instanceof Uint8Array)) {
      throw new PyTypeError(`sequence item ${at}: expected a bytes-like object, ${typeName(part)} found`);
    }
    if (at > 0) pieces.push(separator);
    pieces.push(part);
    at += 1;
  }
  return concatBytes(...pieces);
}

/** Python's `b.strip(chars)`. */
export function stripBytes(bytes: Uint8Array, chars: Uint8Array | null = null): Uint8Array {
  return asciiBytes(strip(textOf(bytes), chars === null ? asciiSpace : operand(chars)));
}

/** Python's `b.lstrip(chars)`. */
export function lstripBytes(bytes: Uint8Array, chars: Uint8Array | null = null): Uint8Array {
  return asciiBytes(lstrip(textOf(bytes), chars === null ? asciiSpace : operand(chars)));
}

/** Python's `b.rstrip(chars)`. */
export function rstripBytes(bytes: Uint8Array, chars: Uint8Array | null = null): Uint8Array {
  return asciiBytes(rstrip(textOf(bytes), chars === null ? asciiSpace : operand(chars)));
}

/** Python's `b.find(sub, start, end)`. */
export function findBytes(bytes: Uint8Array, sub: Uint8Array | number, start?: Bound, end?: Bound): number {
  return search.find(textOf(bytes), pattern(sub), start, end);
}

/** Python's `b.rfind(sub, start, end)`. */
export function rfindBytes(bytes: Uint8Array, sub: Uint8Array | number, start?: Bound, end?: Bound): number {
  return search.rfind(textOf(bytes), pattern(sub), start, end);
}

/** Python's `b.index(sub, start, end)`. @throws ValueError `subsection not found` */
export function indexBytes(bytes: Uint8Array, sub: Uint8Array | number, start?: Bound, end?: Bound): number {
  const at = findBytes(bytes, sub, start, end);
  if (at < 0) throw new ValueError('subsection not found');
  return at;
}

/** Python's `b.count(sub, start, end)`. */
export function countBytes(bytes: Uint8Array, sub: Uint8Array | number, start?: Bound, end?: Bound): number {
  return search.count(textOf(bytes), pattern(sub), start, end);
}

/** Python's `b.replace(old, new, count)`. */
export function replaceBytes(bytes: Uint8Array, old: Uint8Array, by: Uint8Array, max = -1): Uint8Array {
  return asciiBytes(search.replace(textOf(bytes), operand(old), operand(by), max));
}

function affix(prefix: Uint8Array | readonly Uint8Array[]): readonly string[] {
  return prefix instanceof Uint8Array ? Object.freeze([operand(prefix)]) : Object.freeze(prefix.map(operand));
}

/** Python's `b.startswith(prefix, start, end)`. */
export function startsWithBytes(
  bytes: Uint8Array,
  prefix: Uint8Array | readonly Uint8Array[],
  start?: Bound,
  end?: Bound,
): boolean {
  return search.startsWith(textOf(bytes), affix(prefix), start, end);
}

/** Python's `b.endswith(suffix, start, end)`. */
export function endsWithBytes(
  bytes: Uint8Array,
  suffix: Uint8Array | readonly Uint8Array[],
  start?: Bound,
  end?: Bound,
): boolean {
  return search.endsWith(textOf(bytes), affix(suffix), start, end);
}

/** Python's `b.partition(sep)`. @throws ValueError */
export function partitionBytes(
  bytes: Uint8Array,
  separator: Uint8Array,
): readonly [Uint8Array, Uint8Array, Uint8Array] {
  const [before, middle, after] = split.partition(textOf(bytes), operand(separator));
  return Object.freeze([asciiBytes(before), asciiBytes(middle), asciiBytes(after)] as const);
}

/** Python's `b.rpartition(sep)`. @throws ValueError */
export function rpartitionBytes(
  bytes: Uint8Array,
  separator: Uint8Array,
): readonly [Uint8Array, Uint8Array, Uint8Array] {
  const [before, middle, after] = split.rpartition(textOf(bytes), operand(separator));
  return Object.freeze([asciiBytes(before), asciiBytes(middle), asciiBytes(after)] as const);
}

/** Python's `b.upper()`: ASCII letters only. */
export function upperBytes(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte) => (byte >= 0x61 && byte <= 0x7a ? byte - 0x20 : byte));
}

/** Python's `b.lower()`: ASCII letters only. */
export function lowerBytes(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte) => (byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte));
}

function allBytes(bytes: Uint8Array, test: (byte: number) => boolean): boolean {
  return bytes.length > 0 && bytes.every(test);
}

const isDigitByte = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;
const isUpperByte = (byte: number): boolean => byte >= 0x41 && byte <= 0x5a;
const isLowerByte = (byte: number): boolean => byte >= 0x61 && byte <= 0x7a;

/** The methods of bytes that are rarer, under their Python names. */
export const bytesMethod = {
  split: splitBytes,
  rsplit: rsplitBytes,
  splitlines: splitLinesBytes,
  join: joinBytes,
  strip: stripBytes,
  lstrip: lstripBytes,
  rstrip: rstripBytes,
  find: findBytes,
  rfind: rfindBytes,
  index: indexBytes,
  count: countBytes,
  replace: replaceBytes,
  startswith: startsWithBytes,
  endswith: endsWithBytes,
  partition: partitionBytes,
  rpartition: rpartitionBytes,
  upper: upperBytes,
  lower: lowerBytes,
  isdigit: (bytes: Uint8Array): boolean => allBytes(bytes, isDigitByte),
  isalpha: (bytes: Uint8Array): boolean => allBytes(bytes, (byte) => isUpperByte(byte) || isLowerByte(byte)),
  isalnum: (bytes: Uint8Array): boolean =>
    allBytes(bytes, (byte) => isDigitByte(byte) || isUpperByte(byte) || isLowerByte(byte)),
  isspace: (bytes: Uint8Array): boolean => allBytes(bytes, (byte) => asciiSpace.includes(String.fromCharCode(byte))),
} as const;
