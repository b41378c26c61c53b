/** `class Entry(NamedTuple)`: a tuple whose items have names. */
import type { ClassInfo } from '../../analyze/program.js';
import type * as ast from '../../syntax/ast.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';
import { holdsFloat, notation } from '../types/kinds.js';
import { isForm, type Heritage } from './bases.js';

interface Item {
  readonly name: string;
  /** How Python shows it, where a number does not say. */
  readonly shown: string | null;
  readonly type: ir.TypeNode;
  readonly node: ast.AnnAssign;
}

function itemsOf(info: ClassInfo, cx: LowerContext): readonly Item[] {
  return info.node.body.body.flatMap((node): Item[] => {
    if (node.kind !== 'AnnAssign' || node.target.kind !== 'Name') return [];
    const attribute = node.annotation.kind === 'EllipsisLiteral' ? info.attributes.get(node.target.text) : undefined;
    const type = attribute === undefined ? cx.facts.annotationOf(node.annotation) : cx.facts.typeOfAttribute(attribute);
    const shown = holdsFloat(type) ? notation(type) : null;
    return [{ name: node.target.text, shown, type: cx.printType(type), node }];
  });
}

const isNamedTuple = (base: ast.Expression, cx: LowerContext): boolean =>
  isForm(base, 'NamedTuple', cx) || isForm(base, 'namedtuple', cx);

/** `extends namedTuple<[x: number, y: number]>('x', 'y')`; null for a class that extends such a class. */
export function namedTupleHeritage(info: ClassInfo, cx: LowerContext): Heritage | null {
  if (!info.node.bases.some((base) => isNamedTuple(base, cx))) return null;
  const items = itemsOf(info, cx);
  const tuple: ir.TupleType = {
    kind: 'TupleType',
    elements: items.map(({ name, type }) => ({ name: cx.member(name), type })),
    isReadonly: false,
  };
  const names = items.map(({ name, shown }) => {
    if (shown !== null) return b.array([name, cx.member(name), shown].map((text) => b.string(text)));
    return cx.member(name) === name ? b.string(name) : b.array([b.string(name), b.string(cx.member(name))]);
  });
  return { superClass: { ...cx.python('namedTuple', ...names), typeArguments: [tuple] } };
}

export function namedTupleMembers(info: ClassInfo, cx: LowerContext): ir.ClassMember[] {
  if (!info.node.bases.some((base) => isNamedTuple(base, cx))) return [];
  const items = itemsOf(info, cx);
  const fields = items.map(({ name, type, node }): ir.FieldMember => ({
    kind: 'FieldMember',
    key: cx.member(name),
    isDeclare: true,
    isReadonly: true,
    type,
    value: null,
    surroundings: cx.surroundingsOf(node.id),
  }));
  if (!items.some(({ node }) => node.value !== null)) return fields;
  const parameters = items.map(({ name, type, node }) =>
    b.parameter(b.id(cx.variable(name)), type, {
      default: node.value === null ? undefined : cx.expression(node.value),
    }),
  );
  const call = b.expression(
    b.call(
      b.superExpression(),
      items.map(({ name }) => b.id(cx.variable(name))),
    ),
  );
  return [
    ...fields,
    { kind: 'MethodMember', variety: 'constructor', key: 'constructor', parameters, body: b.block([call]) },
  ];
}

/** `x, y=`: what a call by keywords that the compiler can't see binds to. */
export function namedTupleSignature(info: ClassInfo, cx: LowerContext): string | null {
  if (!info.node.bases.some((base) => isNamedTuple(base, cx))) return null;
  return itemsOf(info, cx)
    .map(({ name, node }) => (node.value === null ? name : `${name}=`))
    .join(', ');
}

function isNamedTupleClass(node: ast.Expression, cx: LowerContext): boolean {
  const type = cx.facts.typeOf(node);
  return type.kind === 'class' && type.class.kind === 'classInfo' && type.class.special === 'namedtuple';
}

/** `point._replace(y=5)` and `point._asdict()` */
export function lowerNamedTupleMethod(
  node: ast.Call,
  receiver: ir.Expression,
  values: readonly ir.Expression[],
  cx: LowerContext,
): ir.Expression | null {
  const { callee } = node;
  if (callee.kind === 'Attribute' && callee.attribute.text === '_make' && isNamedTupleClass(callee.value, cx))
    return b.method(receiver, '_make', values, node.span.start);
  if (callee.kind !== 'Attribute' || (callee.attribute.text !== '_replace' && callee.attribute.text !== '_asdict'))
    return null;
  const type = cx.facts.typeOf(callee.value);
  if (type.kind !== 'instance' || type.class.special !== 'namedtuple' || node.keywords.some(({ arg }) => arg === null))
    return null;
  const changes = node.keywords.map(({ arg }, index) => b.property(arg!.text, values[node.args.length + index]!));
  return b.method(receiver, callee.attribute.text, changes.length === 0 ? [] : [b.object(changes)], node.span.start);
}
