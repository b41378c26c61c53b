/**
 * Task-free programs (design section 4): nothing in them can observe tasks, so the platform's own constructs serve.
 * All or nothing: one gather that is no `Promise.all` needs the loop, and then the whole program runs on it.
 */
import type * as ast from '../../syntax/ast.js';
import type { ClassEntry, Entry, FunctionEntry } from '../../maps/model.js';
import type { FunctionInfo } from '../program.js';
import type { State } from '../infer/state.js';
import { unknown, type Type } from '../types.js';
import type { BodyIndex, ProgramIndex } from './body-index.js';
import { Starts } from './starts.js';

export interface TaskFreedom {
  readonly isTaskFree: boolean;
  /** Ids of the calls of gather that are `Promise.all`. */
  readonly promiseAll: ReadonlySet<number>;
}

export function taskFreedom(state: State, index: ProgramIndex, isClosed: boolean): TaskFreedom {
  const none: TaskFreedom = { isTaskFree: false, promiseAll: new Set() };
  if (!isClosed) return none;
  const gathers: ast.Call[] = [];
  for (const body of index.bodies.values()) if (!bodyIsTaskFree(state, index, body, gathers)) return none;
  const starts = new Starts(state);
  const children = new Set<FunctionInfo>();
  for (const call of gathers) for (const child of childrenOf(state, call) ?? []) children.add(child);
  const reached = reachableFrom(state, index, children);
  const isProven = gathers.every((call) => {
    const owner = index.places[call.id]?.body.owner;
    return owner?.kind === 'functionInfo' && !reached.has(owner) && isPromiseAll(state, call, starts);
  });
  return isProven ? { isTaskFree: true, promiseAll: new Set(gathers.map(({ id }) => id)) } : none;
}

/** Collects its gathers; false if something in it needs tasks. */
function bodyIsTaskFree(state: State, index: ProgramIndex, body: BodyIndex, gathers: ast.Call[]): boolean {
  for (const call of body.calls) {
    const callee = state.callees[call.id];
    if (isGather(state, call)) {
      if (index.parents[call.id]?.kind !== 'Await') return false;
      gathers.push(call);
    } else if (callee?.kind === 'map' && (callee.entry.needsTasks || isBareReference(state, call))) return false;
    else if (callee?.kind === 'mapClass' && (callee.entry.needsTasks || callee.construct.needsTasks)) return false;
    else if ((callee === undefined || callee.kind === 'unknown') && mayMatter(state, call)) return false;
  }
  for (const { value } of body.awaits) if (!isGather(state, value) && !isPlainAwait(state.types[value.id] ?? unknown)) return false;
  return true;
}

function isGather(state: State, node: ast.Expression): boolean {
  const callee = node.kind === 'Call' ? state.callees[node.id] : undefined;
  return callee?.kind === 'map' && callee.entry.infer === 'asyncio/gather';
}

/** `asyncio.sleep` and its like passed as a value are seen at their call; loop objects and tasks by their classes. */
function isBareReference(state: State, call: ast.Call): boolean {
  return call.args.some((arg) => {
    const type = state.types[arg.id];
    return type?.kind === 'function' && type.function.kind === 'function' && type.function.needsTasks;
  });
}

/** A call of something unknown in a program of our own: it can be given a coroutine, or be a task's method. */
function mayMatter(state: State, call: ast.Call): boolean {
  return (state.types[call.callee.id] ?? unknown).kind === 'unknown' && call.args.some((arg) => (state.types[arg.id] ?? unknown).kind === 'coroutine');
}

function isPlainAwait(type: Type): boolean {
  switch (type.kind) {
    case 'coroutine': return true;
    case 'never': return true;
    case 'union': return type.members.every(isPlainAwait);
    case 'object': return !entryNeedsTasks(type.entry);
    default: return false;
  }
}

function entryNeedsTasks(entry: Entry): boolean {
  return (entry as ClassEntry | FunctionEntry).needsTasks;
}

/** The functions that a gather starts; null if they are not all known. */
function childrenOf(state: State, call: ast.Call): FunctionInfo[] | null {
  const children: FunctionInfo[] = [];
  for (const arg of call.args) {
    const type = elementCoroutine(state, arg);
    if (type?.kind !== 'coroutine' || type.function === null) return null;
    if (type.function.kind === 'functionInfo') children.push(type.function);
    else if (type.function.needsTasks) return null;
  }
  return children;
}

function elementCoroutine(state: State, arg: ast.Expression): Type | null {
  if (arg.kind !== 'Starred') return state.types[arg.id] ?? null;
  const type = state.types[arg.value.id];
  if (type?.kind === 'object') return type.sites.length === 0 ? null : (state.lattice.argOf(type, 0, null));
  return null;
}

function isPromiseAll(state: State, call: ast.Call, starts: Starts): boolean {
  if (!call.args.every((arg) => isDirect(arg) && hasNoEffects(state, arg))) return false;
  const children = childrenOf(state, call);
  if (children === null) return false;
  const collects = call.keywords.some(({ arg, value }) => arg?.text === 'return_exceptions' && value.kind === 'BooleanLiteral' && value.value);
  if (call.keywords.length > 0 && !call.keywords.every(({ arg, value }) => arg?.text === 'return_exceptions' && value.kind === 'BooleanLiteral')) return false;
  return children.every((child) => starts.startsCleanly(child) && (collects || !child.mayRaise));
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
