/** Which functions of the port are async: those of Python, and those that call what became asynchronous. */
import type * as ast from '../../syntax/ast.js';
import type { Callee } from '../facts.js';
import type { FunctionInfo, ModuleInfo } from '../program.js';
import type { State } from '../infer/state.js';
import { ownStatements } from '../scopes/walk.js';
import type { ProgramIndex } from './body-index.js';

export function colourFunctions(state: State, index: ProgramIndex): void {
  const callers = callersOf(state, index);
  const queue: FunctionInfo[] = [];
  const becomeAsync = (owner: FunctionInfo | ModuleInfo): void => {
    if (owner.kind === 'moduleInfo' || owner.colour === 'async') return;
    owner.colour = 'async';
    queue.push(owner);
  };
  for (const [owner, body] of index.bodies) {
    const waits = body.calls.some((call) => isAsyncInPort(state.callees[call.id]) || givesWaitingIterator(state, call));
    if (waits || usesAsyncManager(state, body)) becomeAsync(owner);
  }
  for (let fn = queue.pop(); fn !== undefined; fn = queue.pop()) for (const caller of callers.get(fn) ?? []) becomeAsync(caller);
}

/** Python calls it and goes on with the result; the port has to wait for it. */
function isAsyncInPort(callee: Callee | undefined): boolean {
  if (callee?.kind === 'function') return callee.view === 'sync';
  if (callee?.kind === 'map') return callee.entry.isPortAsync;
  return callee?.kind === 'mapClass' && callee.construct.isPortAsync;
}

/** `pool.map(f, xs)`: to run through it is to wait for each item. */
function givesWaitingIterator(state: State, call: ast.Call): boolean {
  const type = state.types[call.id];
  return type?.kind === 'object' && type.entry.iterations.some(({ isPortAsync }) => isPortAsync);
}

function usesAsyncManager(state: State, body: { readonly statements: readonly ast.Statement[] }): boolean {
  for (const statement of ownStatements(body.statements)) {
    if (statement.kind !== 'With' || statement.isAsync) continue;
    for (const item of statement.items) {
      const manager = state.managers[item.id];
      if (manager && 'suppresses' in manager && manager.isPortAsync) return true;
    }
  }
  return false;
}

/** Whose bodies call a function, by function. */
export function callersOf(state: State, index: ProgramIndex): Map<FunctionInfo, Set<FunctionInfo | ModuleInfo>> {
  const callers = new Map<FunctionInfo, Set<FunctionInfo | ModuleInfo>>();
  for (const [owner, body] of index.bodies) {
    for (const call of body.calls) {
      for (const fn of calledFunctions(state.callees[call.id], state)) {
        const known = callers.get(fn) ?? new Set();
        callers.set(fn, known.add(owner));
      }
    }
  }
  return callers;
}

/** The program's functions that a call may run (for a coroutine function: when awaited). */
export function calledFunctions(callee: Callee | undefined, state: State): readonly FunctionInfo[] {
  switch (callee?.kind) {
    case 'function': return withWrapper(callee.function, state);
    case 'class': return callee.constructor?.kind === 'functionInfo' ? [callee.constructor] : [];
    case 'super': return callee.function?.kind === 'functionInfo' ? [callee.function] : [];
    case 'value': {
      const types = callee.type.kind === 'union' ? callee.type.members : [callee.type];
      return types.flatMap((type) => (type.kind === 'function' && type.function.kind === 'functionInfo' ? withWrapper(type.function, state) : []));
    }
    default: return [];
  }
}

/** Calls of a decorated function run the wrapper. */
function withWrapper(fn: FunctionInfo, state: State): readonly FunctionInfo[] {
  const wrapper = state.wrapped.get(fn)?.wrapper;
  return wrapper === undefined ? [fn] : [fn, wrapper];
}
