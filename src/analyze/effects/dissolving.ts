/**
 * Objects that a program can do without (`dissolves` of their class): `async with ClientSession() as session: await session.get(url)` is
 * `await fetch(url)`. All objects of the library's classes dissolve, or none does: they hold each other.
 */
import type * as ast from '../../syntax/ast.js';
import { forEachChild } from '../../syntax/visit.js';
import type { Arguments } from '../../maps/bind.js';
import type { ClassEntry, DissolvingRule, StubParameter } from '../../maps/model.js';
import type { FunctionInfo, ModuleInfo, ParameterInfo } from '../program.js';
import { membersOf, type Inference } from '../infer/inference.js';
import type { State } from '../infer/state.js';
import { unknown, type Type } from '../types.js';
import type { ProgramIndex } from './body-index.js';
import type { Catching } from './catching.js';
import { isAskedOnce, isInLoop, isSurelyAsked, type OnceContext } from './asked-once.js';

export interface Dissolving {
  /** Ids of the classes whose objects the output does without. */
  readonly classes: ReadonlySet<string>;
  /** Why others stay, by id of the call that makes one. */
  readonly kept: ReadonlyMap<number, string>;
  /** `with` items whose object is surely asked for what it gives once, so that nothing is left to discard. */
  readonly exhausted: ReadonlySet<number>;
  /** The only method call on such an object in the program, which runs once. */
  readonly isSingleUse: boolean;
}

export type RuledEntry = ClassEntry & { readonly dissolves: DissolvingRule };

/** Sets `isDropped` of the parameters that go. */
export function dissolving(state: State, inference: Inference, index: ProgramIndex, catching: Catching, modules: readonly ModuleInfo[]): Dissolving {
  const made = constructions(state, index);
  const none: Dissolving = { classes: new Set(), kept: new Map(), exhausted: new Set(), isSingleUse: false };
  if (made.length === 0) return none;
  const uses = new ObjectUses(state, inference, catching);
  for (const module of modules) uses.walk(module.node, []);
  // What is asked of an object that no `with` and no assignment binds may have been asked before.
  if (!uses.asked.every((attribute) => uses.counted.has(attribute))) uses.obstacle ??= TWICE;
  const isSingleUse = uses.methodCalls.length === 1 && uses.dropped.size === 0 && !isInLoop(uses.methodCalls[0]!);
  const reports = made.some(({ entry }) => entry.dissolves.reports !== null);
  if (reports && !isSingleUse && state.options.acceptsDifferences !== true) uses.obstacle ??= 'cookies may matter between its requests';
  const { obstacle } = uses;
  if (obstacle !== null) return { ...none, kept: new Map(made.map(({ call }) => [call.id, obstacle])) };
  for (const parameter of uses.dropped) parameter.isDropped = true;
  return { classes: new Set(uses.classes), kept: new Map(), exhausted: uses.exhausted, isSingleUse };
}

interface Construction {
  readonly call: ast.Call;
  readonly entry: RuledEntry;
}

function constructions(state: State, index: ProgramIndex): Construction[] {
  const made: Construction[] = [];
  for (const { calls } of index.bodies.values()) {
    for (const call of calls) {
      const callee = state.callees[call.id];
      if (callee?.kind === 'mapClass' && isRuled(callee.entry) && callee.entry.dissolves.type === null) made.push({ call, entry: callee.entry });
    }
  }
  return made;
}

const isRuled = (entry: ClassEntry): entry is RuledEntry => entry.dissolves !== null;

const TWICE = 'the body of a response may be read twice';

type Ancestors = readonly ast.Node[];

/** Goes through the program once, and looks at every place where such an object stands. */
class ObjectUses implements OnceContext {
  obstacle: string | null = null;
  readonly classes = new Set<string>();
  readonly dropped = new Set<ParameterInfo>();
  readonly exhausted = new Set<number>();
  /** `response.text` of a variable, and those that were counted. */
  readonly asked: ast.Attribute[] = [];
  readonly counted = new Set<ast.Attribute>();
  /** Calls of methods of what goes, with where they stand. */
  readonly methodCalls: Ancestors[] = [];
  readonly state: State;
  private readonly inference: Inference;
  private readonly catching: Catching;

  constructor(state: State, inference: Inference, catching: Catching) {
    this.state = state;
    this.inference = inference;
    this.catching = catching;
  }

