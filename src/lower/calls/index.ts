/** Calls, by what the analysis knows of the callee. */
import type * as ast from '../../syntax/ast.js';
import type { Callee } from '../../analyze/facts.js';
import type { FunctionInfo } from '../../analyze/program.js';
import type { Type } from '../../analyze/types.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import { bindArguments } from '../../maps/bind.js';
import type { LowerContext } from '../context.js';
import { lowerUnboundCall, staticCallee } from '../classes/class-member-call.js';
import { isSuperReceiver } from '../classes/container-class.js';
import { lowerInitCall } from '../classes/constructor.js';
import { lowerDunderAwait } from '../classes/dunder-await.js';
import { conventionOf } from '../functions/convention.js';
import { isNewType } from '../expressions/type-expression.js';
import { actsWhenCalled, isHotCallee } from '../expressions/hot-value.js';
import { plainName } from '../expressions/name.js';
import { lowerReceiver } from '../expressions/receiver.js';
import { membersOf } from '../types/kinds.js';
import { variablesOf } from '../types/variables.js';
import { placeArguments } from './arguments.js';
import { finishCall } from './awaitable.js';
import { lowerConstruct } from './construct.js';
import { dynamicArguments, parametersOf } from './dynamic-arguments.js';
import type { CallUse } from './guards.js';
import { asValue, lowerMapCall, raisesTypeError } from './map-call.js';
import { isMovableArgument } from './movable.js';
import type { RawCall } from './raw-call.js';
import { lowerSuperCall } from './super-call.js';
import { lowerWrappedCall } from './wrapped-call.js';
import { lowerUnknownCall } from './unknown-call.js';

export function lowerCall(node: ast.Call, cx: LowerContext): ir.Expression {
  const raw = lowerRawCall(node, cx, {});
  const value = cx.facts.startsInPlace(node) ? raw.value : finishCall(raw, cx);
  if (cx.facts.isUnused(node)) return value;
  if (givesNothing(node, raw, cx)) return b.sequence([value, b.nullLiteral()], node.span.start);
  return mayGiveNothing(node, cx) ? b.logical('??', value, b.nullLiteral(), node.span.start) : value;
}

/** A function without a result, of which somebody looks at the result: None. */
function givesNothing(node: ast.Call, raw: RawCall, cx: LowerContext): boolean {
  const isNone = cx.facts.typeOf(node).kind === 'none';
  if (raw.form === 'promise') return isNone;
  const callee = cx.facts.calleeOf(node);
  if (callee.kind === 'value') return isNone;
  return callee.kind === 'function' && !callee.function.isCoroutine && !callee.function.isGenerator && !callee.args.isDynamic && callee.args.error === null
    && cx.facts.returnTypeOf(callee.function).kind === 'none';
}

/** One of several functions, of which one has no result. */
function mayGiveNothing(node: ast.Call, cx: LowerContext): boolean {
  const callee = cx.facts.calleeOf(node);
  return callee.kind === 'value' && membersOf(cx.facts.typeOf(node)).some(({ kind }) => kind === 'none' || kind === 'unknown') && !isRuntimeCall(callee.type, node, cx);
}

/** `call(f, …)` gives null by itself. */
function isRuntimeCall(type: Type, node: ast.Call, cx: LowerContext): boolean {
  if (cx.facts.program.callsInstances && membersOf(type).some(({ kind }) => kind === 'callable')) return true;
  return node.keywords.length > 0 || !membersOf(type).every((member) => member.kind === 'callable' || (member.kind === 'function' && member.function.kind === 'functionInfo'));
}

/** With what is known of its use: iterated on the spot, not used. */
export function lowerCallAs(node: ast.Call, use: CallUse, cx: LowerContext): ir.Expression {
  return finishCall(lowerRawCall(node, cx, use), cx);
}

export function lowerRawCall(node: ast.Call, cx: LowerContext, use: CallUse): RawCall {
  if (isSuperReceiver(node, cx)) return asValue(b.thisExpression(node.span.start));
  const init = lowerInitCall(node, cx) ?? lowerDunderAwait(node, cx);
  if (init !== null) return asValue(init);
  const wrapped = lowerWrappedCall(node, cx);
  if (wrapped !== null) return wrapped;
  if (node.args.length === 1 && isNewType(node.callee, cx)) return asValue(cx.expression(node.args[0]!));
  const callee = cx.facts.calleeOf(node);
  switch (callee.kind) {
    case 'function': return lowerFunctionCall(node, callee, cx);
    case 'class': return asValue(lowerConstruct(node, callee, cx));
    case 'map': {
      // Written out: this is the hottest of all calls, and copying an object of many shapes is slow.
      const { entry, signature, receiver, receiverType, args } = callee;
      return lowerMapCall({ node, entry, signature, receiver, receiverType, args, use }, cx);
    }
    case 'mapClass':
      return lowerMapCall({ node, entry: callee.construct, signature: callee.signature, receiver: null, receiverType: null, args: callee.args, use }, cx);
    case 'super': return lowerSuperCall(node, callee, cx, use);
    case 'value': return lowerValueCall(node, callee.type, cx);
    case 'unknown': return asValue(lowerUnknownCall(node, cx));
  }
}

