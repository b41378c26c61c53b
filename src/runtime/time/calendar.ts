/** From seconds to a calendar and back. */
import { OverflowError } from '../python/exceptions/builtin.js';
import { time } from './instant.js';
import { asNine, StructTime } from './struct-time.js';
import { strftime } from './strftime.js';

const DAY = 86_400_000;

/** `time.gmtime(seconds)`: in UTC; now if there is no argument. */
export function gmtime(seconds: number | null = null): StructTime {
  const date = dateOf(seconds);
  const year = date.getUTCFullYear();
  const midnight = Date.UTC(year, date.getUTCMonth(), date.getUTCDate());
  return new StructTime(
    [
      year,
      date.getUTCMonth() + 1,
      date.getUTCDate(),
      date.getUTCHours(),
      date.getUTCMinutes(),
      date.getUTCSeconds(),
      (date.getUTCDay() + 6) % 7,
      (midnight - Date.UTC(year, 0, 1)) / DAY + 1,
      0,
    ],
    'GMT',
  );
}

/** `time.localtime(seconds)`: in the host's zone; now if there is no argument. */
export function localtime(seconds: number | null = null): StructTime {
  const date = dateOf(seconds);
  const year = date.getFullYear();
  const midnight = Date.UTC(year, date.getMonth(), date.getDate());
  const offset = -date.getTimezoneOffset() * 60;
  return new StructTime(
    [
      year,
      date.getMonth() + 1,
      date.getDate(),
      date.getHours(),
      date.getMinutes(),
      date.getSeconds(),
      (date.getDay() + 6) % 7,
      (midnight - Date.UTC(year, 0, 1)) / DAY + 1,
      offset > standardOffset(year) ? 1 : 0,
    ],
    zoneName(date),
    offset,
  );
}

/** `time.mktime(t)`: the seconds of a local time. */
export function mktime(t: readonly number[]): number {
  const [year, month, day, hour, minute, second] = asNine(t);
  const date = new Date(year, month - 1, day, hour, minute, second);
  date.setFullYear(year); // a two-digit year is itself
  return date.getTime() / 1000;
}

/** `time.asctime(t)`: `Sun Jun 20 23:21:05 1993`; now if there is no argument. */
export function asctime(t: readonly number[] | null = null): string {
  const moment = t ?? localtime();
  const [year, , day] = asNine(moment);
  return `${strftime('%a %b', moment)} ${String(day).padStart(2)} ${strftime('%H:%M:%S', moment)} ${year}`;
}

/** `time.ctime(seconds)`. */
export function ctime(seconds: number | null = null): string {
  return asctime(localtime(seconds));
}

function dateOf(seconds: number | null): Date {
  const date = new Date(Math.floor(seconds ?? time()) * 1000);
  if (Number.isNaN(date.getTime())) throw new OverflowError('timestamp out of range for platform time_t');
  return date;
}

/** Summer time is what is further east than the lesser offset of the year. */
function standardOffset(year: number): number {
  const january = -new Date(year, 0, 1).getTimezoneOffset() * 60;
  const july = -new Date(year, 6, 1).getTimezoneOffset() * 60;
  return Math.min(january, july);
}

function zoneName(date: Date): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZoneName: 'short' }).formatToParts(date);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? 'UTC';
}
