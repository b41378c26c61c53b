import { LookupError, UnicodeError } from '../exceptions/builtin.js';
import { UnicodeDecodeError, UnicodeEncodeError } from '../exceptions/unicode-error.js';
import { escapedCode } from '../string-text.js';
import { points } from './points.js';

type Codec =
  | 'utf-8'
  | 'ascii'
  | 'latin-1'
  | 'utf-16'
  | 'utf-16-le'
  | 'utf-16-be'
  | 'utf-32'
  | 'utf-32-le'
  | 'utf-32-be'
  | 'utf-8-sig'
  | 'cp1252';

const aliases: Readonly<Record<string, Codec>> = {
  utf8: 'utf-8',
  u8: 'utf-8',
  utf: 'utf-8',
  cp65001: 'utf-8',
  utf8sig: 'utf-8-sig',
  ascii: 'ascii',
  usascii: 'ascii',
  '646': 'ascii',
  latin1: 'latin-1',
  latin: 'latin-1',
  iso88591: 'latin-1',
  l1: 'latin-1',
  '8859': 'latin-1',
  utf16: 'utf-16',
  utf16le: 'utf-16-le',
  utf16be: 'utf-16-be',
  utf32: 'utf-32',
  utf32le: 'utf-32-le',
  utf32be: 'utf-32-be',
  cp1252: 'cp1252',
  windows1252: 'cp1252',
};

/** The codec of a name in any of its spellings. @throws LookupError `unknown encoding: foo` */
export function codecNamed(encoding: string): Codec {
  const known = aliases[encoding.toLowerCase().replace(/[-_ ]/g, '')];
  if (known === undefined) throw new LookupError(`unknown encoding: ${encoding}`);
  return known;
}

/** Python's `s.encode(encoding, errors)`. @throws UnicodeEncodeError; LookupError for an unknown encoding. */
export function encode(text: string, encoding = 'utf-8', errors = 'strict'): Uint8Array {
  const codec = codecNamed(encoding);
  switch (codec) {
    case 'utf-8':
      return encodeUtf8(text, errors);
    case 'utf-8-sig':
      return Uint8Array.of(0xef, 0xbb, 0xbf, ...encodeUtf8(text, errors));
    case 'ascii':
      return encodeNarrow(text, 'ascii', 0x7f, errors);
    case 'latin-1':
      return encodeNarrow(text, 'latin-1', 0xff, errors);
    case 'cp1252':
      return encodeNarrow(text, 'charmap', 0xff, errors, windowsByte);
    default:
      return encodeWide(text, codec);
  }
}

function encodeUtf8(text: string, errors: string): Uint8Array {
  if (!/\p{Surrogate}/u.test(text)) return new TextEncoder().encode(text);
  const characters = points(text);
  const bytes: number[] = [];
  characters.forEach((character, at) => {
    const lone = /^\p{Surrogate}$/u.test(character);
    if (lone && errors === 'surrogateescape' && isEscapedByte(character)) bytes.push(character.charCodeAt(0) & 0xff);
    else if (lone && errors === 'surrogatepass') bytes.push(...surrogateBytes(character.charCodeAt(0)));
    else if (lone) bytes.push(...encoded(replacement(characters, at, 'utf-8', 'surrogates not allowed', errors)));
    else bytes.push(...encoded(character));
  });
  return Uint8Array.from(bytes);
}

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

function isEscapedByte(character: string): boolean {
  const code = character.charCodeAt(0);
  return code >= 0xdc80 && code <= 0xdcff;
}

function surrogateBytes(code: number): readonly number[] {
  return [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)];
}

