/** Methods, properties and their setters. */
import type { ClassInfo, FunctionInfo } from '../../analyze/program.js';
import type { Type } from '../../analyze/types.js';
import { diagnostics } from '../../diagnostics/index.js';
import type * as ast from '../../syntax/ast.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';
import { etaReduced } from '../functions/eta-reduce.js';
import { lowerFunctionParts, type FunctionParts } from '../functions/index.js';
import { signatureText } from '../functions/signature-text.js';
import { membersOf } from '../types/kinds.js';
import { classNameOf } from './class-name.js';
import { isAbstractMethod, isBodyless } from './bases.js';
import { asAsync, promiseType } from './dunder-await.js';
import { portedCreation } from './creation.js';
import { isOfClasses, lowerMetaclassMethod } from './metaclass.js';
import { memberKeyOf } from './dunders.js';
import { bridgeIterator } from './iterator-bridge.js';

/** Python calls them at places where JavaScript has no hook. */
const UNPORTED: Readonly<Record<string, string>> = {
  __new__: '`__new__`',
  __getattribute__: '`__getattribute__`',
  __set_name__: '`__set_name__`',
  __get__: 'A descriptor (`__get__`)',
  __set__: 'A descriptor (`__set__`)',
  __del__: '`__del__`',
  __prepare__: '`__prepare__`',
};

/** What Python would run in place of plain construction and assignment: the class can't be constructed. */
export function unportedHooks(info: ClassInfo): readonly string[] {
  if (info.isMetaclass) return [];
  return [...info.methods.keys()].filter((name) => name !== '__del__' && UNPORTED[name] !== undefined && !(name === '__new__' && portedCreation(info) !== null));
}

export function lowerMethod(node: ast.FunctionDef, info: ClassInfo, cx: LowerContext): ir.ClassMember[] {
  const fn = cx.facts.functionOf(node);
  if (isOfClasses(fn, node)) return lowerMetaclassMethod(fn, node, info, cx);
  const unported = fn.name === '__new__' && portedCreation(info) !== null ? undefined : UNPORTED[fn.name];
  if (unported !== undefined) {
    cx.report(diagnostics.dynamicFeature({ feature: unported }, cx.module.node.path, node.name.span));
    return [];
  }
  switch (fn.role) {
    case 'property':
      return [getter(fn, node, info, cx)];
    case 'setter':
      return [setter(fn, node, info, cx)];
    case 'deleter':
      cx.report(diagnostics.notPortable({ what: 'A deleter of a property' }, cx.module.node.path, node.name.span));
      return [];
    default:
      return isSuperseded(fn, node, info, cx) ? [] : [...method(fn, node, info, cx), ...bridgeIterator(fn, info, cx)];
  }
}

/** Defined again further down, or a mere `@overload`. */
function isSuperseded(fn: FunctionInfo, node: ast.FunctionDef, info: ClassInfo, cx: LowerContext): boolean {
  return (
    info.methods.get(fn.name) !== fn ||
    node.decorators.some((decorator) => cx.facts.entryOf(decorator)?.id.endsWith('.overload') === true)
  );
}

function method(fn: FunctionInfo, node: ast.FunctionDef, info: ClassInfo, cx: LowerContext): ir.ClassMember[] {
  const isStatic = fn.role === 'staticMethod' || fn.role === 'classMethod';
  const key = isStatic ? staticKey(fn.name, cx) : memberKeyOf(fn.name, cx);
  const parts = lowerFunctionParts(asAsync(fn), cx);
  const shape = {
    kind: 'MethodMember',
    variety: 'method',
    key,
    isStatic,
    isOverride: isOverride(fn, info),
    doc: node.docstring ?? undefined,
    at: node.span.start,
  } as const;
  const { parameters, typeParameters } = parts;
  const returnType = fn.name === '__await__' && !parts.isAsync ? promiseType(fn, cx) : parts.returnType;
  if (isAbstractMethod(node, cx) && isBodyless(node) && !isStatic)
    return [{ ...shape, parameters: optionalDefaults(parameters), typeParameters, returnType, body: null }];
  const manager = managerBody(fn, parts, info, cx);
  if (manager !== null) return [{ ...shape, parameters, typeParameters, body: manager }];
  const isAsyncGenerator = parts.isAsync && parts.isGenerator;
  const body = isAsyncGenerator ? generatorBody(fn, parts, info, cx) : parts.body;
  const lowered: ir.MethodMember = {
    ...shape,
    isAsync: parts.isAsync && !isAsyncGenerator,
    isGenerator: parts.isGenerator && !isAsyncGenerator,
    parameters,
    typeParameters,
    returnType,
    body,
  };
  const after = afterMethod(fn, key, isStatic, cx);
  return after.length === 0 ? [lowered] : [lowered, { kind: 'StaticBlock', body: b.block(after) }];
}

