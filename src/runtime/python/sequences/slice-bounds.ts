import { ValueError } from '../exceptions/builtin.js';
import { nameOf, moduleOf, reprOf } from '../symbols.js';
import { repr } from '../repr.js';

/** A bound of a slice; `null` where it is left out. */
export type Bound = number | null | undefined;

/** Python's `slice` object: what `[getItemOf]` of a class receives for `x[a:b:c]`. */
export class PySlice {
  static readonly [nameOf]: string = 'slice';
  static readonly [moduleOf]: string = 'builtins';

  readonly start: unknown;
  readonly stop: unknown;
  readonly step: unknown;

  constructor(start: unknown, stop: unknown, step: unknown) {
    this.start = start;
    this.stop = stop;
    this.step = step;
  }

  /** Python's `slice.indices(length)`. */
  indices(length: number): readonly [number, number, number] {
    return sliceIndices(length, this.start as Bound, this.stop as Bound, this.step as Bound);
  }

  [reprOf](): string {
    return `slice(${repr(this.start)}, ${repr(this.stop)}, ${repr(this.step)})`;
  }
}

/** The slice `lower:upper:step`. */
export function sliceOf(lower: unknown = null, upper: unknown = null, step: unknown = null): PySlice {
  return new PySlice(lower, upper, step);
}

/** CPython's `PySlice_AdjustIndices`. @throws ValueError for a step of zero. */
export function sliceIndices(
  length: number,
  start: Bound,
  stop: Bound,
  step: Bound,
): readonly [number, number, number] {
  const by = step ?? 1;
  if (by === 0) throw new ValueError('slice step cannot be zero');
  const low = by > 0 ? 0 : -1;
  const high = by > 0 ? length : length - 1;
  const clamp = (bound: number): number => Math.min(Math.max(bound < 0 ? bound + length : bound, low), high);
  const first = start === null || start === undefined ? (by > 0 ? low : high) : clamp(start);
  const last = stop === null || stop === undefined ? (by > 0 ? high : low) : clamp(stop);
  return Object.freeze([first, last, by] as const);
}

/** The positions that a slice selects. */
export function slicePositions(length: number, start: Bound, stop: Bound, step: Bound): number[] {
  const [first, last, by] = sliceIndices(length, start, stop, step);
  const positions: number[] = [];
  for (let at = first; by > 0 ? at < last : at > last; at += by) positions.push(at);
  return positions;
}
