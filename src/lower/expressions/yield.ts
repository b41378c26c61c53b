/** `yield` and `yield from`. */
import type * as ast from '../../syntax/ast.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import { lowerDelegatedAwait } from '../classes/dunder-await.js';
import type { LowerContext } from '../context.js';
import { lowerIterable } from './iterable.js';

export function lowerYield(node: ast.Yield, cx: LowerContext): ir.Expression {
  const value = node.value === null ? b.nullLiteral() : cx.expression(node.value);
  const received = b.yieldOf(value, false, node.span.start);
  const type = cx.facts.typeOf(node);
  return cx.facts.isUnused(node) || type.kind === 'unknown' || type.kind === 'never' ? received : b.as(received, cx.printType(type));
}

export function lowerYieldFrom(node: ast.YieldFrom, cx: LowerContext): ir.Expression {
  return lowerDelegatedAwait(node, cx) ?? b.yieldOf(lowerIterable(node.value, cx), true, node.span.start);
}
