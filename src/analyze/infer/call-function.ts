/** Calls of the program's own functions: arguments flow into parameters, the result flows back. */
import type * as ast from '../../syntax/ast.js';
import { bindArguments } from '../../maps/bind.js';
import type { Arguments } from '../facts.js';
import type { ClassInfo, FunctionInfo, ParameterInfo } from '../program.js';
import { never, none, str, unknown, type Type } from '../types.js';
import type { Flow } from './flow.js';
import { membersOf, type Inference } from './inference.js';
import { passDynamic } from './dynamic-arguments.js';
import { overridesOf, passToOverride } from './overrides.js';
import type { Body } from './state.js';
import { bindVariables, closedIn, passCallbacks, substitute } from './type-variables.js';
import { elementOf } from './protocols.js';

/**
 * A call without arguments of its own (a protocol's), or with those of `call`, bound. `isExact`: it runs this very function
 * (`super().run()`), no override.
 */
export function callFunction(
  inference: Inference, fn: FunctionInfo, self: Type | null, bound: Arguments<ParameterInfo> | null, body: Body | null,
  typeOf: ((node: ast.Expression) => Type) | null = null, isExact = false, call: ast.Call | null = null,
): Type {
  inference.state.bodyOf(fn);
  const own = boundParameters(fn, self);
  const bindings = classBindings(fn, self);
  const overrides = isExact ? [] : overridesOf(fn);
  for (const override of overrides) callOverride(inference, override, fn, bound, typeOf);
  if (bound !== null && typeOf !== null) passArguments(inference, bound, typeOf, bindings, call, body);
  for (const parameter of own) passDefault(inference, parameter, bound);
  inference.inferFirst(fn);
  const result = isExact ? exactResult(inference, fn, body) : resultOf(inference, fn, body);
  if (fn.typeParameters.length === 0 && bindings.size === 0 && (fn.owner?.typeParameters.length ?? 0) === 0) return result;
  const known = substitute(inference, result, bindings);
  return body === null ? known : closedIn(inference, known, body.function?.scope ?? body.module.scope);
}

/** What the receiver's class takes for its type parameters: `Stack[int]().pop()` gives an int. */
function classBindings(fn: FunctionInfo, self: Type | null): Map<string, Type> {
  if (fn.owner === null || self?.kind !== 'instance') return new Map();
  return instanceBindings(fn.owner, self);
}

/** Type parameters of a class by name, where the instance says what they are. */
export function instanceBindings(owner: ClassInfo, self: Type & { readonly kind: 'instance' }): Map<string, Type> {
  const bindings = new Map<string, Type>();
  if (self.class !== owner) return bindings;
  owner.typeParameters.forEach((name, index) => {
    const arg = self.args[index];
    if (arg !== undefined && arg.kind !== 'unknown' && arg.kind !== 'never') bindings.set(name, arg);
  });
  return bindings;
}

function callOverride(
  inference: Inference, override: FunctionInfo, fn: FunctionInfo, bound: Arguments<ParameterInfo> | null, typeOf: ((node: ast.Expression) => Type) | null,
): void {
  inference.state.bodyOf(override);
  if (bound !== null && typeOf !== null) {
    for (const { parameter, values } of bound.bound) {
      if (parameter.kind === 'rest' || parameter.kind === 'keywords') continue;
      for (const value of values) passToOverride(inference, parameter, fn, override, typeOf(value));
    }
  }
  for (const parameter of override.parameters.slice(1)) passDefault(inference, parameter, bound);
}

/** The parameters that a call's arguments bind to: without `self` where it is bound already. */
export function boundParameters(fn: FunctionInfo, self: Type | null): readonly ParameterInfo[] {
  const takesSelf = fn.owner !== null && (fn.role === 'method' || fn.role === 'property' || fn.role === 'setter' || fn.role === 'classMethod');
  return takesSelf && self !== null ? fn.parameters.slice(1) : fn.parameters;
}

export function bindCall(fn: FunctionInfo, self: Type | null, call: ast.Call): Arguments<ParameterInfo> {
  const parameters = boundParameters(fn, self);
  return bindArguments(parameters, call, { name: fn.qualifiedName, implicit: fn.parameters.length - parameters.length });
}

function passArguments(
  inference: Inference, bound: Arguments<ParameterInfo>, typeOf: (node: ast.Expression) => Type, bindings: Map<string, Type>,
  call: ast.Call | null, body: Body | null,
): void {
  for (const { parameter, values, names } of bound.bound) {
    for (let index = 0; index < values.length; index += 1) {
      const value = values[index]!;
      const type = typeOf(value);
      if (parameter.symbol.declared !== null) bindVariables(inference, parameter.symbol.declared, type, bindings, body);
      if (parameter.kind === 'rest') passRest(inference, parameter, value, type);
      else if (parameter.kind === 'keywords') passKeyword(inference, parameter, names[index] ?? null, type);
      else inference.pass(type, parameter.symbol);
    }
  }
  passCallbacks(inference, bound, typeOf, bindings);
  if (bound.isDynamic) passDynamic(inference, bound, call, typeOf, body);
}

