import { ByteArray } from '../bytes/byte-array.js';
import { ValueError } from '../exceptions/builtin.js';
import { hasPairs, points } from '../text/points.js';
import { type Bound, sliceIndices, slicePositions } from './slice-bounds.js';

/**
 * Python's `xs[lower:upper:step]`: a new list, tuple, string or bytes of the same kind.
 *
 * @throws ValueError `slice step cannot be zero`
 */
export function slice(xs: string, lower?: Bound, upper?: Bound, step?: Bound): string;
export function slice(xs: Uint8Array, lower?: Bound, upper?: Bound, step?: Bound): Uint8Array;
export function slice<T>(xs: T[], lower?: Bound, upper?: Bound, step?: Bound): T[];
export function slice<T>(xs: readonly T[], lower?: Bound, upper?: Bound, step?: Bound): readonly T[];
export function slice(
  xs: string | Uint8Array | readonly unknown[],
  lower?: Bound,
  upper?: Bound,
  step?: Bound,
): string | Uint8Array | readonly unknown[] {
  if (typeof xs === 'string') return sliceText(xs, lower, upper, step);
  if (xs instanceof Uint8Array) {
    const part = Uint8Array.from(selected(xs, lower, upper, step));
    return xs instanceof ByteArray ? new ByteArray(part) : part;
  }
  const part = selected(xs, lower, upper, step);
  return Object.isFrozen(xs) ? Object.freeze(part) : part;
}

function sliceText(text: string, lower: Bound, upper: Bound, step: Bound): string {
  if (hasPairs(text)) return selected(points(text), lower, upper, step).join('');
  const [start, stop, by] = sliceIndices(text.length, lower, upper, step);
  if (by === 1) return stop > start ? text.slice(start, stop) : '';
  return slicePositions(text.length, lower, upper, step)
    .map((at) => text.charAt(at))
    .join('');
}

function selected<T>(xs: ArrayLike<T>, lower: Bound, upper: Bound, step: Bound): T[] {
  const [start, stop, by] = sliceIndices(xs.length, lower, upper, step);
  if (by === 1) return Array.prototype.slice.call(xs, start, Math.max(start, stop)) as T[];
  return slicePositions(xs.length, lower, upper, step).map((at) => xs[at] as T);
}

/** Python's `xs[lower:upper:step] = values`. @throws ValueError where a slice with a step gets another length. */
export function setSlice<T>(xs: T[], lower: Bound, upper: Bound, step: Bound, values: Iterable<T>): void {
  const list = [...values];
  const [start, stop, by] = sliceIndices(xs.length, lower, upper, step);
  if (by === 1) {
    replaceRange(xs, start, Math.max(start, stop), list);
    return;
  }
  const positions = slicePositions(xs.length, lower, upper, step);
  if (positions.length !== list.length) {
    throw new ValueError(
      `attempt to assign sequence of size ${list.length} to extended slice of size ${positions.length}`,
    );
  }
  positions.forEach((at, index) => {
    xs[at] = list[index] as T;
  });
}

/** Without a spread of the values, whose number the host limits in a call. */
function replaceRange<T>(xs: T[], start: number, stop: number, values: readonly T[]): void {
  const tail = xs.slice(stop);
  xs.length = start;
  for (const value of values) xs.push(value);
  for (const value of tail) xs.push(value);
}

/** Python's `del xs[lower:upper:step]`. */
export function deleteSlice(xs: unknown[], lower?: Bound, upper?: Bound, step?: Bound): void {
  const doomed = new Set(slicePositions(xs.length, lower, upper, step));
  let kept = 0;
  for (let at = 0; at < xs.length; at += 1) {
    if (!doomed.has(at)) xs[kept++] = xs[at];
  }
  xs.length = kept;
}
