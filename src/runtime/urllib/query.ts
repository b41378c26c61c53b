import { PyTypeError, ValueError } from '../python/exceptions/builtin.js';
import { mappingOf } from '../python/operators/equals.js';
import { repr } from '../python/repr.js';
import { tuple } from '../python/sequences/tuple.js';
import { str } from '../python/str.js';
import { elementNotation, mappedNotation, type TypeNotation, TypedView } from '../python/typed.js';
import { quotePlus, unquotePlus } from './quote.js';

type Quote = (text: string | Uint8Array, safe: string) => string;

/** The keywords of `urlencode`. */
export interface UrlencodeOptions {
  /** Lists of values become a field for each. */
  readonly doseq?: boolean;
  readonly safe?: string;
  readonly quoteVia?: ((...args: never[]) => unknown) | null;
}

/** Python's `urllib.parse.urlencode(query)` of a mapping or pairs. @throws PyTypeError */
export function urlencode(query: unknown, { doseq = false, safe = '', quoteVia = null }: UrlencodeOptions = {}): string {
  const via = (quoteVia ?? quotePlus) as Quote;
  const quoted = (value: unknown, type: TypeNotation | null): string =>
    via(value instanceof Uint8Array ? value : str(type === null ? value : new TypedView(value, type)), safe);
  const fields = fieldsOf(query).flatMap(([key, value, type]) => {
    const values = doseq && isMany(value) ? [...value].map((one, index) => [one, elementNotation(type, index, value)] as const) : [[value, type] as const];
    return values.map(([one, of]) => `${quoted(key, null)}=${quoted(one, of)}`);
  });
  return fields.join('&');
}

function isMany(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && !(value instanceof Uint8Array) && Symbol.iterator in value;
}

function fieldsOf(query: unknown): readonly (readonly [key: unknown, value: unknown, type: TypeNotation | null])[] {
  const [value, type] = query instanceof TypedView ? [query.value as unknown, query.type] : [query, null];
  const mapping = mappingOf(value);
  if (mapping !== null) return [...mapping].map(([key, item]) => [key, item, mappedNotation(type, key, mapping)] as const);
  if (!isMany(value)) throw new PyTypeError('not a valid non-string sequence or mapping object');
  return [...value].map((pair, index) => {
    const [key, item] = pair as readonly [unknown, unknown];
    return [key, item, elementNotation(elementNotation(type, index, value), 1, pair)] as const;
  });
}

/** The keywords of `parse_qsl`. */
export interface QueryOptions {
  /** Keeps fields without a value. */
  readonly keepBlankValues?: boolean;
  /** Raises ValueError for a field without `=`. */
  readonly strictParsing?: boolean;
  readonly encoding?: string;
  readonly errors?: string;
  readonly maxNumFields?: number | null;
  readonly separator?: string;
}

/** Python's `urllib.parse.parse_qsl(qs)`. @throws ValueError */
export function parseQsl(qs: string, options: QueryOptions = {}): (readonly [string, string])[] {
  const { keepBlankValues = false, strictParsing = false, encoding = 'utf-8', errors = 'replace', separator = '&' } = options;
  if (qs === '') return [];
  const parts = qs.split(separator);
  if ((options.maxNumFields ?? parts.length) < parts.length) throw new ValueError('Max number of fields exceeded');
  return parts.flatMap((part) => {
    const at = part.indexOf('=');
    if (at === -1 && strictParsing) throw new ValueError(`bad query field: ${repr(part)}`);
    const [name, value] = at === -1 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)];
    if (part === '' || (value === '' && !keepBlankValues)) return [];
    return [tuple(unquotePlus(name, encoding, errors), unquotePlus(value, encoding, errors))];
  });
}

/** Python's `urllib.parse.parse_qs(qs)`: the values of each name. @throws ValueError */
export function parseQs(qs: string, options: QueryOptions = {}): Map<string, string[]> {
  const result = new Map<string, string[]>();
  for (const [name, value] of parseQsl(qs, options)) {
    const known = result.get(name);
    if (known === undefined) result.set(name, [value]);
    else known.push(value);
  }
  return result;
}
