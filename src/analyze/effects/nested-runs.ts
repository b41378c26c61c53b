/** Calls that start a loop where one is running: in a coroutine, or in a plain function that a coroutine calls. */
import type { FunctionInfo } from '../program.js';
import type { State } from '../infer/state.js';
import { calledFunctions, callersOf } from './colour.js';
import type { ProgramIndex } from './body-index.js';
import { runsCoroutine } from './runs-coroutine.js';

/** Ids of the calls, in coroutines, that reach `asyncio.run` or its like without an `await` between. */
export function nestedRuns(state: State, index: ProgramIndex): ReadonlySet<number> {
  const starters = loopStarters(state, index);
  const nested = new Set<number>();
  for (const [owner, body] of index.bodies) {
    if (owner.kind !== 'functionInfo' || !owner.isCoroutine) continue;
    for (const call of body.calls) {
      const callee = state.callees[call.id];
      if (runsCoroutine(callee) || calledFunctions(callee, state).some((fn) => starters.has(fn))) nested.add(call.id);
    }
  }
  return nested;
}

/** Plain functions that start a loop, themselves or through what they call. */
function loopStarters(state: State, index: ProgramIndex): ReadonlySet<FunctionInfo> {
  const callers = callersOf(state, index);
  const starters = new Set<FunctionInfo>();
  const queue: FunctionInfo[] = [];
  const add = (fn: FunctionInfo): void => {
    if (fn.isCoroutine || fn.isGenerator || starters.has(fn)) return;
    starters.add(fn);
    queue.push(fn);
  };
  for (const [owner, body] of index.bodies) {
    if (owner.kind === 'functionInfo' && body.calls.some((call) => runsCoroutine(state.callees[call.id]))) add(owner);
  }
  for (let fn = queue.pop(); fn !== undefined; fn = queue.pop()) {
    for (const caller of callers.get(fn) ?? []) if (caller.kind === 'functionInfo') add(caller);
  }
  return starters;
}