function lowerFunctionCall(node: ast.Call, callee: Callee & { kind: 'function' }, cx: LowerContext): RawCall {
  const fn = callee.function;
  if (callee.args.error !== null) return raisesTypeError(callee.args.error, cx);
  const isHot = isHotCallee(node.callee, fn, cx);
  const form = isHot ? 'coroutine' : callee.view === undefined ? formOfFunction(fn, cx) : callee.view === 'coroutine' ? 'coroutine' : 'promise';
  const name = fn.qualifiedName;
  if (callee.view === undefined && isUnboundValue(node, callee)) return lowerUnboundValue(node, callee, cx);
  if (showsKeywords(node, fn, cx) || (callee.args.isDynamic && isWrappedParameter(node, cx))) return asValue(lowerUnknownCall(node, cx));
  const dynamic = callee.args.isDynamic ? lowerDynamicCall(node, callee, cx) : null;
  if (dynamic !== null) return dynamic;
  const unbound = lowerUnboundCall(node, callee, cx);
  if (unbound !== null) return { value: unbound, form, isMovable: false, name };
  // Python evaluates the callee first; a method is looked up on its receiver.
  const [target, placed] = withCallee(node, callee.receiver, fn, cx, () => placeArguments(callee.args, conventionOf(fn), cx));
  const surroundings = cx.surroundingsOfAll(placed.nodes.map((one) => one ?? node));
  const value: ir.CallExpression = { kind: 'CallExpression', callee: target, args: placed.args, surroundings, dangling: cx.danglingOf(node.id), at: node.span.start };
  if (isFromOutside(fn, node, cx)) return { value: b.as(value, cx.printType(cx.facts.typeOf(node))), form, isMovable: false, name };
  const isMovable = (callee.receiver === null || isFixedReceiver(callee.receiver, cx)) && isFixedCallee(node, cx) && placed.nodes.every((arg) => arg === null || isMovableArgument(arg, cx));
  return isHot ? { value, form, isMovable: isMovable && !actsWhenCalled(fn, cx), name: null, isValue: true } : { value, form, isMovable, name, function: fn, isValue: isFieldRead(node, cx) };
}

/** What a function without type parameters makes for one with: `unknown[]` that is a `T[]` for who called it. */
function isFromOutside(fn: FunctionInfo, node: ast.Call, cx: LowerContext): boolean {
  if (formOfFunction(fn, cx) !== 'value' || fn.typeParameters.length > 0 || (fn.owner?.typeParameters.length ?? 0) > 0 || fn.isGenerator) return false;
  return fn.declaredReturn === null && variablesOf(cx.facts.typeOf(node)).size > 0;
}

const isFieldRead = ({ callee }: ast.Call, cx: LowerContext): boolean => callee.kind === 'Attribute' && cx.facts.memberOf(callee).kind === 'field';

/** A method that a decorator was given: it takes the instance as its first argument. */
const isUnboundValue = (node: ast.Call, { function: fn, receiver }: Callee & { kind: 'function' }): boolean =>
  fn.role === 'method' && receiver === null && node.callee.kind !== 'Attribute';

function lowerUnboundValue(node: ast.Call, { function: fn, args: bound }: Callee & { kind: 'function' }, cx: LowerContext): RawCall {
  if (bound.isDynamic || node.keywords.length > 0) return asValue(lowerUnknownCall(node, cx));
  const [target, ...args] = cx.inOrder([node.callee, ...node.args]);
  return { value: b.call(target!, args, node.span.start), form: formOfFunction(fn, cx), isMovable: false, name: fn.qualifiedName };
}

