/** Logarithms and the like, correct in the last bit as the C library's nearly always are; the host's may be one unit off. */
import { addDD, divideDD, type DoubleDouble, multiplyDD, negateDD } from './double-double.js';
import { exponential, logarithm } from './exact-power.js';

/** `log(x)` of a positive number. */
export function exactLog(x: number): number {
  if (x === 1 || !Number.isFinite(x) || x < 1e-290 || x > 1e290) return Math.log(x);
  const [high, low] = logarithm(x);
  return high + low;
}

/** `exp(x)`. */
export function exactExp(x: number): number {
  if (!Number.isFinite(x) || Math.abs(x) > 600) return Math.exp(x);
  const [high, low] = exponential([x, 0]);
  return high + low;
}

/** `sin(x)` of a number that is not large. */
export function exactSin(x: number): number {
  return Math.abs(x) > 1e5 ? Math.sin(x) : turned(x, 0);
}

/** `cos(x)` of a number that is not large. */
export function exactCos(x: number): number {
  return Math.abs(x) > 1e5 ? Math.cos(x) : turned(x, 1);
}

/** Half of pi in three parts. */
const quarter = [1.5707963267948966, 6.123233995736766e-17, -1.4973849048591833e-33] as const;

/** The sine after so many quarter turns more. */
function turned(x: number, more: number): number {
  const turns = Math.round(x / quarter[0]);
  let rest: DoubleDouble = [x, 0];
  for (const part of quarter) rest = addDD(rest, negateDD(multiplyDD([part, 0], [turns, 0])));
  const quadrant = (((turns + more) % 4) + 4) % 4;
  const [high, low] = quadrant % 2 === 0 ? series(rest, rest, 1) : series([1, 0], rest, 0);
  const value = high + low;
  return quadrant < 2 ? value : -value;
}

/** The series of sine or cosine, which differ in their first term. */
function series(first: DoubleDouble, x: DoubleDouble, start: number): DoubleDouble {
  const square = negateDD(multiplyDD(x, x));
  let term = first;
  let sum = first;
  for (let n = start + 1; n < start + 27; n += 2) {
    term = divideDD(multiplyDD(term, square), [n * (n + 1), 0]);
    sum = addDD(sum, term);
  }
  return sum;
}
