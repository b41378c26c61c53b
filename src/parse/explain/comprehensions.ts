import { disjunction, expression } from './expressions.js';
import { invalidTarget } from './shape.js';
import { targetList } from './targets.js';
import type { TokenCursor } from './token-cursor.js';

/** `for target in iterable if condition ...`, at least one. */
export function comprehensionClauses(cursor: TokenCursor): void {
  while (cursor.isAnyOf('for', 'async')) {
    if (cursor.accept('async') && !cursor.is('for')) cursor.invalid();
    cursor.next();
    const target = targetList(cursor);
    if (!cursor.is('in')) {
      const invalid = invalidTarget(target);
      if (invalid !== null) cursor.fail(`cannot assign to ${invalid.noun}`, invalid.start, invalid.end);
      cursor.failHere("'in' expected after for-loop variables");
    }
    const invalid = invalidTarget(target);
    if (invalid !== null) cursor.fail(`cannot assign to ${invalid.noun}`, invalid.start, invalid.end);
    cursor.next();
    const iterable = disjunction(cursor);
    if (cursor.is('if') === false && cursor.is('else')) cursor.invalid();
    while (cursor.accept('if')) disjunction(cursor);
    if (cursor.is(':=') && iterable.noun === 'name') expression(cursor);
  }
}