/** `f(*args, **options)` of a function that is known, but for which parameter gets what. */
function lowerDynamicCall(node: ast.Call, { function: fn, receiver }: Callee & { kind: 'function' }, cx: LowerContext): RawCall {
  const form = formOfFunction(fn, cx);
  const name = fn.qualifiedName;
  if (node.callee.kind === 'Name' || receiver !== null) {
    let args: readonly ir.Expression[] = [];
    const [target] = withCallee(node, receiver, fn, cx, (callee) => {
      const type = parametersOf(callee);
      args = type === null ? [] : dynamicArguments(node, fn, type, cx);
    });
    if (args.length > 0) return { value: asKnown(b.call(target, args, node.span.start), node, fn, cx), form, isMovable: false, name, function: fn };
  }
  const value = lowerUnknownCall(node, cx, fn);
  // `call` makes a coroutine of an async function's call.
  if (form !== 'promise') return { value, form: 'value', isMovable: false, name };
  return { value: cx.asyncio('join', value), form: 'promise', isMovable: false, name };
}

/** TypeScript does not see what arguments that are found at run time bind type variables to. */
function asKnown(call: ir.Expression, node: ast.Call, fn: FunctionInfo, cx: LowerContext): ir.Expression {
  const type = cx.facts.typeOf(node);
  if (fn.typeParameters.length === 0 || type.kind === 'unknown' || type.kind === 'never') return call;
  if (type.kind !== 'coroutine') return b.as(call, cx.printType(type));
  return type.result.kind === 'unknown' ? call : b.as(call, b.reference('Promise', [cx.printType(type.result)]));
}

/** `func(*args, **kwargs)` of what a decorator wraps: it may be a wrapper itself, which is given keywords as keywords. */
function isWrappedParameter({ callee }: ast.Call, cx: LowerContext): boolean {
  const symbol = callee.kind === 'Name' ? cx.facts.symbolOf(callee) : null;
  return symbol !== null && cx.decoratorPatterns.has(symbol);
}

/** A decorator's wrapper is given keywords as keywords, and may look at them. */
function showsKeywords(node: ast.Call, fn: FunctionInfo, cx: LowerContext): boolean {
  if (node.keywords.length === 0 || fn.decorators.length === 0) return false;
  return fn.decorators.some((decorator) => {
    const type = cx.facts.typeOf(decorator);
    return type.kind === 'function' && type.function.kind === 'functionInfo' && type.function.decorator?.isPositional === false;
  });
}

export function formOfFunction(fn: FunctionInfo, cx: LowerContext): RawCall['form'] {
  const { isCoroutine, isGenerator, colour } = runBy(fn, cx);
  if (isCoroutine && !isGenerator) return 'coroutine';
  return colour === 'async' && !isGenerator ? 'promise' : 'value';
}

/** The function whose port a call runs: a decorator's wrapper, unless that hands on the coroutine that it was given. */
function runBy(fn: FunctionInfo, cx: LowerContext): FunctionInfo {
  const pattern = cx.facts.wrapperOf(fn);
  if (pattern === null) return fn;
  const handsOn = fn.isCoroutine && !pattern.wrapper.isCoroutine && cx.facts.resultKept(pattern) === 'same';
  return handsOn ? fn : pattern.wrapper;
}

function isFixedReceiver(node: ast.Expression, cx: LowerContext): boolean {
  if (node.kind === 'Name' && cx.frame.self !== null && cx.facts.symbolOf(node) === cx.frame.self) return true;
  return cx.facts.isPure(node);
}

function isFixedCallee(node: ast.Call, cx: LowerContext): boolean {
  if (node.callee.kind !== 'Name') return true;
  const symbol = cx.facts.symbolOf(node.callee);
  return symbol === null || symbol.bindings.length === 1;
}

/** The callee lowered before the arguments, and bound if these need statements of their own. */
function withCallee<T>(node: ast.Call, receiver: ast.Expression | null, fn: FunctionInfo, cx: LowerContext, args: (target: ir.Expression) => T): [ir.Expression, T] {
  const held = staticCallee(node, fn, cx);
  if (held !== null) return [held, args(held)];
  if (receiver === null || node.callee.kind !== 'Attribute') {
    const target = node.callee.kind === 'Name' ? plainName(node.callee, cx) : cx.expression(node.callee);
    return [target, args(target)];
  }
  const object = lowerReceiver(receiver, cx);
  const { output } = cx;
  const mark = output.length;
  const member = memberNameOf(fn, node.callee, cx);
  const target = memberOf(object, member, node.callee.attribute.span.start);
  const placed = args(target);
  if (output.length === mark || isFixedReceiver(receiver, cx)) return [target, placed];
  const name = cx.temporary('receiver');
  output.splice(mark, 0, b.constant(name, object));
  return [memberOf(b.id(name), member), placed];
}

const memberOf = (object: ir.Expression, member: string, at?: number): ir.Expression => b.member(object, member, at);

