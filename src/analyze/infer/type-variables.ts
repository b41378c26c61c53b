/** Type variables: what a call binds them to, and where they mean something. */
import type * as ast from '../../syntax/ast.js';
import type { Arguments } from '../facts.js';
import type { ParameterInfo, Scope } from '../program.js';
import { never, unknown, type Type } from '../types.js';
import { resultOf } from './call-function.js';
import { membersOf, type Inference } from './inference.js';
import type { Body } from './state.js';
import { awaitedType } from './protocols.js';

/** Binds the variables of a declared type by what is passed for it, in `body`. */
export function bindVariables(inference: Inference, declared: Type, actual: Type, bindings: Map<string, Type>, body: Body | null): void {
  const { lattice } = inference.state;
  switch (declared.kind) {
    case 'variable':
      bindings.set(declared.name, lattice.join(bindings.get(declared.name) ?? never, actual));
      return;
    case 'union': {
      const rest = membersOf(actual).filter((part) => !declared.members.some((member) => member.kind === part.kind && part.kind !== 'object'));
      for (const member of declared.members) for (const part of rest) bindVariables(inference, member, part, bindings, body);
      return;
    }
    case 'tuple':
      if (actual.kind === 'tuple') declared.items.forEach((item, index) => bindVariables(inference, item, actual.items[index] ?? actual.rest ?? unknown, bindings, body));
      return;
    case 'coroutine': {
      const result = awaitedType(inference, actual, body);
      if (result !== null) bindVariables(inference, declared.result, result, bindings, body);
      return;
    }
    case 'callable':
      if (actual.kind === 'function' && actual.function.kind === 'functionInfo') bindVariables(inference, declared.returns, resultOf(inference, actual.function, body), bindings, body);
      return;
    case 'object':
      if (actual.kind === 'object') declared.sites[0]?.args.forEach((arg, index) => bindVariables(inference, arg, lattice.argOf(actual, index, body), bindings, body));
      return;
    case 'instance':
      if (actual.kind === 'instance') declared.args.forEach((arg, index) => bindVariables(inference, arg, actual.args[index] ?? unknown, bindings, body));
      return;
    default: return;
  }
}

export function substitute(inference: Inference, type: Type, bindings: ReadonlyMap<string, Type>): Type {
  const { lattice, } = inference.state;
  const inner = (part: Type): Type => substitute(inference, part, bindings);
  switch (type.kind) {
    case 'variable': return bindings.get(type.name) ?? type;
    case 'union': return lattice.joinAll(type.members.map(inner));
    case 'tuple': return { kind: 'tuple', items: type.items.map(inner), rest: type.rest === null ? null : inner(type.rest) };
    case 'coroutine': return { ...type, result: inner(type.result) };
    case 'callable': return { ...type, parameters: type.parameters?.map(inner) ?? null, returns: inner(type.returns) };
    case 'instance': return type.args.length === 0 ? type : { ...type, args: type.args.map(inner) };
    case 'object': {
      const root = type.sites[0];
      if (root === undefined || !root.args.some(hasVariable)) return type;
      const key = `substituted${root.id}:${[...bindings].map(([name, bound]) => `${name}=${bound.kind}${bound.kind === 'object' ? bound.sites.map(({ id }) => id).join() : ''}`).join()}`;
      return inference.state.objectOf(type.entry, key, root.args.map(inner));
    }
    default: return type;
  }
}

export function hasVariable(type: Type): boolean {
  switch (type.kind) {
    case 'variable': return true;
    case 'union': return type.members.some(hasVariable);
    case 'tuple': return type.items.some(hasVariable) || (type.rest !== null && hasVariable(type.rest));
    case 'coroutine': return hasVariable(type.result);
    case 'instance': return type.args.some(hasVariable);
    default: return false;
  }
}

/** `apply(double, 3)` of `def apply(fn: Callable[[T], T], value: T)` will call `double` with an int. */
export function passCallbacks(
  inference: Inference, bound: Arguments<ParameterInfo>, typeOf: (node: ast.Expression) => Type, bindings: ReadonlyMap<string, Type>,
): void {
  for (const { parameter, values } of bound.bound) {
    const { declared } = parameter.symbol;
    if (declared === null || !takesVariables(declared)) continue;
    for (const value of values) inference.meetCallables(typeOf(value), substitute(inference, declared, bindings));
  }
}

const takesVariables = (declared: Type): boolean =>
  membersOf(declared).some((part) => part.kind === 'callable' && part.parameters?.some(hasVariable) === true);

/** The type as it is in the scope: a variable of a generic function that calls this one means nothing in here. */
export function closedIn(inference: Inference, type: Type, scope: Scope): Type {
  return hasVariable(type) && !isGeneric(inference, scope) ? erased(inference, type) : type;
}

/** The scope is in a function or class that has type variables. */
function isGeneric(inference: Inference, scope: Scope): boolean {
  const { functions, classes } = inference.state.resolver;
  for (let each: Scope | null = scope; each !== null; each = each.parent) {
    if (each.node.kind === 'FunctionDef' && (functions[each.node.id]?.typeParameters.length ?? 0) > 0) return true;
    if (each.node.kind === 'ClassDef' && (classes[each.node.id]?.typeParameters.length ?? 0) > 0) return true;
  }
  return false;
}

/** Variables that nothing binds stand for anything. */
function erased(inference: Inference, type: Type): Type {
  const inner = (part: Type): Type => erased(inference, part);
  switch (type.kind) {
    case 'variable': return unknown;
    case 'union': return inference.state.lattice.joinAll(type.members.map(inner));
    case 'tuple': return { ...type, items: type.items.map(inner), rest: type.rest === null ? null : inner(type.rest) };
    case 'coroutine': return { ...type, result: inner(type.result) };
    case 'callable': return { ...type, parameters: type.parameters?.map(inner) ?? null, returns: inner(type.returns) };
    case 'instance': return type.args.length === 0 ? type : { ...type, args: type.args.map(inner) };
    default: return type;
  }
}
