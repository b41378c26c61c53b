import { expression, starExpression } from './expressions.js';
import type { TokenCursor } from './token-cursor.js';

/** `[T: bound = default, *Ts, **P]`, where it is there. */
export function typeParameters(cursor: TokenCursor): void {
  if (!cursor.accept('[')) return;
  if (cursor.is(']')) cursor.failHere('Type parameter list cannot be empty');
  while (!cursor.is(']')) {
    const isStar = cursor.accept('*');
    const isDouble = !isStar && cursor.accept('**');
    cursor.expectName();
    if (cursor.is(':') && (isStar || isDouble)) failBound(cursor, isStar);
    if (cursor.accept(':')) expression(cursor);
    if (cursor.accept('=')) starExpression(cursor);
    if (!cursor.accept(',')) break;
  }
  cursor.expect(']');
}

function failBound(cursor: TokenCursor, isStar: boolean): never {
  const { start } = cursor.next();
  const bound = expression(cursor);
  const what = bound.noun === 'tuple' ? 'constraints' : 'bound';
  return cursor.fail(`cannot use ${what} with ${isStar ? 'TypeVarTuple' : 'ParamSpec'}`, start, bound.end);
}
