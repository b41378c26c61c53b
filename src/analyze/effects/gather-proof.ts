/** Is a gather of a task-free program `Promise.all` (design section 4)? */
import type * as ast from '../../syntax/ast.js';
import type { FunctionEntry } from '../../maps/model.js';
import type { FunctionInfo } from '../program.js';
import type { State } from '../infer/state.js';
import { expressionsIn } from '../scopes/walk.js';
import { unknown, type Type } from '../types.js';
import type { ProgramIndex } from './body-index.js';
import type { Catching } from './catching.js';
import { earlyStarts, isShared, type EarlyStarts } from './early-start.js';
import { FailureEnds } from './failure-ends.js';
import { Starts } from './starts.js';

export class GatherProof {
  /** Ids of the calls whose coroutines start before their gather does. */
  readonly startsInPlace = new Set<number>();
  private readonly state: State;
  private readonly index: ProgramIndex;
  private readonly starts: Starts;
  private readonly failure: FailureEnds;

  constructor(state: State, index: ProgramIndex, catching: Catching) {
    this.state = state;
    this.index = index;
    this.starts = new Starts(state);
    this.failure = new FailureEnds(state, index, catching);
  }

  /** The gathers that stay, and the first reason for each. */
  unproven(gathers: readonly ast.Call[]): Map<number, string> {
    const kept = new Map<number, string>();
    const children = new Set<FunctionInfo>();
    for (const call of gathers) for (const child of childrenOf(this.state, call)?.functions ?? []) children.add(child);
    const reached = reachableFrom(this.state, this.index, children);
    for (const call of gathers) {
      const owner = this.index.places[call.id]?.body.owner;
      const isOfTask = owner?.kind !== 'functionInfo' || reached.has(owner);
      const reason = isOfTask ? 'another gather starts what it stands in' : this.obstacleOf(call);
      if (reason !== null) kept.set(call.id, reason);
    }
    if (this.startsInPlace.size > 0 && this.storesCoroutines(gathers)) for (const { id } of gathers) if (!kept.has(id)) kept.set(id, 'coroutines are stored elsewhere');
    return kept;
  }

  /** Why the gather is no `Promise.all`; null if it is one. */
  private obstacleOf(call: ast.Call): string | null {
    const { state } = this;
    const early = call.args.every(isDirect) ? DIRECT : earlyStarts(state, this.index, call);
    if (early === null) return 'its coroutines are made elsewhere';
    const made = early === DIRECT ? call.args : early.calls;
    if (!made.every((arg) => hasNoEffects(state, arg))) return 'its arguments have effects of their own';
    const children = childrenOf(state, call);
    if (children === null) return 'not all that it starts is known';
    const collects = call.keywords.some(({ arg, value }) => arg?.text === 'return_exceptions' && value.kind === 'BooleanLiteral' && value.value);
    if (!call.keywords.every(({ arg, value }) => arg?.text === 'return_exceptions' && value.kind === 'BooleanLiteral')) return 'its options are not constants';
    const unclean = children.functions.find((child) => !this.starts.startsCleanly(child));
    if (unclean !== undefined) return `\`${unclean.name}\` does what the others could see around an \`await\` that may not suspend`;
    const reads = new Set([...early.reads, ...made.flatMap((arg) => sharedNames(state, arg))]);
    const changed = children.functions.find((child) => [...this.starts.touches(child)].some((touched) => reads.size > 0 && (touched === '*' || reads.has(touched))));
    if (changed !== undefined) return `\`${changed.name}\` may change what is read while the others start`;
    const raising = collects ? undefined : (children.functions.find((child) => child.mayRaise) ?? children.entries.find((entry) => entry.raises !== 'never'));
    if (raising !== undefined && !this.failure.endsProgram(call, children.functions)) return `\`${nameOf(raising)}\` may raise while the others go on`;
    for (const { id } of early.calls) this.startsInPlace.add(id);
    return null;
  }

  /** A coroutine that is neither awaited nor given to a gather where it is made would not be the promise that others are. */
  private storesCoroutines(gathers: readonly ast.Call[]): boolean {
    const direct = new Set<ast.Node | undefined>(gathers.flatMap(({ args }) => args.flatMap(directParents)));
    for (const { calls } of this.index.bodies.values()) {
      for (const call of calls) {
        if (this.state.types[call.id]?.kind !== 'coroutine' || this.startsInPlace.has(call.id)) continue;
        const parent = this.index.parents[call.id];
        const callee = parent?.kind === 'Call' ? this.state.callees[parent.id] : undefined;
        const isRun = callee?.kind === 'map' && callee.entry.isPortAsync;
        if (parent?.kind !== 'Await' && parent?.kind !== 'With' && !isRun && !direct.has(parent)) return true;
      }
    }
    return false;
  }
}

