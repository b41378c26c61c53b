/** Arguments that may be evaluated when the call runs, later than Python evaluates them, and nobody can tell. */
import type * as ast from '../../syntax/ast.js';
import type { LowerContext } from '../context.js';

export function isMovableArgument(node: ast.Expression, cx: LowerContext): boolean {
  return cx.facts.isPure(node) || isFreshDisplay(node, cx);
}

/** `["a", "b"]`: made anew, of what does not change. */
export function isFreshDisplay(node: ast.Expression, cx: LowerContext): boolean {
  switch (node.kind) {
    case 'List':
    case 'Tuple':
    case 'Set': return node.elements.every((element) => isMovableArgument(element, cx));
    case 'Dict': return node.items.every(({ key, value }) => key !== null && isMovableArgument(key, cx) && isMovableArgument(value, cx));
    default: return false;
  }
}
