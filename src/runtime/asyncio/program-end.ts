/**
 * What is said at the end of a program on Node: who waits for ever.
 *
 * CPython hangs in a deadlock. Node would end with status 13 and no word, because nothing is left that could wake it:
 * `beforeExit` is the moment at which that is certain.
 */
import { hostProcess, writeError } from './host-process.js';
import { program } from './running.js';

const DEADLOCK_STATUS = 1;
const key = Symbol.for('aio2ts.program-end');

/** Called by each loop when it begins to run; only the first call in a program counts. */
export function watchProgramEnd(): void {
  const host = globalThis as { [key]?: true };
  if (host[key] === true) return;
  host[key] = true;
  const process = hostProcess();
  process?.on('beforeExit', () => {
    const report = deadlockReport();
    if (report === null) return;
    writeError(report);
    process.exit(DEADLOCK_STATUS);
  });
}

/** Names the tasks that wait; null if none does. */
export function deadlockReport(): string | null {
  const lines: string[] = [];
  for (const loop of program.runningLoops) {
    for (const task of loop.tasks) lines.push(`  ${String(task)}`);
    if (loop.detachedWaits > 0) lines.push(`  ${loop.detachedWaits} waiting outside any task`);
  }
  if (lines.length === 0) return null;
  return ['Deadlock: nothing is left to run that could wake what still waits:', ...lines].join('\n');
}
