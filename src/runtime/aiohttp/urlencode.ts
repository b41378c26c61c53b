/** Python's `urllib.parse.urlencode(pairs, doseq=True)`. */
import { str } from '../python/str.js';
import { encode } from '../python/text/encode.js';
import { mappingOf } from '../python/operators/equals.js';
import { iterate } from '../python/iteration/iterate.js';

export function urlencode(pairs: readonly (readonly [unknown, unknown])[], charset = 'utf-8'): string {
  const quoted = (value: unknown): string => quotePlus(value, charset);
  return pairs.flatMap(([key, value]) => valuesOf(value).map((each) => `${quoted(key)}=${quoted(each)}`)).join('&');
}

function valuesOf(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return [value];
  // Whatever has a length is taken for a sequence of values: of a dict its keys.
  const isSequence = Array.isArray(value) || value instanceof Set || mappingOf(value) !== null;
  return isSequence ? [...iterate(value)] : [value];
}

function quotePlus(value: unknown, charset: string): string {
  const bytes = value instanceof Uint8Array ? value : encode(str(value), charset);
  return Array.from(bytes, quoteByte).join('');
}

function quoteByte(byte: number): string {
  if (byte === 0x20) return '+';
  const character = String.fromCharCode(byte);
  return byte < 0x80 && /[\w.~-]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}
