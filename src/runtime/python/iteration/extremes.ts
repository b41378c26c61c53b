import { PyTypeError, ValueError } from '../exceptions/builtin.js';
import { greaterThan, lessThan } from '../operators/compare.js';
import { add } from '../operators/arithmetic.js';
import { truthy } from '../operators/truthy.js';
import { sum } from '../numbers/sum.js';
import { iterate } from './iterate.js';

/** What `min` and `max` take besides the values. */
export interface ExtremeOptions<T, D = never> {
  readonly key?: ((x: T) => unknown) | null;
  /** What an empty iterable gives. */
  readonly default?: D;
}

function extreme<T>(
  name: 'min' | 'max',
  xs: unknown,
  options: ExtremeOptions<T, unknown>,
  precedes: (a: unknown, b: unknown) => boolean,
): unknown {
  const key = options.key ?? ((x: T): unknown => x);
  let best: { readonly element: T; readonly rank: unknown } | null = null;
  for (const element of iterate(xs) as Iterable<T>) {
    const rank = key(element);
    if (best === null || precedes(rank, best.rank)) best = { element, rank };
  }
  if (best !== null) return best.element;
  if ('default' in options) return options.default;
  throw new ValueError(`${name}() iterable argument is empty`);
}

/** Python's `min(xs, key=..., default=...)`: the first of equals. @throws ValueError for no elements. */
export function min<K>(xs: ReadonlyMap<K, unknown>, options?: ExtremeOptions<K>): K;
export function min<T>(xs: Iterable<T>): T;
export function min<T, D = never>(xs: Iterable<T>, options: ExtremeOptions<T, D>): T | D;
export function min(xs: unknown, options: ExtremeOptions<unknown, unknown> = {}): unknown {
  return extreme('min', xs, options, lessThan);
}

/** Python's `max(xs, key=..., default=...)`: the first of equals. @throws ValueError for no elements. */
export function max<K>(xs: ReadonlyMap<K, unknown>, options?: ExtremeOptions<K>): K;
export function max<T>(xs: Iterable<T>): T;
export function max<T, D = never>(xs: Iterable<T>, options: ExtremeOptions<T, D>): T | D;
export function max(xs: unknown, options: ExtremeOptions<unknown, unknown> = {}): unknown {
  return extreme('max', xs, options, greaterThan);
}

/** Python's `min(a, b, ...)`. */
export function minOf<T>(...xs: readonly [T, ...T[]]): T {
  return min(xs);
}

/** Python's `max(a, b, ...)`. */
export function maxOf<T>(...xs: readonly [T, ...T[]]): T {
  return max(xs);
}

/** Python's `any(xs)`. */
export function any(xs: Iterable<unknown>): boolean {
  for (const x of iterate(xs)) if (truthy(x)) return true;
  return false;
}

/** Python's `all(xs)`. */
export function all(xs: Iterable<unknown>): boolean {
  for (const x of iterate(xs)) if (!truthy(x)) return false;
  return true;
}

/** Python's `sum(xs, start)` of elements of unknown type. @throws PyTypeError */
export function sumOf(xs: Iterable<number | boolean>, start?: number): number;
export function sumOf<T>(xs: Iterable<T>, start?: T): T;
export function sumOf(xs: Iterable<unknown>, start?: unknown): unknown;
export function sumOf(xs: Iterable<unknown>, start: unknown = 0): unknown {
  if (typeof start === 'string') throw new PyTypeError("sum() can't sum strings [use ''.join(seq) instead]");
  const elements = [...iterate(xs)];
  const numbers = elements.every((x) => typeof x === 'number' || typeof x === 'boolean');
  if (numbers && typeof start === 'number') return sum(elements as number[], start);
  return elements.reduce((total, x) => add(total, x), start);
}
