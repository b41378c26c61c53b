/**
 * Functions of real numbers that JavaScript has too, with Python's errors: ValueError outside the domain, OverflowError
 * where a finite argument gives infinity.
 *
 * @see https://docs.python.org/3.13/library/math.html
 */
import { OverflowError, ValueError, ZeroDivisionError } from '../python/exceptions.js';

/** @throws ValueError "math domain error"; OverflowError "math range error" */
function checked(x: number, result: number, poles = false): number {
  if (Number.isNaN(result) && !Number.isNaN(x)) throw new ValueError('math domain error');
  if (Number.isFinite(x) && !Number.isFinite(result) && !Number.isNaN(x)) {
    throw poles ? new ValueError('math domain error') : new OverflowError('math range error');
  }
  return result;
}

export const sqrt = (x: number): number => checked(x, Math.sqrt(x));
export const exp = (x: number): number => checked(x, Math.exp(x));
export const expm1 = (x: number): number => checked(x, Math.expm1(x));
export const log2 = (x: number): number => checked(x, Math.log2(x), true);
export const log10 = (x: number): number => checked(x, Math.log10(x), true);
export const log1p = (x: number): number => checked(x, Math.log1p(x), true);
export const sin = (x: number): number => checked(x, Math.sin(x));
export const cos = (x: number): number => checked(x, Math.cos(x));
export const tan = (x: number): number => checked(x, Math.tan(x));
export const asin = (x: number): number => checked(x, Math.asin(x));
export const acos = (x: number): number => checked(x, Math.acos(x));
export const sinh = (x: number): number => checked(x, Math.sinh(x));
export const cosh = (x: number): number => checked(x, Math.cosh(x));
export const acosh = (x: number): number => checked(x, Math.acosh(x));
export const atanh = (x: number): number => checked(x, Math.atanh(x), true);

/** `math.log(x)`, `math.log(x, base)`. @throws ValueError; ZeroDivisionError for base 1 */
export function log(x: number, base?: number): number {
  const natural = checked(x, Math.log(x), true);
  if (base === undefined) return natural;
  const divisor = checked(base, Math.log(base), true);
  if (divisor === 0) throw new ZeroDivisionError('float division by zero');
  return natural / divisor;
}

/** `math.pow(x, y)`. @throws ValueError; OverflowError */
export function mathPow(x: number, y: number): number {
  if (x === 1 || y === 0) return 1;
  if (x === -1 && !Number.isFinite(y) && !Number.isNaN(y)) return 1;
  const result = x ** y;
  if (Number.isNaN(result) && !Number.isNaN(x) && !Number.isNaN(y)) throw new ValueError('math domain error');
  if (Number.isFinite(x) && Number.isFinite(y) && !Number.isFinite(result)) {
    throw x === 0 ? new ValueError('math domain error') : new OverflowError('math range error');
  }
  return result;
}

/** `math.fmod(x, y)`: JavaScript's `%`. @throws ValueError */
export function fmod(x: number, y: number): number {
  const result = x % y;
  if (Number.isNaN(result) && !Number.isNaN(x) && !Number.isNaN(y)) throw new ValueError('math domain error');
  return result;
}

export function copysign(x: number, y: number): number {
  const isNegative = y < 0 || Object.is(y, -0);
  return isNegative ? -Math.abs(x) : Math.abs(x);
}

/** `math.modf(x)`: both have the sign of x. */
export function modf(x: number): readonly [number, number] {
  if (!Number.isFinite(x)) return Object.freeze([Number.isNaN(x) ? x : copysign(0, x), x] as const);
  const whole = Math.trunc(x);
  return Object.freeze([copysign(x - whole, x), whole] as const);
}

/** `math.floor(x)`. @throws ValueError for NaN; OverflowError for infinity */
export const floor = (x: number): number => Math.floor(finite(x)) + 0;
/** `math.ceil(x)`. @throws ValueError for NaN; OverflowError for infinity */
export const ceil = (x: number): number => Math.ceil(finite(x)) + 0;

function finite(x: number): number {
  if (Number.isNaN(x)) throw new ValueError('cannot convert float NaN to integer');
  if (!Number.isFinite(x)) throw new OverflowError('cannot convert float infinity to integer');
  return x;
}
