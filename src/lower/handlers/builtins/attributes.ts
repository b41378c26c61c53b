/** `getattr(x, "name")` and `setattr(x, "name", value)` with a name that the class is sure to have. */
import type * as ast from '../../../syntax/ast.js';
import type { ClassInfo } from '../../../analyze/program.js';
import { asValue, type MapCall } from '../../calls/map-call.js';
import type { RawCall } from '../../calls/raw-call.js';
import * as b from '../../../target/build.js';
import type { LowerContext } from '../../context.js';
import { surelyAssigned } from '../../classes/fields.js';
import { lowerReceiver } from '../../expressions/receiver.js';

export function lowerGetAttribute({ node }: MapCall, cx: LowerContext): RawCall | null {
  const { args, keywords } = node as ast.Call;
  const [receiver, name] = args;
  if (receiver === undefined || keywords.length > 0 || args.length > 2 && !cx.facts.isPure(args[2]!)) return null;
  const info = classOf(receiver, cx);
  if (info === null || name?.kind !== 'StringLiteral' || !surelyHas(info, name.value, cx)) return null;
  return asValue(b.member(lowerReceiver(receiver, cx), cx.member(name.value), node.span.start));
}

export function lowerSetAttribute({ node }: MapCall, cx: LowerContext): RawCall | null {
  const { args, keywords } = node as ast.Call;
  const [receiver, name, value] = args;
  if (receiver === undefined || value === undefined || keywords.length > 0 || !cx.facts.isUnused(node)) return null;
  const info = classOf(receiver, cx);
  if (info === null || name?.kind !== 'StringLiteral' || !surelyHas(info, name.value, cx) || info.methods.has('__setattr__')) return null;
  const [object, lowered] = cx.inOrder([receiver, value], (one, index) => (index === 0 ? lowerReceiver(one, cx) : cx.expression(one)));
  return asValue(b.assign(b.member(object!, cx.member(name.value)), lowered!, '=', node.span.start));
}

function classOf(node: ast.Expression, cx: LowerContext): ClassInfo | null {
  const type = cx.facts.typeOf(node);
  return type.kind === 'instance' && type.class.special === null && type.class.dataclass === null ? type.class : null;
}

/** A field that the constructor sets. A name with two underscores would be mangled in the class alone. */
function surelyHas(info: ClassInfo, name: string, cx: LowerContext): boolean {
  if (name.startsWith('__')) return false;
  const found = cx.facts.lookup(info, name);
  if (found === null || 'kind' in found || !('isClassLevel' in found) || found.isClassLevel || info.methods.has('__getattribute__')) return false;
  return surelyAssigned(info, cx).has(name) && !cx.memberUses.of(found).isDeleted;
}
