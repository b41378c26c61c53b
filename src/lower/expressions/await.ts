/** `await`: a call of an async function on the spot, or the `join()` of what is awaitable. */
import type * as ast from '../../syntax/ast.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import { lowerRawCall } from '../calls/index.js';
import { joinOf } from '../calls/join.js';
import type { LowerContext } from '../context.js';
import { wholeFileOperation } from '../handlers/aiofiles/open.js';
import { membersOf } from '../types/kinds.js';

export function lowerAwait(node: ast.Await, cx: LowerContext): ir.Expression {
  return lowerAwaited(node, cx, false);
}

/** `isUnused`: the result is thrown away. */
export function lowerAwaited(node: ast.Await, cx: LowerContext, isUnused: boolean): ir.Expression {
  const whole = wholeFileOperation(node, cx);
  if (whole !== null) return whole;
  const { value } = node;
  const at = node.span.start;
  if (value.kind === 'Call') {
    const raw = lowerRawCall(value, cx, { isAwaited: true, isUnused });
    if (raw.form === 'coroutine' || raw.form === 'awaited') return nullish(node, b.awaitOf(raw.value, at), isUnused, cx);
    const awaited = raw.form === 'promise' ? b.awaitOf(raw.value, at) : raw.value;
    if (raw.form === 'value' && isBoundAtRunTime(value, cx)) return joined(node, b.awaitOf(cx.asyncio('join', awaited), at), isUnused, cx);
    return joined(node, b.awaitOf(joinOf(awaited, cx.facts.typeOf(value), cx), at), isUnused, cx);
  }
  return joined(node, b.awaitOf(joinOf(cx.expression(value), cx.facts.typeOf(value), cx), at), isUnused, cx);
}

/** A task's result is None where its function has none; a coroutine hands on what its function gives. */
function joined(node: ast.Await, awaited: ir.AwaitExpression, isUnused: boolean, cx: LowerContext): ir.Expression {
  if (isUnused || cx.facts.isUnused(node)) return awaited;
  const value = typed(node, awaited, cx);
  const members = membersOf(cx.facts.typeOf(node.value));
  const isTask = members.every(({ kind }) => kind === 'object' || kind === 'instance');
  const results = membersOf(cx.facts.typeOf(node));
  if (isTask || !results.some(({ kind }) => kind === 'none' || kind === 'unknown')) return value;
  return results.length === 1 && results[0]!.kind === 'none' ? b.sequence([value, b.nullLiteral()]) : b.logical('??', value, b.nullLiteral());
}

/** The runtime joins what it does not know, and gives `unknown`; the analysis may know more. */
function typed(node: ast.Await, value: ir.AwaitExpression, cx: LowerContext): ir.Expression {
  const { value: argument } = value;
  const operand = membersOf(cx.facts.typeOf(node.value));
  const isJoin = argument.kind === 'CallExpression' && argument.callee.kind === 'Identifier' && argument.args.length === 1;
  if (!isJoin || operand.length < 2 || operand.every(({ kind }) => kind === 'coroutine' || kind === 'object')) return value;
  const printed = cx.printType(cx.facts.typeOf(node));
  return printed.kind === 'KeywordType' && (printed.name === 'unknown' || printed.name === 'never') ? value : b.as(value, printed);
}

/** `call(f, args)` of the runtime gives a promise or a coroutine, as the function is. */
function isBoundAtRunTime(node: ast.Call, cx: LowerContext): boolean {
  const callee = cx.facts.calleeOf(node);
  return callee.kind === 'function' && callee.args?.isDynamic === true;
}

/** What awaiting the expression gives. */
export function awaitedValue(node: ast.Expression, cx: LowerContext): ir.Expression {
  if (node.kind === 'Call') {
    const raw = lowerRawCall(node, cx, { isAwaited: true });
    if (raw.form === 'coroutine' || raw.form === 'awaited') return b.awaitOf(raw.value, node.span.start);
    if (raw.form === 'value' && isBoundAtRunTime(node, cx)) return b.awaitOf(cx.asyncio('join', raw.value), node.span.start);
    return b.awaitOf(joinOf(raw.form === 'promise' ? b.awaitOf(raw.value) : raw.value, cx.facts.typeOf(node), cx), node.span.start);
  }
  return b.awaitOf(joinOf(cx.expression(node), cx.facts.typeOf(node), cx), node.span.start);
}

function givesNothing(node: ast.Await, cx: LowerContext): boolean {
  if (cx.facts.typeOf(node).kind === 'none') return true;
  const callee = node.value.kind === 'Call' ? cx.facts.calleeOf(node.value) : null;
  return callee?.kind === 'function' && cx.facts.returnTypeOf(callee.function).kind === 'none';
}

/** A `Promise<void>` whose result somebody looks at: Python's is None. */
function nullish(node: ast.Await, value: ir.Expression, isUnused: boolean, cx: LowerContext): ir.Expression {
  if (isUnused || cx.facts.isUnused(node) || !givesNothing(node, cx)) return value;
  return b.sequence([value, b.nullLiteral()]);
}
