/** What a record says of where it was made. */
import { time } from '../time/instant.js';

/** When logging was loaded. */
export const started = time();

interface RunningTask {
  readonly running?: { readonly task?: { getName(): string } | null };
}

/** The task that runs now, found in asyncio's registry: a program without tasks need not load asyncio. */
export function currentTaskName(): string | null {
  const asyncio = (globalThis as { readonly [key: symbol]: unknown })[Symbol.for('aio2ts.asyncio')];
  return (asyncio as RunningTask | undefined)?.running?.task?.getName() ?? null;
}

export function processId(): number {
  return (globalThis as { readonly process?: { readonly pid?: number } }).process?.pid ?? 1;
}