/** What an error handler puts in place of a character. @throws UnicodeEncodeError, LookupError */
function replacement(characters: readonly string[], at: number, codec: string, reason: string, errors: string): string {
  const code = characters[at]?.codePointAt(0) ?? 0;
  switch (errors) {
    case 'ignore':
      return '';
    case 'replace':
      return '?';
    case 'backslashreplace':
      return escapedCode(code);
    case 'xmlcharrefreplace':
      return `&#${code};`;
    case 'strict':
    case 'surrogateescape':
    case 'surrogatepass':
      throw new UnicodeEncodeError(codec, characters.join(''), at, at + 1, reason);
    default:
      throw new LookupError(`unknown error handler name '${errors}'`);
  }
}

function encodeNarrow(
  text: string,
  codec: string,
  highest: number,
  errors: string,
  byteOf: (code: number) => number | null = (code) => (code <= highest ? code : null),
): Uint8Array {
  const characters = points(text);
  const bytes: number[] = [];
  const reason = codec === 'charmap' ? 'character maps to <undefined>' : `ordinal not in range(${highest + 1})`;
  for (let at = 0; at < characters.length; at += 1) {
    const byte = byteOf(characters[at]?.codePointAt(0) ?? 0);
    if (byte !== null) bytes.push(byte);
    else if (errors === 'strict') throw narrowError(characters, at, codec, reason, byteOf);
    else bytes.push(...encoded(replacement(characters, at, codec, reason, errors)));
  }
  return Uint8Array.from(bytes);
}

/** CPython reports the whole run of characters that can't be encoded. */
function narrowError(
  characters: readonly string[],
  at: number,
  codec: string,
  reason: string,
  byteOf: (code: number) => number | null,
): UnicodeEncodeError {
  let end = at + 1;
  while (end < characters.length && byteOf(characters[end]?.codePointAt(0) ?? 0) === null) end += 1;
  return new UnicodeEncodeError(codec, characters.join(''), at, end, reason);
}

const windowsTable = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windowsByte(code: number): number | null {
  if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code;
  const at = windowsTable.indexOf(String.fromCodePoint(code));
  return at < 0 || code < 0x100 ? null : 0x80 + at;
}

function encodeWide(text: string, codec: Codec): Uint8Array {
  const size = codec.startsWith('utf-16') ? 2 : 4;
  const little = !codec.endsWith('-be');
  const mark = codec === 'utf-16' || codec === 'utf-32' ? '\ufeff' : '';
  const units =
    size === 2
      ? (mark + text).split('').map((unit) => unit.charCodeAt(0))
      : points(mark + text).map((c) => c.codePointAt(0) ?? 0);
  const view = new DataView(new ArrayBuffer(units.length * size));
  units.forEach((unit, at) => {
    if (size === 2) view.setUint16(at * 2, unit, little);
    else view.setUint32(at * 4, unit, little);
  });
  return new Uint8Array(view.buffer);
}

/** Python's `b.decode(encoding, errors)`. @throws UnicodeDecodeError; LookupError for an unknown encoding. */
export function decode(bytes: Uint8Array, encoding = 'utf-8', errors = 'strict'): string {
  const codec = codecNamed(encoding);
  switch (codec) {
    case 'utf-8':
      return decodeUtf8(bytes, errors);
    case 'utf-8-sig': {
      const text = decodeUtf8(bytes, errors);
      return text.startsWith('\ufeff') ? text.slice(1) : text;
    }
    case 'ascii':
      return decodeAscii(bytes, errors);
    case 'latin-1':
      return decodeEach(bytes, (byte) => String.fromCharCode(byte));
    case 'cp1252':
      return decodeEach(bytes, (byte) =>
        byte >= 0x80 && byte < 0xa0 ? windowsTable.charAt(byte - 0x80) : String.fromCharCode(byte),
      );
    default:
      return decodeWide(bytes, codec);
  }
}

function decodeEach(bytes: Uint8Array, character: (byte: number) => string): string {
  let text = '';
  for (const byte of bytes) text += character(byte);
  return text;
}

function decodeAscii(bytes: Uint8Array, errors: string): string {
  let text = '';
  bytes.forEach((byte, at) => {
    text +=
      byte < 0x80
        ? String.fromCharCode(byte)
        : invalid(bytes, at, at + 1, 'ascii', 'ordinal not in range(128)', errors);
  });
  return text;
}

