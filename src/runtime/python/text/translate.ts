import { LookupError, ValueError } from '../exceptions/builtin.js';
import { getItem } from '../operators/items.js';
import { mappingOf } from '../operators/equals.js';
import { points } from './points.js';
import { ord } from './characters.js';

/** Python's `str.maketrans`: from a dict, or from two strings of equal length and one of characters to delete. */
export function makeTrans(
  from:
    string | ReadonlyMap<string | number, string | number | null> | Readonly<Record<string, string | number | null>>,
  to?: string,
  doomed = '',
): Map<number, string | number | null> {
  const table = new Map<number, string | number | null>();
  if (typeof from !== 'string') {
    for (const [key, value] of mappingOf(from) ?? []) {
      table.set(typeof key === 'number' ? key : ord(key as string), value as string | number | null);
    }
    return table;
  }
  const targets = points(to ?? '');
  const sources = points(from);
  if (sources.length !== targets.length) {
    throw new ValueError('the first two maketrans arguments must have equal length');
  }
  sources.forEach((source, at) => table.set(ord(source), ord(targets[at] ?? '')));
  for (const character of doomed) table.set(ord(character), null);
  return table;
}

/** Python's `s.translate(table)`: `null` deletes, what the table lacks stays. */
export function translate(text: string, table: unknown): string {
  let out = '';
  for (const character of text) {
    const found = lookup(table, ord(character));
    if (found === undefined) out += character;
    else if (found !== null) out += typeof found === 'number' ? String.fromCodePoint(found) : String(found);
  }
  return out;
}

function lookup(table: unknown, code: number): unknown {
  if (table instanceof Map) return table.get(code) as unknown;
  try {
    return getItem(table, code);
  } catch (error) {
    if (error instanceof LookupError) return undefined;
    throw error;
  }
}
