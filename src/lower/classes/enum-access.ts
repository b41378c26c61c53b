/** Members of enumerations, looked up and asked. */
import type * as ast from '../../syntax/ast.js';
import type { Type } from '../../analyze/types.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';
import { membersOf } from '../types/kinds.js';

/** `member.name` and `member.value`. */
export function enumAttribute(node: ast.Attribute, cx: LowerContext): ir.Expression | null {
  const { text } = node.attribute;
  if (text !== 'name' && text !== 'value' && text !== '_name_' && text !== '_value_') return null;
  const isMember = membersOf(cx.facts.typeOf(node.value)).every(
    (type) => type.kind === 'instance' && type.class.special === 'enum',
  );
  return isMember ? b.member(cx.expression(node.value), text.replaceAll('_', ''), node.attribute.span.start) : null;
}

/** The class itself is what is iterated, measured or indexed. */
export function isEnumClass(type: Type): boolean {
  return type.kind === 'class' && type.class.kind === 'classInfo' && type.class.special === 'enum';
}
