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
import { nestedRuns } from './nested-runs.js';
import { Starts } from './starts.js';

export interface TaskFreedom {
  readonly isTaskFree: boolean;
  /** Ids of the calls of gather that are `Promise.all`. */
  readonly promiseAll: ReadonlySet<number>;
  /** Why the others are not, by id. */
  readonly kept: ReadonlyMap<number, string>;
  /** Calls that start a loop inside a running one. */
  readonly nestedRuns: ReadonlySet<number>;
}

export function taskFreedom(state: State, index: ProgramIndex, isClosed: boolean, namesTasks: boolean): TaskFreedom {
  const nested = nestedRuns(state, index);
  const gathers: ast.Call[] = [];
  let obstacle: string | null = isClosed ? null : 'other code may call what this file defines';
  if (namesTasks) obstacle ??= 'a text of the program names the task';
  if (nested.size > 0) obstacle ??= 'a loop is started inside a running one';
  for (const body of index.bodies.values()) {
    const found = taskUse(state, index, body, gathers);
    obstacle ??= found;
  }
  const kept = obstacle === null ? unproven(state, index, gathers) : new Map(gathers.map(({ id }) => [id, obstacle]));
  const isTaskFree = obstacle === null && kept.size === 0;
  if (!isTaskFree) for (const { id } of gathers) if (!kept.has(id)) kept.set(id, 'another gather of the program needs the loop');
  return { isTaskFree, promiseAll: new Set(isTaskFree ? gathers.map(({ id }) => id) : []), kept, nestedRuns: nested };
}

/** The gathers that stay, and the first reason for each. */
function unproven(state: State, index: ProgramIndex, gathers: readonly ast.Call[]): Map<number, string> {
  const kept = new Map<number, string>();
  const children = new Set<FunctionInfo>();
  for (const call of gathers) for (const child of childrenOf(state, call) ?? []) children.add(child);
  const reached = reachableFrom(state, index, children);
  const starts = new Starts(state);
  for (const call of gathers) {
    const owner = index.places[call.id]?.body.owner;
    const isOfTask = owner?.kind !== 'functionInfo' || reached.has(owner);
    const reason = isOfTask ? 'another gather starts what it stands in' : obstacleOf(state, call, starts);
    if (reason !== null) kept.set(call.id, reason);
  }
  return kept;
}

/** What in the body needs tasks, if anything. Collects its gathers. */
function taskUse(state: State, index: ProgramIndex, body: BodyIndex, gathers: ast.Call[]): string | null {
  let use: string | null = null;
  for (const call of body.calls) {
    const callee = state.callees[call.id];
    if (isGather(state, call)) {
      gathers.push(call);
      if (index.parents[call.id]?.kind !== 'Await') use ??= 'a gather is not awaited where it is made';
    } else if (callee?.kind === 'map' && (callee.entry.needsTasks || isBareReference(state, call))) use ??= `the program uses \`${callee.entry.id}\``;
    else if (callee?.kind === 'mapClass' && (callee.entry.needsTasks || callee.construct.needsTasks)) use ??= `the program uses \`${callee.entry.id}\``;
    else if ((callee === undefined || callee.kind === 'unknown') && mayMatter(state, call)) use ??= 'a coroutine is given to code that is not known';
  }
  for (const { value } of body.awaits) {
    if (!isGather(state, value) && !isPlainAwait(state.types[value.id] ?? unknown)) use ??= 'the program awaits something that may be a task';
  }
  return use;
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

/** Why the gather is no `Promise.all`; null if it is one. */
function obstacleOf(state: State, call: ast.Call, starts: Starts): string | null {
  if (!call.args.every(isDirect)) return 'its coroutines are made elsewhere';
  if (!call.args.every((arg) => hasNoEffects(state, arg))) return 'its arguments have effects of their own';
  const children = childrenOf(state, call);
  if (children === null) return 'not all that it starts is known';
  const collects = call.keywords.some(({ arg, value }) => arg?.text === 'return_exceptions' && value.kind === 'BooleanLiteral' && value.value);
  if (!call.keywords.every(({ arg, value }) => arg?.text === 'return_exceptions' && value.kind === 'BooleanLiteral')) return 'its options are not constants';
  const unclean = children.find((child) => !starts.startsCleanly(child));
  if (unclean !== undefined) return `\`${unclean.name}\` does what the others could see around an \`await\` that may not suspend`;
  const raising = collects ? undefined : children.find((child) => child.mayRaise);
  return raising === undefined ? null : `\`${raising.name}\` may raise while the others go on`;
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
