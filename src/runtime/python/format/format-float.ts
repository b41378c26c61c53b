import { ValueError } from '../exceptions/builtin.js';
import { exponentText, floatStr, positional } from '../number-text.js';
import { scaledHalfEven, significantDigits } from '../numbers/exact-decimal.js';
import { assemble, parseSpec, signOf, unknownCode, type FormatSpec } from './spec.js';

/** Python's `f"{x:.Nf}"`: the exact value, half to even, at any magnitude. */
export function fixed(x: number, digits: number): string {
  if (!Number.isFinite(x)) return Number.isNaN(x) ? 'nan' : x < 0 ? '-inf' : 'inf';
  const sign = x < 0 || Object.is(x, -0) ? '-' : '';
  return sign + fixedDigits(Math.abs(x), digits);
}

function fixedDigits(x: number, digits: number): string {
  // The host rounds the exact value too, but ties upwards; x can only be a tie when it ends within digits + 1 bits.
  if (x < 1e21 && digits <= 100 && !Number.isInteger(x * 2 ** (digits + 1))) return x.toFixed(digits);
  const scaled = scaledHalfEven(x, digits)
    .toString()
    .padStart(digits + 1, '0');
  return digits === 0 ? scaled : `${scaled.slice(0, -digits)}.${scaled.slice(-digits)}`;
}

/** `format` of a float. @throws ValueError for a spec that Python refuses. */
export function formatFloat(x: number, spec: string): string {
  return spec === '' ? floatStr(x) : formatFloatBySpec(x, parseSpec(spec, 'float'), 'float');
}

/** {@link formatFloat} with the spec read; integers come here for the types `e f g %`. */
export function formatFloatBySpec(x: number, spec: FormatSpec, typeName: string): string {
  if (!['', 'e', 'E', 'f', 'F', 'g', 'G', 'n', '%'].includes(spec.type)) throw unknownCode(spec.type, typeName);
  if (spec.grouping !== '' && spec.type === 'n') throw new ValueError(`Cannot specify '${spec.grouping}' with 'n'.`);
  const magnitude = Math.abs(x);
  let text = Number.isFinite(x) ? finiteText(magnitude, spec) : Number.isNaN(x) ? 'nan' : 'inf';
  if (!Number.isFinite(x) && spec.type === '%') text += '%';
  if (spec.type === 'E' || spec.type === 'F' || spec.type === 'G') text = text.toUpperCase();
  const zero = spec.positiveZero && !/[1-9]/.test(text.split(/e/i)[0] ?? '') && Number.isFinite(x);
  const negative = (x < 0 || Object.is(x, -0)) && !zero;
  const [, integer = '', rest = ''] = /^(\d*|inf|nan|INF|NAN)(.*)$/s.exec(text) ?? [];
  const size = Number.isFinite(x) ? 3 : 99;
  return assemble({ sign: signOf(negative, spec), prefix: '', integer, rest }, spec, size);
}

function finiteText(x: number, spec: FormatSpec): string {
  const { precision, alternate } = spec;
  switch (spec.type) {
    case 'f':
    case 'F':
      return pointed(fixedDigits(x, precision ?? 6), alternate);
    case '%':
      return Number.isFinite(x * 100) ? `${pointed(fixedDigits(x * 100, precision ?? 6), alternate)}%` : 'inf%';
    case 'e':
    case 'E':
      return scientific(x, precision ?? 6, alternate);
    case 'g':
    case 'G':
    case 'n':
      return general(x, precision ?? 6, alternate, false);
    default:
      return precision === null ? shortest(x, alternate) : general(x, precision, alternate, true);
  }
}

function pointed(text: string, alternate: boolean): string {
  return alternate && !text.includes('.') ? `${text}.` : text;
}

/** No type and no precision: as `repr`, so that it reads back. */
function shortest(x: number, alternate: boolean): string {
  const text = floatStr(x);
  return alternate && !text.includes('.') ? text.replace('e', '.e') : text;
}

function scientific(x: number, precision: number, alternate: boolean): string {
  const [digits, exponent] = significantDigits(x, precision + 1);
  const point = precision > 0 || alternate ? '.' : '';
  return `${digits.slice(0, 1)}${point}${digits.slice(1)}${exponentText(exponent)}`;
}

/**
 * Python's `g`: scientific when the exponent is below -4 or not below the precision. Without a type, the result has at
 * least one digit after the point, and the limit is one less.
 */
function general(x: number, precision: number, alternate: boolean, keepsPoint: boolean): string {
  const count = Math.max(precision, 1);
  const [digits, exponent] = significantDigits(x, count);
  const kept = alternate ? digits : digits.replace(/0+$/, '') || '0';
  if (exponent < -4 || exponent >= count - (keepsPoint ? 1 : 0)) {
    const fraction = kept.slice(1);
    const point = fraction !== '' || alternate ? '.' : '';
    return `${kept.slice(0, 1)}${point}${fraction}${exponentText(exponent)}`;
  }
  const [integer, fraction] = positional(kept, exponent);
  if (fraction !== '') return `${integer}.${fraction}`;
  return keepsPoint ? `${integer}.0` : pointed(integer, alternate);
}
