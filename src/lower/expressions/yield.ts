/** `yield` and `yield from`. */
import type * as ast from '../../syntax/ast.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import { lowerDelegatedAwait } from '../classes/dunder-await.js';
import type { LowerContext } from '../context.js';
import { lowerIterable } from './iterable.js';

export function lowerYield(node: ast.Yield, cx: LowerContext): ir.Expression {
  const given = node.value === null ? b.nullLiteral() : cx.expression(node.value);
  const received = b.yieldOf(given, false, node.span.start);
  if (cx.facts.isUnused(node)) return received;
  // `next(g)` sends None.
  const value = b.logical('??', received, b.nullLiteral());
  const type = cx.facts.typeOf(node);
  return type.kind === 'unknown' || type.kind === 'never' ? value : b.as(value, cx.printType(type));
}

export function lowerYieldFrom(node: ast.YieldFrom, cx: LowerContext): ir.Expression {
  const awaited = lowerDelegatedAwait(node, cx);
  if (awaited !== null) return awaited;
  const items = lowerIterable(node.value, cx);
  const yields = cx.frame.function?.yields.type;
  const isLooked = items.kind === 'CallExpression' && items.callee.kind === 'Identifier' && items.callee.name === 'iterate';
  const isKnown = !isLooked || yields === undefined || yields.kind === 'unknown' || yields.kind === 'never';
  return b.yieldOf(isKnown ? items : b.as(items, b.reference('Iterable', [cx.printType(yields)])), true, node.span.start);
}
