/** What yarl makes of a query that is given as a dict, as pairs or as text. */
import { MultiDictBase } from '../multidict/multi-dict.js';
import { className } from '../python/class-name.js';
import { PyTypeError, ValueError } from '../python/exceptions.js';
import { floatStr } from '../python/number-text.js';
import { iterate } from '../python/iteration/iterate.js';
import { mappingOf } from '../python/operators/equals.js';
import { repr } from '../python/repr.js';
import { typeName } from '../python/type-name.js';
import { mappedNotation, saysFloat, TypedView } from '../python/typed.js';
import { quoter } from './quoting.js';

const quotePart = quoter({ safe: '?/:@', query: true, requote: false });
const quoteText = quoter({ safe: '?/:@', protect: '=+&;', query: true, requote: false });

/** A value of a query. */
export type QueryValue = string | number | bigint;

/** What a query may be given as. Its values are text, numbers, or lists of them; others raise TypeError. */
export type Query =
  | string
  | MultiDictBase<unknown>
  | ReadonlyMap<unknown, unknown>
  | Readonly<Record<string, unknown>>
  | readonly (readonly [unknown, unknown])[];

/** @throws TypeError "Invalid variable type: value should be str, int or float, got None of type <class 'NoneType'>" */
export function queryText(query: Query | TypedView | null): string {
  if (query === null) return '';
  if (query instanceof TypedView) return queryText(floatsAsText(query));
  if (typeof query === 'string') return quoteText(query);
  if (query instanceof MultiDictBase)
    return query
      .pairs()
      .map(([key, value]) => pairText(key, value))
      .join('&');
  const mapping = mappingOf(query);
  if (mapping !== null) return [...mapping].flatMap(([key, value]) => entryTexts(String(key), value)).join('&');
  if (query instanceof Uint8Array) {
    throw new PyTypeError('Invalid query type: bytes, bytearray and memoryview are forbidden');
  }
  if (!Array.isArray(query)) {
    throw new PyTypeError('Invalid query type: only str, mapping or sequence of (key, value) pairs is allowed');
  }
  return query
    .map((pair: unknown) => [...iterate(pair)] as [string, unknown])
    .map(([key, value]) => pairText(key, value))
    .join('&');
}

/** The values of a dict that is known to hold floats, written as Python writes them. */
function floatsAsText(view: TypedView): Query {
  const { value: query, type } = view;
  const mapping = mappingOf(query);
  if (mapping === null) return query as Query;
  const text = (key: unknown, value: unknown): unknown =>
    typeof value === 'number' && saysFloat(mappedNotation(type, key, mapping)) ? floatStr(value) : value;
  return new Map([...mapping].map(([key, value]) => [key, text(key, value)])) as Query;
}

function entryTexts(key: string, value: unknown): string[] {
  return Array.isArray(value) ? value.map((each) => pairText(key, each)) : [pairText(key, value)];
}

function pairText(key: string, value: unknown): string {
  return `${quotePart(key)}=${quotePart(valueText(value))}`;
}

function valueText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'number') {
    if (Number.isNaN(value)) throw new ValueError("float('nan') is not supported");
    if (!Number.isFinite(value)) throw new ValueError("float('inf') is not supported");
    return Number.isInteger(value) ? BigInt(value).toString() : floatStr(value);
  }
  throw new PyTypeError(
    `Invalid variable type: value should be str, int or float, got ${repr(value)} of type ${classText(value)}`,
  );
}

function classText(value: unknown): string {
  const { constructor } = Object(value) as object;
  const known = typeName(value);
  return known === className(constructor) ? repr(constructor) : `<class '${known}'>`;
}
