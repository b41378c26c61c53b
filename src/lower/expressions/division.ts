/** `/` and `//`, and whether a zero divisor has to be noticed. */
import type * as ast from '../../syntax/ast.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import { accepts } from '../accepts.js';
import type { LowerContext } from '../context.js';
import { isFloat, isNumber } from '../types/kinds.js';

/** A handler could see the ZeroDivisionError; where none could, Python would have ended there: an accepted difference. */
export function mayDivideByZero(node: ast.BinOp | ast.AugAssign, cx: LowerContext): boolean {
  const divisor = node.kind === 'BinOp' ? node.right : node.value;
  if (divisor.kind === 'NumberLiteral' && Number(divisor.raw.replaceAll('_', '')) !== 0) return false;
  return cx.facts.isCatchable(node, 'ZeroDivisionError') || !accepts('uncheckedDivision', node, cx);
}

export function lowerDivision(node: ast.BinOp, cx: LowerContext): ir.Expression | null {
  const leftType = cx.facts.typeOf(node.left);
  const rightType = cx.facts.typeOf(node.right);
  if (!isNumber(leftType) || !isNumber(rightType)) return null;
  const [left, right] = cx.inOrder([node.left, node.right]);
  const at = node.span.start;
  const float = isFloat(leftType) || isFloat(rightType);
  const isChecked = mayDivideByZero(node, cx);
  if (node.operator === '/') {
    return isChecked ? { ...cx.python(float ? 'divFloat' : 'div', left!, right!), at } : b.binary('/', left!, right!, at);
  }
  // `1.0 // 0.1` is 9.0, though `1.0 / 0.1` is 10.0.
  if (float) return { ...cx.python('floorDivFloat', left!, right!), at };
  if (isChecked) return { ...cx.python('floorDiv', left!, right!), at };
  return b.method(b.id('Math'), 'floor', [b.binary('/', left!, right!, at)], at);
}
