import { PyTypeError, ValueError } from '../exceptions/builtin.js';
import { iterate } from '../iteration/iterate.js';
import { asIndex } from '../numbers/radix.js';
import { bytesOf } from '../symbols.js';
import { encode } from '../text/encode.js';
import { ByteArray } from './byte-array.js';

/** Python's `bytes(...)`: of a text and its encoding, a count of zeros, or numbers. @throws PyTypeError, ValueError */
export function bytes(source: unknown = 0, encoding?: string, errors?: string): Uint8Array {
  if (typeof source === 'string') {
    if (encoding === undefined) throw new PyTypeError('string argument without an encoding');
    return encode(source, encoding, errors);
  }
  if (source instanceof Uint8Array) return Uint8Array.from(source);
  if (typeof source === 'number') {
    const count = asIndex(source);
    if (count < 0) throw new ValueError('negative count');
    return new Uint8Array(count);
  }
  const own = (source as { readonly [bytesOf]?: unknown } | null)?.[bytesOf];
  if (typeof own === 'function') return own.call(source) as Uint8Array;
  return Uint8Array.from(iterate(source), (element) => {
    const byte = asIndex(element);
    if (byte < 0 || byte > 255) throw new ValueError('bytes must be in range(0, 256)');
    return byte;
  });
}

/** Python's `bytearray(...)`. @throws PyTypeError, ValueError */
export function bytearray(source: unknown = 0, encoding?: string, errors?: string): ByteArray {
  return new ByteArray(bytes(source, encoding, errors));
}

/** A bytes literal: each character up to U+00FF is a byte. */
export function asciiBytes(literal: string): Uint8Array {
  return Uint8Array.from(literal, (character) => character.charCodeAt(0));
}

/** Python's `b.hex(sep, bytesPerSep)`. */
export function bytesHex(source: Uint8Array, separator = '', bytesPerSeparator = 1): string {
  const digits = Array.from(source, (byte) => byte.toString(16).padStart(2, '0'));
  if (separator === '' || bytesPerSeparator === 0) return digits.join('');
  const size = Math.abs(bytesPerSeparator);
  const groups: string[] = [];
  // Positive counts group from the right.
  const first = bytesPerSeparator > 0 ? digits.length % size : 0;
  if (first > 0) groups.push(digits.slice(0, first).join(''));
  for (let at = first; at < digits.length; at += size) groups.push(digits.slice(at, at + size).join(''));
  return groups.join(separator);
}

/** Python's `bytes.fromhex(s)`: white space between the pairs. @throws ValueError */
export function bytesFromHex(text: string): Uint8Array {
  const out: number[] = [];
  for (let at = 0; at < text.length;) {
    if (/[\s]/.test(text.charAt(at))) {
      at += 1;
      continue;
    }
    for (const position of [at, at + 1]) {
      if (!/^[0-9a-fA-F]$/.test(text.charAt(position))) {
        throw new ValueError(`non-hexadecimal number found in fromhex() arg at position ${position}`);
      }
    }
    out.push(Number.parseInt(text.slice(at, at + 2), 16));
    at += 2;
  }
  return Uint8Array.from(out);
}

/** The parts one after the other: `a + b + c`. */
export function concatBytes(...parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
