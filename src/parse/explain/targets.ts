import { binary } from './expressions.js';
import { shape, type Shape } from './shape.js';
import type { TokenCursor } from './token-cursor.js';

/** `a, *b, c[0]` before `in`: what binds tighter than `in` itself. */
export function targetList(cursor: TokenCursor): Shape {
  const first = starTarget(cursor);
  if (!cursor.is(',')) return first;
  const elements = [first];
  while (cursor.accept(',')) {
    if (cursor.is('in')) break;
    elements.push(starTarget(cursor));
  }
  return shape('tuple', first.start, cursor.previousEnd, { elements });
}

function starTarget(cursor: TokenCursor): Shape {
  if (!cursor.is('*')) return binary(cursor, 1);
  const { start } = cursor.next();
  const operand = binary(cursor, 1);
  return shape('starred', start, operand.end, { elements: [operand] });
}
