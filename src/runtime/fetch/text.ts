/** The body as text, as aiohttp decodes it. */
import { decodeText, guessedCharset, isKnownCharset } from '../aiohttp/charset.js';
import { parseMimeType } from '../aiohttp/mime-types.js';
import { bytesOf } from './body.js';

/**
 * `await response.text()`: in the charset that the response names; JSON without one is UTF-8, the charset of other text is guessed.
 *
 * @throws UnicodeDecodeError, where `response.text()` of the platform would put U+FFFD
 */
export async function textOf(response: Response): Promise<string> {
  const bytes = await bytesOf(response);
  return decodeText(bytes, charsetOf(response.headers.get('content-type'), bytes));
}

/** Python's `ClientResponse.get_encoding`. */
export function charsetOf(contentType: string | null, body: Uint8Array): string {
  const type = parseMimeType((contentType ?? '').toLowerCase());
  const charset = type.get('charset') ?? '';
  if (charset !== '' && isKnownCharset(charset)) return charset;
  return /^application\/(?:json|rdap)(?:\+|$)/.test(type.get('') ?? '') ? 'utf-8' : guessedCharset(body);
}
