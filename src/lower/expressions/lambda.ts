/** `lambda x: ...` */
import type * as ast from '../../syntax/ast.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';
import { functionFrame } from '../functions/frame-of.js';
import { lowerParameters } from '../functions/parameters.js';

export function lowerLambda(node: ast.Lambda, cx: LowerContext): ir.Expression {
  return lowerLambdaAs(node, 'lambda', cx);
}

/** `untyped`: the parameters' types come from the context. */
export function lowerLambdaAs(node: ast.Lambda, style: 'lambda' | 'untyped', cx: LowerContext): ir.Expression {
  const info = cx.facts.functionOf(node);
  const frame = functionFrame(info, cx);
  const parameters = lowerParameters(info, cx, style);
  return cx.within(frame, () => {
    let value: ir.Expression | null = null;
    const before = cx.capture(() => {
      cx.output.push(...parameters.prologue);
      value = cx.expression(node.body);
    });
    const body = before.length === 0 ? value! : b.block([...before, b.returns(value)]);
    return b.arrow(parameters.list, body, { isAsync: info.colour === 'async', at: node.span.start });
  });
}
