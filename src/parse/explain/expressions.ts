/** Expressions as CPython's grammar has them, recognised only to find out where and why they fail. */
import { atom } from './atoms.js';
import { parameterList } from './parameters.js';
import { shape, type Shape } from './shape.js';
import type { TokenCursor } from './token-cursor.js';
import { trailers } from './trailers.js';

const BINARY: Readonly<Record<string, number>> = {
  '|': 1, '^': 2, '&': 3, '<<': 4, '>>': 4, '+': 5, '-': 5, '*': 6, '/': 6, '//': 6, '%': 6, '@': 6,
};
const COMPARISONS: ReadonlySet<string> = new Set(['==', '!=', '<', '<=', '>', '>=', 'in', 'is', 'not']);

/** `a, *b, c` or a single one. */
export function starExpressions(cursor: TokenCursor): Shape {
  const first = starExpression(cursor);
  if (!cursor.is(',')) return first;
  const elements = [first];
  while (cursor.accept(',')) {
    if (!cursor.startsExpression() && !cursor.is('*')) break;
    elements.push(starExpression(cursor));
  }
  return shape('tuple', first.start, cursor.previousEnd, { elements });
}

export function starExpression(cursor: TokenCursor): Shape {
  if (!cursor.is('*')) return expression(cursor);
  const { start } = cursor.next();
  const operand = binary(cursor, 1);
  return shape('starred', start, operand.end, { elements: [operand] });
}

/** An element of a display: starred or named. */
export function starNamed(cursor: TokenCursor): Shape {
  return cursor.is('*') ? starExpression(cursor) : named(cursor);
}

/** `expression` or `name := expression`. */
export function named(cursor: TokenCursor): Shape {
  const left = expression(cursor);
  if (cursor.is(':=')) {
    cursor.next();
    failWalrusTarget(cursor, left);
    const value = expression(cursor);
    return shape('named expression', left.start, value.end);
  }
  if (cursor.is('=')) mistakenAssignment(cursor, left);
  return left;
}

/** The cursor is behind `:=`. */
export function failWalrusTarget(cursor: TokenCursor, left: Shape): void {
  if (left.noun === 'name' && !left.isGrouped) return;
  const { index } = cursor;
  if (cursor.attempt(() => expression(cursor)) !== null) {
    cursor.fail(`cannot use assignment expressions with ${left.noun}`, left.start, left.end);
  }
  cursor.index = index - 1;
  cursor.invalid();
}

/** `if x = 3:`. */
export function mistakenAssignment(cursor: TokenCursor, left: Shape): void {
  const { index } = cursor;
  cursor.next();
  const right = cursor.attempt(() => binary(cursor, 1));
  const ends = right !== null && !cursor.isAnyOf('=', ':=');
  cursor.index = index;
  if (!ends || left.isLoose) return;
  if (left.noun === 'name' && !left.isGrouped) {
    cursor.fail("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", left.start, right.end);
  }
  if (['list', 'tuple', 'generator expression', 'True', 'False', 'None'].includes(left.noun)) return;
  cursor.fail(`cannot assign to ${left.noun} here. Maybe you meant '==' instead of '='?`, left.start, left.end);
}

export function expression(cursor: TokenCursor): Shape {
  if (cursor.is('lambda')) return lambda(cursor);
  const body = disjunction(cursor);
  if (!cursor.is('if')) return body;
  cursor.next();
  const test = disjunction(cursor);
  if (!cursor.is('else')) {
    if (!cursor.is(':')) cursor.fail("expected 'else' after 'if' expression", body.start, test.end);
    return cursor.invalid();
  }
  cursor.next();
  if (!cursor.startsExpression() && cursor.isAnyOf('pass', 'break', 'continue')) {
    cursor.fail(`expected expression after 'else', but statement is given`, cursor.token.start, cursor.token.end);
  }
  const orElse = expression(cursor);
  return shape('conditional expression', body.start, orElse.end, { isLoose: true });
}

function lambda(cursor: TokenCursor): Shape {
  const { start } = cursor.next();
  parameterList(cursor, ':', false);
  cursor.expect(':');
  const body = expression(cursor);
  return shape('lambda', start, body.end, { isLoose: true });
}

/** For the clauses of a comprehension: no conditional, no lambda. */
export function disjunction(cursor: TokenCursor): Shape {
  return chain(cursor, 'or', () => chain(cursor, 'and', () => inversion(cursor)));
}

function chain(cursor: TokenCursor, operator: string, operand: () => Shape): Shape {
  const first = operand();
  if (!cursor.is(operator)) return first;
  let last = first;
  while (cursor.accept(operator)) last = operand();
  return shape('expression', first.start, last.end, { isLoose: true });
}

function inversion(cursor: TokenCursor): Shape {
  let inverted = -1;
  while (cursor.is('not')) {
    const { start } = cursor.next();
    if (inverted < 0) inverted = start;
  }
  const operand = comparison(cursor);
  return inverted < 0 ? operand : shape('expression', inverted, operand.end, { isLoose: true });
}

function comparison(cursor: TokenCursor): Shape {
  const left = binary(cursor, 1);
  let last = left;
  while (COMPARISONS.has(cursor.token.text) && (cursor.isType('operator') || cursor.isType('name'))) {
    if (cursor.is('not') && cursor.following.text !== 'in') break;
    const operator = cursor.next().text;
    if (operator === 'not') cursor.next();
    if (operator === 'is') cursor.accept('not');
    last = binary(cursor, 1);
  }
  return last === left ? left : shape('comparison', left.start, last.end, { isLoose: true });
}

/** Operators from `|` (level 1) to `*` (level 6). */
export function binary(cursor: TokenCursor, level: number): Shape {
  let left = unary(cursor);
  for (;;) {
    const own = cursor.isType('operator') ? BINARY[cursor.token.text] : undefined;
    if (own === undefined || own < level) return left;
    cursor.next();
    const right = binary(cursor, own + 1);
    left = shape('expression', left.start, right.end);
  }
}

function unary(cursor: TokenCursor): Shape {
  let start = -1;
  while (cursor.isAnyOf('-', '+', '~')) {
    const token = cursor.next();
    if (start < 0) start = token.start;
  }
  const operand = power(cursor);
  return start < 0 ? operand : shape('expression', start, operand.end);
}

function power(cursor: TokenCursor): Shape {
  const isAwait = cursor.is('await');
  const { start } = cursor.token;
  if (isAwait) cursor.next();
  const base = trailers(cursor, atom(cursor));
  const left = isAwait ? shape('await expression', start, base.end) : base;
  if (!cursor.accept('**')) return left;
  const exponent = unary(cursor);
  return shape('expression', start, exponent.end);
}
