import { binaryParts } from '../numbers/exact-decimal.js';

const modulus = (1n << 61n) - 1n;
const unsigned = (x: bigint): bigint => BigInt.asUintN(64, x);

/**
 * CPython's 64-bit hash of a value whose hash does not depend on the process: numbers, `None`, tuples of those. `null`
 * for the others: strings are salted, objects hash by address.
 */
export function exactHash(x: unknown): bigint | null {
  switch (typeof x) {
    case 'number':
      return hashNumber(x);
    case 'boolean':
      return BigInt(x);
    case 'object':
      if (x === null) return 0xfca86420n;
      return Array.isArray(x) && Object.isFrozen(x) ? hashTuple(x) : null;
    default:
      return null;
  }
}

/** Numbers hash by their residue modulo 2^61 - 1, so that equal integers and floats agree. */
function hashNumber(x: number): bigint | null {
  if (!Number.isFinite(x)) return Number.isNaN(x) ? null : x > 0 ? 314159n : -314159n;
  const residue = Number.isSafeInteger(x) ? BigInt(Math.abs(x)) % modulus : hashFraction(x);
  const signed = x < 0 ? -residue : residue;
  return signed === -1n ? -2n : signed;
}

/** A power of two rotates within the 61 bits. */
function hashFraction(x: number): bigint {
  const [mantissa, exponent] = binaryParts(x);
  const rotation = ((exponent % 61) + 61) % 61;
  return (mantissa * (1n << BigInt(rotation))) % modulus;
}

/** xxHash, as CPython's `tuplehash` since 3.8. */
function hashTuple(x: readonly unknown[]): bigint | null {
  const [prime1, prime2, prime5] = [11400714785074694791n, 14029467366897019727n, 2870177450012600261n];
  let sum = prime5;
  for (const element of x) {
    const lane = exactHash(element);
    if (lane === null) return null;
    sum = unsigned(sum + unsigned(lane) * prime2);
    sum = unsigned((sum << 31n) | (sum >> 33n));
    sum = unsigned(sum * prime1);
  }
  sum = unsigned(sum + (BigInt(x.length) ^ (prime5 ^ 3527539n)));
  return sum === unsigned(-1n) ? 1546275796n : BigInt.asIntN(64, sum);
}
