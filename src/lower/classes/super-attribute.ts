/** `super().value` that is not called. */
import type * as ast from '../../syntax/ast.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';
import { memberKeyOf } from './dunders.js';

export function superAttribute(node: ast.Attribute, cx: LowerContext): ir.Expression | null {
  const { value } = node;
  if (
    value.kind !== 'Call' ||
    value.callee.kind !== 'Name' ||
    value.callee.text !== 'super' ||
    cx.facts.symbolOf(value.callee) !== null
  )
    return null;
  const member = cx.facts.memberOf(node);
  if (member.kind !== 'property' && member.kind !== 'method' && member.kind !== 'field') return null;
  const at = node.span.start;
  if (member.kind === 'field') return b.member(b.thisExpression(at), cx.member(node.attribute.text), at);
  const key = memberKeyOf(node.attribute.text, cx);
  const place =
    typeof key === 'string' ? b.member(b.superExpression(at), key, at) : b.index(b.superExpression(at), key, at);
  return member.kind === 'property' ? place : b.method(place, 'bind', [b.thisExpression()]);
}
