/** |x| of a finite double, exactly: `mantissa * 2 ** exponent`. */
export function binaryParts(x: number): readonly [mantissa: bigint, exponent: number] {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  const bits = view.getBigUint64(0);
  const biased = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xf_ffff_ffff_ffffn;
  return biased === 0 ? [fraction, -1074] : [fraction | (1n << 52n), biased - 1075];
}

/** |x| * 10 ** digits, rounded half to even on the exact value of the double. */
export function scaledHalfEven(x: number, digits: number): bigint {
  const [mantissa, exponent] = binaryParts(x);
  let numerator = mantissa;
  let denominator = 1n;
  if (exponent >= 0) numerator <<= BigInt(exponent);
  else denominator <<= BigInt(-exponent);
  if (digits >= 0) numerator *= 10n ** BigInt(digits);
  else denominator *= 10n ** BigInt(-digits);
  return divideHalfEven(numerator, denominator);
}

/** The quotient of two positive integers, rounded half to even. */
export function divideHalfEven(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  const twice = (numerator % denominator) * 2n;
  const up = twice > denominator || (twice === denominator && (quotient & 1n) === 1n);
  return up ? quotient + 1n : quotient;
}

/** The first `count` significant digits of |x|, correctly rounded, and the decimal exponent of the first. */
export function significantDigits(x: number, count: number): readonly [digits: string, exponent: number] {
  if (x === 0) return ['0'.repeat(count), 0];
  const shortest = Number(x.toExponential().split('e')[1]);
  // The shortest digits of 1e23 have rounded it up to a power of ten that it does not reach.
  const exponent = isBelowPowerOfTen(x, shortest) ? shortest - 1 : shortest;
  const digits = scaledHalfEven(x, count - 1 - exponent).toString();
  // 9.99 rounds to the next power of ten.
  return digits.length > count ? [digits.slice(0, count), exponent + 1] : [digits, exponent];
}

function isBelowPowerOfTen(x: number, power: number): boolean {
  const [mantissa, exponent] = binaryParts(x);
  const scaled = (by: number): bigint => (by > 0 ? 10n ** BigInt(by) : 1n);
  const value = mantissa * scaled(-power) * (exponent > 0 ? 1n << BigInt(exponent) : 1n);
  return value < scaled(power) * (exponent < 0 ? 1n << BigInt(-exponent) : 1n);
}
