/** `-x`, `+x`, `~x`, `not x`. */
import type * as ast from '../../syntax/ast.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';
import { isNumber } from '../types/kinds.js';
import { lowerNot } from './boolean.js';
import { lowerMappedUnary } from './mapped-operator.js';

export function lowerUnaryOp(node: ast.UnaryOp, cx: LowerContext): ir.Expression {
  if (node.operator === 'not') return lowerNot(node, cx);
  const type = cx.facts.typeOf(node.operand);
  const mapped = lowerMappedUnary(node, cx);
  if (mapped !== null) return mapped;
  const operand = cx.expression(node.operand);
  const at = node.span.start;
  // There is no int -0 in Python; the runtime shows JavaScript's as 0.
  const isZero = node.operand.kind === 'NumberLiteral' && node.operand.variety === 'int' && Number(node.operand.raw) === 0;
  if (isZero) return operand;
  if (isNumber(type) && node.operator !== '~') return node.operator === '-' ? b.unary('-', operand, at) : operand;
  if (type.kind === 'int' && node.operator === '~') return { ...cx.python('bitInvert', operand), at };
  const helper = node.operator === '-' ? 'negate' : node.operator === '+' ? 'positive' : 'invert';
  const value = { ...cx.python(helper, operand), at };
  const result = cx.facts.typeOf(node);
  return result.kind === 'unknown' || result.kind === 'never' ? value : b.as(value, cx.printType(result));
}
