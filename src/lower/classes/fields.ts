/** The fields of instances, declared where they are first assigned. See docs/decisions/2026-11-20-fields.md. */
import type { AttributeInfo, ClassInfo } from '../../analyze/program.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';
import { hasInitMethod } from './constructor-plan.js';
import { portedCreation } from './creation.js';
import { attributeForm, inheritsShared } from './class-attributes.js';
import { definiteFields } from './definite-fields.js';

/** Of an exception, `Error` declares them as strings; `args` is the runtime's. */
const OF_ERROR = new Set(['message', 'name', 'stack']);

export function instanceFields(info: ClassInfo, cx: LowerContext): ir.FieldMember[] {
  const assigned = surelyAssigned(info, cx);
  const fields: ir.FieldMember[] = [];
  for (const attribute of info.attributes.values()) {
    if (/^__(?:get|set|del)attr__$/.test(attribute.name)) continue;
    const form = attributeForm(attribute, info, cx);
    if (form === 'static' || form === 'direct' || isOfError(attribute, info, cx) || isClassVariable(attribute, cx))
      continue;
    if (form === 'shared' && inheritsShared(attribute.name, info, cx)) continue;
    const isSure = form === 'field' && assigned.has(attribute.name) && !isRedeclared(attribute, info);
    fields.push({
      kind: 'FieldMember',
      key: cx.member(attribute.name),
      isDeclare: !isSure,
      type: cx.printType(cx.facts.typeOfAttribute(attribute)),
      value: null,
    });
  }
  return fields;
}

/** By the constructor itself: an init method is no constructor to TypeScript. */
export function surelyAssigned(info: ClassInfo, cx: LowerContext): ReadonlySet<string> {
  return cx.memberUses.surelyAssigned(info, () =>
    portedCreation(info) !== null || hasInitMethod(info, cx) ? new Set() : definiteFields(info.methods.get('__init__')),
  );
}

function isOfError(attribute: AttributeInfo, info: ClassInfo, cx: LowerContext): boolean {
  if (!info.isException) return false;
  return (
    attribute.name === 'args' || (OF_ERROR.has(attribute.name) && cx.facts.typeOfAttribute(attribute).kind === 'str')
  );
}

/** `total: ClassVar[int]` without a value. */
function isClassVariable(attribute: AttributeInfo, cx: LowerContext): boolean {
  const { annotation } = attribute;
  if (annotation === null || !attribute.isClassLevel || attribute.value !== null) return false;
  return (
    cx.facts.entryOf(annotation.kind === 'Subscript' ? annotation.value : annotation)?.id.endsWith('.ClassVar') ?? false
  );
}

/** A base has the field: declaring it again would reset what the base's constructor assigned. */
function isRedeclared(attribute: AttributeInfo, info: ClassInfo): boolean {
  return info.mro.some((base) => base.kind === 'classInfo' && base.attributes.has(attribute.name));
}
