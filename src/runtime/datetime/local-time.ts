/** The host's time zone. */
import { time } from '../time/instant.js';
import { localtime } from '../time/calendar.js';

/** Seconds since 1970 and the microseconds beyond, of now. */
export function currentMoment(): readonly [number, number] {
  return splitTimestamp(time());
}

/** A timestamp as whole seconds and microseconds, rounded to the nearest, ties to even. */
export function splitTimestamp(timestamp: number): readonly [number, number] {
  let seconds = Math.trunc(timestamp);
  const exact = (timestamp - seconds) * 1e6;
  const below = Math.floor(exact);
  const rest = exact - below;
  let micros = rest > 0.5 || (rest === 0.5 && below % 2 !== 0) ? below + 1 : below;
  if (micros >= 1_000_000) [seconds, micros] = [seconds + 1, micros - 1_000_000];
  if (micros < 0) [seconds, micros] = [seconds - 1, micros + 1_000_000];
  return [seconds, micros];
}

/** How many seconds east of UTC the host is at a moment. */
export function localOffset(seconds: number): number {
  return -new Date(seconds * 1000).getTimezoneOffset() * 60;
}

const DAY = 86400;

/** Whether a moment is the second one with its local time: after the clocks went back. */
export function localFold(seconds: number): 0 | 1 {
  const here = seconds + localOffset(seconds);
  const before = seconds - DAY;
  const shift = here - (before + localOffset(before)) - DAY;
  if (shift >= 0) return 0;
  const earlier = seconds + shift;
  return earlier + localOffset(earlier) === here ? 1 : 0;
}

/** The moment of a local time, given as seconds as if it were UTC: CPython's `_mktime`. */
export function momentOfLocal(wall: number, fold: number): number {
  const local = (moment: number): number => moment + localOffset(moment);
  const first = wall - (local(wall) - wall);
  const wallOfFirst = local(first);
  let shift = wallOfFirst - first;
  if (wallOfFirst === wall) {
    const probe = first + (fold === 1 ? DAY : -DAY);
    shift = local(probe) - probe;
    if (shift === local(wall) - wall) return first;
  }
  const second = wall - shift;
  if (local(second) === wall) return second;
  if (wallOfFirst === wall) return first;
  return fold === 1 ? Math.min(first, second) : Math.max(first, second);
}

/** The short name of the host's zone at a moment. */
export function localZoneName(seconds: number): string {
  return localtime(seconds).tmZone;
}
