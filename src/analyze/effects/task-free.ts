/**
 * Task-free programs (design section 4): nothing in them can observe tasks, so the platform's own constructs serve.
 * All or nothing: one gather that is no `Promise.all` needs the loop, and then the whole program runs on it.
 */
import type * as ast from '../../syntax/ast.js';
import type { ClassEntry, Entry, FunctionEntry } from '../../maps/model.js';
import type { State } from '../infer/state.js';
import { unknown, type Type } from '../types.js';
import type { BodyIndex, ProgramIndex } from './body-index.js';
import type { Catching } from './catching.js';
import { GatherProof } from './gather-proof.js';
import { nestedRuns } from './nested-runs.js';

export interface TaskFreedom {
  readonly isTaskFree: boolean;
  /** Ids of the calls of gather that are `Promise.all`. */
  readonly promiseAll: ReadonlySet<number>;
  /** Ids of the calls whose coroutines start where they are made, as promises. */
  readonly startsInPlace: ReadonlySet<number>;
  /** Why the others are not, by id. */
  readonly kept: ReadonlyMap<number, string>;
  /** Calls that start a loop inside a running one. */
  readonly nestedRuns: ReadonlySet<number>;
}

export function taskFreedom(state: State, index: ProgramIndex, catching: Catching, isClosed: boolean, namesTasks: boolean): TaskFreedom {
  const nested = nestedRuns(state, index);
  const gathers: ast.Call[] = [];
  let obstacle: string | null = isClosed ? null : 'other code may call what this file defines';
  if (namesTasks) obstacle ??= 'a text of the program names the task';
  if (nested.size > 0) obstacle ??= 'a loop is started inside a running one';
  for (const body of index.bodies.values()) {
    const found = taskUse(state, index, body, gathers);
    obstacle ??= found;
  }
  const proof = new GatherProof(state, index, catching);
  const kept = obstacle === null ? proof.unproven(gathers) : new Map(gathers.map(({ id }) => [id, obstacle]));
  const isTaskFree = obstacle === null && kept.size === 0;
  if (!isTaskFree) for (const { id } of gathers) if (!kept.has(id)) kept.set(id, 'another gather of the program needs the loop');
  return { isTaskFree, promiseAll: new Set(isTaskFree ? gathers.map(({ id }) => id) : []), startsInPlace: isTaskFree ? proof.startsInPlace : new Set(), kept, nestedRuns: nested };
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

export function isGather(state: State, node: ast.Expression): boolean {
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
