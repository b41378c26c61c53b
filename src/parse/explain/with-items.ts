import { GrammarFailure } from './failure.js';
import { expression, starExpression } from './expressions.js';
import { invalidTarget } from './shape.js';
import type { TokenCursor } from './token-cursor.js';

/** `a as b, c`, with or without parentheses around. */
export function withItems(cursor: TokenCursor): void {
  if (cursor.is('(')) {
    const { index } = cursor;
    const failure = groupedFailure(cursor);
    if (failure === null) return;
    cursor.index = index;
    if (failure.message !== 'invalid syntax' && cursor.attempt(() => items(cursor, ':')) === null) throw failure;
    cursor.index = index;
  }
  items(cursor, ':');
}

function groupedFailure(cursor: TokenCursor): GrammarFailure | null {
  try {
    cursor.next();
    items(cursor, ')');
    cursor.expect(')');
    return cursor.is(':') ? null : new GrammarFailure('invalid syntax', 0, 0);
  } catch (error) {
    if (error instanceof GrammarFailure) return error;
    throw error;
  }
}

function items(cursor: TokenCursor, closer: string): true {
  do {
    if (cursor.is(closer) && closer === ')') return true;
    item(cursor);
  } while (cursor.accept(','));
  return true;
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
