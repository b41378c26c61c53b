/** SIGINT, where the host has signals. */
import { KeyboardInterrupt } from '../python/exceptions/builtin.js';
import { hostProcess } from './host-process.js';
import { isSignalHandled } from './signal-handlers.js';

/** 128 + SIGINT: what a shell reports of a Python program that KeyboardInterrupt has ended. */
const INTERRUPTED_STATUS = 130;
const key = Symbol.for('aio2ts.interrupt-status');

/**
 * Calls back when the user interrupts the program; a second time, or if the listener declines, the program ends at
 * once. Returns what ends the watch.
 */
export function onInterrupt(listener: () => boolean): () => void {
  const process = hostProcess();
  if (process === null) return () => {};
  const interrupted = (): void => {
    if (!isSignalHandled('SIGINT') && !listener()) process.exit(INTERRUPTED_STATUS);
  };
  process.on('SIGINT', interrupted);
  watchUncaught();
  return () => void process.off('SIGINT', interrupted);
}

/** An uncaught KeyboardInterrupt ends the program with 130, where Node would say 1. */
function watchUncaught(): void {
  const host = globalThis as { [key]?: true };
  const process = hostProcess();
  if (process === null || host[key] === true) return;
  host[key] = true;
  process.on('uncaughtExceptionMonitor', (error: unknown) => {
    if (error instanceof KeyboardInterrupt) process.on('exit', () => void (process.exitCode = INTERRUPTED_STATUS));
  });
}
