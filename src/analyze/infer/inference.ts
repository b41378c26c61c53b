/**
 * Type inference: an abstract interpreter over bodies, run to a fixpoint by a worklist. Bodies are a module's, a
 * function's and a lambda's; they read cells (parameters, results, attributes, variables of other scopes) and sites, and
 * are inferred anew when one of those widens.
 */
import { runsWrapped } from '../effects/runs-coroutine.js';
import type { ClassEntry } from '../../maps/model.js';
import type * as ast from '../../syntax/ast.js';
import type { AttributeInfo, ClassInfo, FunctionInfo, ModuleInfo, Symbol } from '../program.js';
import { lookUpAttribute } from '../class-lookup.js';
import { never, none, str, unknown, type FunctionType, type Type } from '../types.js';
import { classesOf, dropHandedOn } from './allocation.js';
import { Annotations } from './annotations.js';
import { resultOf } from './call-function.js';
import { inferExpression } from './expressions.js';
import { Flow } from './flow.js';
import { inferStatements } from './statements.js';
import { awaitedType } from './protocols.js';
import { overruledHints, type OverruledHints } from './decorator-hints.js';
import type { Body, State } from './state.js';
import { derivesFrom } from './stubs.js';
import { closedIn, hasVariable } from './type-variables.js';

/** Calls within calls that are followed at once; further in, a function waits for its turn. */
const DEEPEST_CALLS = 30;

export class Inference {
  readonly annotations: Annotations;
  readonly state: State;

  constructor(state: State) {
    this.state = state;
    this.annotations = new Annotations(state);
    state.lattice.onDeclared = (value, declared) => this.meetCallables(value, declared);
  }

  run(modules: readonly ModuleInfo[]): void {
    const overruled = overruledHints(this, this.state.declarations.functions);
    for (const fn of this.state.declarations.functions) this.declare(fn, overruled);
    for (const module of modules) this.state.bodyOf(module);
    this.toFixpoint();
    // What nobody in the program calls may still be called from outside, with anything.
    for (const fn of [...this.state.declarations.functions]) if (!this.state.bodies.has(fn)) this.openUp(fn);
    this.toFixpoint();
    this.openBottoms();
    this.toFixpoint();
  }

  private toFixpoint(): void {
    for (let body = this.state.dequeue(); body !== undefined; body = this.state.dequeue()) this.inferBody(body);
  }

  private openUp(fn: FunctionInfo): void {
    this.openParameters(fn);
    this.state.bodyOf(fn);
  }

  /** A function whose calls were all in dead code has parameters without a type. */
  private openBottoms(): void {
    for (const fn of this.state.declarations.functions) {
      if (fn.parameters.some(({ symbol }) => symbol.cell.type.kind === 'never' && symbol.declared === null)) this.openParameters(fn);
    }
  }

  private openParameters(fn: FunctionInfo): void {
    for (const { symbol, kind } of fn.parameters) {
      if (symbol.declared === null && symbol.cell.type.kind === 'never' && kind !== 'rest' && kind !== 'keywords') {
        this.state.lattice.widen(symbol.cell, unknown);
      }
    }
  }

  /** The function flows where its calls can't be seen. */
  escape(type: Type): void {
    if (type.kind === 'union') type.members.forEach((member) => this.escape(member));
    if (type.kind !== 'function' || type.function.kind !== 'functionInfo' || type.function.escapes) return;
    const fn = type.function;
    fn.escapes = fn.isValue = true;
    this.state.bodyOf(fn);
    for (const { symbol, kind } of fn.parameters.slice(type.self === null ? 0 : 1)) {
      if (symbol.declared === null && kind !== 'rest' && kind !== 'keywords') this.state.lattice.widen(symbol.cell, unknown);
    }
  }

  private declare(fn: FunctionInfo, { wrappers, decorators, makers }: OverruledHints): void {
    if (!wrappers.has(fn)) this.declareParameters(fn);
    if (decorators.has(fn)) fn.decorator!.parameter.symbol.declared = null;
    if (fn.node.kind === 'Lambda') return;
    if (fn.node.returns !== null && !wrappers.has(fn) && !decorators.has(fn) && !makers.has(fn)) fn.declaredReturn = this.annotations.typeOf(fn.node.returns);
    fn.typeParameters = variablesIn([...fn.parameters.map(({ symbol }) => symbol.declared), fn.declaredReturn], fn.owner);
  }

  declareParameters(fn: FunctionInfo): void {
    dropHandedOn(fn);
    for (const [index, parameter] of fn.parameters.entries()) {
      const { annotation } = parameter.node;
      const { symbol } = parameter;
      symbol.annotation = annotation;
      if (annotation !== null) symbol.declared = this.declaredParameter(parameter, this.annotations.typeOf(annotation));
      // What it is given decides which function runs.
      else if (index === 0 && fn.decorators.some((one) => this.state.resolver.entryOf(one)?.id === 'functools.singledispatch')) symbol.declared = unknown;
      // Containers compare whatever they hold.
      else if (index === 1 && fn.owner !== null && (fn.name === '__eq__' || fn.name === '__ne__')) symbol.declared = unknown;
      else if (index === 0 && fn.owner !== null && fn.role === 'staticMethod' && fn.owner.isMetaclass && fn.owner.made.length > 0) symbol.declared = classesOf(this, fn.owner);
      else if (index === 0 && fn.owner !== null && fn.role !== 'staticMethod') {
        symbol.declared = fn.role === 'classMethod' ? { kind: 'class', class: fn.owner } : this.state.instance(fn.owner);
      }
    }
  }