/** What an error handler puts in place of bytes. @throws UnicodeDecodeError, LookupError */
function invalid(bytes: Uint8Array, start: number, end: number, codec: string, reason: string, errors: string): string {
  const each = (show: (byte: number) => string): string => Array.from(bytes.subarray(start, end), show).join('');
  switch (errors) {
    case 'ignore':
      return '';
    case 'replace':
      return '\ufffd';
    case 'backslashreplace':
      return each((byte) => `\\x${byte.toString(16).padStart(2, '0')}`);
    case 'surrogateescape':
      return each((byte) => String.fromCharCode(0xdc00 + byte));
    case 'strict':
      throw new UnicodeDecodeError(codec, bytes, start, end, reason);
    default:
      throw new LookupError(`unknown error handler name '${errors}'`);
  }
}

function decodeUtf8(bytes: Uint8Array, errors: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return decodeUtf8Slowly(bytes, errors);
  }
}

/** Finds the invalid parts as CPython delimits them: the longest prefix of a sequence that could have been valid. */
function decodeUtf8Slowly(bytes: Uint8Array, errors: string): string {
  let text = '';
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes[at] ?? 0);
    const valid = length === 0 ? 0 : validPrefix(bytes, at, length);
    if (length > 0 && valid === length) {
      text += new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(at, at + length));
      at += length;
      continue;
    }
    const end = at + Math.max(1, valid);
    const cut = length > 0 && at + valid === bytes.length;
    const reason = length === 0 ? 'invalid start byte' : cut ? 'unexpected end of data' : 'invalid continuation byte';
    text += invalid(bytes, at, end, 'utf-8', reason, errors);
    at = end;
  }
  return text;
}

function sequenceLength(byte: number): number {
  if (byte < 0x80) return 1;
  if (byte >= 0xc2 && byte <= 0xdf) return 2;
  if (byte >= 0xe0 && byte <= 0xef) return 3;
  return byte >= 0xf0 && byte <= 0xf4 ? 4 : 0;
}

function validPrefix(bytes: Uint8Array, at: number, length: number): number {
  const first = bytes[at] ?? 0;
  let valid = 1;
  while (valid < length) {
    const byte = bytes[at + valid];
    if (byte === undefined) break;
    // The second byte excludes overlong forms, surrogates and what lies beyond U+10FFFF.
    const low = valid === 1 && first === 0xe0 ? 0xa0 : valid === 1 && first === 0xf0 ? 0x90 : 0x80;
    const high = valid === 1 && first === 0xed ? 0x9f : valid === 1 && first === 0xf4 ? 0x8f : 0xbf;
    if (byte < low || byte > high) break;
    valid += 1;
  }
  return valid;
}

function decodeWide(bytes: Uint8Array, codec: Codec): string {
  const size = codec.startsWith('utf-16') ? 2 : 4;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length % size !== 0)
    throw new UnicodeDecodeError(codec, bytes, bytes.length - (bytes.length % size), bytes.length, 'truncated data');
  const read = (at: number, little: boolean): number =>
    size === 2 ? view.getUint16(at, little) : view.getUint32(at, little);
  const marked = codec === 'utf-16' || codec === 'utf-32';
  const swapped = marked && bytes.length > 0 && read(0, false) === 0xfeff;
  const little = marked ? !swapped : !codec.endsWith('-be');
  const start = marked && bytes.length > 0 && read(0, little) === 0xfeff ? size : 0;
  let text = '';
  for (let at = start; at < bytes.length; at += size) {
    const unit = read(at, little);
    if (unit > 0x10ffff) throw new UnicodeError(`code point not in range(0x110000)`);
    text += size === 2 ? String.fromCharCode(unit) : String.fromCodePoint(unit);
  }
  return text;
}
