/** `lambda x: ...` */
import type * as ast from '../../syntax/ast.js';
import { lowerCallAs } from '../calls/index.js';
import type { FunctionInfo } from '../../analyze/program.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';
import { signatureText } from '../functions/signature-text.js';
import { functionFrame } from '../functions/frame-of.js';
import { awaitedValue } from './await.js';
import { actsWhenCalled } from './hot-value.js';
import { lowerParameters } from '../functions/parameters.js';

export function lowerLambda(node: ast.Lambda, cx: LowerContext): ir.Expression {
  const value = lowerLambdaAs(node, 'lambda', cx);
  const info = cx.facts.functionOf(node);
  return cx.facts.needsSignature(info) ? cx.python('signature', value, b.string(signatureText(info))) : value;
}

/** `untyped`: the parameters' types come from the context. */
export function lowerLambdaAs(node: ast.Lambda, style: 'lambda' | 'untyped', cx: LowerContext): ir.Expression {
  const info = cx.facts.functionOf(node);
  // A function that gives a coroutine is, as a value, one that gives a promise: its calls are awaited, or made coroutines.
  const isCold = cx.facts.typeOf(node.body).kind === 'coroutine';
  if (isCold && actsWhenCalled(info, cx)) return hotLambda(node, style, info, cx);
  const frame = { ...functionFrame(info, cx), ...(isCold ? { isAsync: true } : {}) };
  const parameters = lowerParameters(info, cx, style);
  return cx.within(frame, () => {
    let value: ir.Expression | null = null;
    const before = cx.capture(() => {
      cx.output.push(...parameters.prologue);
      value = isCold ? awaitedValue(node.body, cx) : lambdaValue(node.body, cx);
    });
    const body = before.length === 0 ? value! : b.block([...before, b.returns(value)]);
    return b.arrow(parameters.list, body, { isAsync: isCold || info.colour === 'async', at: node.span.start });
  });
}

/** `lambda x: make(x)`: what `make` does is done when it is called. */
function hotLambda(node: ast.Lambda, style: 'lambda' | 'untyped', info: FunctionInfo, cx: LowerContext): ir.Expression {
  const parameters = lowerParameters(info, cx, style === 'untyped' ? 'lambda' : style);
  return cx.within(functionFrame(info, cx), () => {
    let value: ir.Expression | null = null;
    const before = cx.capture(() => {
      cx.output.push(...parameters.prologue);
      value = cx.expression(node.body);
    });
    return cx.asyncio('hot', b.arrow(parameters.list, before.length === 0 ? value! : b.block([...before, b.returns(value)])));
  });
}

/** A call for its effect needs no result: nobody but `call` looks, and to that `undefined` is None. */
function lambdaValue(body: ast.Expression, cx: LowerContext): ir.Expression {
  const type = cx.facts.typeOf(body).kind;
  if (body.kind === 'Call' && type === 'none') return lowerCallAs(body, { isUnused: true }, cx);
  const value = cx.expression(body);
  // `lambda: None + 1` raises, and its type says so.
  return type === 'never' && (body.kind === 'BinOp' || body.kind === 'Subscript') ? b.as(value, b.keyword('never')) : value;
}
