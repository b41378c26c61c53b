/** Reads of fields that the constructor may have left unassigned. See docs/decisions/2026-11-20-fields.md. */
import type { Member } from '../../analyze/facts.js';
import type { AttributeInfo, ClassInfo, FunctionInfo } from '../../analyze/program.js';
import type * as ast from '../../syntax/ast.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';
import { attributeForm } from './class-attributes.js';
import { surelyAssigned } from './fields.js';

/** `assigned(this, 'tasks')`, where a handler could see the AttributeError; null where a plain read will do. */
export function uncertainRead(
  node: ast.Attribute,
  member: Member & { kind: 'field' },
  cx: LowerContext,
): ir.Expression | null {
  const { attribute, class: owner } = member;
  if (cx.facts.typeOf(node.value).kind === 'class' || attributeForm(attribute, owner, cx) !== 'field') return null;
  if (isSure(attribute, owner, cx) || cx.memberUses.isTarget(node) || !cx.facts.isCatchable(node, 'AttributeError'))
    return null;
  if (cx.frame.function !== null && isAssignedBefore(node, cx.frame.function)) return null;
  const name = cx.member(attribute.name);
  const python = name === attribute.name ? [] : [b.string(attribute.name)];
  return { ...cx.python('assigned', cx.expression(node.value), b.string(name), ...python), at: node.span.start };
}

function isSure(attribute: AttributeInfo, owner: ClassInfo, cx: LowerContext): boolean {
  if (cx.memberUses.of(attribute).isDeleted) return false;
  if (
    owner.dataclass?.fields.some(
      ({ name, init, default: value, factory }) =>
        name === attribute.name && (init || value !== null || factory !== null),
    ) === true
  )
    return true;
  if (owner.special !== null && owner.special !== 'enum') return true;
  return surelyAssigned(owner, cx).has(attribute.name);
}

/** A statement of the function's own block, further up, assigns it. */
function isAssignedBefore(node: ast.Attribute, fn: FunctionInfo): boolean {
  if (fn.node.kind === 'Lambda' || node.value.kind !== 'Name') return false;
  const receiver = node.value.text;
  const isIt = (target: ast.Expression): boolean =>
    target.kind === 'Attribute'
      ? target.attribute.text === node.attribute.text && target.value.kind === 'Name' && target.value.text === receiver
      : (target.kind === 'Tuple' || target.kind === 'List') && target.elements.some(isIt);
  return fn.node.body.body.some((statement) => {
    if (statement.span.end > node.span.start) return false;
    if (statement.kind === 'AnnAssign') return statement.value !== null && isIt(statement.target);
    return statement.kind === 'Assign' && statement.targets.some(isIt);
  });
}
