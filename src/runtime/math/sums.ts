/** `fsum`, `dist` and `isclose`. */
import { OverflowError, ValueError } from '../python/exceptions.js';
import { iterate } from '../python/iteration/iterate.js';

/** `math.fsum(iterable)`: the exact sum, rounded once (Shewchuk's partial sums). @throws OverflowError; ValueError */
export function fsum(iterable: Iterable<number>): number {
  const partials: number[] = [];
  let special = 0;
  for (const item of iterate(iterable)) {
    if (!Number.isFinite(item)) {
      special += item;
      continue;
    }
    addPartial(partials, item);
  }
  if (special !== 0) {
    if (Number.isNaN(special)) throw new ValueError('-inf + inf in fsum');
    return special;
  }
  return roundedSum(partials);
}

function addPartial(partials: number[], item: number): void {
  let kept = 0;
  let x = item;
  for (const partial of partials) {
    const [high, low] = twoSum(x, partial);
    if (low !== 0) partials[kept++] = low;
    x = high;
  }
  if (!Number.isFinite(x)) throw new OverflowError('intermediate overflow in fsum');
  partials.length = kept;
  partials.push(x);
}

function twoSum(a: number, b: number): readonly [number, number] {
  const [large, small] = Math.abs(a) < Math.abs(b) ? [b, a] : [a, b];
  const high = large + small;
  return [high, small - (high - large)];
}

/** The partials do not overlap; half-way cases look at the next one. */
function roundedSum(partials: readonly number[]): number {
  let index = partials.length;
  if (index === 0) return 0;
  let high = partials[--index]!;
  let low = 0;
  while (index > 0) {
    const before = high;
    const partial = partials[--index]!;
    high = before + partial;
    low = partial - (high - before);
    if (low !== 0) break;
  }
  const next = partials[index - 1];
  if (next !== undefined && Math.sign(next) === Math.sign(low) && low !== 0) {
    const doubled = low * 2;
    const candidate = high + doubled;
    if (doubled === candidate - high) return candidate;
  }
  return high;
}

/** `math.dist(p, q)`. @throws ValueError */
export function dist(p: Iterable<number>, q: Iterable<number>): number {
  const [from, to] = [[...iterate(p)], [...iterate(q)]];
  if (from.length !== to.length) throw new ValueError('both points must have the same number of dimensions');
  return Math.hypot(...from.map((coordinate, index) => coordinate - to[index]!));
}

export interface Tolerance {
  readonly relTol?: number;
  readonly absTol?: number;
}

/** `math.isclose(a, b, rel_tol=..., abs_tol=...)`. @throws ValueError */
export function isclose(a: number, b: number, { relTol = 1e-9, absTol = 0 }: Tolerance = {}): boolean {
  if (relTol < 0 || absTol < 0) throw new ValueError('tolerances must be non-negative');
  if (a === b) return true;
  if (!Number.isFinite(a) || !Number.isFinite(b)) return false;
  const difference = Math.abs(b - a);
  return difference <= Math.abs(relTol * b) || difference <= Math.abs(relTol * a) || difference <= absTol;
}
