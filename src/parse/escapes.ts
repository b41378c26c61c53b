/** The escapes of string and bytes literals. */
import { characterNamed } from './character-names.js';

/** An escape that CPython refuses; the message is CPython's. */
export class EscapeError extends Error {}

const SIMPLE: Readonly<Record<string, string>> = {
  '\n': '', '\\': '\\', "'": "'", '"': '"', a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v',
};

const OCTAL = /[0-7]{1,3}/y;
const NAME = /\{([^}]+)\}/y;

/** A file may end its lines as it likes; within a string a line end is always `\n`. */
function normalizeLineEnds(raw: string): string {
  return raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
}

export function decodeText(raw: string, isRaw: boolean): string {
  const source = normalizeLineEnds(raw);
  let backslash = isRaw ? -1 : source.indexOf('\\');
  if (backslash === -1) return source;
  let value = '';
  let at = 0;
  while (backslash !== -1) {
    value += source.slice(at, backslash);
    const escape = source.charAt(backslash + 1);
    const simple = SIMPLE[escape];
    if (simple !== undefined) {
      value += simple;
      at = backslash + 2;
    } else {
      const decoded = decodeLong(source, backslash, escape);
      value += decoded.value;
      at = decoded.end;
    }
    backslash = source.indexOf('\\', at);
  }
  return value + source.slice(at);
}

interface Decoded {
  readonly value: string;
  readonly end: number;
}

function decodeLong(source: string, at: number, escape: string): Decoded {
  switch (escape) {
    case 'x': return hexadecimal(source, at, 2, 'truncated \\xXX escape');
    case 'u': return hexadecimal(source, at, 4, 'truncated \\uXXXX escape');
    case 'U': return hexadecimal(source, at, 8, 'truncated \\UXXXXXXXX escape');
    case 'N': return named(source, at);
    default: break;
  }
  const octal = octalAt(source, at + 1);
  if (octal !== null) return { value: String.fromCharCode(parseInt(octal, 8)), end: at + 1 + octal.length };
  return { value: '\\', end: at + 1 };
}

function octalAt(source: string, at: number): string | null {
  OCTAL.lastIndex = at;
  return OCTAL.exec(source)?.[0] ?? null;
}

function hexadecimal(source: string, at: number, digits: number, message: string): Decoded {
  const written = /^[0-9a-fA-F]*/.exec(source.slice(at + 2, at + 2 + digits))![0];
  if (written.length < digits) throw unicodeError(source, at, at + 1 + written.length, message);
  const code = parseInt(written, 16);
  const end = at + 2 + digits;
  if (code > 0x10ffff) throw unicodeError(source, at, end - 1, 'illegal Unicode character');
  return { value: String.fromCodePoint(code), end };
}

function named(source: string, at: number): Decoded {
  NAME.lastIndex = at + 2;
  const match = NAME.exec(source);
  if (match === null) throw unicodeError(source, at, at + 1, 'malformed \\N character escape');
  const name = match[1]!;
  const value = characterNamed(name);
  const end = NAME.lastIndex;
  if (value === null) {
    const message = `'${name}' is no character name that aio2ts knows; write the character itself`;
    throw unicodeError(source, at, end - 1, message);
  }
  return { value, end };
}

/** CPython counts positions in a copy where each character beyond ASCII has become `\UXXXXXXXX`. */
function unicodeError(source: string, start: number, last: number, message: string): EscapeError {
  let shift = 0;
  for (const character of source.slice(0, start)) if (character > '\x7f') shift += 10 - character.length;
  const place = `position ${start + shift}-${last + shift}`;
  return new EscapeError(`(unicode error) 'unicodeescape' codec can't decode bytes in ${place}: ${message}`);
}

export function decodeBytes(raw: string, isRaw: boolean): number[] {
  const source = normalizeLineEnds(raw);
  const bytes: number[] = [];
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code > 0x7f) throw new EscapeError('bytes can only contain ASCII literal characters');
    if (code !== 0x5c || isRaw) {
      bytes.push(code);
      continue;
    }
    at = decodeByte(source, at, bytes);
  }
  return bytes;
}

/** Adds what the escape at `at` stands for and returns the offset of its last character. */
function decodeByte(source: string, at: number, bytes: number[]): number {
  const escape = source.charAt(at + 1);
  const simple = SIMPLE[escape];
  if (simple !== undefined) {
    if (simple !== '') bytes.push(simple.charCodeAt(0));
    return at + 1;
  }
  if (escape === 'x') {
    const digits = source.slice(at + 2, at + 4);
    if (!/^[0-9a-fA-F]{2}$/.test(digits)) throw new EscapeError(`(value error) invalid \\x escape at position ${at}`);
    bytes.push(parseInt(digits, 16));
    return at + 3;
  }
  const octal = octalAt(source, at + 1);
  if (octal !== null) {
    bytes.push(parseInt(octal, 8) & 0xff);
    return at + octal.length;
  }
  bytes.push(0x5c);
  return at;
}