  walk(node: ast.Node, ancestors: Ancestors): void {
    if (this.obstacle !== null) return;
    const type = this.state.types[node.id];
    if (type !== undefined) this.use(node as ast.Expression, type, ancestors);
    if (node.kind === 'FunctionDef') this.parameters(node);
    if (node.kind === 'With') this.entered(node);
    if (node.kind === 'Assign') this.assigned(node, ancestors);
    // Annotations name classes, and make none.
    const inside = [...ancestors, node];
    forEachChild(node, (child) => this.walk(child, inside));
  }

  private against(reason: string): void {
    this.obstacle ??= reason;
  }

  /** The one class with a rule that a value of the type is of; undefined where there is none. */
  ruleOf(type: Type): RuledEntry | undefined {
    const ruled = membersOf(type).filter((member) => member.kind === 'object' && isRuled(member.entry));
    if (ruled.length > 0 && membersOf(type).length > 1) this.against('it may be something else as well');
    const [only] = ruled;
    return only?.kind === 'object' ? (only.entry as RuledEntry) : undefined;
  }

  private use(node: ast.Expression, type: Type, ancestors: Ancestors): void {
    const entry = this.ruleOf(type);
    if (entry === undefined) return;
    this.classes.add(entry.id);
    const parent = ancestors.at(-1)!;
    if (isTargetOf(node, parent)) return;
    if (parent.kind === 'Attribute' && parent.value === node) return this.member(entry, parent, ancestors);
    if (parent.kind === 'Call' || parent.kind === 'Keyword') return this.argument(entry, node, parent.kind === 'Call' ? parent : (ancestors.at(-2) as ast.Call));
    if (entry.dissolves.type === null) this.carrier(entry, node, parent, ancestors);
    else if (!staysValue(parent)) this.against('a response is used as more than a response');
  }

  /** The object itself goes: it may only be made and bound by `async with`. */
  private carrier(entry: RuledEntry, node: ast.Expression, parent: ast.Node, ancestors: Ancestors): void {
    const callee = node.kind === 'Call' ? this.state.callees[node.id] : undefined;
    const block = ancestors.at(-2);
    if (callee?.kind !== 'mapClass' || parent.kind !== 'WithItem') return this.against('it is stored or handed on, or not made in an `async with`');
    if (block?.kind !== 'With' || !block.isAsync || (parent.target !== null && parent.target.kind !== 'Name')) return this.against('it is not entered by `async with`');
    const other = this.otherArgument(callee.args, entry.dissolves.members['__init__'] ?? []);
    if (other !== null) this.against(`it is made with ${other}`);
  }

  private member(entry: RuledEntry, attribute: ast.Attribute, ancestors: Ancestors): void {
    const name = attribute.attribute.text;
    const allowed = entry.dissolves.members[name];
    if (allowed === undefined) return this.against(`\`${name}\` is used`);
    if (entry.members[name]?.kind !== 'function') return;
    const call = ancestors.at(-2);
    const callee = call?.kind === 'Call' && call.callee === attribute ? this.state.callees[call.id] : undefined;
    if (call === undefined || callee?.kind !== 'map') return this.against(`\`${name}\` is used without a call`);
    const other = this.otherArgument(callee.args, allowed);
    if (other !== null) return this.against(`\`${name}\` is given ${other}`);
    if (entry.dissolves.once.includes(name) && attribute.value.kind !== 'Await') this.asked.push(attribute);
    if (entry.dissolves.type === null) this.methodCalls.push([...ancestors.slice(0, -2), call]);
    const seen = callee.entry.raises !== 'never' && entry.dissolves.raises.some((raised) => this.catching.isCatchable(call, raised));
    if (seen) this.against('a handler may see how a request fails');
  }

  /** An argument that the rule does not allow: `url: str` allows one of that type, `url` any. */
  private otherArgument(args: Arguments<StubParameter>, allowed: readonly string[]): string | null {
    if (args.isDynamic || args.error !== null) return 'arguments that are not known';
    for (const { parameter, values } of args.bound) {
      if (values.length === 0) continue;
      const rule = allowed.map((text) => text.split(':')).find(([name]) => name!.trim() === parameter.name);
      const kinds = rule?.[1]?.split('|').map((kind) => kind.trim());
      if (rule === undefined) return `\`${parameter.name}\``;
      if (kinds !== undefined && !values.every((value) => this.isOfKind(value, kinds))) return `a \`${parameter.name}\` of another type`;
    }
    return null;
  }

  private isOfKind(node: ast.Expression, kinds: readonly string[]): boolean {
    return membersOf(this.state.types[node.id] ?? unknown).every((type) =>
      kinds.includes(type.kind) || (type.kind === 'object' && kinds.includes(type.entry.id.slice(type.entry.id.lastIndexOf('.') + 1))));
  }

