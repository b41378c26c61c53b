/** `__await__`: the method gives a promise of the result, for `await` alone. */
import type * as ast from '../../syntax/ast.js';
import type { FunctionInfo } from '../../analyze/program.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import { lowerRawCall } from '../calls/index.js';
import { joinOf } from '../calls/join.js';
import type { LowerContext } from '../context.js';
import { awaitedValue } from '../expressions/await.js';

/** `x.__await__()` is what `await x` waits for; null for other calls. */
export function lowerDunderAwait(node: ast.Call, cx: LowerContext): ir.Expression | null {
  const awaited = awaitedBy(node);
  if (awaited === null) return null;
  if (awaited.kind === 'Call') {
    const raw = lowerRawCall(awaited, cx, { isAwaited: true });
    if (raw.form === 'coroutine' || raw.form === 'awaited') return raw.value;
  }
  return joinOf(cx.expression(awaited), cx.facts.typeOf(awaited), cx);
}

/** `yield from x.__await__()` inside `__await__`. */
export function lowerDelegatedAwait(node: ast.YieldFrom, cx: LowerContext): ir.Expression | null {
  if (cx.frame.function?.name !== '__await__') return null;
  const awaited = node.value.kind === 'Call' ? awaitedBy(node.value) : null;
  return awaitedValue(awaited ?? node.value, cx);
}

function awaitedBy({ callee, args }: ast.Call): ast.Expression | null {
  return callee.kind === 'Attribute' && callee.attribute.text === '__await__' && args.length === 0
    ? callee.value
    : null;
}

/** A generator's `__await__` is an async method. */
export function asAsync(fn: FunctionInfo): FunctionInfo {
  return fn.name === '__await__' && fn.isGenerator
    ? { ...fn, isGenerator: false, isCoroutine: true, colour: 'async', declaredReturn: null }
    : fn;
}

/** `Promise<T>`, whose T the returned call's type tells. */
export function promiseType(fn: FunctionInfo, cx: LowerContext): ir.TypeNode {
  const { node } = fn;
  const statement = node.kind === 'FunctionDef' ? node.body.body.at(-1) : undefined;
  const value = statement?.kind === 'Return' && statement.value?.kind === 'Call' ? awaitedBy(statement.value) : null;
  const type = value === null ? null : cx.facts.typeOf(value);
  const result = type?.kind === 'coroutine' ? cx.printType(type.result) : b.keyword('unknown');
  return b.reference('PromiseLike', [result]);
}
