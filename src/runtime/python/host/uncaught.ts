import { KeyboardInterrupt, SystemExit } from '../exceptions/builtin.js';
import { formatException } from '../exceptions/format-exception.js';
import { str } from '../str.js';
import { host } from './current-host.js';
import { hostRegistry } from './host.js';

const interruptedStatus = 130;

/**
 * Makes an error that nothing catches end the program as Python's do: a traceback on stderr and status 1, or what
 * SystemExit says. Installed once for the process.
 */
export function installUncaughtHook(): void {
  const registry = hostRegistry();
  if (registry.uncaughtInstalled === true) return;
  registry.uncaughtInstalled = true;
  host().onUncaught((error) => {
    const status = reportUncaught(error);
    if (host().platform !== 'emscripten') host().exit(status);
    return true;
  });
}

/** Prints what Python prints for it, and returns the exit status. */
export function reportUncaught(error: unknown): number {
  if (error instanceof SystemExit) return exitStatus(error);
  host().write('stderr', formatException(error));
  return error instanceof KeyboardInterrupt ? interruptedStatus : 1;
}

/** `None` is 0, a number is itself, anything else is printed and is 1. */
function exitStatus(error: SystemExit): number {
  const { code } = error;
  if (code === null || code === undefined) return 0;
  if (typeof code === 'boolean') return Number(code);
  if (typeof code === 'number' && Number.isInteger(code)) return code & 0xff;
  host().write('stderr', `${str(code)}\n`);
  return 1;
}
