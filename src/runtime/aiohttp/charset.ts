/** Bytes as text in any encoding that Python or the host knows. */
import { LookupError, UnicodeDecodeError } from '../python/exceptions.js';
import { codecNamed, decode } from '../python/text/encode.js';

/** Whether there is a codec of the name. */
export function isKnownCharset(name: string): boolean {
  try {
    codecNamed(name);
    return true;
  } catch {
    return hostDecoder(name) !== null;
  }
}

/** Python's `bytes.decode`. @throws UnicodeDecodeError; LookupError "unknown encoding: x" */
export function decodeText(bytes: Uint8Array, charset: string, errors = 'strict'): string {
  const host = isOurs(charset) ? null : hostDecoder(charset, errors === 'strict');
  if (host === null) return decode(bytes, charset, errors);
  try {
    const text = host.decode(bytes);
    return errors === 'ignore' ? text.replaceAll('\ufffd', '') : text;
  } catch {
    throw new UnicodeDecodeError(charset, bytes, 0, bytes.length, 'illegal multibyte sequence');
  }
}

/** What the bytes look like, where nobody said what they are. */
export function guessedCharset(bytes: Uint8Array): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8-sig';
  if (bytes.every((byte) => byte < 0x80)) return 'ascii';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'cp1252';
  }
}

function isOurs(name: string): boolean {
  try {
    codecNamed(name);
    return true;
  } catch (error) {
    if (error instanceof LookupError) return false;
    throw error;
  }
}

function hostDecoder(name: string, fatal = true): TextDecoder | null {
  try {
    return new TextDecoder(name.replace(/_/g, '-'), { fatal });
  } catch {
    return null;
  }
}
