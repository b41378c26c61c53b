/** A value on its way to `str`, `repr`, `print`: floats that are known statically are told to the runtime. */
import type * as ast from '../../syntax/ast.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import { accepts } from '../accepts.js';
import type { LowerContext } from '../context.js';
import { holdsFloat, membersOf, notation } from '../types/kinds.js';

export function lowerShown(node: ast.Expression, cx: LowerContext): ir.Expression {
  if (node.kind === 'Starred') {
    const list = cx.facts.elementOf(cx.facts.typeOf(node.value), false);
    if (list === null || !holdsFloat(list.item)) return cx.expression(node);
    const item = b.id(cx.temporary('value'));
    const values = b.array([cx.expression(node)]);
    return b.spread(b.method(values, 'map', [b.arrow([b.parameter(item)], cx.python('typed', item, b.string(notation(list.item))))]));
  }
  const type = cx.facts.typeOf(node);
  const value = cx.expression(node);
  if (!holdsFloat(type)) return value;
  const kinds = new Set(membersOf(type).map(({ kind }) => kind));
  if (kinds.has('int') && kinds.has('float')) accepts('intFloatMixed', node, cx);
  return cx.python('typed', value, b.string(notation(type)));
}
