/** What stands before a dot. */
import type * as ast from '../../syntax/ast.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';
import { membersOf } from '../types/kinds.js';

/**
 * Where it may be None, Python raises AttributeError, and so does the port (`asPythonError`): TypeScript is told to let it.
 * See docs/decisions/2026-11-20-null-receivers.md.
 */
export function lowerReceiver(node: ast.Expression, cx: LowerContext): ir.Expression {
  const value = cx.expression(node);
  return mayBeNone(node, cx) ? { kind: 'NonNullExpression', value, at: value.at } : value;
}

function mayBeNone(node: ast.Expression, cx: LowerContext): boolean {
  const type = cx.facts.typeOf(node);
  const members = membersOf(type);
  return type.kind === 'union' && members.some(({ kind }) => kind === 'none') && !members.some(({ kind }) => kind === 'unknown' || kind === 'variable');
}
