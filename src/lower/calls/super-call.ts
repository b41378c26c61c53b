/** `super().method(...)`; `super().__init__(...)` is the constructor's own business (see `classes/`). */
import type * as ast from '../../syntax/ast.js';
import type { Callee } from '../../analyze/facts.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import { memberKeyOf } from '../classes/dunders.js';
import type { LowerContext } from '../context.js';
import { conventionOf } from '../functions/convention.js';
import { placeArguments } from './arguments.js';
import type { CallUse } from './guards.js';
import { formOfFunction } from './index.js';
import { asValue } from './map-call.js';
import type { RawCall } from './raw-call.js';

export function lowerSuperCall(node: ast.Call, callee: Callee & { kind: 'super' }, cx: LowerContext, _use: CallUse): RawCall {
  const args = superArguments(node, callee, cx);
  const key = memberKeyOf(callee.method, cx);
  const at = node.span.start;
  const target = typeof key === 'string' ? b.member(b.superExpression(at), key) : b.index(b.superExpression(at), key);
  const value = b.call(target, args, at);
  if (callee.function?.kind === 'functionInfo') return { value, form: formOfFunction(callee.function), isMovable: false, name: callee.function.qualifiedName };
  if (callee.function?.kind === 'function') return { value, form: callee.function.signature.isAsync ? 'coroutine' : 'value', isMovable: false, name: callee.method };
  return asValue(value);
}

/** The arguments of `super().__init__(...)` and the like, placed as the base takes them. */
export function superArguments(node: ast.Call, callee: Callee & { kind: 'super' }, cx: LowerContext): readonly ir.Expression[] {
  if (callee.function?.kind === 'functionInfo' && callee.args !== null && !callee.args.isDynamic) {
    return placeArguments(callee.args, conventionOf(callee.function), cx).args;
  }
  return cx.inOrder([...node.args, ...node.keywords.map(({ value }) => value)]);
}
