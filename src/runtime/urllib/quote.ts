import { decode, encode } from '../python/text/encode.js';
import { PyTypeError } from '../python/exceptions/builtin.js';

/** Python's `urllib.parse.quote(text, safe)`. @throws PyTypeError */
export function quote(text: string | Uint8Array, safe: string | Uint8Array = '/', encoding?: string | null, errors?: string | null): string {
  if (typeof text !== 'string' && !(text instanceof Uint8Array)) {
    throw new PyTypeError('quote_from_bytes() expected bytes');
  }
  const kept = typeof safe === 'string' ? safe : decode(safe, 'ascii', 'ignore');
  const bytes = typeof text === 'string' ? encode(text, encoding ?? 'utf-8', errors ?? 'strict') : text;
  return Array.from(bytes, (byte) => {
    const letter = String.fromCharCode(byte);
    if (/[A-Za-z0-9_.~-]/.test(letter) || (byte < 128 && kept.includes(letter))) return letter;
    return `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }).join('');
}

/** Python's `quote_plus`: blanks become `+`. */
export function quotePlus(text: string | Uint8Array, safe: string | Uint8Array = '', encoding?: string | null, errors?: string | null): string {
  const kept = typeof safe === 'string' ? safe : decode(safe, 'ascii', 'ignore');
  return quote(text, `${kept} `, encoding, errors).replaceAll(' ', '+');
}

/** Python's `unquote(text)`: escapes are bytes of an encoding. */
export function unquote(text: string | Uint8Array, encoding: string | null = 'utf-8', errors: string | null = 'replace'): string {
  if (typeof text !== 'string') return decode(unquoteToBytes(text), encoding ?? 'utf-8', errors ?? 'replace');
  return text.replace(/(?:%[0-9A-Fa-f]{2})+/g, (escapes) =>
    decode(unquoteToBytes(escapes), encoding ?? 'utf-8', errors ?? 'replace'),
  );
}

export function unquotePlus(text: string, encoding: string | null = 'utf-8', errors: string | null = 'replace'): string {
  return unquote(text.replaceAll('+', ' '), encoding, errors);
}

/** Python's `unquote_to_bytes(text)`. */
export function unquoteToBytes(text: string | Uint8Array): Uint8Array {
  const bytes = typeof text === 'string' ? encode(text) : text;
  const result: number[] = [];
  for (let at = 0; at < bytes.length; at += 1) {
    const pair = String.fromCharCode(bytes[at + 1] ?? 0, bytes[at + 2] ?? 0);
    const isEscape = bytes[at] === 0x25 && /^[0-9A-Fa-f]{2}$/.test(pair);
    result.push(isEscape ? Number.parseInt(pair, 16) : (bytes[at] ?? 0));
    if (isEscape) at += 2;
  }
  return Uint8Array.from(result);
}
