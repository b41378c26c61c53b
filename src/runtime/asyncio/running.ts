/**
 * Who is running. One record for the whole program, because one callback runs at a time; under a global symbol,
 * because a program may hold two copies of the runtime (vendored and imported).
 *
 * It is set when the loop starts a callback and cleared when that callback's *step* is over:
 * a plain callback's at its return; a task's when its code waits for something of the loop or ends.
 * Between the two, however many microtasks native `await`s take, it holds. That is all that
 * `current_task`, cancellation and context variables need; no AsyncLocalStorage.
 */
import type { Context } from './context.js';
import type { Loop } from './loop.js';
import type { Task } from './task.js';

export interface Running {
  loop: Loop | null;
  task: Task<unknown> | null;
  context: Context | null;
}

/** What the program has of asyncio as a whole, rather than each loop. */
export interface Program {
  readonly running: Running;
  /** How many tasks have been given a name of the loop's own: Task-1, Task-2, ... */
  unnamedTasks: number;
  /** What `set_event_loop` set; undefined before anything did. */
  eventLoop: Loop | null | undefined;
  /** How to sleep where there may be a loop; null until the loop's code is loaded. */
  sleepOnLoop: ((delay: number, result: unknown) => Promise<unknown>) | null;
  /** The loop behind a program that has no task (see bare-loop.ts). */
  bareLoop: Loop | null;
  /** Loops that run now. */
  readonly runningLoops: Set<Loop>;
  /** The context of code outside every loop. */
  outermost: Context | null;
  /** How many `exclusive` calls are under way: no loop starts a callback meanwhile. */
  exclusive: number;
  /** What stands for the thread that runs; null in the main one. */
  fiber: unknown;
}

const key = Symbol.for('aio2ts.asyncio');
const host = globalThis as { [key]?: Program };

export const program: Program = (host[key] ??= {
  running: { loop: null, task: null, context: null },
  unnamedTasks: 0,
  eventLoop: undefined,
  sleepOnLoop: null,
  bareLoop: null,
  runningLoops: new Set(),
  outermost: null,
  exclusive: 0,
  fiber: null,
});

export const running: Running = program.running;
