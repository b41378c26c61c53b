/** APIs that run a coroutine to its end: `asyncio.run` and its like. */
import type { FunctionEntry } from '../../maps/model.js';
import type { Callee } from '../facts.js';
import type { DecoratorPattern } from '../program.js';
import type { State } from '../infer/state.js';

/** A map says so by its shape: a plain function that is given an awaitable and comes back with its result. */
export function runsCoroutine(callee: Callee | undefined): boolean {
  return callee?.kind === 'map' && waitsForAwaitable(callee.entry);
}

function waitsForAwaitable({ isPortAsync, signature }: FunctionEntry): boolean {
  return isPortAsync && !signature.isAsync && signature.parameters.some(({ type }) => type.kind === 'awaitable');
}

/** A decorator's wrapper that gives what the coroutine gives in the end, `return asyncio.run(func(...))`. */
export function runsWrapped({ runs }: DecoratorPattern, state: State): boolean {
  return runs.length > 0 && runs.every((call) => runsCoroutine(state.callees[call.id]));
}
