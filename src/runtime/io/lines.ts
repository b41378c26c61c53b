/** Line ends: Python's `newline` argument. */
import type { Codec } from './codec.js';

/** As read: every line end is `\n` unless `newline` was given. */
export function translated(text: string, newline: string | null): string {
  return newline === null && text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** As written: `\n` is the line end that was asked for. */
export function withLineEnds(text: string, newline: string | null): string {
  return newline === '\r' || newline === '\r\n' ? text.replace(/\n/g, newline) : text;
}

/**
 * Where the first line ends, its end included; null if it does not end in these bytes.
 *
 * A CR at the very end may be half a line end, unless the file is `complete` there.
 */
export function nextLine(bytes: Uint8Array, codec: Codec, newline: string | null, complete: boolean): number | null {
  const { unit, littleEndian } = codec;
  const low = littleEndian || unit === 1 ? 0 : 1;
  const is = (index: number, code: number): boolean =>
    bytes[index + low] === code && (unit === 1 || bytes[index + 1 - low] === 0);
  if (newline === '\n') return find(bytes, unit, (index) => is(index, 10), 1);
  if (newline === '\r') return find(bytes, unit, (index) => is(index, 13), 1);
  if (newline === '\r\n') return find(bytes, unit, (index) => is(index, 13) && is(index + unit, 10), 2);
  for (let index = 0; index < bytes.length; index += unit) {
    if (is(index, 10)) return index + unit;
    if (!is(index, 13)) continue;
    if (is(index + unit, 10)) return index + 2 * unit;
    return index + unit < bytes.length || complete ? index + unit : null;
  }
  return null;
}

function find(bytes: Uint8Array, unit: number, matches: (index: number) => boolean, units: number): number | null {
  for (let index = 0; index < bytes.length; index += unit) if (matches(index)) return index + units * unit;
  return null;
}
