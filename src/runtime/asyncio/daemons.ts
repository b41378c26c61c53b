/**
 * Threads that the program does not wait for (`daemon=True`): when all else is over, it ends. So their timers keep
 * nothing alive, unless another thread waits for something, which may come from them.
 */
import { programClock } from '../time/clock.js';

interface Alarm {
  ref?: () => unknown;
  unref?: () => unknown;
}

const alarms = new Set<Alarm>();
const others = { waiting: 0 };

export function isDaemon(fiber: unknown): boolean {
  return (fiber as { readonly daemon?: unknown } | null)?.daemon === true;
}

/** So many more of the other threads wait. */
export function threadsWait(change: 1 | -1): void {
  others.waiting += change;
  if (change === 1 && others.waiting === 1) for (const alarm of alarms) alarm.ref?.();
  if (change === -1 && others.waiting === 0) for (const alarm of alarms) alarm.unref?.();
}

export function alarmOfDaemon(seconds: number, ring: () => void): void {
  const over = (): void => {
    alarms.delete(alarm);
    ring();
  };
  const alarm: Alarm = programClock().idleAlarm?.(seconds, over) ?? (setTimeout(over, seconds * 1000) as Alarm);
  alarms.add(alarm);
  if (others.waiting === 0) alarm.unref?.();
  else alarm.ref?.();
}
