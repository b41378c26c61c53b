import { PyTypeError, ValueError } from '../python/exceptions/builtin.js';
import { moduleOf, nameOf } from '../python/symbols.js';
import { typeName } from '../python/type-name.js';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values: ReadonlyMap<string, number> = new Map(Array.from(alphabet, (letter, value) => [letter, value]));

/** Python's `binascii.Error`. */
export class BinasciiError extends ValueError {
  static override readonly [nameOf]: string = 'Error';
  static override readonly [moduleOf]: string = 'binascii';
}

/** ASCII bytes of a text. */
export function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** A text or ASCII bytes as a text. @throws PyTypeError, ValueError */
export function textOf(data: unknown): string {
  if (data instanceof Uint8Array) return Array.from(data, (byte) => String.fromCharCode(byte)).join('');
  if (typeof data !== 'string') {
    throw new PyTypeError(`argument should be a bytes-like object or ASCII string, not '${typeName(data)}'`);
  }
   
  if (!/^[\u0000-\u007f]*$/.test(data)) throw new ValueError('string argument should contain only ASCII characters');
  return data;
}

/** @throws PyTypeError for a text. */
export function checkedBytes(data: unknown): Uint8Array {
  if (data instanceof Uint8Array) return data;
  throw new PyTypeError(`a bytes-like object is required, not '${typeName(data)}'`);
}

/** Python's `base64.b64encode(data, altchars)`. */
export function b64encode(data: Uint8Array, others: Uint8Array | null = null): Uint8Array {
  const text = encoded(checkedBytes(data));
  return ascii(others === null ? text : text.replace(/[+/]/g, (letter) => textOf(others)[letter === '+' ? 0 : 1] ?? ''));
}

function encoded(data: Uint8Array): string {
  let text = '';
  for (let at = 0; at < data.length; at += 3) {
    const bits = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
    const letters = [18, 12, 6, 0].map((shift) => alphabet[(bits >> shift) & 63] ?? '').join('');
    const left = data.length - at;
    text += left > 2 ? letters : letters.slice(0, left + 1).padEnd(4, '=');
  }
  return text;
}

/** Python's `base64.b64decode(data, altchars, validate)`. @throws BinasciiError */
export function b64decode(data: string | Uint8Array, others: string | Uint8Array | null = null, validate = false): Uint8Array {
  let text = textOf(data);
  if (others !== null) {
    const [plus = '+', slash = '/'] = textOf(others);
    text = text.replaceAll(plus, '+').replaceAll(slash, '/');
  }
  if (validate && !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) throw new BinasciiError(strictFault(text));
  return decoded(text);
}

const strictFault = (text: string): string =>
  /[^A-Za-z0-9+/=]/.test(text) ? 'Only base64 data is allowed' : 'Excess data after padding';

/** As binascii does: what is no digit is passed over, padding ends the data. */
function decoded(text: string): Uint8Array {
  const bytes: number[] = [];
  let [digits, bits, pads] = [0, 0, 0];
  for (const letter of text) {
    if (letter === '=') {
      pads += 1;
      if (digits % 4 >= 2 && (digits % 4) + pads >= 4) return Uint8Array.from(bytes);
      continue;
    }
    const value = values.get(letter);
    if (value === undefined) continue;
    pads = 0;
    bits = ((bits << 6) | value) & 0xffff;
    digits += 1;
    const place = digits % 4;
    if (place === 2) bytes.push((bits >> 4) & 255);
    else if (place === 3) bytes.push((bits >> 2) & 255);
    else if (place === 0) bytes.push(bits & 255);
  }
  if (digits % 4 === 0) return Uint8Array.from(bytes);
  if (digits % 4 !== 1) throw new BinasciiError('Incorrect padding');
  const count = Math.floor(digits / 4) * 4 + 1;
  throw new BinasciiError(
    `Invalid base64-encoded string: number of data characters (${count}) cannot be 1 more than a multiple of 4`,
  );
}

export const urlsafeB64encode = (data: Uint8Array): Uint8Array => b64encode(data, ascii('-_'));
export const urlsafeB64decode = (data: string | Uint8Array): Uint8Array => b64decode(data, '-_');

/** Python's `base64.encodebytes(data)`: lines of 76 characters. */
export function encodebytes(data: Uint8Array): Uint8Array {
  const lines = encoded(checkedBytes(data)).match(/.{1,76}/g) ?? [];
  return ascii(lines.map((line) => `${line}\n`).join(''));
}

export const decodebytes = (data: Uint8Array): Uint8Array => decoded(textOf(checkedBytes(data)));
