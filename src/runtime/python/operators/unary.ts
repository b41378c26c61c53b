import { PyTypeError } from '../exceptions/builtin.js';
import { absoluteOf, invertOf, negateOf, positiveOf } from '../symbols.js';
import { typeName } from '../type-name.js';
import { TypedView } from '../typed.js';

function own(x: unknown, method: symbol): (() => unknown) | null {
  if (typeof x !== 'object' || x === null) return null;
  const found = (x as { readonly [key: symbol]: unknown })[method];
  return typeof found === 'function' ? () => found.call(x) as unknown : null;
}

function unary(
  x: unknown,
  method: symbol,
  shown: string,
  apply: (x: number) => number,
  big: (x: bigint) => bigint,
): unknown {
  const value = x instanceof TypedView ? x.value : x;
  if (typeof value === 'number' || typeof value === 'boolean') return apply(Number(value));
  if (typeof value === 'bigint') return big(value);
  const defined = own(value, method);
  if (defined !== null) return defined();
  throw new PyTypeError(`bad operand type for ${shown}: '${typeName(value)}'`);
}

/** Python's `-x` of an operand of unknown type. @throws PyTypeError */
export function negate(x: unknown): unknown {
  return unary(
    x,
    negateOf,
    'unary -',
    (n) => (n === 0 ? 0 : -n),
    (n) => -n,
  );
}

/** Python's `+x`. @throws PyTypeError */
export function positive(x: unknown): unknown {
  return unary(
    x,
    positiveOf,
    'unary +',
    (n) => n,
    (n) => n,
  );
}

/** Python's `~x`. @throws PyTypeError */
export function invert(x: unknown): unknown {
  if (typeof x === 'number' && !Number.isInteger(x)) throw new PyTypeError("bad operand type for unary ~: 'float'");
  return unary(
    x,
    invertOf,
    'unary ~',
    (n) => -n - 1,
    (n) => ~n,
  );
}

/** Python's `abs(x)` of an operand of unknown type. @throws PyTypeError */
export function absolute(x: unknown): unknown {
  return unary(x, absoluteOf, 'abs()', Math.abs, (n) => (n < 0n ? -n : n));
}
