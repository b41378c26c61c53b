import { ZeroDivisionError } from '../exceptions/builtin.js';

/** A number as both kinds of integer: `number`, or `bigint` in exact fidelity. */
type Integer = number | bigint;

/** Python's `a // b` of integers. @throws ZeroDivisionError */
export function floorDiv(a: number, b: number): number;
export function floorDiv(a: bigint, b: bigint): bigint;
export function floorDiv(a: Integer, b: Integer): Integer {
  if (typeof a === 'bigint' || typeof b === 'bigint') return bigDivmod(BigInt(a), BigInt(b))[0];
  if (b === 0) throw new ZeroDivisionError('integer division or modulo by zero');
  if (!Number.isInteger(a) || !Number.isInteger(b)) return floatQuotient(a, b);
  // Through the exact remainder: `a / b` may round up to the next integer.
  const remainder = a % b;
  const quotient = (a - remainder) / b;
  return (remainder !== 0 && remainder < 0 !== b < 0 ? quotient - 1 : quotient) + 0;
}

/** Python's `a % b` of integers: the sign of `b`. @throws ZeroDivisionError */
export function mod(a: number, b: number): number;
export function mod(a: bigint, b: bigint): bigint;
export function mod(a: Integer, b: Integer): Integer {
  if (typeof a === 'bigint' || typeof b === 'bigint')
    return bigDivmod(BigInt(a), BigInt(b), 'integer modulo by zero')[1];
  if (b === 0) throw new ZeroDivisionError('integer modulo by zero');
  return floorMod(a, b);
}

/** Python's `divmod(a, b)` of integers. @throws ZeroDivisionError */
export function divmod(a: number, b: number): readonly [number, number];
export function divmod(a: bigint, b: bigint): readonly [bigint, bigint];
export function divmod(a: Integer, b: Integer): readonly [Integer, Integer] {
  if (typeof a === 'bigint' || typeof b === 'bigint') return bigDivmod(BigInt(a), BigInt(b));
  return Object.freeze([floorDiv(a, b), floorMod(a, b)] as const);
}

/** Python's `a / b` of integers. @throws ZeroDivisionError */
export function div(a: Integer, b: Integer): number {
  if (Number(b) === 0) throw new ZeroDivisionError('division by zero');
  return Number(a) / Number(b);
}

/** `%` with Python's sign and without a check: `NaN` where Python would raise. */
export function floorMod(a: number, b: number): number {
  const remainder = a % b;
  if (remainder === 0) return b < 0 && !Number.isInteger(b) ? -0 : 0;
  return remainder < 0 === b < 0 ? remainder : remainder + b;
}

/** Python's `a // b` where an operand is a float. @throws ZeroDivisionError */
export function floorDivFloat(a: number, b: number): number {
  if (b === 0) throw new ZeroDivisionError('float floor division by zero');
  return floatQuotient(a, b);
}

/** Python's `a % b` where an operand is a float. @throws ZeroDivisionError */
export function modFloat(a: number, b: number): number {
  if (b === 0) throw new ZeroDivisionError('float modulo by zero');
  return floatRemainder(a, b);
}

/** Python's `divmod(a, b)` where an operand is a float. @throws ZeroDivisionError */
export function divmodFloat(a: number, b: number): readonly [number, number] {
  if (b === 0) throw new ZeroDivisionError('float divmod()');
  return Object.freeze([floatQuotient(a, b), floatRemainder(a, b)] as const);
}

/** Python's `a / b` where an operand is a float. @throws ZeroDivisionError */
export function divFloat(a: number, b: number): number {
  if (b === 0) throw new ZeroDivisionError('float division by zero');
  return a / b;
}

/** CPython's `float_rem`: a zero has the sign of the divisor. */
function floatRemainder(a: number, b: number): number {
  const remainder = a % b;
  if (remainder === 0) return b < 0 ? -0 : 0;
  return remainder < 0 === b < 0 ? remainder : remainder + b;
}

/** CPython's `_float_div_mod`: the quotient follows from the exact remainder. */
function floatQuotient(a: number, b: number): number {
  const remainder = a % b;
  let quotient = (a - remainder) / b;
  if (remainder !== 0 && remainder < 0 !== b < 0) quotient -= 1;
  if (quotient === 0) return a / b < 0 || Object.is(a / b, -0) ? -0 : 0;
  const floor = Math.floor(quotient);
  return quotient - floor > 0.5 ? floor + 1 : floor;
}

function bigDivmod(a: bigint, b: bigint, message?: string): readonly [bigint, bigint] {
  if (b === 0n) throw new ZeroDivisionError(message ?? 'integer division or modulo by zero');
  const remainder = a % b;
  const quotient = a / b;
  const adjust = remainder !== 0n && remainder < 0n !== b < 0n;
  return Object.freeze([adjust ? quotient - 1n : quotient, adjust ? remainder + b : remainder] as const);
}