  private argument(entry: RuledEntry, node: ast.Expression, call: ast.Call): void {
    const callee = this.state.callees[call.id];
    if (callee?.kind === 'map' && entry.dissolves.givenTo.includes(callee.entry.id)) return;
    const bound = callee?.kind === 'function' && !callee.args.isDynamic && callee.args.error === null ? callee.args.bound.find(({ values }) => values.includes(node)) : undefined;
    if (callee?.kind !== 'function' || callee.function.node.kind === 'Lambda' || bound === undefined || !isPlainParameter(bound.parameter)) return this.against('it is given to code that is not known');
    if (node.kind === 'Name' || entry.dissolves.type !== null) return;
    this.against('it is not bound by `async with`');
  }

  /** What takes such an object is called by known calls only, and takes nothing else. */
  private parameters(node: ast.FunctionDef): void {
    const fn = this.state.resolver.functions[node.id];
    for (const parameter of fn?.parameters ?? []) {
      const type = this.inference.symbolType(parameter.symbol, null);
      const entry = this.ruleOf(type);
      if (entry === undefined) continue;
      this.classes.add(entry.id);
      if (!isPlainParameter(parameter) || parameter.symbol.bindings.length > 1) return this.against(`\`${parameter.name}\` may be something else as well`);
      if (!isCalledDirectly(fn!)) return this.against(`\`${fn!.name}\` is not only called`);
      if (entry.dissolves.type === null) this.dropped.add(parameter);
      else if (!isAskedOnce(parameter.symbol, node.body.body, entry, this)) this.against(TWICE);
    }
  }

  /** Objects that stay as the platform's are asked once for what they give once. */
  private entered(node: ast.With): void {
    for (const item of node.items) {
      const target = item.target?.kind === 'Name' ? this.state.resolver.symbolOf(item.target) : null;
      const manager = this.state.types[item.context.id];
      const result = manager?.kind === 'coroutine' ? manager.result : manager;
      const entry = result === undefined ? undefined : this.ruleOf(result);
      if (entry === undefined || entry.dissolves.type === null) continue;
      if (target !== null && !isAskedOnce(target, node.body.body, entry, this)) this.against(TWICE);
      if (target !== null && isSurelyAsked(target, node.body.body, entry, this)) this.exhausted.add(item.id);
    }
  }

  private assigned(node: ast.Assign, ancestors: Ancestors): void {
    const [target] = node.targets;
    const type = this.state.types[node.value.id];
    const entry = type === undefined ? undefined : this.ruleOf(type);
    const symbol = target?.kind === 'Name' ? this.state.resolver.symbolOf(target) : null;
    if (entry === undefined || symbol === null || entry.dissolves.type === null) return;
    const block = ancestors.findLast((each): each is ast.Block | ast.Module => each.kind === 'Block' || each.kind === 'Module');
    const rest = block?.body.slice(block.body.indexOf(node) + 1) ?? [];
    if (!isAskedOnce(symbol, rest, entry, this)) this.against(TWICE);
  }
}

const isPlainParameter = (parameter: ParameterInfo): boolean =>
  parameter.default === null && parameter.kind !== 'rest' && parameter.kind !== 'keywords';

function isCalledDirectly(fn: FunctionInfo): boolean {
  if (fn.escapes || fn.isValue || fn.isDecorated) return false;
  if (fn.owner === null) return true;
  const others = fn.owner.mro.slice(1).some((base) => base.kind === 'classInfo' && base.methods.has(fn.name));
  return !others && fn.owner.subclasses.length === 0 && fn.name !== '__init__';
}

/** The name that a statement binds. */
function isTargetOf(node: ast.Expression, parent: ast.Node): boolean {
  switch (parent.kind) {
    case 'WithItem':
    case 'For':
    case 'Comprehension': return parent.target === node && node.kind === 'Name';
    case 'Assign': return parent.targets.includes(node) && node.kind === 'Name';
    case 'AnnAssign': return parent.target === node && node.kind === 'Name';
    case 'FunctionDef':
    case 'Parameter': return true;
    default: return false;
  }
}

/** The value goes on as it is, to a place that is looked at too. */
function staysValue(parent: ast.Node): boolean {
  switch (parent.kind) {
    case 'Assign': return parent.targets.every(({ kind }) => kind === 'Name');
    case 'AnnAssign': return parent.target.kind === 'Name';
    case 'Return':
    case 'ExpressionStatement':
    case 'List':
    case 'Tuple':
    case 'WithItem': return true;
    default: return false;
  }
}
