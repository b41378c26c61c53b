import { ValueError } from '../exceptions/builtin.js';

/** Whether JavaScript's 32-bit operators give Python's result. */
function small(a: number, b: number): boolean {
  return (a | 0) === a && (b | 0) === b;
}

/** Python's `a & b`. JavaScript's operators work on 32 bits; past them it goes through `bigint`, exact to 2^53. */
export function bitAnd(a: number, b: number): number {
  return small(a, b) ? a & b : Number(BigInt(a) & BigInt(b));
}

/** Python's `a | b`. */
export function bitOr(a: number, b: number): number {
  return small(a, b) ? a | b : Number(BigInt(a) | BigInt(b));
}

/** Python's `a ^ b`. */
export function bitXor(a: number, b: number): number {
  return small(a, b) ? a ^ b : Number(BigInt(a) ^ BigInt(b));
}

/** Python's `~a`. */
export function bitInvert(a: number): number {
  return -a - 1;
}

/** Python's `a << b`. @throws ValueError for a negative count. */
export function shiftLeft(a: number, b: number): number {
  if (b < 0) throw new ValueError('negative shift count');
  return a === 0 ? 0 : a * 2 ** b;
}

/** Python's `a >> b`: towards negative infinity. @throws ValueError for a negative count. */
export function shiftRight(a: number, b: number): number {
  if (b < 0) throw new ValueError('negative shift count');
  return Math.floor(a / 2 ** b) + 0;
}

/** Python's `int.bit_length`. */
export function bitLength(x: number): number {
  return x === 0 ? 0 : BigInt(Math.abs(x)).toString(2).length;
}

/** Python's `int.bit_count`. */
export function bitCount(x: number): number {
  return BigInt(Math.abs(x)).toString(2).replaceAll('0', '').length;
}
