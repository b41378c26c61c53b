import { PyTypeError } from '../exceptions/builtin.js';
import { operandName } from '../type-name.js';
import { TypedView } from '../typed.js';
import { NotImplemented } from './not-implemented.js';

/** What a builtin type's half of an operator returns for operands that it does not know. */
export const noResult: unique symbol = Symbol('no result') as never;

/** A binary operator: what it does on builtin values, and under which methods classes define it. */
export interface BinaryOperator {
  /** As the TypeError shows it. */
  readonly text: string;
  readonly method: symbol;
  readonly reverse: symbol;
  readonly apply: (a: unknown, b: unknown) => unknown;
  /** A message of its own for operands of one type. */
  readonly failure?: (a: unknown, b: unknown) => string | null;
}

/** Python's dispatch: the left operand's method, then the right one's reflected; a subclass on the right goes first. */
export function applyBinary(operator: BinaryOperator, a: unknown, b: unknown): unknown {
  if (a instanceof TypedView) return applyBinary(operator, a.value, b);
  if (b instanceof TypedView) return applyBinary(operator, a, b.value);
  const attempts = [() => ask(a, b, operator.method), () => ask(b, a, operator.reverse)];
  if (refines(b, a)) attempts.reverse();
  for (const attempt of attempts) {
    const answer = attempt();
    if (answer !== NotImplemented) return answer;
  }
  const result = operator.apply(a, b);
  if (result !== noResult) return result;
  const own = operator.failure?.(a, b) ?? null;
  throw new PyTypeError(
    own ?? `unsupported operand type(s) for ${operator.text}: '${operandName(a)}' and '${operandName(b)}'`,
  );
}

function refines(b: unknown, a: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  return a.constructor !== b.constructor && b instanceof (a.constructor as new () => object);
}

/** `x.method(other)`, or {@link NotImplemented}. */
export function ask(x: unknown, other: unknown, method: symbol): unknown {
  if (typeof x !== 'object' || x === null) return NotImplemented;
  const own = (x as { readonly [key: symbol]: unknown })[method];
  return typeof own === 'function' ? (own.call(x, other) as unknown) : NotImplemented;
}
