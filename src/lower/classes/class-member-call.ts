/** Calls of what belongs to a class: static methods on any receiver, methods with the instance as an argument. */
import type * as ast from '../../syntax/ast.js';
import type { Callee } from '../../analyze/facts.js';
import type { ClassInfo, FunctionInfo } from '../../analyze/program.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import { placeArguments } from '../calls/arguments.js';
import type { LowerContext } from '../context.js';
import { conventionOf } from '../functions/convention.js';
import { classReference } from '../types/print-type.js';
import { classNameOf } from './class-name.js';
import { memberKeyOf } from './dunders.js';

/** The class that a static or class method is called on: instances have none of its statics. */
export function ownerOfStatic(node: ast.Attribute, fn: FunctionInfo, cx: LowerContext): ir.Expression {
  const owner = fn.owner!;
  if (cx.facts.typeOf(node.value).kind === 'class') return cx.expression(node.value);
  const isPlain = node.value.kind === 'Name' && owner.module === cx.module;
  if (isPlain && fn.role === 'staticMethod' && !isOverridden(fn, owner))
    return b.id(classNameOf(owner, cx), node.value.span.start);
  const constructor = b.member(cx.expression(node.value), 'constructor');
  return b.as(constructor, { kind: 'TypeQuery', name: classReference(owner, cx) });
}

function isOverridden(fn: FunctionInfo, owner: ClassInfo): boolean {
  return owner.subclasses.some((sub) => sub.methods.has(fn.name) || isOverridden(fn, sub));
}

/** The static or class method that a call names; null for other calls. */
export function staticCallee(node: ast.Call, fn: FunctionInfo, cx: LowerContext): ir.Expression | null {
  if (
    node.callee.kind !== 'Attribute' ||
    fn.owner === null ||
    (fn.role !== 'staticMethod' && fn.role !== 'classMethod')
  )
    return null;
  return b.member(ownerOfStatic(node.callee, fn, cx), cx.static(fn.name), node.callee.attribute.span.start);
}

/** `Base.describe(self)` is `super.describe()`, or `Base.prototype.describe.call(self)`. */
export function lowerUnboundCall(
  node: ast.Call,
  callee: Callee & { kind: 'function' },
  cx: LowerContext,
): ir.Expression | null {
  const { function: fn } = callee;
  if (fn.role !== 'method' || callee.receiver !== null || node.callee.kind !== 'Attribute' || fn.owner === null)
    return null;
  if (cx.facts.typeOf(node.callee.value).kind !== 'class') return null;
  const self = callee.args.bound[0]?.values[0];
  if (self === undefined || self.kind !== 'Name') return null;
  const { args } = placeArguments(callee.args, conventionOf(fn), cx);
  const key = memberKeyOf(fn.name, cx);
  const place = (object: ir.Expression): ir.Expression =>
    typeof key === 'string'
      ? b.member(object, key, node.callee.span.start)
      : b.index(object, key, node.callee.span.start);
  if (isNextMethod(fn, self, cx)) return b.call(place(b.superExpression()), args, node.span.start);
  const method = place(b.member(cx.expression(node.callee.value), 'prototype'));
  return b.method(method, 'call', [cx.expression(self), ...args], node.span.start);
}

/** What `super()` would find. */
function isNextMethod(fn: FunctionInfo, self: ast.Name, cx: LowerContext): boolean {
  const { frame, facts } = cx;
  if (
    frame.class === null ||
    frame.self === null ||
    facts.symbolOf(self) !== frame.self ||
    frame.function?.owner !== frame.class
  )
    return false;
  const next = frame.class.mro.find((base) => base.kind === 'classInfo' && base.methods.has(fn.name));
  return next === fn.owner && frame.class.bases.length === 1;
}
