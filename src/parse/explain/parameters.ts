/** Parameters of functions (`closer` is `)`) and lambdas (`:`). */
import { expression, starExpression } from './expressions.js';
import type { TokenCursor } from './token-cursor.js';

interface Seen {
  defaulted: boolean;
  star: boolean;
  slash: boolean;
  doubleStar: boolean;
  count: number;
  bareStar: number;
}

export function parameterList(cursor: TokenCursor, closer: string, hasTypes: boolean): void {
  const seen: Seen = { defaulted: false, star: false, slash: false, doubleStar: false, count: 0, bareStar: -1 };
  while (!cursor.is(closer)) {
    parameter(cursor, closer, hasTypes, seen);
    if (!cursor.accept(',')) break;
  }
  if (seen.bareStar >= 0) cursor.fail('named arguments must follow bare *', seen.bareStar, seen.bareStar + 1);
}

function parameter(cursor: TokenCursor, closer: string, hasTypes: boolean, seen: Seen): void {
  const { token } = cursor;
  const kind = hasTypes ? 'Function' : 'Lambda expression';
  if (seen.doubleStar) cursor.failHere('arguments cannot follow var-keyword argument');
  if (cursor.is('(')) failGrouped(cursor, kind);
  if (cursor.accept('/')) slash(cursor, token.start, seen);
  else if (cursor.accept('**')) {
    cursor.expectName();
    if (hasTypes && cursor.accept(':')) expression(cursor);
    if (cursor.is('=')) cursor.failHere('var-keyword argument cannot have default value');
    seen.doubleStar = true;
  } else if (cursor.accept('*')) star(cursor, token.start, closer, hasTypes, seen);
  else plain(cursor, hasTypes, seen);
}

function failGrouped(cursor: TokenCursor, kind: string): never {
  const { start } = cursor.next();
  if (!cursor.isName()) cursor.invalid();
  cursor.next();
  while (cursor.accept(',')) if (!cursor.is(')')) cursor.expectName();
  const { end } = cursor.expect(')');
  return cursor.fail(`${kind} parameters cannot be parenthesized`, start, end);
}

function slash(cursor: TokenCursor, start: number, seen: Seen): void {
  if (seen.slash) cursor.fail('/ may appear only once', start, start + 1);
  if (seen.star) cursor.fail('/ must be ahead of *', start, start + 1);
  if (seen.count === 0) cursor.fail('at least one argument must precede /', start, start + 1);
  seen.slash = true;
}

function star(cursor: TokenCursor, start: number, closer: string, hasTypes: boolean, seen: Seen): void {
  if (seen.star) cursor.fail('* argument may appear only once', start, start + 1);
  seen.star = true;
  if (cursor.is(',') || cursor.is(closer)) {
    seen.bareStar = start;
    return;
  }
  cursor.expectName();
  if (hasTypes && cursor.accept(':')) starExpression(cursor);
  if (cursor.is('=')) cursor.failHere('var-positional argument cannot have default value');
}

function plain(cursor: TokenCursor, hasTypes: boolean, seen: Seen): void {
  const { start, end } = cursor.expectName();
  if (hasTypes && cursor.accept(':')) expression(cursor);
  if (cursor.accept('=')) {
    const { previousEnd } = cursor;
    if (cursor.isAnyOf(',', ')')) cursor.fail('expected default value expression', previousEnd - 1, previousEnd);
    expression(cursor);
    seen.defaulted = true;
  } else if (seen.defaulted && !seen.star) {
    cursor.fail('parameter without a default follows parameter with a default', start, end);
  }
  seen.bareStar = -1;
  seen.count += 1;
}