function memberNameOf(fn: FunctionInfo, callee: ast.Attribute, cx: LowerContext): string {
  const isStatic = fn.role === 'staticMethod' || fn.role === 'classMethod';
  return isStatic ? cx.static(callee.attribute.text) : cx.member(callee.attribute.text);
}

/** A value of a function type: positional arguments go to it as they are. */
/** `scale(2)` of an instance whose class has `__call__`. */
function lowerInstanceCall(node: ast.Call, type: Type, cx: LowerContext): RawCall | null {
  if (type.kind !== 'instance') return null;
  const fn = cx.facts.lookup(type.class, '__call__');
  if (fn === null || !('kind' in fn) || fn.kind !== 'functionInfo' || fn.isDecorated) return null;
  const args = bindArguments(fn.parameters.slice(1), node, { name: fn.qualifiedName, implicit: 1 });
  if (args.error !== null || args.isDynamic) return null;
  const object = cx.bind(cx.expression(node.callee), 'callee');
  const value = b.call(b.index(object, cx.runtime('python', 'callOf')), placeArguments(args, conventionOf(fn), cx).args, node.span.start);
  return { value, form: formOfFunction(fn, cx), isMovable: false, name: fn.qualifiedName };
}

function lowerValueCall(node: ast.Call, type: Type, cx: LowerContext): RawCall {
  const instance = lowerInstanceCall(node, type, cx);
  if (instance !== null) return instance;
  const isKnown = !(cx.facts.program.callsInstances && membersOf(type).some(({ kind }) => kind === 'callable')) && membersOf(type).every((member) => member.kind === 'callable' || (member.kind === 'function' && member.function.kind === 'functionInfo'));
  if (!isKnown || node.keywords.length > 0 || spreadsOpenly(node, cx) || !membersOf(type).every((member) => takes(member, node, cx))) return asValue(lowerUnknownCall(node, cx));
  const colours = new Set(membersOf(type).map((member) => isColdType(member, cx)));
  if (colours.size !== 1) return asValue(lowerUnknownCall(node, cx));
  const [target, ...args] = cx.inOrder([node.callee, ...node.args]);
  const value = b.call(target!, args, node.span.start);
  const acts = membersOf(type).some((member) => member.kind === 'function' && member.function.kind === 'functionInfo' && actsWhenCalled(member.function, cx));
  const isMovable = !acts && cx.facts.isPure(node.callee) && node.args.every((arg) => isMovableArgument(arg, cx));
  return { value, form: colours.has(true) ? 'coroutine' : 'value', isMovable, name: null, isValue: true };
}

/** TypeScript would not call it with these arguments: `Callable[..., T]` takes nobody knows what, and one of several functions may take more. */
function takes(member: Type, node: ast.Call, cx: LowerContext): boolean {
  if (member.kind === 'callable') return member.parameters !== null || node.args.length === 0 || isMadeByLibrary(node.callee, cx);
  if (member.kind !== 'function' || member.function.kind !== 'functionInfo') return true;
  const own = member.self === null ? member.function.parameters : member.function.parameters.slice(1);
  return node.args.some(({ kind }) => kind === 'Starred') || bindArguments(own, node, { name: member.function.qualifiedName, implicit: 0 }).error === null;
}

/** `partial(int, base=2)`: a function of the runtime's, which says itself what it takes. */
function isMadeByLibrary(node: ast.Expression, cx: LowerContext): boolean {
  if (node.kind === 'Call') return ['map', 'mapClass'].includes(cx.facts.calleeOf(node).kind);
  const symbol = node.kind === 'Name' ? cx.facts.symbolOf(node) : null;
  return symbol !== null && symbol.annotation === null && symbol.bindings.length > 0
    && symbol.bindings.every((binding) => binding.node.kind === 'Assign' && isMadeByLibrary(binding.node.value, cx));
}

/** `f(*args)` of so many as there are: TypeScript spreads into parameters only what is as long as they are. */
function spreadsOpenly(node: ast.Call, cx: LowerContext): boolean {
  return node.args.some((arg) => {
    if (arg.kind !== 'Starred') return false;
    const type = cx.facts.typeOf(arg.value);
    return type.kind !== 'tuple' || type.rest !== null;
  });
}

/** Calls of it make coroutines. */
function isColdType(type: Type, cx: LowerContext): boolean {
  if (type.kind === 'callable') return type.returns.kind === 'coroutine';
  if (type.kind !== 'function' || type.function.kind !== 'functionInfo') return false;
  return formOfFunction(type.function, cx) === 'coroutine' || cx.facts.returnTypeOf(type.function).kind === 'coroutine' && !type.function.isCoroutine;
}