function staticKey(name: string, cx: LowerContext): ir.MemberKey {
  return /^__\w+__$/.test(name) ? memberKeyOf(name, cx) : cx.static(name);
}

/** A signature has no default values. */
export function optionalDefaults(parameters: readonly ir.Parameter[]): readonly ir.Parameter[] {
  return parameters.map((parameter) =>
    parameter.default === undefined ? parameter : { ...parameter, default: undefined, optional: true },
  );
}

/** `return asyncGenerator(async function* (this: Feed) { ... }.bind(this))();` */
function generatorBody(fn: FunctionInfo, parts: FunctionParts, info: ClassInfo, cx: LowerContext): ir.BlockStatement {
  const self = b.parameter(
    b.id('this'),
    fn.role === 'classMethod'
      ? { kind: 'TypeQuery', name: classNameOf(info, cx) }
      : b.reference(
          classNameOf(info, cx),
          info.typeParameters.map((name) => b.reference(name)),
        ),
  );
  const inner: ir.FunctionExpression = {
    kind: 'FunctionExpression',
    name: cx.variable(fn.name),
    isAsync: true,
    isGenerator: true,
    parameters: fn.role === 'staticMethod' ? [] : [self],
    body: parts.body,
  };
  const bound = fn.role === 'staticMethod' ? inner : b.method(inner, 'bind', [b.thisExpression()]);
  const isNamed = fn.qualifiedName !== cx.variable(fn.name) && cx.facts.isNameObserved(fn);
  const made = b.call(
    cx.asyncio('asyncGenerator', isNamed ? cx.python('named', bound, b.string(fn.qualifiedName)) : bound),
    [],
  );
  return b.block([b.returns(made)]);
}

/** A generator that a library's decorator makes something else of (`@asynccontextmanager`): its own types say what. */
function managerBody(
  fn: FunctionInfo,
  parts: FunctionParts,
  info: ClassInfo,
  cx: LowerContext,
): ir.BlockStatement | null {
  const [decorator] = fn.decorators;
  if (
    !parts.isGenerator ||
    fn.decorators.length !== 1 ||
    decorator === undefined ||
    cx.facts.entryOf(decorator)?.kind !== 'function'
  )
    return null;
  const self = b.parameter(b.id('this'), thisType(info, cx));
  const inner: ir.FunctionExpression = {
    kind: 'FunctionExpression',
    name: cx.variable(fn.name),
    isAsync: parts.isAsync,
    isGenerator: true,
    parameters: [self],
    body: parts.body,
  };
  const made = b.call(
    etaReduced(cx.expression(decorator)),
    [b.method(inner, 'bind', [b.thisExpression()])],
    decorator.span.start,
  );
  return b.block([b.returns(b.call(made, []))]);
}

/** Decorators, Python's name and parameter list, where something could see them. */
function afterMethod(fn: FunctionInfo, key: ir.MemberKey, isStatic: boolean, cx: LowerContext): ir.Statement[] {
  const self = b.thisExpression();
  const owner = isStatic ? self : b.member(self, 'prototype');
  const keyValue = typeof key === 'string' ? b.string(key) : key;
  const place = typeof key === 'string' ? b.member(owner, key) : b.index(owner, key);
  const statements: ir.Statement[] = [];
  const name = typeof key === 'string' ? key : null;
  const isNamed = fn.decorators.length > 0 && name === fn.name;
  if (!isNamed && cx.facts.isNameObserved(fn) && fn.qualifiedName !== name)
    statements.push(b.expression(cx.python('named', place, b.string(fn.qualifiedName))));
  if (cx.facts.needsSignature(fn))
    statements.push(b.expression(cx.python('signature', place, b.string(signatureText(fn)))));
  for (const decorator of [...fn.decorators].reverse()) {
    const value = etaReduced(cx.isolated(() => decoratorFunction(decorator, cx)));
    statements.push(
      b.expression(cx.python(isStatic ? 'decorateStatic' : 'decorateMethod', self, keyValue, value), {
        at: decorator.span.start,
      }),
    );
  }
  return statements;
}

