import { IndexError, KeyError, ValueError } from '../exceptions/builtin.js';
import { getAttribute } from '../classes/get-attribute.js';
import { getItem } from '../operators/items.js';
import { ascii, repr } from '../repr.js';
import { str } from '../str.js';
import { format } from './format.js';

/** Where the fields of a template find their values. */
interface Arguments {
  readonly positional: readonly unknown[];
  readonly keyword: (name: string) => unknown;
  numbering: 'unset' | 'automatic' | 'manual';
  next: number;
}

type KeywordSource = ReadonlyMap<string, unknown> | Readonly<Record<string, unknown>>;

/**
 * Python's `template.format(*args, **keywords)`.
 *
 * @throws IndexError, KeyError for a field without a value; ValueError for a malformed template.
 */
export function formatString(template: string, args: readonly unknown[] = [], keywords: KeywordSource = {}): string {
  const named = keywords instanceof Map ? keywords : new Map(Object.entries(keywords));
  const keyword = (name: string): unknown => {
    if (!named.has(name)) throw new KeyError(name);
    return named.get(name);
  };
  return fill(template, { positional: args, keyword, numbering: 'unset', next: 0 }, 2);
}

/** Python's `template.format_map(mapping)`. */
export function formatMap(template: string, mapping: unknown): string {
  return fill(template, { positional: [], keyword: (name) => getItem(mapping, name), numbering: 'unset', next: 0 }, 2);
}

function fill(template: string, args: Arguments, depth: number): string {
  if (depth < 0) throw new ValueError('Max string recursion exceeded');
  let out = '';
  for (let at = 0; at < template.length;) {
    const character = template[at];
    const doubled = template[at + 1] === character;
    if ((character === '{' || character === '}') && doubled) {
      out += character;
      at += 2;
    } else if (character === '}') {
      throw new ValueError("Single '}' encountered in format string");
    } else if (character === '{') {
      const end = fieldEnd(template, at + 1);
      out += field(template.slice(at + 1, end), args, depth);
      at = end + 1;
    } else {
      out += character;
      at += 1;
    }
  }
  return out;
}

function fieldEnd(template: string, start: number): number {
  if (start === template.length) throw new ValueError("Single '{' encountered in format string");
  let depth = 1;
  let bracket = false;
  for (let at = start; at < template.length; at += 1) {
    const character = template[at];
    if (character === '[') bracket = true;
    else if (character === ']') bracket = false;
    else if (bracket) continue;
    else if (character === '{') depth += 1;
    else if (character === '}' && --depth === 0) return at;
  }
  throw new ValueError(unended(template.slice(start)));
}

function unended(field: string): string {
  if (field.includes(':')) return "unmatched '{' in format spec";
  return field.includes('!')
    ? 'end of string while looking for conversion specifier'
    : "expected '}' before end of string";
}

function field(text: string, args: Arguments, depth: number): string {
  const [, path = '', , conversion, , spec = ''] = /^((?:\[[^\]]*\]|[^![:])*)(!(.?))?(:(.*))?$/s.exec(text) ?? [];
  const value = resolve(path, args);
  const converted = convert(value, conversion, /!/.test(text.slice(path.length, path.length + 1)));
  return format(converted, spec.includes('{') || spec.includes('}') ? fill(spec, args, depth - 1) : spec);
}

function convert(value: unknown, conversion: string | undefined, asked: boolean): unknown {
  switch (conversion) {
    case undefined:
    case '':
      if (asked) throw new ValueError('end of string while looking for conversion specifier');
      return value;
    case 'r':
      return repr(value);
    case 's':
      return str(value);
    case 'a':
      return ascii(value);
    default:
      throw new ValueError(`Unknown conversion specifier ${conversion}`);
  }
}

function resolve(path: string, args: Arguments): unknown {
  const [first = ''] = /^[^.[]*/.exec(path) ?? [];
  let value = root(first, args);
  const rest = path.slice(first.length);
  for (const step of rest.matchAll(/\.([^.[]*)|\[([^\]]*)\]|(.)/gs)) {
    const [, attribute, key, stray] = step;
    if (stray !== undefined) throw new ValueError("Only '.' or '[' may follow ']' in format field specifier");
    if (attribute === '' || key === '') throw new ValueError('Empty attribute in format string');
    if (attribute !== undefined) value = getAttribute(value, attribute);
    else if (key !== undefined) value = getItem(value, /^\d+$/.test(key) ? Number(key) : key);
  }
  return value;
}

function root(name: string, args: Arguments): unknown {
  if (name !== '' && !/^\d+$/.test(name)) return args.keyword(name);
  const numbering = name === '' ? 'automatic' : 'manual';
  if (args.numbering !== 'unset' && args.numbering !== numbering) {
    const [from, to] =
      name === ''
        ? ['manual field specification', 'automatic field numbering']
        : ['automatic field numbering', 'manual field specification'];
    throw new ValueError(`cannot switch from ${from} to ${to}`);
  }
  args.numbering = numbering;
  const index = name === '' ? args.next++ : Number(name);
  if (index >= args.positional.length) {
    throw new IndexError(`Replacement index ${index} out of range for positional args tuple`);
  }
  return args.positional[index];
}
