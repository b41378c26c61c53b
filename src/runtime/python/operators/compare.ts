import { PyTypeError } from '../exceptions/builtin.js';
import { greaterEqualOf, greaterThanOf, lessEqualOf, lessThanOf } from '../symbols.js';
import { operandName } from '../type-name.js';
import { TypedView } from '../typed.js';
import { same } from './equals.js';
import { NotImplemented } from './not-implemented.js';

type Comparison = '<' | '<=' | '>' | '>=';

const methods = { '<': lessThanOf, '<=': lessEqualOf, '>': greaterThanOf, '>=': greaterEqualOf } as const;
const reflected = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const;

/** Python's `a < b`. @throws PyTypeError for operands without an order. */
export function lessThan(a: unknown, b: unknown): boolean {
  return ordered(a, b, '<');
}

/** Python's `a <= b`. */
export function lessEqual(a: unknown, b: unknown): boolean {
  return ordered(a, b, '<=');
}

/** Python's `a > b`. */
export function greaterThan(a: unknown, b: unknown): boolean {
  return ordered(a, b, '>');
}

/** Python's `a >= b`. */
export function greaterEqual(a: unknown, b: unknown): boolean {
  return ordered(a, b, '>=');
}

/** An order for `sort` made of `<` alone, as Python sorts. */
export function compare(a: unknown, b: unknown): number {
  if (lessThan(a, b)) return -1;
  return lessThan(b, a) ? 1 : 0;
}

function ordered(a: unknown, b: unknown, op: Comparison): boolean {
  if (typeof a === 'string' && typeof b === 'string') return holds(compareText(a, b), op);
  if (isNumeric(a) && isNumeric(b)) return holdsForNumbers(a, b, op);
  if (a instanceof TypedView) return ordered(a.value, b, op);
  if (b instanceof TypedView) return ordered(a, b.value, op);
  const own = ask(a, b, methods[op]) ?? ask(b, a, methods[reflected[op]]);
  if (own !== null) return own;
  if (Array.isArray(a) && Array.isArray(b) && Object.isFrozen(a) === Object.isFrozen(b)) return orderedArrays(a, b, op);
  if (a instanceof Set && b instanceof Set) return orderedSets(a, b, op);
  if (a instanceof Uint8Array && b instanceof Uint8Array) return orderedArrays([...a], [...b], op);
  throw new PyTypeError(`'${op}' not supported between instances of '${operandName(a)}' and '${operandName(b)}'`);
}

function isNumeric(x: unknown): x is number | boolean | bigint {
  return typeof x === 'number' || typeof x === 'boolean' || typeof x === 'bigint';
}

function holdsForNumbers(a: number | boolean | bigint, b: number | boolean | bigint, op: Comparison): boolean {
  switch (op) {
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
  }
}

function holds(order: number, op: Comparison): boolean {
  return holdsForNumbers(order, 0, op);
}

/** By code point: JavaScript's order is by code unit, which puts U+10000 before U+FFFF. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at += 1) {
    const [left, right] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (left !== right) return pointRank(left) - pointRank(right);
  }
  return a.length - b.length;
}

/** Surrogates stand for code points above all others. */
function pointRank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}

function ask(a: unknown, b: unknown, method: (typeof methods)[Comparison]): boolean | null {
  const own = (a as { readonly [key: symbol]: unknown } | null | undefined)?.[method];
  if (typeof own !== 'function') return null;
  const answer: unknown = own.call(a, b);
  return answer === NotImplemented ? null : Boolean(answer);
}

/** The first elements that differ decide; else the length. */
function orderedArrays(a: readonly unknown[], b: readonly unknown[], op: Comparison): boolean {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at += 1) {
    if (!same(a[at], b[at])) return ordered(a[at], b[at], op);
  }
  return holds(a.length - b.length, op);
}

function orderedSets(a: ReadonlySet<unknown>, b: ReadonlySet<unknown>, op: Comparison): boolean {
  const within = (small: ReadonlySet<unknown>, large: ReadonlySet<unknown>): boolean =>
    [...small].every((element) => large.has(element));
  switch (op) {
    case '<':
      return a.size < b.size && within(a, b);
    case '<=':
      return within(a, b);
    case '>':
      return a.size > b.size && within(b, a);
    case '>=':
      return within(b, a);
  }
}
