/** `map(f, xs)` and `filter(f, xs)` that are run through at once: JavaScript's own methods of arrays. */
import type * as ast from '../../../syntax/ast.js';
import type { Type } from '../../../analyze/types.js';
import { lowerCallable } from '../../calls/callable.js';
import { givesPromise } from '../../calls/waiting-callable.js';
import * as b from '../../../target/build.js';
import type * as ir from '../../../target/ir.js';
import type { LowerContext } from '../../context.js';
import { lowerIterable } from '../../expressions/iterable.js';
import { isArray, membersOf } from '../../types/kinds.js';

/** Null for any other expression, and where the native methods differ. */
export function lowerAtOnce(node: ast.Expression, cx: LowerContext): ir.Expression | null {
  if (node.kind !== 'Call' || node.args.length !== 2 || node.keywords.length > 0 || node.args.some(({ kind }) => kind === 'Starred')) return null;
  const callee = cx.facts.calleeOf(node);
  if (callee.kind !== 'mapClass') return null;
  const [fn, source] = node.args as [ast.Expression, ast.Expression];
  if (givesPromise(cx.facts.typeOf(fn), cx)) return null;
  if (callee.entry.id === 'builtins.map') return lowerMap(node, fn, source, cx);
  if (callee.entry.id === 'builtins.filter' && isArray(cx.facts.typeOf(source)) && givesBoolean(fn, cx)) {
    const [test, list] = lowerBoth(fn, source, cx);
    return b.method(list, 'filter', [test], node.span.start);
  }
  return null;
}

function lowerMap(node: ast.Call, fn: ast.Expression, source: ast.Expression, cx: LowerContext): ir.Expression | null {
  const type = cx.facts.typeOf(source);
  if (membersOf(type).some(({ kind }) => kind === 'unknown' || kind === 'never')) return null;
  const item = cx.facts.elementOf(type, false)?.item;
  const text = item === undefined ? null : textOf(fn, item, cx);
  if (text !== null) return over(lowerIterable(source, cx), text, type, node);
  const [f, list] = lowerBoth(fn, source, cx);
  return over(list, f, type, node);
}

/** `str` of numbers: a float shows that it is one. */
function textOf(fn: ast.Expression, item: Type, cx: LowerContext): ir.Expression | null {
  if (fn.kind !== 'Name' || cx.facts.builtinOf(fn)?.id !== 'builtins.str') return null;
  if (item.kind === 'int') return b.id('String');
  return item.kind === 'float' ? cx.runtime('python', 'floatStr') : null;
}

function over(list: ir.Expression, f: ir.Expression, type: Type, node: ast.Call): ir.Expression {
  const at = node.span.start;
  return isArray(type) ? b.method(list, 'map', [f], at) : b.method(b.id('Array'), 'from', [list, f], at);
}

function lowerBoth(fn: ast.Expression, source: ast.Expression, cx: LowerContext): [ir.Expression, ir.Expression] {
  return cx.inOrder([fn, source], (one, index) => (index === 0 ? lowerCallable(one, 1, cx, false) : lowerIterable(one, cx))) as [ir.Expression, ir.Expression];
}

/** JavaScript's `filter` has a truth of its own for anything else. */
function givesBoolean(fn: ast.Expression, cx: LowerContext): boolean {
  if (fn.kind === 'Lambda') return cx.facts.typeOf(fn.body).kind === 'bool';
  const type = cx.facts.typeOf(fn);
  return type.kind === 'function' && type.function.kind === 'functionInfo' && !type.function.isCoroutine && cx.facts.returnTypeOf(type.function).kind === 'bool';
}
