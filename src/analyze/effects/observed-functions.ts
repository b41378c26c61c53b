/**
 * What can be seen of functions at run time: their Python names (`f.__name__`, the text of a function, errors of arguments), and
 * their parameter lists (a call with keywords whose callee is found at run time). Functions that nobody can look at need neither.
 */
import type * as ast from '../../syntax/ast.js';
import { membersOf } from '../infer/inference.js';
import type { State } from '../infer/state.js';
import type { DecoratorPattern, FunctionInfo } from '../program.js';
import type { Type } from '../types.js';
import type { ProgramIndex } from './body-index.js';

export class ObservedFunctions {
  /** Their Python name can be seen. */
  readonly named = new Set<FunctionInfo>();
  /** Keywords can reach them in a call that binds at run time. */
  readonly keyworded = new Set<FunctionInfo>();
  /** The program reads names, or the like, of functions. */
  readsNames = false;
  private readonly state: State;

  constructor(state: State, index: ProgramIndex) {
    this.state = state;
    for (const node of index.nameReads) this.readName(this.typeOf(node.value));
    for (const node of index.shown) this.show(this.typeOf(node));
    for (const { calls } of index.bodies.values()) for (const call of calls) this.call(call);
    for (const fn of this.keyworded) this.name(fn);
  }

  private typeOf(node: ast.Expression): Type {
    return this.state.types[node.id] ?? { kind: 'never' };
  }

  private call(node: ast.Call): void {
    const callee = this.state.callees[node.id];
    if (callee === undefined) return;
    if (callee.kind === 'map') {
      if (SHOWING.has(callee.entry.id)) for (const arg of node.args) this.show(this.typeOf(arg));
      if (callee.entry.id === 'builtins.getattr' && node.args[0] !== undefined && namesFunction(node.args[1])) this.readName(this.typeOf(node.args[0]));
      if (callee.args.isDynamic || callee.args.bound.some(({ parameter, values }) => parameter.kind === 'keywords' && values.length > 0) || callee.entry.handler === 'functools/partial') this.handOn(node);
      return;
    }
    if (callee.kind === 'mapClass' && callee.construct.handsOn !== null) this.startThread(node, callee.entry.id);
    if (node.keywords.length === 0) return;
    if (callee.kind === 'function' && this.patternsOf(callee.function).some(({ isPositional }) => !isPositional)) this.bindAtRunTime(callee.function);
    else if (callee.kind === 'value') this.bindType(callee.type);
    else if (callee.kind === 'unknown') this.unknownCallee(node);
  }

  /** `Thread(target=f, kwargs={...})`; its name is `Thread-1 (f)`. */
  private startThread(node: ast.Call, id: string): void {
    for (const { arg, value } of node.keywords) {
      if (arg?.text === 'target' && node.keywords.some((keyword) => keyword.arg?.text === 'kwargs')) this.bindType(this.typeOf(value));
      if (arg?.text === 'target' && this.readsMember(`${id}.name`)) this.readName(this.typeOf(value));
    }
  }

  private readsMember(id: string): boolean {
    return this.state.members.some((member) => member?.kind === 'mapAttribute' && member.entry.id === id);
  }

  /** `partial(f, retries=2)`: whatever is given with the keywords may be what they are for. */
  private handOn(node: ast.Call): void {
    for (const arg of node.args) this.bindType(this.typeOf(arg));
  }

  private unknownCallee({ callee }: ast.Call): void {
    if (this.typeOf(callee).kind === 'never') return;
    const method = callee.kind === 'Attribute' ? callee.attribute.text : null;
    for (const fn of this.state.declarations.functions) {
      if (fn.escapes || (method !== null && fn.owner !== null && fn.name === method)) this.bindAtRunTime(fn);
    }
  }

  private bindType(type: Type): void {
    for (const part of membersOf(type)) {
      if (part.kind === 'function' && part.function.kind === 'functionInfo') this.bindAtRunTime(part.function);
      else if (part.kind === 'unknown' || part.kind === 'callable') this.eachValue((fn) => fn.isDecorated || this.bindAtRunTime(fn));
    }
  }

  private bindAtRunTime(fn: FunctionInfo): void {
    if (this.keyworded.has(fn)) return;
    this.keyworded.add(fn);
    for (const { wrapper } of this.patternsOf(fn)) this.keyworded.add(wrapper);
  }

  private readName(type: Type): void {
    for (const part of membersOf(type)) {
      if (part.kind === 'function' && part.function.kind === 'functionInfo') this.name(part.function);
      else if (part.kind === 'coroutine' && part.function?.kind === 'functionInfo') this.name(part.function);
      else if (part.kind === 'unknown' || part.kind === 'callable' || part.kind === 'variable') this.eachValue((fn) => this.name(fn));
      else continue;
      this.readsNames = true;
    }
  }

  private show(type: Type): void {
    if (membersOf(type).some(({ kind }) => kind === 'function' || kind === 'callable')) this.readName(type);
  }

  private name(fn: FunctionInfo): void {
    this.named.add(fn);
    for (const { wrapper } of this.patternsOf(fn)) this.named.add(wrapper);
  }

  private eachValue(visit: (fn: FunctionInfo) => unknown): void {
    for (const fn of this.state.declarations.functions) if (fn.isValue || fn.escapes) visit(fn);
  }

  /** What the decorators of a function put in its place. */
  private patternsOf(fn: FunctionInfo): readonly DecoratorPattern[] {
    return fn.decorators.flatMap((decorator) => {
      const type = this.typeOf(decorator);
      const pattern = type.kind === 'function' && type.function.kind === 'functionInfo' ? type.function.decorator : null;
      return pattern === null ? [] : [pattern];
    });
  }
}

const SHOWING: ReadonlySet<string> = new Set(['builtins.print', 'builtins.repr', 'builtins.str', 'builtins.ascii', 'builtins.format']);

/** Attributes of functions that tell something of the source. */
export const NAMES: ReadonlySet<string> = new Set(['__name__', '__qualname__', '__wrapped__', '__doc__']);

const namesFunction = (name: ast.Expression | undefined): boolean => name !== undefined && (name.kind !== 'StringLiteral' || NAMES.has(name.value));