const DIRECT: EarlyStarts = { calls: [], reads: new Set() };

/** Variables in the arguments that others may assign. */
function sharedNames(state: State, arg: ast.Expression): string[] {
  return [...expressionsIn(arg)].flatMap((node) => (node.kind === 'Name' && isShared(state.resolver.symbolOf(node)) ? [`variable ${node.text}`] : []));
}

const nameOf = (one: FunctionInfo | FunctionEntry): string => (one.kind === 'functionInfo' ? one.name : one.id);

interface Children {
  readonly functions: readonly FunctionInfo[];
  readonly entries: readonly FunctionEntry[];
}

/** What the calls in the argument of a gather are direct parts of. */
function directParents(arg: ast.Expression): ast.Node[] {
  return arg.kind === 'Starred' ? [arg.value] : [];
}

/** The functions that a gather starts; null if they are not all known. */
function childrenOf(state: State, call: ast.Call): Children | null {
  const functions: FunctionInfo[] = [];
  const entries: FunctionEntry[] = [];
  for (const arg of call.args) {
    const type = elementCoroutine(state, arg);
    if (type?.kind !== 'coroutine' || type.function === null) return null;
    if (type.function.kind === 'functionInfo') functions.push(type.function);
    else if (type.function.needsTasks) return null;
    else entries.push(type.function);
  }
  return { functions, entries };
}

function elementCoroutine(state: State, arg: ast.Expression): Type | null {
  if (arg.kind !== 'Starred') return state.types[arg.id] ?? null;
  const type = state.types[arg.value.id];
  if (type?.kind === 'object') return type.sites.length === 0 ? null : (state.lattice.argOf(type, 0, null));
  return null;
}

/** The calls stand in the gather itself, so that they are made there: `f(x)`, `*[f(x) for x in xs]`. */
function isDirect(arg: ast.Expression): boolean {
  if (arg.kind === 'Call') return true;
  if (arg.kind !== 'Starred') return false;
  const { value } = arg;
  if (value.kind === 'List' || value.kind === 'Tuple') return value.elements.every(isDirect);
  if (value.kind === 'ListComp' || value.kind === 'GeneratorExp') return value.element.kind === 'Call' && value.generators.length === 1 && !value.generators[0]!.isAsync;
  return false;
}

/** Arguments are evaluated between the starts in JavaScript, before all of them in Python. */
function hasNoEffects(state: State, arg: ast.Expression): boolean {
  const stack: ast.Expression[] = [arg];
  let calls = 0;
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.kind === 'Await' || node.kind === 'NamedExpr' || node.kind === 'Yield') return false;
    if (node.kind === 'Call') {
      const callee = state.callees[node.id];
      const isCoroutine = (state.types[node.id] ?? unknown).kind === 'coroutine';
      if (isCoroutine) calls += 1;
      else if (!(callee?.kind === 'map' && callee.entry.effects !== 'writes') && !(callee?.kind === 'mapClass' && callee.construct.effects !== 'writes')) return false;
    }
    for (const part of childExpressions(node)) stack.push(part);
  }
  return calls > 0;
}

function childExpressions(node: ast.Expression): readonly ast.Expression[] {
  switch (node.kind) {
    case 'Call': return [node.callee, ...node.args, ...node.keywords.map(({ value }) => value)];
    case 'Starred':
    case 'Attribute': return [node.value];
    case 'ListComp':
    case 'GeneratorExp': return [node.element, ...node.generators.flatMap(({ iterable, conditions }) => [iterable, ...conditions])];
    case 'List':
    case 'Tuple': return node.elements;
    case 'BinOp': return [node.left, node.right];
    case 'Subscript': return [node.value, node.index];
    case 'FormattedString': return node.parts.flatMap((part) => (typeof part === 'string' ? [] : [part.value]));
    case 'Await':
    case 'NamedExpr':
    case 'Yield': return [];
    default: return [];
  }
}

/** The functions, and what they call. */
function reachableFrom(state: State, index: ProgramIndex, roots: ReadonlySet<FunctionInfo>): Set<FunctionInfo> {
  const reached = new Set<FunctionInfo>();
  const queue = [...roots];
  for (let fn = queue.pop(); fn !== undefined; fn = queue.pop()) {
    if (reached.has(fn)) continue;
    reached.add(fn);
    for (const call of index.bodies.get(fn)?.calls ?? []) {
      const callee = state.callees[call.id];
      if (callee?.kind === 'function') queue.push(callee.function);
    }
  }
  return reached;
}
