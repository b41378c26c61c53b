import { call } from '../python/functions/call.js';
import { Keywords } from '../python/functions/keywords.js';
import { signature } from '../python/functions/signature.js';
import { snakeCase } from '../python/classes/names.js';
import { type EncodeOptions, JSONEncoder } from './encoder.js';

/** The keywords of `json.dumps`. */
export interface DumpOptions extends EncodeOptions {
  /** A subclass of {@link JSONEncoder}. */
  readonly cls?: unknown;
}

/**
 * Python's `json.dumps(value, **options)`, byte for byte.
 *
 * @throws PyTypeError for a value that JSON has no form for; ValueError for one that contains itself.
 * @example dumps(user, { indent: 2 })
 */
export function dumps(value: unknown, options: DumpOptions = {}): string {
  const { cls = null, ...rest } = options;
  if (cls === null) return new JSONEncoder(rest).encode(value);
  const given = Object.entries(rest).filter(([, option]) => option !== undefined);
  const keywords = new Keywords(Object.fromEntries(given.map(([name, option]) => [snakeCase(name), option])));
  return (call(cls, [], keywords) as JSONEncoder).encode(value);
}

/** Python's `json.dump(value, file, **options)`. */
export function dump(value: unknown, file: { write(text: string): unknown }, options: DumpOptions = {}): void {
  file.write(dumps(value, options));
}

const keywords =
  'skipkeys=, ensure_ascii=, check_circular=, allow_nan=, cls=, indent=, separators=, default=, sort_keys=';
signature(dumps, `obj, *, ${keywords}`);
signature(dump, `obj, fp, *, ${keywords}`);
