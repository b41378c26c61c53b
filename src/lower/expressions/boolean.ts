/** `and`, `or`, `not`, conditional expressions. */
import type * as ast from '../../syntax/ast.js';
import type { Type } from '../../analyze/types.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';
import { isAll, membersOf, withoutNone } from '../types/kinds.js';
import { isAlwaysTrue, isNativelyTrue, lowerTest, negate, truthOf } from './test.js';

/** Python gives one of the operands; so does JavaScript where both find the same values true. */
export function lowerBoolOp(node: ast.BoolOp, cx: LowerContext): ir.Expression {
  if (isAll(cx.facts.typeOf(node), 'bool') && node.values.every((value) => isAll(cx.facts.typeOf(value), 'bool'))) return lowerTest(node, cx);
  const [first, ...others] = node.values;
  let result = widened(cx.expression(first!), cx);
  let type = cx.facts.typeOf(first!);
  for (const value of others) {
    const right = cx.isolated(() => cx.expression(value));
    result = combine(node, result, type, value === others.at(-1) ? right : widened(right, cx), cx);
    type = cx.facts.typeOf(value);
  }
  return result;
}

/** TypeScript refuses a constant as a test: it is told the type alone. */
function widened(value: ir.Expression, cx: LowerContext): ir.Expression {
  const type = ({ StringLiteral: 'string', NumberLiteral: 'number', NullLiteral: 'unknown' } as const)[value.kind as 'StringLiteral'];
  if (type === undefined) return value;
  const name = cx.temporary('value');
  cx.emit(b.constant(name, value, { type: b.keyword(type) }));
  return b.id(name);
}

function combine(node: ast.BoolOp, left: ir.Expression, type: Type, right: ir.Expression, cx: LowerContext): ir.Expression {
  const at = node.span.start;
  const rest = withoutNone(type);
  if (node.operator === 'or' && rest !== null && rest !== type && isAlwaysTrue(rest, cx)) return b.logical('??', left, right, at);
  if (isAlwaysTrue(type, cx) || isSafe(type, cx)) return b.logical(node.operator === 'or' ? '||' : '&&', left, right, at);
  const isEmpty = (left.kind === 'ArrayExpression' && left.elements.length === 0) || (left.kind === 'NewExpression' && left.args.length === 0);
  const value = cx.bind(left, 'value', isEmpty ? cx.printType(type) : undefined);
  const test = truthOf(value, type, cx);
  return node.operator === 'or' ? b.conditional(test, value, right, at) : b.conditional(test, right, value, at);
}

const isSafe = (type: Type, cx: LowerContext): boolean =>
  isNativelyTrue(type, cx) || membersOf(type).every((member) => member.kind === 'int' || member.kind === 'none' || isNativelyTrue(member, cx) || isAlwaysTrue(member, cx));

export function lowerNot(node: ast.UnaryOp, cx: LowerContext): ir.Expression {
  const { operand } = node;
  // TypeScript refuses a constant as a test.
  if (operand.kind === 'StringLiteral' || operand.kind === 'NoneLiteral') return b.boolean(operand.kind === 'NoneLiteral' || operand.value === '', node.span.start);
  const test = lowerTest(operand, cx);
  return { ...negate(test), at: node.span.start };
}

export function lowerConditional(node: ast.IfExp, cx: LowerContext): ir.Expression {
  const test = lowerTest(node.test, cx);
  const body = cx.isolated(() => cx.expression(node.body));
  const orElse = cx.isolated(() => cx.expression(node.orElse));
  return b.conditional(test, body, orElse, node.span.start);
}
