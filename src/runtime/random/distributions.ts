/** The distributions of Python's `random`, step by step as CPython computes them. */
import { ValueError, ZeroDivisionError } from '../python/exceptions/builtin.js';
import { exactCos, exactExp, exactLog, exactSin } from '../python/numbers/exact-functions.js';
import { power } from '../python/numbers/power.js';
import { modFloat } from '../python/numbers/division.js';

/** Where numbers in [0, 1) come from. */
export interface Source {
  random(): number;
}

const twoPi = 2 * Math.PI;
const normalConstant = (4 * exactExp(-0.5)) / Math.sqrt(2);
const log4 = exactLog(4);
const gammaConstant = 1 + exactLog(4.5);

export function triangular(source: Source, low = 0, high = 1, mode: number | null = null): number {
  let u = source.random();
  if (mode !== null && high === low) return low;
  let c = mode === null ? 0.5 : (mode - low) / (high - low);
  if (u <= c) return low + (high - low) * Math.sqrt(u * c);
  u = 1 - u;
  c = 1 - c;
  return high + (low - high) * Math.sqrt(u * c);
}

export function normalvariate(source: Source, mu = 0, sigma = 1): number {
  for (;;) {
    const u1 = source.random();
    const u2 = 1 - source.random();
    const z = (normalConstant * (u1 - 0.5)) / u2;
    if ((z * z) / 4 <= -exactLog(u2)) return mu + z * sigma;
  }
}

/** Two numbers at a time. */
export function gaussPair(source: Source): readonly [number, number] {
  const angle = source.random() * twoPi;
  const radius = Math.sqrt(-2 * exactLog(1 - source.random()));
  return [exactCos(angle) * radius, exactSin(angle) * radius];
}

export function lognormvariate(source: Source, mu: number, sigma: number): number {
  return exactExp(normalvariate(source, mu, sigma));
}

/** @throws ZeroDivisionError */
export function expovariate(source: Source, lambd = 1): number {
  const u = source.random();
  if (lambd === 0) throw new ZeroDivisionError('float division by zero');
  return -exactLog(1 - u) / lambd;
}

export function vonmisesvariate(source: Source, mu: number, kappa: number): number {
  if (kappa <= 1e-6) return twoPi * source.random();
  const s = 0.5 / kappa;
  const r = s + Math.sqrt(1 + s * s);
  let z: number;
  for (;;) {
    z = exactCos(Math.PI * source.random());
    const d = z / (r + z);
    const u2 = source.random();
    if (u2 < 1 - d * d || u2 <= (1 - d) * exactExp(d)) break;
  }
  const q = 1 / r;
  const f = (q + z) / (1 + q * z);
  const angle = Math.acos(f);
  return modFloat(source.random() > 0.5 ? mu + angle : mu - angle, twoPi);
}

/** @throws ValueError */
export function gammavariate(source: Source, alpha: number, beta: number): number {
  if (alpha <= 0 || beta <= 0) throw new ValueError('gammavariate: alpha and beta must be > 0.0');
  if (alpha > 1) return largeGamma(source, alpha) * beta;
  return alpha === 1 ? -exactLog(1 - source.random()) * beta : smallGamma(source, alpha) * beta;
}

/** R.C.H. Cheng's method. */
function largeGamma(source: Source, alpha: number): number {
  const ainv = Math.sqrt(2 * alpha - 1);
  const bbb = alpha - log4;
  const ccc = alpha + ainv;
  for (;;) {
    const u1 = source.random();
    if (!(1e-7 < u1 && u1 < 0.9999999)) continue;
    const u2 = 1 - source.random();
    const v = exactLog(u1 / (1 - u1)) / ainv;
    const x = alpha * exactExp(v);
    const z = u1 * u1 * u2;
    const r = bbb + ccc * v - x;
    if (r + gammaConstant - 4.5 * z >= 0 || r >= exactLog(z)) return x;
  }
}

/** Kennedy and Gentle's algorithm GS. */
function smallGamma(source: Source, alpha: number): number {
  for (;;) {
    const b = (Math.E + alpha) / Math.E;
    const p = b * source.random();
    const x = p <= 1 ? power(p, 1 / alpha) : -exactLog((b - p) / alpha);
    const u1 = source.random();
    if (p > 1 ? u1 <= power(x, alpha - 1) : u1 <= exactExp(-x)) return x;
  }
}

export function betavariate(source: Source, alpha: number, beta: number): number {
  const y = gammavariate(source, alpha, 1);
  return y === 0 ? 0 : y / (y + gammavariate(source, beta, 1));
}

export function paretovariate(source: Source, alpha: number): number {
  return power(1 - source.random(), -1 / alpha);
}

export function weibullvariate(source: Source, alpha: number, beta: number): number {
  return alpha * power(-exactLog(1 - source.random()), 1 / beta);
}
