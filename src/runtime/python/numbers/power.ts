import { NotPortedError, OverflowError, ValueError, ZeroDivisionError } from '../exceptions/builtin.js';
import { exactPower } from './exact-power.js';
import { floorMod } from './division.js';

/**
 * Python's `a ** b`.
 *
 * @throws ZeroDivisionError for a negative power of zero; OverflowError where a float is too large; NotPortedError for a
 * negative number to a fractional power, which is complex in Python.
 */
export function power(a: number, b: number): number;
export function power(a: bigint, b: bigint): bigint;
export function power(a: number | bigint, b: number | bigint): number | bigint {
  if (typeof a === 'bigint' && typeof b === 'bigint' && b >= 0n) return a ** b;
  // By far the most frequent one.
  if (b === 2 && typeof a === 'number' && Math.abs(a) < 1e150) return a * a;
  return powerOfNumbers(Number(a), Number(b));
}

function powerOfNumbers(a: number, b: number): number {
  if (a === 1 || b === 0) return 1;
  if (a === 0 && b < 0) throw new ZeroDivisionError('0.0 cannot be raised to a negative power');
  if (a < 0 && !Number.isInteger(b) && Number.isFinite(b)) {
    throw new NotPortedError('a negative number to a fractional power is a complex number');
  }
  const exact = Number.isInteger(a) && Number.isInteger(b) && b > 0 && b < 64 ? integerPower(a, b) : null;
  if (exact !== null) return exact;
  const sign = a < 0 && b % 2 !== 0 ? -1 : 1;
  const ordinary = a !== 0 && Number.isFinite(a) && Number.isFinite(b);
  const result = ordinary ? sign * exactPower(Math.abs(a), b) : a ** b;
  if (Number.isFinite(result) || !Number.isFinite(a) || !Number.isFinite(b)) return result;
  throw new OverflowError(34, 'Numerical result out of range');
}

/** By squaring: the host's `**` need not be exact where the result is; `null` past the exact integers. */
function integerPower(a: number, b: number): number | null {
  let result = 1;
  let factor = a;
  for (let left = b; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result *= factor;
    if (left > 1) factor *= factor;
    if (!Number.isSafeInteger(result) || !Number.isSafeInteger(factor)) return null;
  }
  return result;
}

/** Python's `pow(a, b, modulus)` of integers. @throws ValueError */
export function powerMod(a: number, b: number, modulus: number): number {
  if (modulus === 0) throw new ValueError('pow() 3rd argument cannot be 0');
  const m = BigInt(Math.abs(modulus));
  let factor = BigInt(floorMod(a, Math.abs(modulus)));
  let left = BigInt(b);
  if (left < 0n) {
    factor = inverse(factor, m);
    left = -left;
  }
  let result = 1n % m;
  for (; left > 0n; left >>= 1n) {
    if ((left & 1n) === 1n) result = (result * factor) % m;
    factor = (factor * factor) % m;
  }
  return floorMod(Number(result), modulus);
}

function inverse(a: bigint, m: bigint): bigint {
  let [previous, current] = [m, a % m];
  let [before, now] = [0n, 1n];
  while (current !== 0n) {
    const quotient = previous / current;
    [previous, current] = [current, previous - quotient * current];
    [before, now] = [now, before - quotient * now];
  }
  if (previous !== 1n) throw new ValueError('base is not invertible for the given modulus');
  return ((before % m) + m) % m;
}
