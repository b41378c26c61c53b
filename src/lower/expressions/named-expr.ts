/** `(x := value)`: the variable is declared before the statement. */
import type * as ast from '../../syntax/ast.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';

export function lowerNamedExpr(node: ast.NamedExpr, cx: LowerContext): ir.Expression {
  const value = cx.expression(node.value);
  const variety = cx.frame.plan.bindings.get(node.target.id);
  if (variety !== undefined) {
    const name = b.id(cx.variable(node.target.text), node.target.span.start);
    cx.emit(b.declare(variety, name, value, { at: node.span.start }));
    return name;
  }
  return b.assign(b.id(cx.variable(node.target.text)), value, '=', node.span.start);
}
