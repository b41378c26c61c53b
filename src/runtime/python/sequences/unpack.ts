import { PyTypeError, ValueError } from '../exceptions/builtin.js';
import { iterate, iteratorOf } from '../iteration/iterate.js';
import { typeName } from '../type-name.js';

/** `n` times `T`, as far as an unpacking in practice goes. */
export type Repeated<T, N extends number> = number extends N ? T[] : RepeatedInto<T, N, []>;
type RepeatedInto<T, N extends number, Built extends readonly T[]> = Built['length'] extends N
  ? Built
  : Built['length'] extends 16
    ? T[]
    : RepeatedInto<T, N, [...Built, T]>;

/**
 * `a, b = xs` for a source whose length is not known.
 *
 * @throws ValueError `not enough values to unpack (expected 3, got 2)`, `too many values to unpack (expected 2)`;
 * PyTypeError `cannot unpack non-iterable int object`.
 */
export function unpack<T, const N extends number>(xs: Iterable<T>, count: N): Repeated<T, N> {
  const elements: T[] = [];
  const iterator = iteratorFor(xs);
  while (elements.length < count) {
    const step = iterator.next();
    if (step.done === true) {
      throw new ValueError(`not enough values to unpack (expected ${count}, got ${elements.length})`);
    }
    elements.push(step.value);
  }
  if (iterator.next().done !== true) throw new ValueError(`too many values to unpack (expected ${count})`);
  return elements as Repeated<T, N>;
}

function iteratorFor<T>(xs: Iterable<T>): Iterator<T> {
  const value: unknown = xs;
  const iterable = typeof value === 'object' || typeof value === 'string' ? xs : null;
  if (value === null || iterable === null) {
    throw new PyTypeError(`cannot unpack non-iterable ${typeName(value)} object`);
  }
  try {
    return iteratorOf(iterate(xs) as Iterable<T>);
  } catch (error) {
    if (!(error instanceof PyTypeError)) throw error;
    throw new PyTypeError(`cannot unpack non-iterable ${typeName(value)} object`);
  }
}

/**
 * `a, *b, c = xs`: the first `before`, a list of what is between, and the last `after`.
 *
 * @throws ValueError `not enough values to unpack (expected at least 2, got 1)`
 */
export function unpackStar<T, const B extends number, const A extends number>(
  xs: Iterable<T>,
  before: B,
  after: A,
): [...Repeated<T, B>, T[], ...Repeated<T, A>] {
  const iterator = iteratorFor(xs);
  const elements: T[] = [];
  for (let step = iterator.next(); step.done !== true; step = iterator.next()) elements.push(step.value);
  const needed = before + after;
  if (elements.length < needed) {
    throw new ValueError(`not enough values to unpack (expected at least ${needed}, got ${elements.length})`);
  }
  const end = elements.length - after;
  const parts: unknown[] = [...elements.slice(0, before), elements.slice(before, end), ...elements.slice(end)];
  return parts as [...Repeated<T, B>, T[], ...Repeated<T, A>];
}
