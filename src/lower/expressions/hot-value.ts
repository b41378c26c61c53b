/** Plain functions that give coroutines. As values they give promises, as async functions do: who calls a value need not know which it is. */
import type * as ast from '../../syntax/ast.js';
import type { FunctionInfo } from '../../analyze/program.js';
import type { LowerContext } from '../context.js';

export function makesCoroutine(fn: FunctionInfo, cx: LowerContext): boolean {
  return !fn.isCoroutine && !fn.isGenerator && cx.facts.returnTypeOf(fn).kind === 'coroutine';
}

/** It does something when it is called, before anybody awaits what it gives: a lambda that only calls an async function does not. */
export function actsWhenCalled(fn: FunctionInfo, cx: LowerContext): boolean {
  if (!makesCoroutine(fn, cx)) return false;
  if (fn.node.kind !== 'Lambda') return true;
  const callee = fn.node.body.kind === 'Call' ? cx.facts.calleeOf(fn.node.body) : null;
  return callee?.kind === 'function' && makesCoroutine(callee.function, cx);
}

/** The name is the function's own, not a variable that holds it. */
export function isDirectName(node: ast.Name, fn: FunctionInfo, cx: LowerContext): boolean {
  const symbol = cx.facts.symbolOf(node);
  return fn.symbol !== null && symbol !== null && cx.facts.originOf(symbol) === fn.symbol;
}

/** The callee is such a function as a value: a lambda, a parameter, a field. */
export function isHotCallee(callee: ast.Expression, fn: FunctionInfo, cx: LowerContext): boolean {
  if (!makesCoroutine(fn, cx)) return false;
  if (fn.node.kind === 'Lambda') return true;
  if (callee.kind === 'Name') return !isDirectName(callee, fn, cx);
  if (callee.kind !== 'Attribute') return true;
  const { kind } = cx.facts.memberOf(callee);
  return kind === 'field' || kind === 'unknown';
}