  private declaredParameter(parameter: FunctionInfo['parameters'][number], type: Type): Type {
    if (parameter.kind === 'rest') return { kind: 'tuple', items: [], rest: type };
    if (parameter.kind === 'keywords') return this.state.object('builtins.dict', `kwargs${parameter.node.id}`, [str, type]);
    return parameter.default?.kind === 'NoneLiteral' ? this.state.lattice.optional(type) : type;
  }

  /**
   * A function that is called for the first time is inferred there and then: what it gives is known to the caller, who need not
   * come again for it.
   */
  inferFirst(fn: FunctionInfo): void {
    const body = this.state.bodyOf(fn);
    if (body.hasBegun || this.depth > DEEPEST_CALLS) return;
    this.depth += 1;
    body.isQueued = false;
    this.inferBody(body);
    this.depth -= 1;
  }

  private depth = 0;

  inferBody(body: Body): void {
    body.hasBegun = true;
    const flow = new Flow(body);
    const { function: fn } = body;
    if (fn === null) {
      inferStatements(this, body.module.node.body, flow);
      return;
    }
    for (const { symbol } of fn.parameters) flow.env.set(symbol, this.symbolType(symbol, body));
    if (fn.node.kind === 'Lambda') {
      this.state.lattice.widen(fn.returns, inferExpression(this, fn.node.body, flow));
      return;
    }
    inferStatements(this, fn.node.body.body, flow);
    if (!flow.env.isDead && !isAbstractStub(fn)) this.state.lattice.widen(fn.returns, none);
  }

  expression(node: ast.Expression, flow: Flow, expected: Type | null = null): Type {
    return inferExpression(this, node, flow, expected);
  }

  // ---- variables --------------------------------------------------------------------------------------

  /** The type of a variable wherever it stands: declared, or the join of all that is assigned. */
  symbolType(symbol: Symbol, body: Body | null): Type {
    if (body !== null) symbol.cell.readers.add(body);
    return symbol.declared === null ? symbol.cell.type : this.refine(symbol.declared, symbol.cell.type);
  }

  attributeType(attribute: AttributeInfo, body: Body | null): Type {
    if (body !== null) attribute.cell.readers.add(body);
    if (attribute.annotation !== null && attribute.declared === null) attribute.declared = this.annotations.typeOf(attribute.annotation);
    return attribute.declared === null ? attribute.cell.type : this.refine(attribute.declared, attribute.cell.type);
  }

  /** `float` in an annotation admits ints (PEP 484's numeric tower): what really flows in decides how it is shown. */
  refine(declared: Type, actual: Type): Type {
    if (this.state.isOpen) return declared;
    const numbers = membersOf(actual).filter(({ kind }) => kind === 'int' || kind === 'float');
    if (numbers.length === 0) return declared;
    const joined = this.state.lattice.joinAll(numbers);
    if (declared.kind === 'float') return joined;
    if (declared.kind === 'int') return joined.kind === 'int' ? joined : declared;
    if (declared.kind !== 'union' || !declared.members.some(({ kind }) => kind === 'float')) return declared;
    return this.state.lattice.joinAll([...declared.members.filter(({ kind }) => kind !== 'float' && kind !== 'int'), joined]);
  }

  /** What is assigned to a declared place takes its form; returns what reading it right after gives. */
  assignDeclared(declared: Type, value: Type): Type {
    this.state.lattice.unifyInto(value, declared);
    if (declared.kind === 'unknown') return unknown;
    if (declared.kind === 'float' || declared.kind === 'int') return value.kind === 'int' || value.kind === 'float' ? value : declared;
    if (declared.kind !== 'union') return declared;
    return this.narrowTo(declared, value);
  }

  /** TypeScript narrows a union on assignment to those of its members that the value may be. */
  private narrowTo(declared: Type & { kind: 'union' }, value: Type): Type {
    const kinds = new Set(membersOf(value).map(({ kind }) => kind));
    const kept = declared.members.filter(({ kind }) => kinds.has(kind) || (kind === 'float' && kinds.has('int')));
    return kept.length === 0 ? declared : this.state.lattice.joinAll(kept);
  }

