/**
 * Sums of floats without rounding: every float is a whole number times a power of two. The result is rounded once, as that of
 * Python's fractions is.
 */

/** `units` times two to the `exponent`, each. */
export interface Exact {
  readonly units: readonly bigint[];
  readonly exponent: number;
}

const MANTISSA_BITS = 52;

/** The values over one power of two. Infinities and NaN have none. */
export function exactly(values: readonly number[]): Exact {
  const parts = values.map(takenApart);
  const exponent = Math.min(0, ...parts.map((part) => part.exponent));
  return { units: parts.map((part) => part.units << BigInt(part.exponent - exponent)), exponent };
}

function takenApart(value: number): { readonly units: bigint; readonly exponent: number } {
  if (Number.isSafeInteger(value)) return { units: BigInt(value), exponent: 0 };
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  const raw = Number((bits >> BigInt(MANTISSA_BITS)) & 0x7ffn);
  const fraction = bits & ((1n << BigInt(MANTISSA_BITS)) - 1n);
  const units = raw === 0 ? fraction : fraction | (1n << BigInt(MANTISSA_BITS));
  return { units: value < 0 ? -units : units, exponent: Math.max(raw, 1) - 1023 - MANTISSA_BITS };
}

export const totalOf = (units: readonly bigint[]): bigint => units.reduce((sum, unit) => sum + unit, 0n);

/** More bits than a float has, and one that says whether anything was cut off. */
const ENOUGH_BITS = 66;

/** `top / bottom` times two to the `exponent`, rounded to the nearest float. */
export function quotient(top: bigint, bottom: bigint, exponent: number): number {
  if (top === 0n) return 0;
  const size = top < 0n ? -top : top;
  const shift = Math.max(0, ENOUGH_BITS - (bitLength(size) - bitLength(bottom)));
  const scaled = size << BigInt(shift);
  const whole = scaled / bottom;
  const value = Number(scaled % bottom === 0n ? whole : whole | 1n) * 2 ** (exponent - shift);
  return top < 0n ? -value : value;
}

/** The root of `top / bottom` times two to the `exponent`, which is even; rounded once. */
export function rootOfQuotient(top: bigint, bottom: bigint, exponent: number): number {
  if (top === 0n) return 0;
  const missing = Math.max(0, 2 * ENOUGH_BITS - (bitLength(top) - bitLength(bottom)));
  const shift = missing + (missing % 2);
  const scaled = top << BigInt(shift);
  const whole = scaled / bottom;
  const root = floorRoot(whole);
  const isExact = root * root === whole && scaled % bottom === 0n;
  return Number(isExact ? root : root | 1n) * 2 ** ((exponent - shift) / 2);
}

const bitLength = (value: bigint): number => value.toString(2).length;

/** Newton's method from above. */
function floorRoot(value: bigint): bigint {
  let guess = 1n << BigInt(Math.ceil(bitLength(value) / 2));
  for (;;) {
    const next = (guess + value / guess) >> 1n;
    if (next >= guess) return guess;
    guess = next;
  }
}
