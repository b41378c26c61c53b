/** `def` and `async def` as statements. */
import type * as ast from '../../syntax/ast.js';
import type { FunctionInfo } from '../../analyze/program.js';
import { returnsParameter } from '../../analyze/infer/decorators.js';
import { isOverloadStub } from '../../analyze/scopes/overload-stub.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';
import { isWraps, leavesNothing } from '../handlers/functools/wraps.js';
import { lowerFunctionParts, type FunctionParts } from './index.js';
import { wrapperPattern } from './decoration.js';
import { applied } from './eta-reduce.js';
import { signatureText } from './signature-text.js';

export function lowerFunctionDef(node: ast.FunctionDef, cx: LowerContext): void {
  if (isOverloadStub(node)) return;
  const info = cx.facts.functionOf(node);
  const name = cx.variable(node.name.text);
  const parts = lowerFunctionParts(info, cx);
  const variety = cx.frame.plan.bindings.get(node.name.id);
  const doc = node.docstring ?? undefined;
  const at = node.span.start;
  const decorators = decoratorsOf(info, cx);
  const isTakenNoteOf = decorators.length > 0 && decorators.every((decorator) => givesFunctionBack(decorator, cx));
  const isWrapped = (decorators.length > 0 && !isTakenNoteOf) || (info.isCoroutine && info.isGenerator);
  if (variety === 'const' && !isWrapped && !parts.frame.usesOuterThis) {
    cx.emit({
      kind: 'FunctionDeclaration', name, isAsync: parts.isAsync, isGenerator: parts.isGenerator, typeParameters: parts.typeParameters,
      parameters: parts.parameters, returnType: parts.returnType, body: parts.body, doc, at,
    });
    attach(info, name, cx);
    if (isTakenNoteOf) cx.emit(b.expression(decorate(decorators, b.id(name), info, cx)));
    return;
  }
  const plain = documented(info, named(info, name, wrapGenerator(info, functionValue(info, name, parts), cx), cx), cx);
  const outer = variety === 'const' ? takersOfNote(decorators, cx) : [];
  const value = decorate(decorators.slice(outer.length), bindable(info, plain, cx), info, cx);
  // `def _(value: int)`: nobody asks for the name, only for what is registered.
  const isNameless = node.name.text === '_' && info.symbol?.reads.length === 0 && info.decorators.some((one) => dispatchedType(one, info, cx) !== null);
  if (isNameless) cx.emit(b.expression(value, { doc, at }));
  else if (variety === undefined) cx.emit(b.expression(b.assign(b.id(name), value), { doc, at }));
  else cx.emit(b.declare(variety, b.id(name), value, { doc, at }));
  if (outer.length > 0) cx.emit(b.expression(decorate(outer, b.id(name), info, cx)));
}

/** The outermost decorators that give back what the others make, where nobody can tell which is evaluated first. */
function takersOfNote(decorators: readonly ast.Expression[], cx: LowerContext): readonly ast.Expression[] {
  const end = decorators.findIndex((decorator) => !givesFunctionBack(decorator, cx));
  const outer = decorators.slice(0, Math.max(end, 0));
  const isCalled = (all: readonly ast.Expression[]): boolean => all.some(({ kind }) => kind === 'Call');
  return isCalled(outer) && isCalled(decorators.slice(outer.length)) ? [] : outer;
}

/** By its name, which stands for what the decorators made: the name of a function expression would be the bare function. */
function callsItself({ symbol, node, decorators }: FunctionInfo): boolean {
  const { start, end } = node.span;
  return decorators.length > 0 && (symbol?.reads.some(({ span }) => span.start >= start && span.end <= end) ?? false);
}

/** An arrow where it can be one: a nested function that uses `this`. */
function functionValue(info: FunctionInfo, name: string, parts: FunctionParts): ir.Expression {
  const { isAsync, isGenerator, typeParameters, parameters, returnType, body } = parts;
  if (parts.frame.usesOuterThis && !isGenerator) return b.arrow(parameters, body, { isAsync, typeParameters, returnType });
  const expression: ir.FunctionExpression = {
    kind: 'FunctionExpression', name: callsItself(info) ? undefined : name, isAsync, isGenerator, typeParameters, parameters,
    // The wrapper's type says it.
    returnType: info.isCoroutine && info.isGenerator ? undefined : returnType, body,
  };
  return parts.frame.usesOuterThis ? b.method(expression, 'bind', [b.thisExpression()]) : expression;
}

function wrapGenerator(info: FunctionInfo, value: ir.Expression, cx: LowerContext): ir.Expression {
  return info.isCoroutine && info.isGenerator ? cx.asyncio('asyncGenerator', value) : value;
}

