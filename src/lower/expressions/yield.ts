/** `yield` and `yield from`. */
import type * as ast from '../../syntax/ast.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import { lowerDelegatedAwait } from '../classes/dunder-await.js';
import type { LowerContext } from '../context.js';
import { lowerIterable } from './iterable.js';

export function lowerYield(node: ast.Yield, cx: LowerContext): ir.Expression {
  const value = node.value === null ? b.nullLiteral() : cx.expression(node.value);
  return b.yieldOf(value, false, node.span.start);
}

export function lowerYieldFrom(node: ast.YieldFrom, cx: LowerContext): ir.Expression {
  return lowerDelegatedAwait(node, cx) ?? b.yieldOf(lowerIterable(node.value, cx), true, node.span.start);
}
