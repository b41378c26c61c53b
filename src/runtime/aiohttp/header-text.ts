import { decode, encode } from '../python/text/encode.js';

/** A header as Python reads it: UTF-8, with other bytes as lone surrogates. The host gives one character a byte. */
export function surrogateText(text: string): string {
  if (/^[\x00-\x7f]*$/.test(text)) return text;
  return decode(encode(text, 'latin-1'), 'utf-8', 'surrogateescape');
}