/** Innermost first, as Python applies them. */
function decorate(decorators: readonly ast.Expression[], value: ir.Expression, info: FunctionInfo, cx: LowerContext): ir.Expression {
  return decorators.reduceRight<ir.Expression>((decorated, decorator) => decorateBy(decorator, decorated, info, cx), value);
}

/** Those that do something. */
/** `@show.register` reads the annotation of the first parameter, which the port does not have at run time. */
function dispatchedType(
  decorator: ast.Expression,
  info: FunctionInfo,
  cx: LowerContext,
): { readonly generic: ast.Name; readonly type: ast.Expression } | null {
  const named = decorator.kind === 'Call' ? decorator.callee : decorator;
  if (named.kind !== 'Attribute' || named.attribute.text !== 'register' || named.value.kind !== 'Name') return null;
  const generic = cx.facts.symbolOf(named.value)?.bindings.map(({ node }) => node).find((node) => node.kind === 'FunctionDef');
  const isGeneric = generic?.kind === 'FunctionDef' && generic.decorators.some((one) => cx.facts.entryOf(one)?.id === 'functools.singledispatch');
  const annotation = decorator.kind === 'Call' ? decorator.args[0] : info.parameters[0]?.node.annotation;
  if (!isGeneric || annotation === undefined || annotation === null) return null;
  return { generic: named.value, type: annotation.kind === 'Subscript' ? annotation.value : annotation };
}

/** `@route('/')` gives back the very function: its result needs no name. */
function givesFunctionBack(decorator: ast.Expression, cx: LowerContext): boolean {
  const type = cx.facts.typeOf(decorator);
  return type.kind === 'function' && type.function.kind === 'functionInfo' && returnsParameter(type.function);
}

function decoratorsOf({ decorators }: FunctionInfo, cx: LowerContext): readonly ast.Expression[] {
  return decorators.filter((decorator) => !leavesNothing(decorator, cx));
}

function decorateBy(decorator: ast.Expression, decorated: ir.Expression, info: FunctionInfo, cx: LowerContext): ir.Expression {
  const type = cx.facts.typeOf(decorator);
  const at = decorator.span.start;
  if (type.kind === 'class' && type.class.kind === 'classInfo') return b.create(cx.expression(decorator), [decorated], at);
  const dispatched = dispatchedType(decorator, info, cx);
  if (dispatched !== null) return b.method(cx.expression(dispatched.generic), 'register', [cx.expression(dispatched.type), decorated], at);
  if (type.kind === 'instance') return b.call(b.index(cx.expression(decorator), cx.runtime('python', 'callOf')), [decorated], at);
  return applied(cx.expression(decorator), decorated, at);
}

function named(info: FunctionInfo, name: string, value: ir.Expression, cx: LowerContext): ir.Expression {
  if (isNameOwn(info, cx) && (isNameLost(info, name, cx) || callsItself(info))) return cx.python('named', value, b.string(info.qualifiedName));
  return value;
}

/** A bundler renames what clashes, and shortens names. */
const isNameLost = (info: FunctionInfo, name: string, cx: LowerContext): boolean => cx.options.isLibrary === true || info.qualifiedName !== name;

/** The name that can be seen is its own, not that of what it wraps. */
const isNameOwn = (info: FunctionInfo, cx: LowerContext): boolean => cx.facts.isNameObserved(info) && !info.decorators.some((decorator) => isWraps(decorator, cx));

/** With its parameter list, where keywords can reach it through a value. */
function bindable(info: FunctionInfo, value: ir.Expression, cx: LowerContext): ir.Expression {
  return takesKeywords(info, cx) ? cx.python('signature', value, b.string(signatureText(info))) : value;
}

/** The wrapper of a decorator whose calls have become positional is given no keywords. */
function takesKeywords(info: FunctionInfo, cx: LowerContext): boolean {
  return cx.facts.needsSignature(info) && wrapperPattern(info, cx)?.isPositional !== true;
}

/** With its docstring, where the program reads `__doc__` of what it does not know. */
function documented(info: FunctionInfo, value: ir.Expression, cx: LowerContext): ir.Expression {
  const doc = info.node.kind === 'FunctionDef' ? info.node.docstring : null;
  if (doc === null || !cx.memberUses.readsDoc) return value;
  return b.method(b.id('Object'), 'assign', [value, b.object([b.property('__doc__', b.string(doc))])]);
}

/** Python's name and parameter list, where the program could look at them. */
function attach(info: FunctionInfo, name: string, cx: LowerContext): void {
  if (cx.facts.isNameObserved(info) && isNameLost(info, name, cx)) cx.emit(b.expression(cx.python('named', b.id(name), b.string(info.qualifiedName))));
  const described = documented(info, b.id(name), cx);
  if (described.kind !== 'Identifier') cx.emit(b.expression(described));
  if (takesKeywords(info, cx)) cx.emit(b.expression(cx.python('signature', b.id(name), b.string(signatureText(info)))));
}
