/** `super().method(...)`; `super().__init__(...)` is the constructor's own business (see `classes/`). */
import type * as ast from '../../syntax/ast.js';
import type { Callee } from '../../analyze/facts.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import { memberKeyOf } from '../classes/dunders.js';
import type { LowerContext } from '../context.js';
import { conventionOf } from '../functions/convention.js';
import { classReference } from '../types/print-type.js';
import { lowerContainerDunder } from '../classes/container-class.js';
import { lowerHandedOn } from '../classes/metaclass.js';
import { placeArguments } from './arguments.js';
import { dynamicArguments } from './dynamic-arguments.js';
import type { CallUse } from './guards.js';
import { formOfFunction } from './index.js';
import { asValue } from './map-call.js';
import type { RawCall } from './raw-call.js';

export function lowerSuperCall(node: ast.Call, callee: Callee & { kind: 'super' }, cx: LowerContext, _use: CallUse): RawCall {
  const ofMetaclass = lowerHandedOn(node, cx);
  if (ofMetaclass !== null) return asValue(ofMetaclass);
  const ofContainer = lowerContainerDunder(node, callee, cx);
  if (ofContainer !== null) return asValue(ofContainer);
  const ofObject = lowerObjectMethod(callee, node, cx);
  if (ofObject !== null) return asValue(ofObject);
  const args = superArguments(node, callee, cx);
  const key = memberKeyOf(callee.method, cx);
  const at = node.span.start;
  const target = typeof key === 'string' ? b.member(b.superExpression(at), key) : b.index(b.superExpression(at), key);
  const value = b.call(target, args, at);
  if (callee.function?.kind === 'functionInfo') return { value, form: formOfFunction(callee.function, cx), isMovable: false, name: callee.function.qualifiedName };
  if (callee.function?.kind === 'function') return { value, form: callee.function.signature.isAsync ? 'coroutine' : 'value', isMovable: false, name: callee.method };
  return asValue(value);
}

/** The arguments of `super().__init__(...)` and the like, placed as the base takes them. */
export function superArguments(node: ast.Call, callee: Callee & { kind: 'super' }, cx: LowerContext): readonly ir.Expression[] {
  if (callee.function?.kind === 'functionInfo' && callee.args !== null && !callee.args.isDynamic) {
    return placeArguments(callee.args, conventionOf(callee.function), cx).args;
  }
  if (callee.function?.kind === 'functionInfo' && callee.function.owner !== null) {
    const name = `${classReference(callee.function.owner, cx)}.prototype.${cx.member(callee.method)}`;
    return dynamicArguments(node, callee.function, b.reference('Parameters', [{ kind: 'TypeQuery', name }]), cx);
  }
  return callee.function?.kind === 'function' && node.keywords.length > 0 ? withKeywords(node, cx) : cx.inOrder([...node.args, ...node.keywords.map(({ value }) => value)]);
}

/** A port's class takes what it can't place as `Keywords`. */
function withKeywords(node: ast.Call, cx: LowerContext): readonly ir.Expression[] {
  const values = cx.inOrder([...node.args, ...node.keywords.map(({ value }) => value)]);
  const named = node.keywords.flatMap(({ arg }, index) => (arg === null ? [] : [b.property(arg.text, values[node.args.length + index]!)]));
  const mappings = node.keywords.flatMap(({ arg }, index) => (arg === null ? [values[node.args.length + index]!] : []));
  const sources = named.length > 0 ? [b.object(named), ...mappings] : mappings;
  return [...values.slice(0, node.args.length), b.create(cx.runtime('python', 'Keywords'), sources)];
}

/** `super().__setattr__(name, value)`, `object.__setattr__(self, name, value)` */
function ownAttribute(method: string, node: ast.Call, cx: LowerContext): ir.Expression {
  const isSuper = node.callee.kind === 'Attribute' && node.callee.value.kind === 'Call';
  const args = cx.inOrder(node.args);
  const receiver = isSuper ? [b.thisExpression(node.span.start)] : [];
  return { ...cx.python(method === '__setattr__' ? 'setOwnAttribute' : 'deleteOwnAttribute', ...receiver, ...args), at: node.span.start };
}

/** `super().__repr__()` that reaches `object`, whose methods no class of JavaScript's has. */
function lowerObjectMethod({ method, function: found, base }: Callee & { kind: 'super' }, node: ast.Call, cx: LowerContext): ir.Expression | null {
  if (found !== null || (base !== null && base.kind === 'class' && base.id !== 'builtins.object')) return null;
  const self = b.thisExpression(node.span.start);
  if (method === '__setattr__' || method === '__delattr__') return ownAttribute(method, node, cx);
  switch (method) {
    case '__init__':
    case '__init_subclass__':
    case '__post_init__': return b.undefinedLiteral(node.span.start);
    case '__new__': return cx.python('allocate', ...cx.inOrder(node.args.slice(0, 1)));
    case '__repr__':
    case '__str__': return cx.python('objectRepr', self);
    case '__eq__': return b.binary('===', self, ...(cx.inOrder(node.args) as [ir.Expression]));
    case '__hash__': return cx.python('id', self);
    default: return null;
  }
}
