/** Functions of integers: `gcd`, `factorial`, `comb`, … Results beyond 2^53 are rounded, as all integers are (AIO2101). */
import { ValueError } from '../python/exceptions.js';
import { iterate } from '../python/iteration/iterate.js';

/** `math.gcd(*integers)`. */
export function gcd(...integers: readonly number[]): number {
  return integers.reduce((a, b) => commonDivisor(Math.abs(a), Math.abs(b)), 0);
}

/** `math.lcm(*integers)`. */
export function lcm(...integers: readonly number[]): number {
  return integers.reduce(
    (a, b) => (a === 0 || b === 0 ? 0 : Math.abs(a / commonDivisor(Math.abs(a), Math.abs(b))) * Math.abs(b)),
    1,
  );
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}

/** `math.factorial(n)`. @throws ValueError */
export function factorial(n: number): number {
  if (n < 0) throw new ValueError('factorial() not defined for negative values');
  return Number(risingProduct(1n, BigInt(n)));
}

/** `math.perm(n, k)`. @throws ValueError */
export function perm(n: number, k: number | null = null): number {
  const taken = k ?? n;
  if (n < 0)
    throw new ValueError(
      k === null ? 'factorial() not defined for negative values' : 'n must be a non-negative integer',
    );
  if (taken < 0) throw new ValueError('k must be a non-negative integer');
  return taken > n ? 0 : Number(risingProduct(BigInt(n - taken + 1), BigInt(n)));
}

/** `math.comb(n, k)`. @throws ValueError */
export function comb(n: number, k: number): number {
  if (n < 0) throw new ValueError('n must be a non-negative integer');
  if (k < 0) throw new ValueError('k must be a non-negative integer');
  return k > n ? 0 : Number(risingProduct(BigInt(n - k + 1), BigInt(n)) / risingProduct(1n, BigInt(k)));
}

function risingProduct(from: bigint, to: bigint): bigint {
  let product = 1n;
  for (let factor = from; factor <= to; factor++) product *= factor;
  return product;
}

/** `math.isqrt(n)`. @throws ValueError */
export function isqrt(n: number): number {
  if (n < 0) throw new ValueError('isqrt() argument must be nonnegative');
  let root = BigInt(Math.floor(Math.sqrt(n)));
  const exact = BigInt(n);
  while (root * root > exact) root -= 1n;
  while ((root + 1n) * (root + 1n) <= exact) root += 1n;
  return Number(root);
}

/** `math.prod(iterable, start=...)`. */
export function prod(iterable: Iterable<number>, start = 1): number {
  let product = start;
  for (const factor of iterate(iterable)) product *= factor;
  return product;
}
