import { expression, starExpression } from './expressions.js';
import { invalidTarget } from './shape.js';
import type { TokenCursor } from './token-cursor.js';

/** `a as b, c`, with or without parentheses around. */
export function withItems(cursor: TokenCursor): void {
  if (cursor.is('(')) {
    const isGrouped = cursor.attempt(() => {
      cursor.next();
      items(cursor, ')');
      cursor.expect(')');
      return cursor.is(':') ? true : cursor.invalid();
    });
    if (isGrouped === true) return;
  }
  items(cursor, ':');
}

function items(cursor: TokenCursor, closer: string): void {
  do {
    if (cursor.is(closer) && closer === ')') return;
    item(cursor);
  } while (cursor.accept(','));
}

function item(cursor: TokenCursor): void {
  expression(cursor);
  if (!cursor.accept('as')) return;
  const target = starExpression(cursor);
  const invalid = invalidTarget(target);
  if (invalid !== null && cursor.isAnyOf(',', ')', ':')) {
    cursor.fail(`cannot assign to ${invalid.noun}`, invalid.start, invalid.end);
  }
}
