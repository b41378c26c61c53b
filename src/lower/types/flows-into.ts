/** What is not known on its way to a place whose type is declared: JSON, mostly. */
import type { Facts } from '../../analyze/facts.js';
import type { ClassInfo } from '../../analyze/program.js';
import type { Type } from '../../analyze/types.js';
import type * as ast from '../../syntax/ast.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';
import type { Frame } from '../frame.js';
import { isDictType, isList, typeArgument } from './kinds.js';
import { variablesOf } from './variables.js';

/**
 * The value as the declared type, which the program answers for. Dicts that are to be a TypedDict become plain objects
 * here: nothing else makes them so.
 */
export function flowsInto(value: ir.Expression, from: Type, declared: Type, cx: LowerContext): ir.Expression {
  if (from.kind !== 'unknown' || declared.kind === 'unknown' || declared.kind === 'never') return value;
  // A type variable of the callee's means nothing here.
  if ([...variablesOf(declared)].some((name) => !isVariableHere(name, cx))) return value;
  const printed = cx.printType(declared);
  if (printed.kind === 'KeywordType' && printed.name === 'unknown') return value;
  const notation = notationOf(declared, [], cx.facts);
  if (notation === null) return b.as(value, printed);
  return b.as(cx.python('asTypedDict', value, b.string(notation)), printed);
}

function isVariableHere(name: string, cx: LowerContext): boolean {
  for (let frame: Frame | null = cx.frame; frame !== null; frame = frame.parent) {
    if (frame.function?.typeParameters.includes(name) === true || frame.class?.typeParameters.includes(name) === true) return true;
  }
  return false;
}

/** What is read of a dict that is only said to be one (`data: dict`) is as little known as JSON. */
export function typeOnItsWay(node: ast.Expression, cx: LowerContext): Type {
  const type = cx.facts.typeOf(node);
  return type.kind === 'never' && (node.kind === 'Subscript' || node.kind === 'BinOp') ? { kind: 'unknown' } : type;
}

/** Where the TypedDicts are: `list[{"owner": {"name": object}}]`; null if there are none. */
function notationOf(type: Type, within: readonly ClassInfo[], facts: Facts): string | null {
  if (type.kind === 'union') {
    const members = type.members.map((member) => notationOf(member, within, facts)).filter((each) => each !== null);
    return members.length === 1 ? members[0]! : null;
  }
  if (isList(type)) return wrapped(notationOf(typeArgument(type, 0), within, facts), (item) => `list[${item}]`);
  if (isDictType(type)) return wrapped(notationOf(typeArgument(type, 1), within, facts), (item) => `dict[object, ${item}]`);
  if (type.kind !== 'instance' || type.class.special !== 'typeddict' || within.includes(type.class)) return null;
  const owners = [type.class, ...type.class.mro].filter((each) => each.kind === 'classInfo');
  const fields = owners.flatMap((owner) => [...owner.attributes].map(([name, attribute]) => {
    const inside = notationOf(facts.typeOfAttribute(attribute), [...within, type.class], facts);
    return `${JSON.stringify(name)}: ${inside ?? 'object'}`;
  }));
  return `{${fields.join(', ')}}`;
}

const wrapped = (item: string | null, wrap: (item: string) => string): string | null => (item === null ? null : wrap(item));
