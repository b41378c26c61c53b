/** The clock that the loop and Python's `time` module share, so that what they say of one program agrees. */
import { hostIsBusy } from './host-operations.js';
import { VirtualTime } from './virtual-time.js';

/** What the loop asks of a clock. */
export interface Clock {
  /** Seconds, never going back. */
  now(): number;
  /** Seconds since 1970. */
  wallTime(): number;
  /** Calls back in `seconds` at the earliest; returns a way to call that off. */
  alarm(seconds: number, callback: () => void): () => void;
  /** An alarm that keeps nothing alive, until it is told to. */
  idleAlarm?(seconds: number, callback: () => void): IdleAlarm;
  /** Passes time without letting anything else run, as `time.sleep` does. */
  block(seconds: number): void;
}

export interface IdleAlarm {
  ref(): unknown;
  unref(): unknown;
}

const LONGEST_ALARM = 0x7fffffff; // beyond this, hosts fire at once

/** The host's own time. */
export const realClock: Clock = {
  now: () => performance.now() / 1000,
  wallTime: () => (performance.timeOrigin + performance.now()) / 1000,
  alarm(seconds, callback) {
    // Rounded up to a millisecond, as CPython's selector does: timers that lie closer together
    // than that come due in one iteration, there and here.
    const id = setTimeout(callback, Math.min(Math.ceil(seconds * 1000), LONGEST_ALARM));
    return () => clearTimeout(id);
  },
  block: blockReally,
};

function blockReally(seconds: number): void {
  const end = performance.now() + seconds * 1000;
  try {
    const cell = new Int32Array(new SharedArrayBuffer(4));
    for (let left = seconds * 1000; left > 0; left = end - performance.now()) Atomics.wait(cell, 0, 0, left);
  } catch {
    // A browser's main thread may neither wait nor, without isolation, share memory.
    while (performance.now() < end);
  }
}

/**
 * A clock that jumps to the next deadline when nothing is ready. Each reading moves it on by a
 * microsecond, as real time would: `sleep(0.3)` made first then really precedes 0.1 + 0.2 made later, and
 * 0.7 + 0.1 (0.7999999999999999) doesn't overtake an earlier 0.8.
 *
 * While the host has an operation of the program's under way the clock goes at the pace of real time, because that
 * operation
 * may be what ends the wait.
 */
export function virtualClock(): Clock {
  const origin = performance.timeOrigin / 1000;
  const virtual = new VirtualTime();
  return {
    now: () => virtual.now(),
    wallTime: () => origin + virtual.now(),
    alarm(seconds, callback) {
      const rounded = Math.ceil(seconds * 1000) / 1000;
      if (hostIsBusy()) return realAlarm(rounded, (passed) => virtual.pass(passed), callback);
      const entry = virtual.add(rounded, callback);
      return () => virtual.remove(entry);
    },
    idleAlarm: (seconds, callback) => virtual.add(seconds, callback, true),
    block: (seconds) => virtual.pass(seconds),
  };
}

function realAlarm(seconds: number, pass: (seconds: number) => void, callback: () => void): () => void {
  const start = performance.now();
  const passed = (): number => Math.min((performance.now() - start) / 1000, seconds);
  const poll = setInterval(() => {
    if (hostIsBusy()) return;
    settle(seconds);
  }, 1);
  const timeout = setTimeout(() => settle(seconds), Math.min(seconds * 1000, LONGEST_ALARM));
  const stop = (): void => {
    clearInterval(poll);
    clearTimeout(timeout);
  };
  const settle = (whole: number): void => {
    stop();
    pass(whole);
    callback();
  };
  return () => {
    stop();
    pass(passed());
  };
}

const key = Symbol.for('aio2ts.clock');

interface HostGlobals {
  [key]?: Clock;
  process?: { env?: Readonly<Record<string, string | undefined>> };
}

/** The clock of this program: virtual if the environment says `AIO2TS_VIRTUAL_CLOCK=1`. */
export function programClock(): Clock {
  const host = globalThis as HostGlobals;
  return (host[key] ??= host.process?.env?.['AIO2TS_VIRTUAL_CLOCK'] === '1' ? virtualClock() : realClock);
}

/** Gives the program another clock, for tests; null brings back the choice by environment. */
export function setProgramClock(clock: Clock | null): void {
  const host = globalThis as HostGlobals;
  if (clock === null) delete host[key];
  else host[key] = clock;
}
