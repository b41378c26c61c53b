/** `@wraps(f)` gives the wrapper the name of what it wraps: where nobody looks at names, it leaves nothing. */
import type * as ast from '../../../syntax/ast.js';
import type { LowerContext } from '../../context.js';

export function leavesNothing(decorator: ast.Expression, cx: LowerContext): boolean {
  return !cx.facts.program.readsFunctionNames && cx.facts.program.isClosed && isWraps(decorator, cx);
}

export function isWraps(decorator: ast.Expression, cx: LowerContext): boolean {
  if (decorator.kind !== 'Call') return false;
  const callee = cx.facts.calleeOf(decorator);
  return callee.kind === 'map' && callee.entry.handler === 'functools/wraps';
}
