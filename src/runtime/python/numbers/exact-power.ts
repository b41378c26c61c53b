import { addDD, divideDD, type DoubleDouble, multiplyDD, negateDD, twoSum } from './double-double.js';

/**
 * `a ** b` of doubles, correct in the last bit as the C library's is; the host's `**` may be one unit off.
 *
 * @param a Positive and finite; `b` is finite.
 */
export function exactPower(a: number, b: number): number {
  const rough = a ** b;
  // Near the ends of the range the parts of the exact result would overflow or lose bits.
  if (!Number.isFinite(rough) || rough < 1e-290 || rough > 1e290 || a < 1e-290 || a > 1e290 || b === 0) return rough;
  if (b === 1) return a;
  if (b === 2) return a * a;
  if (b === 0.5) return Math.sqrt(a);
  if (Number.isInteger(b) && Math.abs(b) <= 64) return integral(a, b) ?? rough;
  const exponent = multiplyDD(logarithm(a), [b, 0]);
  const [high, low] = exponential(exponent);
  return rounded(high + low, rough);
}

/** Guards against an overflow on the way: both computations agree but for the last bits. */
function rounded(precise: number, rough: number): number {
  return Math.abs(precise - rough) <= Math.abs(rough) * 1e-13 ? precise : rough;
}

function integral(a: number, b: number): number | null {
  let result: DoubleDouble = [1, 0];
  let factor: DoubleDouble = [a, 0];
  for (let left = Math.abs(b); left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = multiplyDD(result, factor);
    if (left > 1) factor = multiplyDD(factor, factor);
  }
  const [high, low] = b < 0 ? divideDD([1, 0], result) : result;
  return Number.isFinite(high) && Number.isFinite(low) ? rounded(high + low, a ** b) : null;
}

const ln2: DoubleDouble = [0.6931471805599453, 2.3190468138462996e-17];

/** The natural logarithm: the host's, corrected by one step of Newton's method. */
export function logarithm(a: number): DoubleDouble {
  const rough = Math.log(a);
  const quotient = multiplyDD(exponential([-rough, 0]), [a, 0]);
  const [correction] = addDD(quotient, [-1, 0]);
  return twoSum(rough, correction - (correction * correction) / 2);
}

const halvings = 8;
const scale = 2 ** -halvings;
const splitter = 134217729; // 2 ** 27 + 1
/** 1 / n! for the terms of the series, highest first: high and low parts in turn. */
const terms: Float64Array = /* @__PURE__ */ reciprocalFactorials(10);

function reciprocalFactorials(count: number): Float64Array {
  const list: DoubleDouble[] = [[1, 0]];
  for (let n = 1; n <= count; n += 1) list.unshift(divideDD(list[0] ?? [1, 0], [n, 0]));
  return Float64Array.from(list.flat());
}

/**
 * `e ** x` by Taylor's series after taking out the power of two; halvings, undone by squaring, shorten the series.
 *
 * The arithmetic of `double-double.ts` is written out: pairs as arrays would cost ten times as much here.
 */
export function exponential(x: DoubleDouble): DoubleDouble {
  const power = Math.round(x[0] / ln2[0]);
  const [high, low] = addDD(x, negateDD(multiplyDD(ln2, [power, 0])));
  const [xh, xl] = [high * scale, low * scale];
  const xs = xh * splitter;
  const xa = xs - (xs - xh);
  const xb = xh - xa;
  let h = 0;
  let l = 0;
  for (let at = 0; at < terms.length; at += 2) {
    const product = h * xh;
    const hs = h * splitter;
    const ha = hs - (hs - h);
    const hb = h - ha;
    const error = ha * xa - product + ha * xb + hb * xa + hb * xb + (h * xl + l * xh);
    const term = terms[at] ?? 0;
    const sum = term + product;
    const rest = sum - term;
    const low2 = term - (sum - rest) + (product - rest) + (error + (terms[at + 1] ?? 0));
    h = sum + low2;
    l = low2 - (h - sum);
  }
  for (let n = 0; n < halvings; n += 1) {
    const square = h * h;
    const hs = h * splitter;
    const ha = hs - (hs - h);
    const hb = h - ha;
    const error = ha * ha - square + 2 * ha * hb + hb * hb + 2 * h * l;
    h = square + error;
    l = error - (h - square);
  }
  const factor = 2 ** power;
  return [h * factor, l * factor];
}
