import { JSONDecodeError } from '../python/exceptions/json-decode-error.js';
import { PyTypeError } from '../python/exceptions/builtin.js';
import { signature } from '../python/functions/signature.js';
import { snakeCase } from '../python/classes/names.js';
import { call } from '../python/functions/call.js';
import { Keywords } from '../python/functions/keywords.js';
import { decode } from '../python/text/encode.js';
import { typeName } from '../python/type-name.js';
import { JSONDecoder } from './decoder.js';
import type { ParseOptions } from './parse.js';

/** The keywords of `json.loads`. */
export interface LoadOptions extends ParseOptions {
  /** A subclass of {@link JSONDecoder}. */
  readonly cls?: unknown;
}

/**
 * Python's `json.loads(text, **options)`: objects become dicts (`Map`) in the order of their keys, arrays lists.
 *
 * A float without fraction (`1.0`) is a number like any other, and is shown as a float only within what was parsed.
 *
 * @throws JSONDecodeError, PyTypeError
 */
export function loads(text: unknown, options: LoadOptions = {}): unknown {
  const { cls = null, ...rest } = options;
  const source = textOf(text);
  if (cls === null) return new JSONDecoder(rest).decode(source);
  const given = Object.entries(rest).filter(([, option]) => option !== undefined);
  const keywords = new Keywords(Object.fromEntries(given.map(([name, option]) => [snakeCase(name), option])));
  return (call(cls, [], keywords) as JSONDecoder).decode(source);
}

/** Python's `json.load(file, **options)`. */
export function load(file: { read(): unknown }, options: LoadOptions = {}): unknown {
  return loads(file.read(), options);
}

function textOf(source: unknown): string {
  if (source instanceof Uint8Array) return decode(source, encodingOf(source), 'surrogatepass');
  if (typeof source !== 'string') {
    throw new PyTypeError(`the JSON object must be str, bytes or bytearray, not ${typeName(source)}`);
  }
  if (!source.startsWith('\ufeff')) return source;
  throw new JSONDecodeError('Unexpected UTF-8 BOM (decode using utf-8-sig)', source, 0);
}

/** By the mark at the start, or by where the zeros are: JSON begins with two ASCII characters. */
function encodingOf(bytes: Uint8Array): string {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8-sig';
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return 'utf-16';
  if (a === 0 && b !== undefined) return b === 0 ? 'utf-32-be' : 'utf-16-be';
  if (b === 0) return c === 0 && d === 0 ? 'utf-32-le' : 'utf-16-le';
  return 'utf-8';
}

const keywords = 'cls=, object_hook=, parse_float=, parse_int=, parse_constant=, object_pairs_hook=';
signature(loads, `s, *, ${keywords}`);
signature(load, `fp, *, ${keywords}`);
