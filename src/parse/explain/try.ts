import type { Token } from '../scan/token.js';
import { colon, elseClause, suite } from './compound-statements.js';
import { expression } from './expressions.js';
import type { TokenCursor } from './token-cursor.js';

export function tryStatement(cursor: TokenCursor): void {
  const keyword = cursor.next();
  colon(cursor, true);
  suite(cursor, keyword);
  if (!cursor.isAnyOf('except', 'finally')) cursor.failHere("expected 'except' or 'finally' block");
  let stars: boolean | null = null;
  while (cursor.is('except')) stars = exceptClause(cursor, stars);
  if (stars !== null) elseClause(cursor);
  if (!cursor.is('finally')) return;
  const last = cursor.next();
  colon(cursor, true);
  suite(cursor, last);
}

/** Whether the clauses of this statement are `except*`; the first one decides. */
function exceptClause(cursor: TokenCursor, stars: boolean | null): boolean {
  const keyword = cursor.next();
  const isStar = cursor.accept('*');
  if (stars !== null && stars !== isStar) {
    cursor.fail("cannot have both 'except' and 'except*' on the same 'try'", keyword.start, keyword.end);
  }
  if (isStar && (cursor.is(':') || cursor.isType('newline'))) cursor.failHere('expected one or more exception types');
  if (!cursor.is(':') && !cursor.isType('newline')) exceptionTypes(cursor);
  colon(cursor, false);
  suite(cursor, keyword, isStar ? "'except*' statement" : undefined);
  return isStar;
}

function exceptionTypes(cursor: TokenCursor): void {
  const first: Token = cursor.token;
  expression(cursor);
  if (cursor.accept(',')) {
    expression(cursor);
    while (cursor.accept(',')) expression(cursor);
    if (cursor.isAnyOf('as', ':')) {
      cursor.fail('multiple exception types must be parenthesized', first.start, cursor.previousEnd);
    }
    cursor.invalid();
  }
  if (!cursor.accept('as')) return;
  if (!cursor.isName()) cursor.invalid();
  const name = expression(cursor);
  if (name.noun !== 'name') cursor.fail(`cannot use except statement with ${name.noun}`, name.start, name.end);
}
