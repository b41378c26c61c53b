/** `(x := value)`: the variable is declared before the statement. */
import type * as ast from '../../syntax/ast.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';

export function lowerNamedExpr(node: ast.NamedExpr, cx: LowerContext): ir.Expression {
  const value = cx.expression(node.value);
  return b.assign(b.id(cx.variable(node.target.text)), value, '=', node.span.start);
}
