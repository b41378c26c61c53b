/**
 * Metaclasses. What Python runs on them is a static method that gets the class: `callClass` for `__call__`, `newClass` and
 * `initClass` for `__new__` and `__init__`, which the classes call from a static block.
 */
import type { ClassInfo, FunctionInfo } from '../../analyze/program.js';
import type { Type } from '../../analyze/types.js';
import { isHandedOn } from '../../analyze/scopes/made.js';
import { diagnostics } from '../../diagnostics/index.js';
import type * as ast from '../../syntax/ast.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';
import { lowerFunctionParts } from '../functions/index.js';
import { classReference } from '../types/print-type.js';
import { extendedBases } from './bases.js';

const HOOKS: Readonly<Record<string, string>> = { __call__: 'callClass', __new__: 'newClass', __init__: 'initClass' };

export function lowerMetaclassMethod(fn: FunctionInfo, node: ast.FunctionDef, info: ClassInfo, cx: LowerContext): ir.ClassMember[] {
  const key = HOOKS[fn.name];
  if (key === undefined || fn.decorators.length > 0 || fn.isCoroutine || fn.isGenerator) {
    cx.report(diagnostics.dynamicFeature({ feature: `The method \`${fn.name}\` of a metaclass` }, cx.module.node.path, node.name.span));
    return [];
  }
  const parts = lowerFunctionParts(fn, cx);
  if (fn.name === '__call__' && fn.parameters.slice(1).some(({ isDropped }) => !isDropped)) return [refusedCall(fn, node, info, cx)];
  const own = [...parts.parameters];
  if (fn.name === '__call__') own.push(b.parameter(b.id(handedOn(fn)), b.functionType([], instancesOf(info, cx))));
  if (fn.name === '__new__') own.unshift(b.parameter(b.id(handedOn(fn)), classesOf(info, cx)));
  const { returnType, body } = parts;
  return [{ kind: 'MethodMember', variety: 'method', key, isStatic: true, parameters: own, returnType, body, doc: node.docstring ?? undefined, at: node.span.start }];
}

/** A call's arguments have become those of the constructor: which were given by name is not known any more. */
function refusedCall(fn: FunctionInfo, node: ast.FunctionDef, info: ClassInfo, cx: LowerContext): ir.ClassMember {
  const feature = `A metaclass's \`__call__\` that looks at its arguments`;
  cx.report(diagnostics.dynamicFeature({ feature }, cx.module.node.path, node.name.span));
  const body = b.block([b.throws(b.create(cx.runtime('python', 'NotPortedError'), [b.string(feature)]))]);
  const parameters = [b.parameter(b.id('cls'), classesOf(info, cx)), b.parameter(b.id('make'), b.functionType([], instancesOf(info, cx)))];
  return { kind: 'MethodMember', variety: 'method', key: HOOKS[fn.name]!, isStatic: true, parameters, returnType: instancesOf(info, cx), body };
}

/** `@classmethod` and `@staticmethod` belong to the metaclass itself. */
export const isOfClasses = (fn: FunctionInfo, node: ast.FunctionDef): boolean =>
  fn.owner?.isMetaclass === true && (fn.name === '__new__' || (fn.role === 'staticMethod' && node.decorators.length === 0));

/** What stands for the class or the instance that `super()` makes: a parameter, so that names of the function are taken. */
function handedOn(fn: FunctionInfo): string {
  let name = fn.name === '__call__' ? 'make' : 'made';
  while (fn.scope.symbols.has(name)) name += '_';
  return name;
}

const instancesOf = (info: ClassInfo, cx: LowerContext): ir.TypeNode =>
  cx.printType(unionOf(info.made.map((each): Type => ({ kind: 'instance', class: each, args: [] }))));

const classesOf = (info: ClassInfo, cx: LowerContext): ir.TypeNode =>
  cx.printType(unionOf(info.made.map((each): Type => ({ kind: 'class', class: each }))));

const unionOf = (members: readonly Type[]): Type => (members.length === 1 ? members[0]! : { kind: 'union', members });

/** `super().__call__(*args, **kwargs)` in a metaclass: `make()`. Null elsewhere. */
export function lowerHandedOn(node: ast.Call, cx: LowerContext): ir.Expression | null {
  const fn = cx.frame.function;
  if (!fn?.owner?.isMetaclass || !isHandedOn(node)) return null;
  const method = (node.callee as ast.Attribute).attribute.text;
  const at = node.span.start;
  if (method === '__init__') return b.undefinedLiteral(at);
  return method === '__call__' ? b.call(b.id(handedOn(fn)), [], at) : b.id(handedOn(fn), at);
}

/** What runs when the class has been made, with the name, the bases and the namespace where the metaclass asks for them. */
export function metaclassCalls(info: ClassInfo, cx: LowerContext): ir.Statement[] {
  const { metaclass } = info;
  if (metaclass === null) return [];
  return ['__new__', '__init__'].flatMap((name): ir.Statement[] => {
    const hook = metaclass.methods.get(name);
    if (hook === undefined) return [];
    const [, named, bases, namespace, ...more] = hook.parameters;
    const wanted = [namespace, ...more].find((parameter) => parameter !== undefined && !parameter.isDropped);
    if (wanted !== undefined) {
      const feature = `\`${wanted.name}\` of \`${hook.qualifiedName}\``;
      cx.report(diagnostics.dynamicFeature({ feature }, cx.module.node.path, info.node.name.span));
      return [b.throws(b.create(cx.runtime('python', 'NotPortedError'), [b.string(feature)]))];
    }
    const args: ir.Expression[] = [b.thisExpression()];
    if (named?.isDropped === false) args.push(b.string(info.name));
    if (bases?.isDropped === false) {
      while (args.length < 2 && named?.isDropped === false) args.push(b.string(info.name));
      args.push(cx.python('tuple', ...extendedBases(info, cx).map(({ node }) => cx.expression(node))));
    }
    return [b.expression(b.method(b.id(classReference(metaclass, cx)), HOOKS[name]!, args))];
  });
}

/** Its port does what the metaclass does. */
export function isMetaclassPorted(info: ClassInfo): boolean {
  return info.metaclass !== null && info.dataclass === null && info.special === null;
}
