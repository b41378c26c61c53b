/** Assignments of a class's body: statics, in Python's order. */
import type { AttributeInfo, ClassInfo } from '../../analyze/program.js';
import { memberKeyOf } from './dunders.js';
import type { ObjectType, Type } from '../../analyze/types.js';
import { typeArgument } from '../types/kinds.js';
import type * as ast from '../../syntax/ast.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';
import { attributeForm, DROPPED } from './class-attributes.js';

export function lowerClassAssign(node: ast.Assign, info: ClassInfo, cx: LowerContext): ir.ClassMember[] {
  const [first] = node.targets;
  if (node.targets.every((target) => target.kind === 'Name')) {
    const alias = methodAlias(node, info, cx) ?? containerAlias(node, info, cx);
    if (alias !== null) return alias;
    if (node.targets.every((target) => DROPPED.has(target.text))) return [];
    return node.targets.map((target, index) =>
      staticField(target.text, index === 0 ? node.value : (node.targets[0] as ast.Name), info, cx, target.span.start),
    );
  }
  if (first?.kind === 'Tuple' && node.value.kind === 'Tuple' && first.elements.length === node.value.elements.length) {
    const { elements } = node.value;
    if (first.elements.every((each) => each.kind === 'Name'))
      return first.elements.map((each, index) =>
        staticField((each as ast.Name).text, elements[index]!, info, cx, each.span.start),
      );
  }
  return lowerClassStatement(node, info, cx);
}

export function staticField(
  name: string,
  value: ast.Expression | null,
  info: ClassInfo,
  cx: LowerContext,
  at?: number,
): ir.FieldMember {
  const attribute = info.attributes.get(name);
  const lowered = value === null ? null : cx.isolated(() => cx.expression(value));
  const type = attribute === undefined ? undefined : annotationOf(attribute, value, cx);
  const isReadonly = attribute !== undefined && name === name.toUpperCase() && isConstant(attribute, info, cx);
  return {
    kind: 'FieldMember',
    key: cx.static(name),
    isStatic: true,
    isReadonly,
    isOverride: overridesStatic(name, info),
    type,
    value: lowered,
    at,
  };
}

function isConstant(attribute: AttributeInfo, info: ClassInfo, cx: LowerContext): boolean {
  return (
    attributeForm(attribute, info, cx) !== 'shared' &&
    !cx.memberUses.of(attribute).isReassigned &&
    !cx.memberUses.isOpen(attribute.name, info)
  );
}

function overridesStatic(name: string, info: ClassInfo): boolean {
  return info.mro.some(
    (base) =>
      base.kind === 'classInfo' &&
      base.attributes.get(name)?.isClassLevel === true &&
      base.attributes.get(name)!.value !== null,
  );
}

/** Left out where TypeScript infers the same from a literal. */
function annotationOf(
  attribute: AttributeInfo,
  value: ast.Expression | null,
  cx: LowerContext,
): ir.TypeNode | undefined {
  const type = cx.facts.typeOfAttribute(attribute);
  if (attribute.annotation === null && value !== null && isLiteralOf(type, value)) return undefined;
  if (attribute.annotation === null && value?.kind === 'Call' && type.kind === 'instance') return undefined;
  if (attribute.annotation === null && (type.kind === 'function' || type.kind === 'class' || type.kind === 'unknown'))
    return undefined;
  return cx.printType(type);
}

function isLiteralOf(type: Type, value: ast.Expression): boolean {
  switch (value.kind) {
    case 'StringLiteral':
    case 'FormattedString':
      return type.kind === 'str';
    case 'BooleanLiteral':
      return type.kind === 'bool';
    case 'NumberLiteral':
      return type.kind === 'int' || type.kind === 'float';
    default:
      return false;
  }
}

/** `__repr__ = __str__` */
function methodAlias(node: ast.Assign, info: ClassInfo, cx: LowerContext): ir.ClassMember[] | null {
  if (node.value.kind !== 'Name') return null;
  const symbol = cx.facts.symbolOf(node.value);
  if (symbol?.scope !== info.scope || !info.methods.has(node.value.text)) return null;
  const original = keyValue(memberKeyOf(node.value.text, cx));
  return node.targets.map((target) => {
    const alias = keyValue(memberKeyOf((target as ast.Name).text, cx));
    return {
      kind: 'StaticBlock',
      body: b.block([b.expression(cx.python('aliasMethod', b.thisExpression(), alias, original))]),
    };
  });
}

/** `__getattr__ = dict.get` of a class over a dict. */
function containerAlias(node: ast.Assign, info: ClassInfo, cx: LowerContext): ir.ClassMember[] | null {
  const { value } = node;
  if (value.kind !== 'Attribute' || value.value.kind !== 'Name' || cx.facts.builtinOf(value.value)?.id !== 'builtins.dict' || cx.facts.containerOf(info) === null) return null;
  const self = b.thisExpression();
  const key = b.id('key');
  const bodies: Readonly<Record<string, readonly [ir.Expression, isSetter: boolean]>> = {
    get: [cx.python('get', self, key), false],
    __getitem__: [cx.python('at', self, key), false],
    __setitem__: [cx.python('setAt', self, key, b.id('value')), true],
    __delitem__: [cx.python('deleteAt', self, key), false],
  };
  const found = Object.hasOwn(bodies, value.attribute.text) ? bodies[value.attribute.text] : undefined;
  if (found === undefined) return null;
  const [body, isSetter] = found;
  const container = cx.facts.containerOf(info)!;
  const parameters = [b.parameter(key, printedArgument(container, 0, cx)), ...(isSetter ? [b.parameter(b.id('value'), printedArgument(container, 1, cx))] : [])];
  const isRead = value.attribute.text === 'get' || value.attribute.text === '__getitem__';
  const block = b.block([isRead ? b.returns(body) : b.expression(body)]);
  return node.targets.map((target) => ({ kind: 'MethodMember', variety: 'method', key: memberKeyOf((target as ast.Name).text, cx), parameters, body: block }));
}

function printedArgument(container: ObjectType, index: number, cx: LowerContext): ir.TypeNode {
  const type = typeArgument(container, index);
  return type.kind === 'never' ? b.keyword('unknown') : cx.printType(type);
}

const keyValue = (key: ir.MemberKey): ir.Expression => (typeof key === 'string' ? b.string(key) : key);

/** `if`, expressions and augmented assignments of a class's body. */
export function lowerClassStatement(node: ast.Statement, info: ClassInfo, cx: LowerContext): ir.ClassMember[] {
  const inside = [...info.attributes.values()].filter(
    (attribute) =>
      attribute.isClassLevel &&
      attribute.node.span.start >= node.span.start &&
      attribute.node.span.end <= node.span.end,
  );
  const fields = inside.map((attribute): ir.ClassMember => ({
    kind: 'FieldMember',
    key: cx.static(attribute.name),
    isStatic: true,
    isDeclare: true,
    type: cx.printType(cx.facts.typeOfAttribute(attribute)),
    value: null,
  }));
  const body = cx.capture(() => cx.statement(node));
  return body.length === 0 ? fields : [...fields, { kind: 'StaticBlock', body: b.block(body) }];
}
