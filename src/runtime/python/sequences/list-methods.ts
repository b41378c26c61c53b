import { IndexError, ValueError } from '../exceptions/builtin.js';
import { iterate } from '../iteration/iterate.js';
import { same } from '../operators/equals.js';
import { compare } from '../operators/compare.js';
import { repr } from '../repr.js';

/** Python's `xs.append(x)`, where its result `None` is used. */
export function append<T>(xs: T[], x: T): null {
  xs.push(x);
  return null;
}

/** Python's `xs.remove(x)`. @throws ValueError */
export function remove<T>(xs: T[], x: T): null {
  const at = xs.findIndex((element) => same(element, x));
  if (at < 0) throw new ValueError('list.remove(x): x not in list');
  xs.splice(at, 1);
  return null;
}

/** Python's `xs.index(x, start, stop)`. @throws ValueError `3 is not in list` */
export function indexIn(xs: readonly unknown[], x: unknown, start = 0, stop = xs.length): number {
  const clamp = (at: number): number => (at < 0 ? Math.max(at + xs.length, 0) : at);
  const end = Math.min(clamp(stop), xs.length);
  for (let at = clamp(start); at < end; at += 1) if (same(xs[at], x)) return at;
  throw new ValueError(Object.isFrozen(xs) ? 'tuple.index(x): x not in tuple' : `${repr(x)} is not in list`);
}

/** Python's `xs.insert(i, x)`: a position beyond an end is that end. */
export function insert<T>(xs: T[], index: number, x: T): null {
  xs.splice(index, 0, x);
  return null;
}

/** Python's `xs.pop(i)`. @throws IndexError */
export function pop<T>(xs: T[], index = -1): T {
  if (xs.length === 0) throw new IndexError('pop from empty list');
  const at = index < 0 ? index + xs.length : index;
  if (at < 0 || at >= xs.length) throw new IndexError('pop index out of range');
  return (at === xs.length - 1 ? xs.pop() : xs.splice(at, 1)[0]) as T;
}

/** Python's `xs.count(x)`. */
export function countIn<T>(xs: readonly T[], x: T): number {
  return xs.filter((element) => same(element, x)).length;
}

/** Python's `xs.extend(more)`; `more` may be `xs`. @throws PyTypeError */
export function extend<T>(xs: T[], more: Iterable<T>): null {
  const elements = (more as unknown) === xs ? [...more] : (iterate(more) as Iterable<T>);
  for (const element of elements) xs.push(element);
  return null;
}

/** What `sort` and `sorted` take. */
export interface SortOptions<T> {
  /** Computed once for each element. */
  readonly key?: ((x: T) => unknown) | null;
  readonly reverse?: boolean;
}

/** Python's `xs.sort(key=..., reverse=...)`: stable, by Python's `<`. @throws PyTypeError for elements without an order. */
export function sort<T>(xs: T[], options: SortOptions<T> = {}): null {
  const ordered = sorted(xs, options);
  ordered.forEach((x, at) => {
    xs[at] = x;
  });
  return null;
}

/** Python's `sorted(xs, key=..., reverse=...)`. @throws PyTypeError for elements without an order. */
export function sorted<K>(xs: ReadonlyMap<K, unknown>, options?: SortOptions<K>): K[];
export function sorted<T>(xs: Iterable<T>, options?: SortOptions<T>): T[];
export function sorted<T>(xs: Iterable<T>, options: SortOptions<T> = {}): T[] {
  const elements = [...(iterate(xs) as Iterable<T>)];
  const key = options.key ?? null;
  // A descending sort keeps equal elements in their order, too.
  const direction = options.reverse === true ? -1 : 1;
  if (key === null) return elements.sort(orderFor(elements, direction));
  const keys = elements.map((element) => key(element));
  const order = orderFor(keys, direction);
  return elements
    .map((_, at) => at)
    .sort((a, b) => order(keys[a], keys[b]))
    .map((at) => elements[at] as T);
}

function orderFor(keys: readonly unknown[], direction: 1 | -1): (a: unknown, b: unknown) => number {
  if (keys.every((key) => typeof key === 'number' && !Number.isNaN(key))) {
    return direction === 1 ? (a, b) => Number(a) - Number(b) : (a, b) => Number(b) - Number(a);
  }
  return direction === 1 ? compare : (a, b) => compare(b, a);
}

/** Python's `xs.reverse()`. */
export function reverse(xs: unknown[]): null {
  xs.reverse();
  return null;
}
