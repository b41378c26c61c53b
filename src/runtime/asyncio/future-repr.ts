/** How futures and tasks show themselves; where CPython names a file and a line, nothing is said. */
import { className } from '../python/class-name.js';
import { repr } from '../python/repr.js';
import { pythonName } from './python-name.js';
import { Callback, type Future, type FutureState } from './future.js';

/** The parts of a `repr` that only tasks have. */
export interface TaskParts {
  readonly cancelling?: boolean;
  readonly name?: string;
  readonly coroutine?: string;
  readonly waitsFor?: Future<unknown> | null;
}

export function futureRepr(future: Future<unknown>, task: TaskParts): string {
  const state = future.peekState();
  const parts = [className(future.constructor), stateText(state, task)];
  if (task.name !== undefined) parts.push(`name=${repr(task.name)}`);
  if (task.coroutine !== undefined) parts.push(`coro=<${task.coroutine}>`);
  if (task.waitsFor !== undefined && task.waitsFor !== null) parts.push(`wait_for=${repr(task.waitsFor)}`);
  if (state === 'failed') parts.push(`exception=${repr(future.peekException())}`);
  if (state === 'finished') parts.push(`result=${repr(future.peekResult())}`);
  const callbacks = future.waiters().map(callbackText);
  if (callbacks.length > 0) parts.push(`cb=[${callbacks.join(', ')}]`);
  return `<${parts.join(' ')}>`;
}

function stateText(state: FutureState, task: TaskParts): string {
  if (state === 'failed') return 'finished';
  return state === 'pending' && task.cancelling === true ? 'cancelling' : state;
}

/** What CPython calls the runtime's own callbacks. */
const ownCallbacks: ReadonlyMap<string, string> = new Map([
  ['gatherDone', 'gather.<locals>._done_callback'],
  ['waitDone', '_wait.<locals>._on_completion'],
  ['runUntilDone', '_run_until_complete_cb'],
]);

function callbackText(entry: unknown): string {
  if (!(entry instanceof Callback)) return 'Task.task_wakeup()';
  const name = pythonName(entry.callback) || '<lambda>';
  return `${ownCallbacks.get(name) ?? name}()`;
}
