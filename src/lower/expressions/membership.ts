/** `item in container`. */
import type * as ast from '../../syntax/ast.js';
import type { Type } from '../../analyze/types.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import { isAtom, type LowerContext } from '../context.js';
import { isArray, isAtomic, isDictType, isSetType, isStr, isStructural, membersOf, mixesBoolAndNumber, recordOf, typeArgument } from '../types/kinds.js';

export function lowerMembership(itemNode: ast.Expression, containerNode: ast.Expression, item: ir.Expression, container: ir.Expression, at: number, cx: LowerContext): ir.Expression {
  const { facts } = cx;
  const type = facts.typeOf(containerNode);
  const itemType = facts.typeOf(itemNode);
  const native = nativeMethod(type, itemType, container, item, at, cx);
  if (native !== null) {
    // `xs.includes(f())` evaluates xs first, `f() in xs` last.
    if (isAtom(item) || isAtom(container) || facts.isPure(itemNode) || facts.isPure(containerNode)) return native;
    return nativeMethod(type, itemType, container, cx.bind(item, 'item'), at, cx)!;
  }
  return { ...cx.python('contains', container, item), at };
}

function nativeMethod(type: Type, itemType: Type, container: ir.Expression, item: ir.Expression, at: number, cx: LowerContext): ir.Expression | null {
  if (isStr(type)) return isStr(itemType) ? b.method(container, 'includes', [item], at) : null;
  if (isArray(type) && membersOf(type).length === 1) {
    const elements = elementTypes(type);
    const isNative = isAtomic(itemType) && elements.every((element) => isAtomic(element) && !mixesBoolAndNumber(element, itemType));
    if (!isNative || !covers(elements, itemType)) return null;
    const plain: ir.Expression = container.kind === 'CallExpression' && container.args.length > 0 && isTupleHelper(container) ? b.array(container.args) : container;
    const isOpen = type.kind === 'tuple' && type.items.length === 0;
    return b.method(plain.kind === 'ArrayExpression' || type.kind !== 'tuple' || isOpen ? plain : b.as(plain, listOf(elements, cx)), 'includes', [item], at);
  }
  if (recordOf(type) !== null) return isStr(itemType) ? b.method(b.id('Object'), 'hasOwn', [container, item], at) : null;
  if (isDictType(type) || isSetType(type)) {
    const key = typeArgument(type, 0);
    if (!isStructural(type) && !covers([key], itemType)) return null;
    return b.method(container, 'has', [item], at);
  }
  return null;
}

/** A tuple of constants has their literal types; the item may be another. */
function listOf(elements: readonly Type[], cx: LowerContext): ir.TypeNode {
  const members = new Map(elements.flatMap(membersOf).map((member) => [member.kind, member]));
  return b.arrayType(b.unionType([...members.values()].map((member) => cx.printType(member))), true);
}

const isTupleHelper = (call: ir.CallExpression): boolean => call.callee.kind === 'Identifier' && call.callee.name === 'tuple';

function elementTypes(type: Type): readonly Type[] {
  if (type.kind === 'tuple') return type.rest === null ? type.items : [...type.items, type.rest];
  return type.kind === 'object' ? [typeArgument(type, 0)] : [];
}

/** TypeScript takes no item that can't be an element. */
function covers(elements: readonly Type[], item: Type): boolean {
  const kinds = new Set(elements.flatMap(membersOf).map(({ kind }) => (kind === 'float' ? 'int' : kind)));
  return membersOf(item).every(({ kind, ...rest }) => kind === 'never' || kinds.has(kind === 'float' ? 'int' : kind) && (kind !== 'instance' || rest !== null));
}
