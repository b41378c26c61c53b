/** The functions of `time` that read a clock, and the one that stops the program. */
import { ValueError } from '../python/exceptions/builtin.js';
import { programClock } from './clock.js';

interface HostProcess {
  readonly process?: { cpuUsage?: () => { readonly user: number; readonly system: number } };
}

/** `time.time()`: seconds since 1970. */
export function time(): number {
  return programClock().wallTime();
}

/** `time.time_ns()`; beyond 2^53 it is rounded. */
export function timeNs(): number {
  return Math.round(time() * 1e9);
}

/** `time.monotonic()`: seconds, never going back; the clock of `loop.time()`. */
export function monotonic(): number {
  return programClock().now();
}

/** `time.monotonic_ns()`. */
export function monotonicNs(): number {
  return Math.round(monotonic() * 1e9);
}

/** `time.perf_counter()`: seconds, for measuring. */
export function perfCounter(): number {
  return programClock().now();
}

/** `time.perf_counter_ns()`. */
export function perfCounterNs(): number {
  return Math.round(perfCounter() * 1e9);
}

/** `time.process_time()`: seconds of processor time; where the host does not tell, time since the program began. */
export function processTime(): number {
  const usage = (globalThis as HostProcess).process?.cpuUsage?.();
  return usage === undefined ? performance.now() / 1000 : (usage.user + usage.system) / 1e6;
}

/** `time.process_time_ns()`. */
export function processTimeNs(): number {
  return Math.round(processTime() * 1e9);
}

/**
 * `time.sleep(seconds)`: stops the whole program, as in Python; the loop does not go on meanwhile.
 *
 * @throws ValueError "sleep length must be non-negative"
 */
export function sleep(seconds: number): null {
  if (Number.isNaN(seconds)) throw new ValueError('Invalid value NaN (not a number)');
  if (seconds < 0) throw new ValueError('sleep length must be non-negative');
  programClock().block(seconds);
  return null;
}

/** `asyncio.to_thread(time.sleep, 1)` blocks a thread of its own, not the loop: here it is a timer. */
Object.defineProperty(sleep, Symbol.for('aio2ts.in-thread'), {
  value: (seconds: number) => new Promise<null>((resolve) => programClock().alarm(seconds, () => resolve(null))),
});
