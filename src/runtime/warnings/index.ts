/** `aio2ts/runtime/warnings`: Python's `warnings`. */
import { Warning, UserWarning } from '../python/exceptions.js';
import { className } from '../python/class-name.js';
import { host } from '../python/host/current-host.js';
import { str } from '../python/str.js';

export type WarningClass = new (...args: readonly unknown[]) => Warning;

/** One warning, as `catch_warnings(record=True)` lists it. */
export interface WarningMessage {
  readonly message: Warning;
  readonly category: WarningClass;
}

interface Filter {
  readonly action: string;
  readonly message: RegExp | null;
  readonly category: WarningClass;
}

interface State {
  filters: readonly Filter[];
  record: WarningMessage[] | null;
  seen: Set<string>;
}

const key = Symbol.for('aio2ts.warning-filters');
const shared = globalThis as { [key]?: State };
const state: State = (shared[key] ??= { filters: [], record: null, seen: new Set() });

/**
 * Python's `warnings.warn(message, category)`: a line on standard error, once for each text. Python's also names the
 * file and the line.
 */
export function warn(message: unknown, category: WarningClass = UserWarning): null {
  const warning = message instanceof Warning ? message : new category(message);
  const made = warning.constructor as WarningClass;
  const action = actionFor(warning, made);
  if (action === 'error') throw warning;
  const text = `${className(made)}: ${str(warning)}`;
  if (action === 'ignore' || (action === 'default' && state.seen.has(text))) return null;
  state.seen.add(text);
  if (state.record !== null) state.record.push({ message: warning, category: made });
  else host().write('stderr', `${text}\n`);
  return null;
}

function actionFor(warning: Warning, category: WarningClass): string {
  const fits = (filter: Filter): boolean =>
    warning instanceof filter.category && (filter.message === null || filter.message.test(str(warning)));
  const found = state.filters.find(fits);
  if (found !== undefined) return found.action === 'once' || found.action === 'module' ? 'default' : found.action;
  return /^(?:PendingDeprecation|Import|Resource)Warning$/.test(className(category)) ? 'ignore' : 'default';
}

/** Python's `warnings.simplefilter(action, category)`. */
export function simplefilter(action: string, category: WarningClass = Warning): null {
  return filterwarnings(action, '', category);
}

/** Python's `warnings.filterwarnings(action, message, category)`. */
export function filterwarnings(action: string, message = '', category: WarningClass = Warning): null {
  const pattern = message === '' ? null : new RegExp(`^(?:${message})`, 'i');
  state.filters = [{ action, message: pattern, category }, ...state.filters];
  state.seen = new Set();
  return null;
}

/** Forgets all filters. */
export function resetwarnings(): null {
  state.filters = [];
  return null;
}

/** A block with filters of its own, and with a list of its warnings if it records them. */
export class CatchWarnings {
  private readonly records: boolean;
  private before: State = { ...state };

  constructor(options: { readonly record?: boolean } = {}) {
    this.records = options.record ?? false;
  }

  enter(): WarningMessage[] {
    this.before = { ...state };
    const record: WarningMessage[] = [];
    if (this.records) state.record = record;
    state.seen = new Set();
    return record;
  }

  leave(): void {
    Object.assign(state, this.before);
  }
}
