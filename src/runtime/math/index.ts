/** `aio2ts/runtime/math`: what Python's `math` has and JavaScript's lacks, or does without an error. */
export {
  acos,
  acosh,
  asin,
  atanh,
  ceil,
  copysign,
  cos,
  cosh,
  exp,
  expm1,
  floor,
  fmod,
  log,
  log10,
  log1p,
  log2,
  mathPow,
  modf,
  sin,
  sinh,
  sqrt,
  tan,
} from './checked.js';
export { comb, factorial, gcd, isqrt, lcm, perm, prod } from './integers.js';
export { dist, fsum, isclose, type Tolerance } from './sums.js';
