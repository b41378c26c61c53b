/** `loop.add_signal_handler`: what a signal calls, as a callback of the loop. */
import { hostProcess } from './host-process.js';
import type { Loop } from './loop.js';

/** `signal.SIGTERM`, or its number. */
type Signal = number | { readonly name: string };

const NAMES: Readonly<Record<number, string>> = { 1: 'SIGHUP', 2: 'SIGINT', 3: 'SIGQUIT', 10: 'SIGUSR1', 12: 'SIGUSR2', 15: 'SIGTERM' };
const key = Symbol.for('aio2ts.signal-handlers');
const host = globalThis as { [key]?: Map<string, Handler> };
const handlers = (host[key] ??= new Map());

class Handler {
  private readonly listener: () => void;
  private readonly name: string;
  private readonly loop: Loop;

  constructor(name: string, loop: Loop, callback: () => unknown) {
    this.name = name;
    this.loop = loop;
    this.listener = () => void loop.callSoonThreadsafe(callback);
    hostProcess()?.on(name, this.listener);
    loop.resources.add(this);
  }

  release(): void {
    hostProcess()?.off(this.name, this.listener);
    this.loop.resources.delete(this);
    handlers.delete(this.name);
  }
}

const nameOfSignal = (signal: Signal): string => (typeof signal === 'number' ? (NAMES[signal] ?? `SIG${signal}`) : signal.name);

/** Whether the program has a handler of its own, so that nobody else is to react. */
export function isSignalHandled(name: string): boolean {
  return handlers.has(name);
}

export function addSignalHandler<A extends readonly unknown[]>(
  loop: Loop,
  signal: Signal,
  callback: (...args: A) => unknown,
  ...args: A
): void {
  const name = nameOfSignal(signal);
  handlers.get(name)?.release();
  handlers.set(name, new Handler(name, loop, () => callback(...args)));
}

/** False if there was none. */
export function removeSignalHandler(_loop: Loop, signal: Signal): boolean {
  const handler = handlers.get(nameOfSignal(signal));
  handler?.release();
  return handler !== undefined;
}
