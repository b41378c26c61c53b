/**
 * "Never awaited", "never retrieved". CPython says so when it frees the object; here it is said when the collector gets
 * to it, or at the end (of the program for coroutines, of the loop for exceptions), whichever comes first.
 */
import { formatException } from '../python/exceptions/format-exception.js';
import { repr } from '../python/repr.js';
import type { Future } from './future.js';
import type { Loop } from './loop.js';
import { hostProcess, writeError } from './host-process.js';

type Say = (text: string) => void;

interface Note {
  readonly report: () => void;
  /** Null for a coroutine. */
  readonly loop: WeakRef<Loop> | null;
}

interface Warnings {
  readonly pending: Set<Note>;
  readonly collected: FinalizationRegistry<Note>;
  say: Say;
}

const key = Symbol.for('aio2ts.warnings');
const host = globalThis as { [key]?: Warnings };
const warnings: Warnings = (host[key] ??= createWarnings());

function createWarnings(): Warnings {
  const pending = new Set<Note>();
  const collected = new FinalizationRegistry<Note>((note) => {
    if (pending.delete(note)) note.report();
  });
  hostProcess()?.on('exit', () => reportNeverAwaited());
  return { pending, collected, say: writeError };
}

/** Hears warnings in place of stderr; null brings stderr back. */
export function onWarning(listener: Say | null): void {
  warnings.say = listener ?? writeError;
}

export function warn(text: string): void {
  warnings.say(text);
}

/** Returns what calls the warning off. */
function watch(target: object, note: Note): () => void {
  const { pending, collected } = warnings;
  pending.add(note);
  collected.register(target, note, note);
  return () => {
    if (pending.delete(note)) collected.unregister(note);
  };
}

export function watchCoroutine(target: object, name: string): () => void {
  return watch(target, { report: () => warnNeverAwaited(name), loop: null });
}

export function warnNeverAwaited(name: string): void {
  warn(`sys:1: RuntimeWarning: coroutine '${name}' was never awaited`);
}

export function watchException(target: Future<unknown>, error: unknown): () => void {
  const { loop } = target;
  const what = 'getName' in target ? 'Task' : 'Future';
  // The note must not keep the future alive, or it would never be collected.
  const future = new WeakRef(target);
  const report = (): void => {
    loop.callExceptionHandler(
      new Map<string, unknown>([
        ['message', `${what} exception was never retrieved`],
        ['exception', error],
        ['future', future.deref() ?? null],
      ]),
    );
  };
  return watch(target, { report, loop: new WeakRef(loop) });
}

/** What CPython logs of an exception: the traceback, then the message. */
export function describeError(error: unknown): string {
  return error instanceof Error ? formatException(error).trimEnd() : repr(error);
}

/** Exceptions of this loop's futures that nobody has looked at: to be said when it closes. */
export function reportUnretrieved(loop: Loop): void {
  for (const note of warnings.pending) {
    if (note.loop?.deref() !== loop) continue;
    warnings.pending.delete(note);
    note.report();
  }
}

/** Coroutines that nobody has awaited: to be said when the program ends. */
export function reportNeverAwaited(): void {
  for (const note of warnings.pending) {
    if (note.loop !== null) continue;
    warnings.pending.delete(note);
    note.report();
  }
}
