/** `match` with its cases, and their patterns. */
import { colon, suite } from './compound-statements.js';
import { named, starNamed } from './expressions.js';
import type { TokenCursor } from './token-cursor.js';

export function caseClauses(cursor: TokenCursor): void {
  const keyword = cursor.next();
  starNamed(cursor);
  while (cursor.accept(',')) if (!cursor.is(':')) starNamed(cursor);
  colon(cursor, false);
  if (!cursor.isType('newline')) cursor.invalid();
  cursor.next();
  if (!cursor.isType('indent')) {
    cursor.failHere(`expected an indented block after 'match' statement on line ${cursor.lineOf(keyword.start)}`);
  }
  cursor.next();
  if (!cursor.is('case')) cursor.invalid();
  while (cursor.is('case')) caseClause(cursor);
  if (!cursor.isType('dedent')) cursor.invalid();
  cursor.next();
}

function caseClause(cursor: TokenCursor): void {
  const keyword = cursor.next();
  pattern(cursor);
  while (cursor.accept(',')) if (!cursor.isAnyOf(':', 'if')) pattern(cursor);
  if (cursor.accept('if')) named(cursor);
  colon(cursor, false);
  suite(cursor, keyword);
}

function pattern(cursor: TokenCursor): void {
  if (cursor.accept('*')) {
    cursor.expectName();
    return;
  }
  do closedPattern(cursor); while (cursor.accept('|'));
  if (!cursor.accept('as')) return;
  if (cursor.is('_')) cursor.failHere("cannot use '_' as a target");
  if (!cursor.isName()) failTarget(cursor);
  cursor.next();
}

function failTarget(cursor: TokenCursor): never {
  const { token } = cursor;
  const isTarget = cursor.attempt(() => named(cursor)) !== null;
  return isTarget ? cursor.fail('invalid pattern target', token.start, cursor.previousEnd) : cursor.invalid();
}

function closedPattern(cursor: TokenCursor): void {
  if (cursor.accept('(')) return sequence(cursor, ')');
  if (cursor.accept('[')) return sequence(cursor, ']');
  if (cursor.accept('{')) return mapping(cursor);
  if (cursor.isType('string') || cursor.isType('f-start') || cursor.isType('number') || cursor.is('-')) {
    return literal(cursor);
  }
  if (cursor.isAnyOf('None', 'True', 'False')) {
    cursor.next();
    return;
  }
  cursor.expectName();
  while (cursor.accept('.')) cursor.expectName();
  if (cursor.accept('(')) classArguments(cursor);
}

function literal(cursor: TokenCursor): void {
  if (cursor.isType('f-start')) cursor.failHere('patterns may only match literals and attribute lookups');
  while (cursor.isType('string')) cursor.next();
  const isNegative = cursor.accept('-');
  if (cursor.isType('number')) cursor.next();
  else if (isNegative) cursor.invalid();
  if (!cursor.isAnyOf('+', '-')) return;
  cursor.next();
  if (!cursor.isType('number')) cursor.invalid();
  cursor.next();
}

function sequence(cursor: TokenCursor, closer: string): void {
  while (!cursor.is(closer)) {
    pattern(cursor);
    if (!cursor.accept(',')) break;
  }
  cursor.expect(closer);
}

function mapping(cursor: TokenCursor): void {
  while (!cursor.is('}')) {
    if (cursor.accept('**')) cursor.expectName();
    else {
      closedPattern(cursor);
      cursor.expect(':');
      pattern(cursor);
    }
    if (!cursor.accept(',')) break;
  }
  cursor.expect('}');
}

function classArguments(cursor: TokenCursor): void {
  let firstKeyword = -1;
  while (!cursor.is(')')) {
    const { start } = cursor.token;
    if (cursor.isName() && cursor.following.text === '=') {
      cursor.next();
      cursor.next();
      if (firstKeyword < 0) firstKeyword = start;
      pattern(cursor);
    } else {
      pattern(cursor);
      if (firstKeyword >= 0) {
        cursor.fail('positional patterns follow keyword patterns', start, cursor.previousEnd);
      }
    }
    if (!cursor.accept(',')) break;
  }
  cursor.expect(')');
}
