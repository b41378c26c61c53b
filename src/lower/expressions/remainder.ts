/** `%`: Python's remainder has the sign of the divisor, JavaScript's that of the dividend. */
import type * as ast from '../../syntax/ast.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';
import { isFloat, isNatural, isNumber } from '../types/kinds.js';
import { mayDivideByZero } from './division.js';

/** Null where the operands aren't numbers. `isSignless`: only whether it is zero matters. */
export function lowerRemainder(node: ast.BinOp, cx: LowerContext, isSignless = false): ir.Expression | null {
  const leftType = cx.facts.typeOf(node.left);
  const rightType = cx.facts.typeOf(node.right);
  if (!isNumber(leftType) || !isNumber(rightType)) return null;
  const [left, right] = cx.inOrder([node.left, node.right]);
  const at = node.span.start;
  const isChecked = mayDivideByZero(node, cx);
  const float = isFloat(leftType) || isFloat(rightType);
  if (float && !isSignless) return { ...cx.python('modFloat', left!, right!), at };
  if (!isChecked && (isSignless || (isNatural(leftType) && isNatural(rightType)))) return b.binary('%', left!, right!, at);
  return { ...cx.python(isChecked ? 'mod' : 'floorMod', left!, right!), at };
}