  /**
   * A function that goes where a `Callable[[A], R]` is declared will be called with A. What a type variable stands for is known
   * where the variables are bound, at the call, which comes here again.
   */
  meetCallables(value: Type, declared: Type): void {
    for (const target of membersOf(declared)) {
      if (target.kind === 'unknown') this.escape(value);
      if (target.kind !== 'callable') continue;
      const parameters = target.parameters?.map((parameter) => (hasVariable(parameter) ? never : parameter)) ?? null;
      for (const part of membersOf(value)) {
        if (part.kind === 'function' && part.function.kind === 'functionInfo') this.callWithTypes(part, parameters);
        if (part.kind === 'instance') this.callInstance(part, parameters);
      }
    }
  }

  private callInstance(self: Type & { readonly kind: 'instance' }, parameters: readonly Type[] | null): void {
    const call = lookUpAttribute(this.state, self.class, '__call__');
    if (call?.kind !== 'functionInfo') return;
    this.state.callsInstances = true;
    this.callWithTypes({ kind: 'function', function: call, self }, parameters);
  }

  /** Calls a function value with argument types; null for unknown ones. Returns the result. */
  callWithTypes(type: FunctionType, args: readonly Type[] | null, body: Body | null = null): Type {
    if (type.function.kind !== 'functionInfo') return unknown;
    const fn = type.function;
    fn.isValue = true;
    const parameters = fn.parameters.slice(type.self === null ? 0 : 1);
    if (args === null) this.escape(type);
    else {
      this.state.bodyOf(fn);
      args.forEach((arg, index) => {
        const parameter = parameters[index];
        if (parameter?.kind === 'positional' || parameter?.kind === 'positionalOnly') this.pass(arg, parameter.symbol);
        else {
          const rest = parameters.find(({ kind }) => kind === 'rest');
          if (rest !== undefined) this.pass({ kind: 'tuple', items: [], rest: arg }, rest.symbol);
        }
      });
    }
    return resultOf(this, fn, body);
  }

  /** An argument flows into a parameter. */
  pass(type: Type, symbol: Symbol): void {
    if (symbol.declared !== null) {
      this.state.lattice.unifyInto(type, symbol.declared);
      if (mentionsNumber(symbol.declared)) this.state.lattice.widen(symbol.cell, type);
    } else this.state.lattice.widen(symbol.cell, closedIn(this, type, symbol.scope));
  }

  isA(entry: ClassEntry, id: string): boolean {
    return derivesFrom(this, entry, id);
  }

  /** The result of a call that goes through a wrapping decorator: the wrapper may add to it (`return None` after the last try). */
  wrappedResult(fn: FunctionInfo, result: Type, body: Body): Type {
    const pattern = this.state.wrapped.get(fn);
    if (pattern === undefined) return result;
    pattern.wrapper.returns.readers.add(body);
    const isRun = runsWrapped(pattern, this.state);
    if (!pattern.keepsResult || (pattern.runs.length > 0 && !isRun)) return resultOf(this, pattern.wrapper, body);
    if (isRun) return awaitedType(this, result, body) ?? unknown;
    const added = membersOf(pattern.wrapper.returns.type).filter(({ kind }) => kind === 'none');
    const { lattice } = this.state;
    if (pattern.wrapper.isCoroutine) {
      const inner = awaitedType(this, result, body) ?? result;
      return { kind: 'coroutine', result: lattice.joinAll([inner, ...added]), function: fn };
    }
    return lattice.joinAll([result, ...added]);
  }
}

/** `@abstractmethod` over a body that says nothing: what it gives is what those that override it give. */
function isAbstractStub({ node, decorators }: FunctionInfo): boolean {
  if (node.kind === 'Lambda') return false;
  const isMarked = decorators.some((decorator) => (decorator.kind === 'Name' ? decorator.text : decorator.kind === 'Attribute' ? decorator.attribute.text : '') === 'abstractmethod');
  const saysNothing = (statement: ast.Statement): boolean => statement.kind === 'Pass' || (statement.kind === 'ExpressionStatement' && (statement.value.kind === 'StringLiteral' || statement.value.kind === 'EllipsisLiteral'));
  return isMarked && node.body.body.every(saysNothing);
}

export function membersOf(type: Type): readonly Type[] {
  return type.kind === 'union' ? type.members : [type];
}

function mentionsNumber(type: Type): boolean {
  return membersOf(type).some(({ kind }) => kind === 'float' || kind === 'int');
}

/** Type variables of a signature, those of its class left out. */
function variablesIn(types: readonly (Type | null)[], owner: ClassInfo | null): string[] {
  const names = new Set<string>();
  const visit = (type: Type): void => {
    switch (type.kind) {
      case 'variable': names.add(type.name); return;
      case 'union': return type.members.forEach(visit);
      case 'tuple': type.items.forEach(visit); return type.rest === null ? undefined : visit(type.rest);
      case 'coroutine': return visit(type.result);
      case 'callable': type.parameters?.forEach(visit); return visit(type.returns);
      case 'object': return type.sites.forEach((site) => (site.isDeclared ? site.args.forEach(visit) : undefined));
      case 'instance': return type.args.forEach(visit);
      default: return;
    }
  };
  for (const type of types) if (type !== null) visit(type);
  for (const name of owner?.typeParameters ?? []) names.delete(name);
  return [...names];
}
