/** The encodings of text files. */
import { LookupError, UnicodeDecodeError, UnicodeEncodeError } from '../python/exceptions.js';
import { nextUtf8Error } from './utf8-errors.js';

/** How a text file turns bytes into characters and back. */
export interface Codec {
  /** Bytes of a code unit: 1, or 2 in UTF-16. */
  readonly unit: 1 | 2;
  /** Whether the low byte of a unit comes first. */
  readonly littleEndian: boolean;
  /** What stands at the start of a file: written to a new one, skipped in an old one. */
  readonly mark: Uint8Array;
  /** How many bytes the character at `index` has. */
  width(bytes: Uint8Array, index: number): number;
  decode(bytes: Uint8Array, errors: string): string;
  encode(text: string, errors: string): Uint8Array;
}

const noMark = new Uint8Array(0);

/** @throws LookupError "unknown encoding: x" */
export function codecFor(encoding: string): Codec {
  switch (encoding.toLowerCase().replace(/[_ ]/g, '-')) {
    case 'utf-8':
    case 'utf8':
    case 'u8':
      return utf8(noMark);
    case 'utf-8-sig':
      return utf8(Uint8Array.of(0xef, 0xbb, 0xbf));
    case 'latin-1':
    case 'latin1':
    case 'iso-8859-1':
    case 'iso8859-1':
    case '8859':
    case 'l1':
      return singleByte('latin-1', 0x100);
    case 'ascii':
    case 'us-ascii':
    case '646':
      return singleByte('ascii', 0x80);
    case 'utf-16':
    case 'utf16':
      return utf16(true, Uint8Array.of(0xff, 0xfe));
    case 'utf-16-le':
    case 'utf-16le':
      return utf16(true, noMark);
    case 'utf-16-be':
    case 'utf-16be':
      return utf16(false, noMark);
    default:
      throw new LookupError(`unknown encoding: ${encoding}`);
  }
}

/** The same encoding as the byte order mark at the start of a file tells. */
export function codecAsMarked(codec: Codec, start: Uint8Array): Codec {
  const isMarkedUtf16 = codec.unit === 2 && codec.mark.length > 0;
  return isMarkedUtf16 && start[0] === 0xfe && start[1] === 0xff ? utf16(false, Uint8Array.of(0xfe, 0xff)) : codec;
}

function utf8(mark: Uint8Array): Codec {
  return {
    unit: 1,
    littleEndian: true,
    mark,
    width(bytes, index) {
      const lead = bytes[index] as number;
      return lead < 0xc2 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 1;
    },
    decode: decodeUtf8,
    encode(text, errors) {
      if (!/\p{Surrogate}/u.test(text)) return new TextEncoder().encode(text);
      return encodeCharacters(text, errors, 'utf-8', (point) =>
        point >= 0xd800 && point <= 0xdfff ? null : [...new TextEncoder().encode(String.fromCodePoint(point))],
      );
    },
  };
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decodeUtf8(bytes: Uint8Array, errors: string): string {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    let text = '';
    let start = 0;
    for (let error = nextUtf8Error(bytes, 0); error !== null; error = nextUtf8Error(bytes, start)) {
      text += strictUtf8.decode(bytes.subarray(start, error.start));
      text += undecodable(bytes, errors, 'utf-8', error.start, error.end, error.reason);
      start = error.end;
    }
    return text + strictUtf8.decode(bytes.subarray(start));
  }
}

function singleByte(name: string, limit: number): Codec {
  const reason = `ordinal not in range(${limit})`;
  return {
    unit: 1,
    littleEndian: true,
    mark: noMark,
    width: () => 1,
    decode(bytes, errors) {
      let text = '';
      bytes.forEach((byte, index) => {
        text += byte < limit ? String.fromCharCode(byte) : undecodable(bytes, errors, name, index, index + 1, reason);
      });
      return text;
    },
    encode: (text, errors) => encodeCharacters(text, errors, name, (point) => (point < limit ? [point] : null), reason),
  };
}

function utf16(littleEndian: boolean, mark: Uint8Array): Codec {
  const name = littleEndian ? 'utf-16-le' : 'utf-16-be';
  const unitAt = (bytes: Uint8Array, index: number): number =>
    littleEndian
      ? (bytes[index] as number) | ((bytes[index + 1] ?? 0) << 8)
      : ((bytes[index] as number) << 8) | (bytes[index + 1] ?? 0);
  return {
    unit: 2,
    littleEndian,
    mark,
    width: (bytes, index) => ((unitAt(bytes, index) & 0xfc00) === 0xd800 ? 4 : 2),
    decode(bytes, errors) {
      let text = '';
      for (let index = 0; index < bytes.length; index += 2) {
        text +=
          index + 1 < bytes.length
            ? String.fromCharCode(unitAt(bytes, index))
            : undecodable(bytes, errors, name, index, index + 1, 'truncated data');
      }
      return text;
    },
    encode(text) {
      const bytes = new Uint8Array(text.length * 2);
      const view = new DataView(bytes.buffer);
      for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
      return bytes;
    },
  };
}

/** What an error handler makes of bytes that are no character. */
function undecodable(
  bytes: Uint8Array,
  errors: string,
  name: string,
  start: number,
  end: number,
  reason: string,
): string {
  const bad = [...bytes.subarray(start, end)];
  switch (errors) {
    case 'ignore':
      return '';
    case 'replace':
      return '\ufffd';
    case 'surrogateescape':
      return bad.map((byte) => String.fromCharCode(0xdc00 + byte)).join('');
    case 'backslashreplace':
      return bad.map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');
    default:
      throw new UnicodeDecodeError(name, bytes, start, end, reason);
  }
}

function encodeCharacters(
  text: string,
  errors: string,
  name: string,
  encodeOne: (point: number) => readonly number[] | null,
  reason = 'surrogates not allowed',
): Uint8Array {
  const points = Array.from(text, (character) => character.codePointAt(0) as number);
  const bytes: number[] = [];
  for (let i = 0; i < points.length; i++) {
    const point = points[i] as number;
    const good = encodeOne(point);
    if (good !== null) bytes.push(...good);
    else if (errors === 'surrogateescape' && point >= 0xdc80 && point <= 0xdcff) bytes.push(point - 0xdc00);
    else if (errors === 'replace') bytes.push(0x3f);
    else if (errors === 'xmlcharrefreplace') bytes.push(...ascii(`&#${point};`));
    else if (errors === 'backslashreplace') bytes.push(...ascii(escaped(point)));
    else if (errors !== 'ignore') {
      let end = i + 1;
      while (end < points.length && encodeOne(points[end] as number) === null) end += 1;
      throw new UnicodeEncodeError(name, text, i, end, reason);
    }
  }
  return Uint8Array.from(bytes);
}

function ascii(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}

function escaped(point: number): string {
  const hex = point.toString(16);
  if (point <= 0xff) return `\\x${hex.padStart(2, '0')}`;
  return point <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}
