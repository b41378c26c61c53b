import { OverflowError, PyTypeError, ValueError } from '../exceptions/builtin.js';
import { roundOf } from '../symbols.js';
import { typeName } from '../type-name.js';
import { TypedView } from '../typed.js';
import { divideHalfEven, scaledHalfEven } from './exact-decimal.js';

/**
 * Python's `round(x)` and `round(x, digits)`: ties go to the even neighbour, judged on the exact value of the double.
 *
 * @throws OverflowError for an infinity and ValueError for a NaN, when no digits are given.
 */
export function round(x: number, digits?: number | null): number {
  if (digits === undefined || digits === null) return roundToInteger(x);
  if (!Number.isFinite(x) || x === 0) return x;
  if (Number.isInteger(x)) return digits >= 0 ? x : roundInteger(x, -digits);
  if (digits > 323) return x;
  if (digits < -308) return x < 0 ? -0 : 0;
  const rounded = Number(`${scaledHalfEven(x, digits)}e${-digits}`);
  return x < 0 ? -rounded : rounded;
}

/** `round` of a value of unknown type: `__round__` of a class. */
export function roundValue(x: unknown, digits?: number | null): unknown {
  const value = x instanceof TypedView ? x.value : x;
  if (typeof value === 'number') return round(value, digits);
  if (typeof value === 'boolean') return Number(value);
  if (typeof value === 'bigint') return value;
  const own = (value as { readonly [roundOf]?: unknown } | null)?.[roundOf];
  if (typeof own === 'function') return own.call(value, ...(digits === undefined ? [] : [digits])) as unknown;
  throw new PyTypeError(`type ${typeName(value)} doesn't define __round__ method`);
}

function roundToInteger(x: number): number {
  if (Number.isNaN(x)) throw new ValueError('cannot convert float NaN to integer');
  if (!Number.isFinite(x)) throw new OverflowError('cannot convert float infinity to integer');
  const floor = Math.floor(x);
  const fraction = x - floor;
  if (fraction !== 0.5) return (fraction > 0.5 ? floor + 1 : floor) + 0;
  return (floor % 2 === 0 ? floor : floor + 1) + 0;
}

function roundInteger(x: number, zeros: number): number {
  const unit = 10n ** BigInt(zeros);
  const rounded = Number(divideHalfEven(BigInt(Math.abs(x)), unit) * unit);
  return x < 0 ? 0 - rounded : rounded;
}

/** Python's `int(x)` of a float: towards zero. @throws OverflowError, ValueError */
export function truncate(x: number): number {
  if (Number.isNaN(x)) throw new ValueError('cannot convert float NaN to integer');
  if (!Number.isFinite(x)) throw new OverflowError('cannot convert float infinity to integer');
  return Math.trunc(x) + 0;
}
