/** `class Config(dict)`: classes over Python's containers, which extend the runtime's. */
import type * as ast from '../../syntax/ast.js';
import type { Callee } from '../../analyze/facts.js';
import type { ClassEntry } from '../../maps/model.js';
import { bindArguments } from '../../maps/bind.js';
import type { ClassInfo } from '../../analyze/program.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import { applyCase, lowerMapCall } from '../calls/map-call.js';
import { splitArguments } from '../calls/unknown-call.js';
import { lowerIterable } from '../expressions/iterable.js';
import type { LowerContext } from '../context.js';
import { typeArgument } from '../types/kinds.js';
import { notPorted } from '../not-ported.js';
import type { Heritage } from './bases.js';

/** `extends Dict<string, number>` */
export function containerHeritage(entry: ClassEntry, info: ClassInfo, node: ast.Expression, cx: LowerContext): Heritage {
  const kase = entry.extended ?? entry.runtime!;
  const superClass = applyCase(kase, { byName: new Map(), receiverType: null }, node, cx);
  const container = cx.facts.containerOf(info);
  const superTypeArguments = container === null ? undefined : entry.typeParameters.map((_, index) => {
    const type = typeArgument(container, index);
    return type.kind === 'never' ? b.keyword('unknown') : cx.printType(type);
  });
  return { superClass, superTypeArguments };
}

/** The runtime runs over a Map's own entries, whatever the class says. */
export function refuseOwnIterator(info: ClassInfo, cx: LowerContext): void {
  const iterator = info.methods.get('__iter__');
  if (iterator === undefined || cx.facts.containerOf(info)?.entry.typeParameters.length !== 2) return;
  cx.emit(b.expression(notPorted(iterator.node, 'An `__iter__` of a class over a dict', cx)));
}

/** What the runtime's class is constructed with, for the arguments that Python's is given. */
export function containerArguments(node: Pick<ast.Call, 'args' | 'keywords'>, entry: ClassEntry, call: ast.Call, cx: LowerContext): readonly ir.Expression[] {
  if (node.args.length === 0 && node.keywords.length === 0) return [];
  const isOpen = node.args.some(({ kind }) => kind === 'Starred') || node.keywords.some(({ arg }) => arg === null);
  if (isOpen || entry.id === 'builtins.dict') return [dictionary(node, entry, isOpen, cx)];
  if (entry.extended !== null) return node.args.map((arg) => lowerIterable(arg, cx));
  const { construct } = entry;
  const signatures = construct === null ? [] : [...construct.overloads, construct.signature];
  for (const signature of signatures) {
    const args = bindArguments(signature.parameters, node, { name: entry.id });
    if (args.error !== null || args.isDynamic) continue;
    const { value } = lowerMapCall({ node: call, entry: construct!, signature, receiver: null, receiverType: null, args, use: {} }, cx);
    if (value.kind === 'NewExpression') return value.args;
  }
  return cx.inOrder([...node.args, ...node.keywords.map(({ value }) => value)]);
}

/** `dict(source, { key: value })`, or `call(pyDict, [...args], kwargs)`. */
function dictionary(node: Pick<ast.Call, 'args' | 'keywords'>, entry: ClassEntry, isOpen: boolean, cx: LowerContext): ir.Expression {
  const values = cx.inOrder([...node.args, ...node.keywords.map(({ value }) => value)]);
  const { args, keywords } = splitArguments(node, values, cx);
  if (isOpen) {
    if (entry.typeParameters.length === 2) return cx.python('dictFrom', b.array(args), ...keywords);
    const [first] = args;
    const source = first?.kind === 'SpreadElement' ? b.logical('??', b.index(first.value, b.number(0)), b.array([])) : (first ?? b.array([]));
    return b.as(cx.python('iterate', source), iterableType());
  }
  const named = node.keywords.map(({ arg }, index) => b.property(arg!.text, values[node.args.length + index]!));
  const source = args[0] ?? b.array([]);
  return named.length === 0 ? cx.python('dict', source) : cx.python('dict', source, b.object(named));
}

const iterableType = (): ir.TypeNode => b.reference('Iterable', [b.keyword('never')]);

/** Called on the container itself, whatever the class has in its place. */
const OWN: Readonly<Record<string, string>> = {
  __getitem__: 'at', __setitem__: 'setAt', __delitem__: 'deleteAt', __contains__: 'holds', __repr__: 'containerRepr', __str__: 'containerRepr', __eq__: 'equalContainers', __iter__: 'iter',
};

/** `super().__setitem__(key, value)`; null for other calls. */
export function lowerContainerDunder(node: ast.Call, callee: Callee & { kind: 'super' }, cx: LowerContext): ir.Expression | null {
  const owner = cx.frame.class;
  const helper = OWN[callee.method];
  if (helper === undefined || callee.function !== null || owner === null || cx.facts.containerOf(owner) === null) return null;
  return { ...cx.python(helper, b.thisExpression(), ...cx.inOrder(node.args)), at: node.span.start };
}

/** `super()` of `super().append(x)`, where the container's own method is a template: the instance. */
export function isSuperReceiver(node: ast.Call, cx: LowerContext): boolean {
  return node.callee.kind === 'Name' && node.callee.text === 'super' && cx.facts.symbolOf(node.callee) === null && cx.frame.self !== null;
}
