import { PyTypeError, ValueError } from '../exceptions/builtin.js';
import { str } from '../str.js';
import { formatOf } from '../symbols.js';
import { typeName } from '../type-name.js';
import { TypedView, saysFloat } from '../typed.js';
import { formatFloatBySpec } from './format-float.js';
import { formatIntBySpec } from './format-int.js';
import { type FormatSpec, pad, parseSpec, unknownCode } from './spec.js';

/**
 * Python's `format(value, spec)`: what an f-string field with a spec shows.
 *
 * @throws ValueError for a spec that the type refuses; PyTypeError for a spec of a type that has none.
 */
export function format(value: unknown, spec = ''): string {
  if (value instanceof TypedView) return formatTyped(value, spec);
  switch (typeof value) {
    case 'string':
      return formatText(value, spec);
    case 'number':
      return formatNumber(value, spec, !Number.isInteger(value));
    case 'bigint':
      return spec === '' ? str(value) : formatIntBySpec(value, parseSpec(spec, 'int'), 'int');
    case 'boolean':
      return formatBoolean(value, spec);
    default:
      return formatObject(value, spec);
  }
}

function formatTyped(view: TypedView, spec: string): string {
  if (typeof view.value === 'number')
    return formatNumber(view.value, spec, saysFloat(view.type) || !Number.isInteger(view.value));
  return spec === '' && !hasFormat(view.value) ? str(view) : format(view.value, spec);
}

function formatNumber(x: number, spec: string, float: boolean): string {
  if (spec === '') return str(float ? new TypedView(x, { name: 'float', parameters: [] }) : x);
  return float
    ? formatFloatBySpec(x, parseSpec(spec, 'float'), 'float')
    : formatIntBySpec(x, parseSpec(spec, 'int'), 'int');
}

function formatBoolean(x: boolean, spec: string): string {
  if (spec === '') return str(x);
  const parsed = parseSpec(spec, 'bool');
  // bool has no type of its own: a width alone is that of the integer.
  return formatIntBySpec(Number(x), parsed, 'bool');
}

/** `format` of a string. @throws ValueError */
export function formatText(text: string, spec: string): string {
  if (spec === '') return text;
  return formatTextBySpec(text, parseSpec(spec, 'str'));
}

function formatTextBySpec(text: string, spec: FormatSpec): string {
  if (spec.type !== '' && spec.type !== 's') throw unknownCode(spec.type, 'str');
  if (spec.sign !== '') {
    throw new ValueError(`${spec.sign === ' ' ? 'Space' : 'Sign'} not allowed in string format specifier`);
  }
  if (spec.positiveZero) throw new ValueError('Negative zero coercion (z) not allowed in string format specifier');
  if (spec.alternate) throw new ValueError('Alternate form (#) not allowed in string format specifier');
  if (spec.grouping !== '') throw new ValueError(`Cannot specify '${spec.grouping}' with 's'.`);
  if (spec.align === '=' && !spec.zeroPadded)
    throw new ValueError("'=' alignment not allowed in string format specifier");
  const cut = spec.precision === null ? text : [...text].slice(0, spec.precision).join('');
  // Since 3.10 a `0` before the width fills on the right of a string.
  return pad(cut, spec.align === '=' ? { ...spec, align: '' } : spec, '<');
}

function hasFormat(value: unknown): value is { [formatOf](spec: string): string } {
  return typeof (value as { readonly [formatOf]?: unknown } | null | undefined)?.[formatOf] === 'function';
}

function formatObject(value: unknown, spec: string): string {
  if (hasFormat(value)) return value[formatOf](spec);
  if (spec === '') return str(value);
  throw new PyTypeError(`unsupported format string passed to ${typeName(value)}.__format__`);
}
