/**
 * Bytes of a source file to text, as Python decodes them: UTF-8 unless the first or second line says otherwise.
 *
 * @see https://peps.python.org/pep-0263/
 */
import { normalizeSource } from '../../compiler/index.js';

export type Decoded = { readonly text: string } | { readonly reason: string };

const DECLARATION = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/;
const COMMENT_OR_BLANK = /^[ \t\f]*(?:#|$)/;

export function decodeSource(bytes: Uint8Array): Decoded {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) return { reason: 'it is encoded in UTF-16' };
  const zero = bytes.indexOf(0);
  if (zero !== -1) return { reason: `it holds a null byte at offset ${zero}` };
  const encoding = declaredEncoding(bytes);
  const decoded = encoding === null ? decodeUtf8(bytes) : decodeAs(encoding, bytes);
  return 'text' in decoded ? { text: normalizeSource(decoded.text) } : decoded;
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const [first = '', second = ''] = Buffer.from(bytes.subarray(0, 1024)).toString('latin1').split(/\r\n?|\n/, 2);
  const match = DECLARATION.exec(first) ?? (COMMENT_OR_BLANK.test(first) ? DECLARATION.exec(second) : null);
  const name = match?.[1]?.toLowerCase().replaceAll('_', '-') ?? 'utf-8';
  return /^utf-?8(?:-|$)|^(?:us-)?ascii$/.test(name) ? null : name;
}

function decodeUtf8(bytes: Uint8Array): Decoded {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = source.toString('utf8');
  const again = Buffer.from(text, 'utf8');
  if (again.equals(source)) return { text };
  let offset = 0;
  while (source[offset] === again[offset]) offset += 1;
  const byte = (source[offset] ?? 0).toString(16).padStart(2, '0');
  return { reason: `byte 0x${byte} at offset ${offset} is not valid UTF-8` };
}

function decodeAs(encoding: string, bytes: Uint8Array): Decoded {
  // TextDecoder takes "latin-1" for windows-1252, which differs from 0x80 to 0x9f.
  if (/^(?:iso-?8859-1|latin-?1|l1)$/.test(encoding)) return { text: Buffer.from(bytes).toString('latin1') };
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch (error) {
    const isUnknown = error instanceof RangeError;
    return { reason: isUnknown ? `its encoding, ${encoding}, is not known` : `it is not valid ${encoding}` };
  }
}
