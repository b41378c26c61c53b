import { OverflowError, PyTypeError, ValueError } from '../exceptions/builtin.js';
import { getItem } from '../operators/items.js';
import { truncate } from '../numbers/round.js';
import { ascii, repr } from '../repr.js';
import { str } from '../str.js';
import { typeName } from '../type-name.js';
import { elementNotation, mappedNotation, saysFloat, type TypeNotation, TypedView } from '../typed.js';
import { formatFloatBySpec } from './format-float.js';
import { formatIntBySpec } from './format-int.js';
import type { FormatSpec } from './spec.js';

interface Values {
  readonly list: readonly unknown[];
  readonly mapping: unknown;
  at: number;
}

interface Conversion {
  readonly flags: string;
  readonly width: number;
  readonly precision: number | null;
  readonly type: string;
  readonly index: number;
}

const directive = /%(?:\(((?:[^()]|\([^()]*\))*)\))?([-#0 +]*)(\*|\d+)?(?:\.(\*|\d*))?[hlL]?(.)?/gsu;

/**
 * Python's `template % args`: a frozen array is the tuple of the values, a mapping serves `%(name)s`.
 *
 * @throws PyTypeError for too few or too many values; ValueError for an unknown conversion.
 */
export function percent(template: string, args: unknown): string {
  const items = tupleItems(args);
  const values: Values = { list: items ?? [args], mapping: items === null ? args : null, at: 0 };
  let usesMapping = false;
  const out = template.replace(directive, (match, ...groups: unknown[]) => {
    const [key, flags = '', width, precision, type] = groups as (string | undefined)[];
    const offset = groups.at(-2) as number;
    if (type === undefined) throw new ValueError('incomplete format');
    if (type === '%' && match === '%%') return '%';
    if (key !== undefined) usesMapping = true;
    const conversion = readConversion({ flags, width, precision, type, index: offset + match.length - 1 }, values);
    return convert(key === undefined ? take(values) : keyed(values, key), conversion);
  });
  if (!usesMapping && values.at < values.list.length && !(isMapping(values.mapping) && values.at === 0)) {
    throw new PyTypeError('not all arguments converted during string formatting');
  }
  return out;
}

/** The values of a tuple, each as its type says; null for anything else. */
function tupleItems(args: unknown): readonly unknown[] | null {
  const plain = args instanceof TypedView ? (args.value as unknown) : args;
  if (!Array.isArray(plain) || !Object.isFrozen(plain)) return null;
  const items = plain as readonly unknown[];
  if (!(args instanceof TypedView)) return items;
  return items.map((item, index) => {
    const type = elementNotation(args.type, index, plain);
    return type === null || !isShownByType(item, type) ? item : new TypedView(item, type);
  });
}

function isShownByType(item: unknown, type: TypeNotation): boolean {
  return typeof item === 'number' ? saysFloat(type) : typeof item === 'object' && item !== null;
}

function isMapping(x: unknown): boolean {
  const plain = x instanceof TypedView ? (x.value as unknown) : x;
  return typeof plain === 'object' && plain !== null && !(Array.isArray(plain) && Object.isFrozen(plain));
}

function keyed(values: Values, key: string): unknown {
  const { mapping } = values;
  if (!isMapping(mapping)) throw new PyTypeError('format requires a mapping');
  if (!(mapping instanceof TypedView)) return getItem(mapping, key);
  const type = mappedNotation(mapping.type, key, mapping.value);
  const value = getItem(mapping.value, key);
  return type === null ? value : new TypedView(value, type);
}

function take(values: Values): unknown {
  if (values.at >= values.list.length) throw new PyTypeError('not enough arguments for format string');
  return values.list[values.at++];
}

interface RawConversion {
  readonly flags: string;
  readonly width: string | undefined;
  readonly precision: string | undefined;
  readonly type: string;
  readonly index: number;
}

function readConversion(raw: RawConversion, values: Values): Conversion {
  const width = raw.width === '*' ? starred(values) : Number(raw.width ?? 0);
  const precision =
    raw.precision === undefined ? null : raw.precision === '*' ? Math.max(starred(values), 0) : Number(raw.precision);
  const flags = width < 0 ? `${raw.flags}-` : raw.flags;
  return { flags, width: Math.abs(width), precision, type: raw.type, index: raw.index };
}

function starred(values: Values): number {
  const value = take(values);
  if (typeof value !== 'number' || !Number.isInteger(value)) throw new PyTypeError('* wants int');
  return value;
}

function convert(value: unknown, conversion: Conversion): string {
  switch (conversion.type) {
    case 's':
      return padText(str(value), conversion);
    case 'r':
      return padText(repr(value), conversion);
    case 'a':
      return padText(ascii(value), conversion);
    case 'c':
      return padText(character(value), { ...conversion, precision: null });
    case 'd':
    case 'i':
    case 'u':
    case 'x':
    case 'X':
    case 'o':
      return integer(value, conversion);
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G':
      return formatFloatBySpec(floatOperand(value), specOf(conversion), 'float');
    default: {
      const code = conversion.type.codePointAt(0) ?? 0;
      const shown = code >= 32 && code < 127 ? conversion.type : '?';
      throw new ValueError(
        `unsupported format character '${shown}' (0x${code.toString(16)}) at index ${conversion.index}`,
      );
    }
  }
}

function padText(text: string, { flags, width, precision }: Conversion): string {
  const characters = [...text];
  const cut = precision === null ? text : characters.slice(0, precision).join('');
  const missing = ' '.repeat(Math.max(0, width - [...cut].length));
  return flags.includes('-') ? cut + missing : missing + cut;
}

function character(value: unknown): string {
  if (typeof value === 'string' && [...value].length === 1) return value;
  const code = typeof value === 'boolean' ? Number(value) : value;
  if (typeof code !== 'number' || !Number.isInteger(code)) throw new PyTypeError('%c requires int or char');
  if (code < 0 || code > 0x10ffff) throw new OverflowError('%c arg not in range(0x110000)');
  return String.fromCodePoint(code);
}

function numberIn(value: unknown): number | bigint | null {
  const plain = value instanceof TypedView ? value.value : value;
  if (typeof plain === 'number' || typeof plain === 'bigint') return plain;
  return typeof plain === 'boolean' ? Number(plain) : null;
}

function floatOperand(value: unknown): number {
  const number = numberIn(value);
  if (number === null) throw new PyTypeError(`must be real number, not ${typeName(value)}`);
  return Number(number);
}

function integer(value: unknown, conversion: Conversion): string {
  const number = numberIn(value);
  const { type } = conversion;
  const decimal = type === 'd' || type === 'i' || type === 'u';
  if (number === null || (!decimal && typeName(value) === 'float')) {
    throw new PyTypeError(
      `%${type} format: ${decimal ? 'a real number' : 'an integer'} is required, not ${typeName(value)}`,
    );
  }
  const whole = typeof number === 'bigint' ? number : truncate(number);
  const spec = specOf({ ...conversion, precision: null });
  const digits = conversion.precision;
  if (digits === null) return formatIntBySpec(whole, { ...spec, type: decimal ? 'd' : type }, 'int');
  // A precision is the least number of digits.
  const bare = formatIntBySpec(
    whole < 0 ? -whole : whole,
    { ...spec, sign: '', width: 0, alternate: false, type: decimal ? 'd' : type },
    'int',
  );
  const sign = whole < 0 ? '-' : spec.sign === '-' ? '' : spec.sign;
  const prefix = spec.alternate && !decimal ? `0${type}` : '';
  const zeros = spec.fill === '0' ? spec.width - sign.length - prefix.length : 0;
  const text = sign + prefix + bare.padStart(Math.max(digits, zeros), '0');
  return padText(text, { ...conversion, precision: null });
}

/** The flags as a spec of the format mini-language. */
function specOf({ flags, width, precision, type }: Conversion): FormatSpec {
  const left = flags.includes('-');
  const zeroPadded = flags.includes('0') && !left;
  return {
    fill: zeroPadded ? '0' : ' ',
    align: left ? '<' : zeroPadded ? '=' : '>',
    sign: flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '',
    positiveZero: false,
    alternate: flags.includes('#'),
    width,
    grouping: '',
    precision,
    type,
    zeroPadded,
  };
}
