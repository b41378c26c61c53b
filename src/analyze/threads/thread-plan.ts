/**
 * Threads (design section 4): a function that Python runs in a thread and that only waits there must not hold up the
 * loop. Its blocking calls become awaits: in the function itself where nothing but threads runs it, else in a copy.
 */
import type { ProgramIndex } from '../effects/body-index.js';
import type { Callee } from '../facts.js';
import type { State } from '../infer/state.js';
import type { FunctionInfo } from '../program.js';
import { functionUses, type FunctionUse, type Owner } from './function-uses.js';
import { entryOfCall, ThreadArguments, threadArgument } from './thread-arguments.js';

export interface ThreadPlan {
  /** Those whose blocking calls wait, and let others run, in the port. */
  readonly waiting: ReadonlySet<Owner>;
  /** Of these, the functions that other code runs too: threads get a copy. */
  readonly copied: ReadonlySet<FunctionInfo>;
  /** Every mention that is to name the copy: in place, or (by its owner) in the owner's copy. */
  readonly renamed: readonly FunctionUse[];
}

/** `mayCopy`: without, what other code runs too stays as it is, and holds up the loop. */
export function planThreads(state: State, index: ProgramIndex, mayCopy: boolean): ThreadPlan | null {
  const sites = [...index.bodies].flatMap(([owner, { calls }]) => calls.filter((call) => threadArgument(call, state) !== null).map(() => owner));
  const overriding = threadMethods(state);
  if (sites.length === 0 && overriding.length === 0 && state.views.size === 0) return null;
  return new Planner(state, index, sites, overriding).plan(mayCopy);
}

/** Methods that stand in for one that a thread runs: `run` of a class that extends `threading.Thread`. */
function threadMethods(state: State): readonly FunctionInfo[] {
  return state.declarations.functions.filter(({ owner, name }) =>
    owner?.mro.some((base) => {
      const member = base.kind === 'class' ? base.members[name] : undefined;
      return member?.kind === 'function' && member.threads === 'self';
    }));
}

class Planner {
  private readonly state: State;
  private readonly index: ProgramIndex;
  private readonly uses: readonly FunctionUse[];
  private readonly threadOnly = new Set<FunctionUse>();
  private readonly roots: Owner[];

  constructor(state: State, index: ProgramIndex, sites: readonly Owner[], overriding: readonly FunctionInfo[]) {
    this.state = state;
    this.index = index;
    this.uses = functionUses(state, index);
    const decorated = state.declarations.functions.filter((fn) => state.views.get(fn) === 'coroutine');
    const flow = new ThreadArguments(state, index);
    for (const use of this.uses) if (!use.isCall && flow.isThreadOnly(use.node)) this.threadOnly.add(use);
    this.roots = [...overriding, ...decorated, ...[...this.threadOnly].map((use) => use.function)];
    // A thread that synchronous code starts runs beside the main one, which then waits as the others do.
    const isBesideMain = overriding.length > 0 || sites.some((owner) => owner.kind === 'moduleInfo' || !owner.isCoroutine);
    if (isBesideMain) for (const owner of index.bodies.keys()) if (owner.kind === 'moduleInfo') this.roots.push(owner);
  }

  plan(mayCopy: boolean): ThreadPlan {
    const blocking = this.blocking();
    const waiting = new Set([...this.reached(blocking)].filter((owner) => blocking.has(owner)));
    const copied = this.copied(waiting);
    if (!mayCopy) for (const fn of copied) waiting.delete(fn);
    if (!mayCopy) return { waiting, copied: new Set(), renamed: [] };
    const isRenamed = (use: FunctionUse): boolean =>
      copied.has(use.function) && (use.isCall ? waiting.has(use.owner) : this.threadOnly.has(use));
    return { waiting, copied, renamed: this.uses.filter(isRenamed) };
  }

  /** What waits, itself or in what it calls. */
  private blocking(): ReadonlySet<Owner> {
    const callers = new Map<FunctionInfo, Owner[]>();
    for (const { function: fn, owner, isCall } of this.uses) if (isCall) callers.set(fn, [...(callers.get(fn) ?? []), owner]);
    const found = new Set<Owner>();
    const queue: Owner[] = [...this.index.bodies.keys()].filter((owner) => this.blocksItself(owner));
    for (let owner = queue.pop(); owner !== undefined; owner = queue.pop()) {
      if (found.has(owner) || !this.canWait(owner)) continue;
      found.add(owner);
      if (owner.kind === 'functionInfo') queue.push(...(callers.get(owner) ?? []));
    }
    return found;
  }

  private blocksItself(owner: Owner): boolean {
    return this.index.bodies.get(owner)!.calls.some((call) => (entryOfCall(this.state.callees[call.id])?.inThread ?? null) !== null);
  }

  /** What threads run, directly or through calls. */
  private reached(within: ReadonlySet<Owner>): ReadonlySet<Owner> {
    const reached = new Set<Owner>();
    const queue = [...this.roots];
    for (let owner = queue.pop(); owner !== undefined; owner = queue.pop()) {
      if (reached.has(owner) || !this.canWait(owner)) continue;
      reached.add(owner);
      for (const use of this.uses) if (use.isCall && use.owner === owner && within.has(use.function)) queue.push(use.function);
    }
    return reached;
  }

  /** Those that code outside threads runs too, and what these call. */
  private copied(waiting: ReadonlySet<Owner>): ReadonlySet<FunctionInfo> {
    const copied = new Set<FunctionInfo>();
    const queue = this.uses.filter((use) => waiting.has(use.function) && !this.isOfThreads(use, waiting)).map((use) => use.function);
    for (let fn = queue.pop(); fn !== undefined; fn = queue.pop()) {
      if (copied.has(fn)) continue;
      copied.add(fn);
      for (const use of this.uses) if (use.owner === fn && waiting.has(use.function)) queue.push(use.function);
    }
    return copied;
  }

  /** A generator, a constructor or an operator can't wait for anything: JavaScript runs it to its end. */
  private canWait(owner: Owner): boolean {
    if (owner.kind === 'moduleInfo') return true;
    const { name, role } = owner;
    const isOperator = owner.owner !== null && name.startsWith('__') && name.endsWith('__') && name !== '__call__';
    const isReplaced = owner.isDecorated && this.state.views.get(owner) !== 'coroutine';
    return !owner.isCoroutine && !owner.isGenerator && !isReplaced && !isOperator && role !== 'property' && role !== 'setter';
  }

  private isOfThreads(use: FunctionUse, waiting: ReadonlySet<Owner>): boolean {
    return use.isCall ? waiting.has(use.owner) : this.threadOnly.has(use);
  }
}

/** In what waits, blocking calls are calls of what stands in for them there. */
export function waitInThreads(plan: ThreadPlan, state: State, index: ProgramIndex): void {
  for (const owner of plan.waiting) {
    for (const call of index.bodies.get(owner)!.calls) {
      const callee = state.callees[call.id];
      const replaced = callee === undefined ? null : inThread(callee);
      if (replaced !== null) state.callees[call.id] = replaced;
    }
  }
}

function inThread(callee: Callee): Callee | null {
  if (callee.kind !== 'map' || callee.entry.inThread === null) return null;
  return { ...callee, entry: { ...callee.entry, cases: [callee.entry.inThread], handler: null, isPortAsync: true, blocks: null } };
}
