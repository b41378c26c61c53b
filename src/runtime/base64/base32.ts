import { ascii, BinasciiError, checkedBytes, textOf } from './base64.js';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Python's `base64.b32encode(data)`. */
export function b32encode(data: Uint8Array): Uint8Array {
  const bits = Array.from(checkedBytes(data), (byte) => byte.toString(2).padStart(8, '0')).join('');
  const digits = (bits.match(/.{1,5}/g) ?? []).map((part) => alphabet[Number.parseInt(part.padEnd(5, '0'), 2)] ?? '');
  return ascii(digits.join('').padEnd(Math.ceil(digits.length / 8) * 8, '='));
}

/** Python's `base64.b32decode(data, casefold)`. @throws BinasciiError */
export function b32decode(data: string | Uint8Array, casefold = false): Uint8Array {
  const whole = casefold ? textOf(data).toUpperCase() : textOf(data);
  const text = whole.replace(/=+$/, '');
  if (whole.length % 8 !== 0) throw new BinasciiError('Incorrect padding');
  const digits = Array.from(text, (letter) => alphabet.indexOf(letter));
  if (digits.includes(-1)) throw new BinasciiError('Non-base32 digit found');
  const bits = digits.map((digit) => digit.toString(2).padStart(5, '0')).join('');
  const bytes = bits.match(/.{8}/g) ?? [];
  return Uint8Array.from(bytes, (byte) => Number.parseInt(byte, 2));
}

/** Python's `base64.b16encode(data)`. */
export function b16encode(data: Uint8Array): Uint8Array {
  return ascii(Array.from(checkedBytes(data), (byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join(''));
}

/** Python's `base64.b16decode(data, casefold)`. @throws BinasciiError */
export function b16decode(data: string | Uint8Array, casefold = false): Uint8Array {
  const text = casefold ? textOf(data).toUpperCase() : textOf(data);
  if (/[^0-9A-F]/.test(text)) throw new BinasciiError('Non-base16 digit found');
  if (text.length % 2 !== 0) throw new BinasciiError('Odd-length string');
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
