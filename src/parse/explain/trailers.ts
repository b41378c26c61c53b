/** Attributes, subscripts and calls after an atom, and the arguments of calls. */
import { comprehensionClauses } from './comprehensions.js';
import { closeBracket } from './closing.js';
import { expression, failWalrusTarget, named, starExpression } from './expressions.js';
import { shape, type Shape } from './shape.js';
import type { TokenCursor } from './token-cursor.js';

export function trailers(cursor: TokenCursor, first: Shape): Shape {
  let current = first;
  for (;;) {
    if (cursor.accept('.')) {
      const { end } = cursor.expectName();
      current = shape('attribute', first.start, end);
    } else if (cursor.is('(')) {
      callArguments(cursor);
      current = shape('function call', first.start, cursor.previousEnd);
    } else if (cursor.is('[')) {
      cursor.next();
      slices(cursor);
      current = shape('subscript', first.start, cursor.previousEnd);
    } else {
      return current;
    }
  }
}

function slices(cursor: TokenCursor): void {
  let last = slice(cursor);
  while (cursor.accept(',')) {
    if (cursor.is(']')) break;
    last = slice(cursor);
  }
  closeBracket(cursor, ']', last);
}

function slice(cursor: TokenCursor): Shape | null {
  if (cursor.is('*')) return starExpression(cursor);
  const first = cursor.is(':') ? null : named(cursor);
  let last = first;
  for (let colons = 0; colons < 2 && cursor.accept(':'); colons++) {
    if (cursor.startsExpression()) last = expression(cursor);
  }
  return last;
}

interface Seen {
  keyword: boolean;
  unpacking: boolean;
  bareGenerator: Shape | null;
  count: number;
}

/** From `(` to `)`. A class takes no generator without parentheses. */
export function callArguments(cursor: TokenCursor, isClass = false): void {
  cursor.expect('(');
  const seen: Seen = { keyword: false, unpacking: false, bareGenerator: null, count: 0 };
  let last: Shape | null = null;
  while (!cursor.is(')')) {
    last = argument(cursor, seen);
    seen.count += 1;
    if (seen.bareGenerator !== null && isClass) cursor.failAt(seen.bareGenerator.firstFor!, 'invalid syntax');
    if (seen.bareGenerator !== null && (seen.count > 1 || (cursor.is(',') && cursor.following.text !== ')'))) {
      const { start, end } = seen.bareGenerator;
      cursor.fail('Generator expression must be parenthesized', start, end);
    }
    if (!cursor.accept(',')) break;
  }
  closeBracket(cursor, ')', seen.bareGenerator === null ? last : null);
}

function argument(cursor: TokenCursor, seen: Seen): Shape {
  if (cursor.is('**')) {
    const { start } = cursor.next();
    seen.unpacking = true;
    const value = expression(cursor);
    if (cursor.is('=')) cursor.fail('cannot assign to keyword argument unpacking', start, cursor.token.end);
    return value;
  }
  if (cursor.is('*')) return starredArgument(cursor, seen);
  if (cursor.token.type === 'name' && cursor.following.text === '=') return keywordArgument(cursor, seen);
  const left = expressionOrWalrus(cursor);
  if (cursor.is('=')) {
    const { end } = cursor.token;
    cursor.fail('expression cannot contain assignment, perhaps you meant "=="?', left.start, end);
  }
  if (cursor.isAnyOf('for', 'async')) {
    const firstFor = cursor.token;
    comprehensionClauses(cursor);
    const generator = shape('generator expression', left.start, cursor.previousEnd, { firstFor });
    seen.bareGenerator = generator;
    return generator;
  }
  if ((seen.keyword || seen.unpacking) && (cursor.is(',') || cursor.is(')'))) {
    failOrder(cursor, seen);
  }
  return left;
}

/** CPython reports at the end of the arguments. */
function failOrder(cursor: TokenCursor, seen: Seen): never {
  const level = cursor.token.level;
  while (!(cursor.token.level <= level && cursor.is(')')) && !cursor.isType('end')) cursor.next();
  const what = seen.unpacking ? 'keyword argument unpacking' : 'keyword argument';
  return cursor.failHere(`positional argument follows ${what}`);
}

function starredArgument(cursor: TokenCursor, seen: Seen): Shape {
  const { start } = cursor.next();
  const comma = cursor.tokens[cursor.index - 2]!;
  if (!cursor.startsExpression()) cursor.failHere('Invalid star expression');
  const value = expression(cursor);
  if (cursor.isAnyOf('for', 'async')) {
    cursor.fail('iterable unpacking cannot be used in comprehension', start, value.end);
  }
  if (seen.unpacking) {
    cursor.fail('iterable argument unpacking follows keyword argument unpacking', comma.start, value.end);
  }
  return shape('starred', start, value.end, { elements: [value] });
}

function keywordArgument(cursor: TokenCursor, seen: Seen): Shape {
  const name = cursor.token;
  if (['True', 'False', 'None'].includes(name.text)) {
    cursor.fail(`cannot assign to ${name.text}`, name.start, cursor.following.end);
  }
  if (!cursor.isName()) cursor.invalid();
  cursor.next();
  const equals = cursor.next();
  if (cursor.isAnyOf(',', ')')) cursor.fail('expected argument value expression', name.start, equals.end);
  const value = expression(cursor);
  if (cursor.isAnyOf('for', 'async')) {
    const clauseStart = cursor.token.end;
    cursor.fail("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", name.start, clauseStart);
  }
  seen.keyword = true;
  return value;
}

function expressionOrWalrus(cursor: TokenCursor): Shape {
  const left = expression(cursor);
  if (!cursor.is(':=')) return left;
  cursor.next();
  failWalrusTarget(cursor, left);
  const value = expression(cursor);
  return shape('named expression', left.start, value.end);
}
