/** How many bytes so many characters have, and what may be asked of line ends. */
import { ValueError } from '../python/exceptions.js';
import { repr } from '../python/repr.js';
import type { Codec } from './codec.js';

/** The bytes of the first `count` characters; null if there are not that many. */
export function endOfCharacters(bytes: Uint8Array, count: number, codec: Codec, newline: string | null): number | null {
  let index = 0;
  for (let left = count; left > 0; left--) {
    if (index >= bytes.length) return null;
    const isReturn = isUnit(bytes, index, codec, 13);
    index += codec.width(bytes, index);
    // CR LF is one character where it is read as one.
    if (isReturn && newline === null && isUnit(bytes, index, codec, 10)) index += codec.unit;
  }
  return index;
}

function isUnit(bytes: Uint8Array, index: number, codec: Codec, code: number): boolean {
  if (codec.unit === 1) return bytes[index] === code;
  const [low, high] = codec.littleEndian ? [bytes[index], bytes[index + 1]] : [bytes[index + 1], bytes[index]];
  return low === code && high === 0;
}

/** @throws ValueError "illegal newline value: x" */
export function checkNewline(newline: string | null): void {
  if (newline === null || ['', '\n', '\r', '\r\n'].includes(newline)) return;
  throw new ValueError(`illegal newline value: ${repr(newline).slice(1, -1)}`);
}