/** An object that is called is its `__call__`. */
function decoratorFunction(decorator: ast.Expression, cx: LowerContext): ir.Expression {
  const value = cx.expression(decorator);
  if (cx.facts.typeOf(decorator).kind !== 'instance') return value;
  const object = cx.bind(value, 'decorator');
  return b.method(b.index(object, cx.runtime('python', 'callOf')), 'bind', [object]);
}

// ---- properties --------------------------------------------------------------------------------------------

function getter(fn: FunctionInfo, node: ast.FunctionDef, info: ClassInfo, cx: LowerContext): ir.ClassMember {
  if (fn.colour === 'async' && !fn.isCoroutine) {
    const reason = 'it is a property, which JavaScript reads synchronously';
    cx.report(
      diagnostics.cannotBeAsync({ what: `\`${fn.qualifiedName}\``, reason }, cx.module.node.path, node.name.span),
    );
  }
  const parts = lowerFunctionParts(fn, cx);
  const isAbstract = isAbstractMethod(node, cx) && isBodyless(node);
  return {
    kind: 'MethodMember',
    variety: 'get',
    key: cx.member(fn.name),
    isOverride: isOverride(fn, info),
    parameters: [],
    returnType:
      isAbstract && fn.declaredReturn === null ? overriddenType(fn.name, info, cx) : voidless(parts.returnType),
    body: isAbstract ? null : getterBody(fn, parts, info, cx),
    doc: node.docstring ?? undefined,
    at: node.span.start,
  };
}

const thisType = (info: ClassInfo, cx: LowerContext): ir.TypeNode =>
  b.reference(
    classNameOf(info, cx),
    info.typeParameters.map((name) => b.reference(name)),
  );

/** JavaScript's getters are neither async nor generators: what such a property runs is called in it. */
function getterBody(fn: FunctionInfo, parts: FunctionParts, info: ClassInfo, cx: LowerContext): ir.BlockStatement {
  if (fn.isGenerator) {
    const self = b.parameter(b.id('this'), thisType(info, cx));
    const { isAsync, isGenerator, body } = parts;
    const run: ir.Expression = { kind: 'FunctionExpression', isAsync, isGenerator, parameters: [self], body };
    return b.block([b.returns(b.method(run, 'call', [b.thisExpression()]))]);
  }
  return fn.isCoroutine ? b.block([b.returns(b.call(b.arrow([], parts.body, { isAsync: true }), []))]) : parts.body;
}

/** What the subclasses make of an abstract property. */
function overriddenType(name: string, info: ClassInfo, cx: LowerContext): ir.TypeNode {
  const types: Type[] = [];
  const visit = (sub: ClassInfo): void => {
    const attribute = sub.attributes.get(name);
    const method = sub.methods.get(name);
    if (attribute !== undefined) types.push(cx.facts.typeOfAttribute(attribute));
    else if (method !== undefined) types.push(cx.facts.returnTypeOf(method));
    sub.subclasses.forEach(visit);
  };
  info.subclasses.forEach(visit);
  return types.length === 0 ? b.keyword('unknown') : cx.printType({ kind: 'union', members: types.flatMap(membersOf) });
}

/** A getter that gives nothing gives null. */
function voidless(type: ir.TypeNode | undefined): ir.TypeNode | undefined {
  return type?.kind === 'KeywordType' && type.name === 'void' ? b.keyword('null') : type;
}

function setter(fn: FunctionInfo, node: ast.FunctionDef, info: ClassInfo, cx: LowerContext): ir.ClassMember {
  const parts = lowerFunctionParts(fn, cx);
  return {
    kind: 'MethodMember',
    variety: 'set',
    key: cx.member(fn.name),
    isOverride: info.mro.some((base) => base.kind === 'classInfo' && base.setters.has(fn.name)),
    parameters: parts.parameters,
    body: parts.body,
    doc: node.docstring ?? undefined,
    at: node.span.start,
  };
}

function isOverride(fn: FunctionInfo, info: ClassInfo): boolean {
  if (info.isException && (fn.name === '__str__' || fn.name === '__repr__')) return true;
  return info.mro.some((base) => base.kind === 'classInfo' && base.methods.has(fn.name) && base.special !== 'protocol');
}
