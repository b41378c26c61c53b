import { ValueError } from '../exceptions/builtin.js';

/** A format spec of Python's mini-language, read. */
export interface FormatSpec {
  readonly fill: string;
  readonly align: '' | '<' | '>' | '=' | '^';
  readonly sign: '' | '+' | '-' | ' ';
  /** `z`: a result that is zero has no minus sign. */
  readonly positiveZero: boolean;
  readonly alternate: boolean;
  readonly width: number;
  readonly grouping: '' | ',' | '_';
  readonly precision: number | null;
  readonly type: string;
  /** Whether the `0` before the width set fill and alignment. */
  readonly zeroPadded: boolean;
}

const grammar = /^(?:(.)?([<>=^]))??([ +-])?(z)?(#)?(0)?(\d+)?([_,])?(?:\.(\d+))?(.)?$/su;
const withFill = /^(.)([<>=^])/su;

/** Reads a spec for a value of the named type. @throws ValueError */
export function parseSpec(spec: string, typeName: string): FormatSpec {
  const fill = withFill.exec(spec);
  const rest = fill === null ? spec : spec.slice(fill[0].length);
  const match = grammar.exec(rest);
  if (match === null || (fill !== null && match[2] !== undefined)) throw invalidSpec(spec, typeName);
  const [, , align, sign, zero, alternate, zeroPad, width, grouping, precision, type] = match;
  if (grouping !== undefined && (type === ',' || type === '_')) {
    throw new ValueError(
      grouping === type ? `Cannot specify '${type}' with '${type}'.` : "Cannot specify both ',' and '_'.",
    );
  }
  const zeroPadded = zeroPad !== undefined;
  const chosen = (fill?.[2] ?? align ?? (zeroPadded ? '=' : '')) as FormatSpec['align'];
  return {
    fill: fill?.[1] ?? (zeroPadded ? '0' : ' '),
    align: chosen,
    sign: (sign ?? '') as FormatSpec['sign'],
    positiveZero: zero !== undefined,
    alternate: alternate !== undefined,
    width: width === undefined ? 0 : Number(width),
    grouping: (grouping ?? '') as FormatSpec['grouping'],
    precision: precision === undefined ? null : Number(precision),
    type: type ?? '',
    zeroPadded,
  };
}

function invalidSpec(spec: string, typeName: string): ValueError {
  return /\.(?!\d)/.test(spec)
    ? new ValueError('Format specifier missing precision')
    : new ValueError(`Invalid format specifier '${spec}' for object of type '${typeName}'`);
}

/** The error for a type character that the value's type does not have. */
export function unknownCode(type: string, typeName: string): ValueError {
  const code = type.codePointAt(0) ?? 0;
  const shown = code > 32 && code < 128 ? `'${type}'` : `'\\x${code.toString(16)}'`;
  return new ValueError(`Unknown format code ${shown} for object of type '${typeName}'`);
}

/** Fills `text` to the width; `=` puts the filling between the sign or prefix and the digits. */
export function pad(text: string, spec: FormatSpec, defaultAlign: '<' | '>', prefixLength = 0): string {
  const missing = spec.width - [...text].length;
  if (missing <= 0) return text;
  switch (spec.align === '' ? defaultAlign : spec.align) {
    case '<':
      return text + spec.fill.repeat(missing);
    case '>':
      return spec.fill.repeat(missing) + text;
    case '^': {
      const before = Math.floor(missing / 2);
      return spec.fill.repeat(before) + text + spec.fill.repeat(missing - before);
    }
    case '=':
      return text.slice(0, prefixLength) + spec.fill.repeat(missing) + text.slice(prefixLength);
  }
}

/** Groups digits from the right. */
export function group(digits: string, separator: string, size: number): string {
  const first = digits.length % size;
  const parts = first === 0 ? [] : [digits.slice(0, first)];
  for (let at = first; at < digits.length; at += size) parts.push(digits.slice(at, at + size));
  return parts.join(separator);
}

/**
 * A number's text from its parts. With `0` and grouping the added zeros are grouped too, which can make the text one
 * wider than asked.
 */
export function assemble(
  parts: { readonly sign: string; readonly prefix: string; readonly integer: string; readonly rest: string },
  spec: FormatSpec,
  groupSize: number,
): string {
  const { sign, prefix, rest } = parts;
  const head = sign + prefix;
  let integer = parts.integer;
  if (spec.grouping !== '') {
    const grouped = spec.fill === '0' && spec.align === '=';
    const room = spec.width - head.length - rest.length;
    if (grouped) integer = zerosFor(integer, room, groupSize);
    integer = group(integer, spec.grouping, groupSize);
  }
  return pad(head + integer + rest, spec, '>', head.length);
}

function zerosFor(digits: string, room: number, size: number): string {
  let padded = digits;
  while (padded.length + Math.floor((padded.length - 1) / size) < room) padded = `0${padded}`;
  return padded;
}

/** The sign that a spec shows. */
export function signOf(negative: boolean, spec: FormatSpec): string {
  if (negative) return '-';
  return spec.sign === '+' || spec.sign === ' ' ? spec.sign : '';
}
