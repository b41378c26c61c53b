/** `yield` and `yield from`. */
import type * as ast from '../../syntax/ast.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import { lowerDelegatedAwait } from '../classes/dunder-await.js';
import type { LowerContext } from '../context.js';
import { notPorted } from '../not-ported.js';
import { flowsInto, typeOnItsWay } from '../types/flows-into.js';
import { lowerIterable } from './iterable.js';

export function lowerYield(node: ast.Yield, cx: LowerContext): ir.Expression {
  const fn = cx.frame.function;
  if (fn?.name === '__await__') return lowerBareYield(node, cx);
  if (fn?.node.kind === 'Lambda') return notPorted(node, 'A lambda that yields', cx);
  const given = node.value === null ? b.nullLiteral() : asDeclared(node.value, cx);
  const received = b.yieldOf(given, false, node.span.start);
  if (cx.facts.isUnused(node)) return received;
  // `next(g)` sends None.
  const value = b.logical('??', received, b.nullLiteral());
  const type = cx.facts.typeOf(node);
  return type.kind === 'unknown' || type.kind === 'never' ? value : b.as(value, cx.printType(type));
}

/** What is not known goes out as what `-> Iterator[str]` says. */
function asDeclared(node: ast.Expression, cx: LowerContext): ir.Expression {
  const value = cx.expression(node);
  const fn = cx.frame.function;
  const item = fn === null || fn.declaredReturn === null ? undefined : cx.facts.elementOf(fn.declaredReturn, fn.isCoroutine)?.item;
  return item === undefined ? value : flowsInto(value, typeOnItsWay(node, cx), item, cx);
}

/** In `__await__`, `yield` gives the other tasks a turn. What else is yielded there speaks to the loop of CPython. */
function lowerBareYield(node: ast.Yield, cx: LowerContext): ir.Expression {
  if (node.value !== null && node.value.kind !== 'NoneLiteral') return notPorted(node, 'Yielding a value from `__await__`', cx);
  const turn = b.awaitOf(cx.asyncio('sleep', b.number(0)), node.span.start);
  return cx.facts.isUnused(node) ? turn : b.sequence([turn, b.nullLiteral()]);
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
