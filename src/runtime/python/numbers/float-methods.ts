import { OverflowError, ValueError } from '../exceptions/builtin.js';
import { binaryParts } from './exact-decimal.js';

/** Python's `float.is_integer`. */
export function isInteger(x: number): boolean {
  return Number.isInteger(x);
}

/** Python's `float.as_integer_ratio`. @throws OverflowError, ValueError */
export function asIntegerRatio(x: number): readonly [number, number] {
  if (Number.isNaN(x)) throw new ValueError('cannot convert NaN to integer ratio');
  if (!Number.isFinite(x)) throw new OverflowError('cannot convert Infinity to integer ratio');
  let [mantissa, exponent] = binaryParts(x);
  while (mantissa !== 0n && exponent < 0 && (mantissa & 1n) === 0n) {
    mantissa >>= 1n;
    exponent += 1;
  }
  if (mantissa === 0n) return Object.freeze([0, 1] as const);
  const numerator = exponent > 0 ? mantissa << BigInt(exponent) : mantissa;
  const denominator = exponent < 0 ? 1n << BigInt(-exponent) : 1n;
  return Object.freeze([Number(x < 0 ? -numerator : numerator), Number(denominator)] as const);
}

/** Python's `float.hex`: `'0x1.8000000000000p+0'`. */
export function floatHex(x: number): string {
  if (!Number.isFinite(x)) return Number.isNaN(x) ? 'nan' : x < 0 ? '-inf' : 'inf';
  const sign = x < 0 || Object.is(x, -0) ? '-' : '';
  if (x === 0) return `${sign}0x0.0p+0`;
  const [mantissa, exponent] = binaryParts(x);
  const normal = mantissa >> 52n === 1n;
  const fraction = (mantissa & 0xf_ffff_ffff_ffffn).toString(16).padStart(13, '0');
  const power = exponent + 52;
  return `${sign}0x${normal ? 1 : 0}.${fraction}p${power < 0 ? '-' : '+'}${Math.abs(power)}`;
}
