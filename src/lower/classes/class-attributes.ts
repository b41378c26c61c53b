/**
 * Class attributes. They are statics; where instances read them too, an accessor of the prototype hands on to the static
 * of the instance's class, and an assignment through an instance shadows it, as in Python.
 */
import type { AttributeInfo, ClassInfo } from '../../analyze/program.js';
import type { Member } from '../../analyze/facts.js';
import type * as ast from '../../syntax/ast.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';
import { classNameOf } from './class-name.js';

/**
 * - `field`: of instances;
 * - `static`: only the class itself is asked for it;
 * - `direct`: instances read it, no class overrides it and no instance shadows it: the reads name the class;
 * - `shared`: a static with an accessor for instances.
 */
export type AttributeForm = 'field' | 'static' | 'direct' | 'shared';

/** What only Python's machinery reads. */
export const DROPPED: ReadonlySet<string> = new Set([
  '__slots__',
  '__match_args__',
  '__doc__',
  '__hash__',
  '__module__',
  '__qualname__',
  '__annotations__',
]);

export function attributeForm(attribute: AttributeInfo, owner: ClassInfo, cx: LowerContext): AttributeForm {
  if (DROPPED.has(attribute.name)) return 'static';
  if (owner.special === 'namedtuple' && attribute.node.kind === 'AnnAssign') return 'field';
  if (owner.dataclass?.fields.some(({ name }) => name === attribute.name) === true) return 'field';
  const uses = cx.memberUses.of(attribute);
  if (!attribute.isClassLevel) return 'field';
  if (attribute.value === null && attribute.node.kind === 'AnnAssign' && !attribute.isSetOnClass && !(uses.viaClass && uses.isReassigned)) return 'field';
  const isOpen = cx.memberUses.isOpen(attribute.name, owner);
  if (!isOpen && !uses.viaInstance) return 'static';
  if (!isOpen && uses.isDirect && !attribute.isInstanceLevel && isAlone(attribute, owner)) return 'direct';
  return 'shared';
}

function isAlone(attribute: AttributeInfo, owner: ClassInfo): boolean {
  const has = (info: ClassInfo): boolean => info.attributes.has(attribute.name) || info.methods.has(attribute.name);
  const below = (info: ClassInfo): boolean => info.subclasses.some((sub) => has(sub) || below(sub));
  return (
    !below(owner) &&
    !owner.mro.some((base) => base.kind === 'classInfo' && has(base)) &&
    owner.symbol.bindings.length === 1
  );
}

/** A base has the accessor already. */
export function inheritsShared(name: string, owner: ClassInfo, cx: LowerContext): boolean {
  return owner.mro.some((base) => {
    if (base.kind !== 'classInfo') return false;
    const attribute = base.attributes.get(name);
    return attribute !== undefined && attributeForm(attribute, base, cx) === 'shared';
  });
}

/** `this.limit` that is `Worker.limit`; null for what is read from the instance. */
export function directRead(
  node: ast.Attribute,
  member: Member & { kind: 'field' },
  cx: LowerContext,
): ir.Expression | null {
  if (cx.facts.typeOf(node.value).kind === 'class') return null;
  if (attributeForm(member.attribute, member.class, cx) !== 'direct') return null;
  return b.member(
    b.id(classNameOf(member.class, cx), node.value.span.start),
    cx.static(node.attribute.text),
    node.attribute.span.start,
  );
}
