import { PyTypeError, ValueError } from '../exceptions/builtin.js';
import { iterate } from '../iteration/iterate.js';
import { typeName } from '../type-name.js';
import { isSpaceCharacter } from './white-space.js';

/** Python's `s.split(sep, maxsplit)`: without a separator, at runs of white space. @throws ValueError `empty separator` */
export function split(text: string, separator: string | null = null, max = -1): string[] {
  if (separator === null || separator === undefined) return splitWords(text, max);
  if (separator === '') throw new ValueError('empty separator');
  if (max < 0) return text.split(separator);
  const parts: string[] = [];
  let from = 0;
  while (parts.length < max) {
    const at = text.indexOf(separator, from);
    if (at < 0) break;
    parts.push(text.slice(from, at));
    from = at + separator.length;
  }
  parts.push(text.slice(from));
  return parts;
}

function splitWords(text: string, max: number): string[] {
  const words: string[] = [];
  let at = skip(text, 0, true);
  while (at < text.length) {
    if (max >= 0 && words.length === max) {
      words.push(text.slice(at));
      break;
    }
    const end = skip(text, at, false);
    words.push(text.slice(at, end));
    at = skip(text, end, true);
  }
  return words;
}

function skip(text: string, from: number, space: boolean): number {
  let at = from;
  while (at < text.length && isSpaceCharacter(text.charAt(at)) === space) at += 1;
  return at;
}

function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && isSpaceCharacter(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Python's `s.rsplit(sep, maxsplit)`: counts from the right. @throws ValueError `empty separator` */
export function rsplit(text: string, separator: string | null = null, max = -1): string[] {
  if (max < 0) return split(text, separator);
  if (separator === null || separator === undefined) return rsplitWords(text, max);
  if (separator === '') throw new ValueError('empty separator');
  const parts: string[] = [];
  let to = text.length;
  while (parts.length < max) {
    const at = to < separator.length ? -1 : text.lastIndexOf(separator, to - separator.length);
    if (at < 0) break;
    parts.unshift(text.slice(at + separator.length, to));
    to = at;
  }
  parts.unshift(text.slice(0, to));
  return parts;
}

function rsplitWords(text: string, max: number): string[] {
  const words: string[] = [];
  let end = trimEnd(text).length;
  while (end > 0) {
    let start = end;
    while (start > 0 && !isSpaceCharacter(text.charAt(start - 1))) start -= 1;
    if (words.length === max) {
      words.unshift(text.slice(0, end));
      break;
    }
    words.unshift(text.slice(start, end));
    end = trimEnd(text.slice(0, start)).length;
  }
  return words;
}

/** Python's `s.splitlines(keepends)`: at every line boundary of Unicode; a final one starts no line. */
export function splitLines(text: string, keepEnds = false): string[] {
  const lines: string[] = [];
  let from = 0;
  for (const { 0: boundary, index } of text.matchAll(/\r\n|[\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029]/g)) {
    const end = index + boundary.length;
    lines.push(text.slice(from, keepEnds ? end : index));
    from = end;
  }
  if (from < text.length) lines.push(text.slice(from));
  return lines;
}

/** Python's `s.partition(sep)`. @throws ValueError `empty separator` */
export function partition(text: string, separator: string): readonly [string, string, string] {
  if (separator === '') throw new ValueError('empty separator');
  const at = text.indexOf(separator);
  if (at < 0) return Object.freeze([text, '', ''] as const);
  return Object.freeze([text.slice(0, at), separator, text.slice(at + separator.length)] as const);
}

/** Python's `s.rpartition(sep)`. @throws ValueError `empty separator` */
export function rpartition(text: string, separator: string): readonly [string, string, string] {
  if (separator === '') throw new ValueError('empty separator');
  const at = text.lastIndexOf(separator);
  if (at < 0) return Object.freeze(['', '', text] as const);
  return Object.freeze([text.slice(0, at), separator, text.slice(at + separator.length)] as const);
}

/** A member of `class Kind(str, Enum)` is its value. */
function textOf(x: unknown): unknown {
  return typeof x === 'object' && x !== null && typeof x.valueOf() === 'string' ? x.valueOf() : x;
}

/** Python's `separator.join(xs)`. @throws PyTypeError `sequence item 0: expected str instance, int found` */
export function join(separator: string, xs: Iterable<unknown>): string {
  const parts = [...iterate(xs)].map(textOf);
  const wrong = parts.findIndex((part) => typeof part !== 'string');
  if (wrong < 0) return parts.join(separator);
  throw new PyTypeError(`sequence item ${wrong}: expected str instance, ${typeName(parts[wrong])} found`);
}
