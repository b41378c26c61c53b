/** `signal.signal` */
import { OSError } from '../python/exceptions.js';
import { enumMembers } from '../python/classes/enum.js';
import { Signals } from './signals.js';

/** What is called with the number of the signal and the frame, of which there is none. */
export type Handler = ((number: number, frame: null) => unknown) | number | null;

/** What the system does by default. */
export const SIG_DFL = 0;
/** Nothing. */
export const SIG_IGN = 1;

interface Watch {
  readonly handler: Handler;
  readonly listener: (() => void) | null;
}

const watches = new Map<string, Watch>();

/**
 * Sets what happens on a signal, and gives what happened before. The handler runs between two turns of the event loop;
 * Python's runs between two instructions.
 *
 * @throws OSError for a signal that can't be caught
 */
export function signal(number: number | Signals, handler: Handler): Handler {
  const name = nameOfSignal(Number(number));
  if (name === 'SIGKILL') throw new OSError(22, 'Invalid argument');
  const before = watches.get(name);
  if (before?.listener !== null && before?.listener !== undefined) process.off(name, before.listener);
  const listener = listenerOf(Number(number), handler);
  if (listener !== null) process.on(name, listener);
  watches.set(name, { handler, listener });
  return before?.handler ?? SIG_DFL;
}

/** What happens on a signal. */
export function getsignal(number: number | Signals): Handler {
  return watches.get(nameOfSignal(Number(number)))?.handler ?? SIG_DFL;
}

function listenerOf(number: number, handler: Handler): (() => void) | null {
  if (typeof handler === 'function') return () => void handler(number, null);
  return handler === SIG_IGN ? () => {} : null;
}

function nameOfSignal(number: number): NodeJS.Signals {
  const found = enumMembers(Signals).find(({ value }) => value === number);
  if (found === undefined) throw new OSError(22, 'Invalid argument');
  return found.name as NodeJS.Signals;
}