function passRest(inference: Inference, parameter: ParameterInfo, value: ast.Expression, type: Type): void {
  const item = value.kind === 'Starred' ? (elementOf(inference, type, false, null)?.item ?? unknown) : type;
  inference.pass({ kind: 'tuple', items: [], rest: item }, parameter.symbol);
}

function passKeyword(inference: Inference, parameter: ParameterInfo, name: string | null, type: Type): void {
  const { lattice } = inference.state;
  let item = type;
  if (name === null) {
    item = type.kind === 'never' ? never : unknown;
    for (const part of membersOf(type)) if (part.kind === 'object' && part.sites.length > 0) item = lattice.argOf(part, 1, null);
  }
  if (name !== null) lattice.widen(inference.state.keywordsOf(parameter.symbol)(name), type);
  inference.pass(inference.state.object('builtins.dict', `kwargs${parameter.node.id}`, [str, item]), parameter.symbol);
}

function passDefault(inference: Inference, parameter: ParameterInfo, bound: Arguments<ParameterInfo> | null): void {
  const { symbol, kind, node } = parameter;
  if (kind === 'rest') inference.pass({ kind: 'tuple', items: [], rest: never }, symbol);
  else if (kind === 'keywords') {
    inference.state.keywordsOf(symbol);
    inference.pass(inference.state.object('builtins.dict', `kwargs${node.id}`, [str, never]), symbol);
  } else if (parameter.default !== null && bound !== null && !bound.bound.some((each) => each.parameter === parameter && each.values.length > 0)) {
    const type = inference.state.types[parameter.default.id];
    if (type !== undefined) inference.pass(type, symbol);
  }
}

/** What a call of the function evaluates to: its result, or the coroutine or generator that stands for it. */
export function resultOf(inference: Inference, fn: FunctionInfo, body: Body | null): Type {
  const others = overridesOf(fn).filter((override) => !hasShapeOf(override, fn));
  const own = wrapped(inference, fn, bodyResult, body);
  if (others.length === 0) return own;
  return inference.state.lattice.joinAll([own, ...others.map((override) => exactResult(inference, override, body))]);
}

/** Of this very function, whatever overrides it. */
function exactResult(inference: Inference, fn: FunctionInfo, body: Body | null): Type {
  return wrapped(inference, fn, ownResult, body);
}

function wrapped(inference: Inference, fn: FunctionInfo, result: typeof bodyResult, body: Body | null): Type {
  if (fn.isGenerator) return generatorOf(inference, fn, body);
  return fn.isCoroutine ? { kind: 'coroutine', result: result(inference, fn, body), function: fn } : result(inference, fn, body);
}

const hasShapeOf = (a: FunctionInfo, b: FunctionInfo): boolean => a.isCoroutine === b.isCoroutine && a.isGenerator === b.isGenerator;

/** What `return` gives inside, in an override too. */
export function bodyResult(inference: Inference, fn: FunctionInfo, body: Body | null): Type {
  const own = ownResult(inference, fn, body);
  if (fn.declaredReturn !== null) return own;
  const overrides = overridesOf(fn).filter((override) => hasShapeOf(override, fn));
  if (overrides.length === 0) return own;
  return inference.state.lattice.joinAll([own, ...overrides.map((override) => ownResult(inference, override, body))]);
}

function ownResult(inference: Inference, fn: FunctionInfo, body: Body | null): Type {
  if (body !== null) fn.returns.readers.add(body);
  return fn.declaredReturn === null ? fn.returns.type : inference.refine(fn.declaredReturn, fn.returns.type);
}

function generatorOf(inference: Inference, fn: FunctionInfo, body: Body | null): Type {
  if (body !== null) fn.yields.readers.add(body);
  let item = fn.yields.type;
  if (fn.declaredReturn !== null) item = elementOf(inference, fn.declaredReturn, fn.isCoroutine, body)?.item ?? item;
  item = inference.refine(item, fn.yields.type);
  return generatorObject(inference, fn, [item, never, fn.returns.type.kind === 'never' ? none : fn.returns.type]);
}

/** What calls of a generator function make: items, what is sent, what is returned. */
export function generatorObject(inference: Inference, fn: FunctionInfo, [item, sent, returned]: readonly [Type, Type, Type]): Type {
  const key = `generator${fn.node.id}`;
  return fn.isCoroutine
    ? inference.state.object('collections.abc.AsyncGenerator', key, [item, sent])
    : inference.state.object('collections.abc.Generator', key, [item, sent, returned]);
}

export type CallFlow = Flow;
