/** Texts in ISO 8601, as `fromisoformat` takes them. */
import { PyTypeError, ValueError } from '../python/exceptions.js';
import { repr } from '../python/repr.js';
import { fromOrdinalDay, isoWeekOne, ordinalOf } from './ordinals.js';
import { TimeDelta } from './time-delta.js';
import { Timezone } from './zone.js';

type Day = readonly [number, number, number];
/** Hour, minute, second, microsecond and zone. */
export type ParsedTime = readonly [number, number, number, number, Timezone | null];

const DATE = /^(\d{4})(?:-(\d\d)-(\d\d)|(\d\d)(\d\d)|-W(\d\d)(?:-(\d))?|W(\d\d)(\d)?)$/;
const CLOCK = /^(\d\d)(?:(?::(\d\d)(?::(\d\d)(?:[.,](\d+))?)?)|(?:(\d\d)(?:(\d\d)(?:[.,](\d+))?)?))?$/;

export function invalidIso(text: unknown): ValueError | PyTypeError {
  if (typeof text !== 'string') return new PyTypeError('fromisoformat: argument must be str');
  return new ValueError(`Invalid isoformat string: ${repr(text)}`);
}

export function parseIsoDate(text: string): Day {
  return dateIn(text) ?? raise(invalidIso(text));
}

/** The date and the time of a text; the time is midnight where it stops after the date. */
export function parseIsoDateTime(text: string): readonly [Day, ParsedTime] {
  if (typeof text !== 'string') throw invalidIso(text);
  const length = dateLength(text);
  const day = dateIn(text.slice(0, length));
  const time = text.length > length ? timeIn(text.slice(length + 1)) : ([0, 0, 0, 0, null] as const);
  if (day === null || time === null || text.length === length + 1) throw invalidIso(text);
  return [day, time];
}

export function parseIsoTime(text: string): ParsedTime {
  if (typeof text !== 'string') throw invalidIso(text);
  return timeIn(text.replace(/^T/, '')) ?? raise(invalidIso(text));
}

function dateLength(text: string): number {
  const known = /^\d{4}(?:-\d\d-\d\d|-W\d\d-\d|-W\d\d|W\d\d\d(?!\d)|W\d\d|\d{4})/.exec(text);
  return known?.[0].length ?? 10;
}

function dateIn(text: unknown): Day | null {
  const match = typeof text === 'string' ? DATE.exec(text) : null;
  if (match === null) return null;
  const year = Number(match[1]);
  const week = match[6] ?? match[8];
  if (week !== undefined) return dateOfWeek(year, Number(week), Number(match[7] ?? match[9] ?? 1));
  return [year, Number(match[2] ?? match[4]), Number(match[3] ?? match[5])];
}

/** @throws ValueError for a week or day that does not exist */
export function dateOfWeek(year: number, week: number, day: number): Day {
  if (year < 1 || year > 9999) throw new ValueError(`Year is out of range: ${year}`);
  const last = isoWeekOne(year + 1) - isoWeekOne(year) === 371 ? 53 : 52;
  if (week < 1 || week > last) throw new ValueError(`Invalid week: ${week}`);
  if (day < 1 || day > 7) throw new ValueError(`Invalid weekday: ${day} (range is [1, 7])`);
  return fromOrdinalDay(isoWeekOne(year) + (week - 1) * 7 + day - 1);
}

function timeIn(text: string): ParsedTime | null {
  const zoneAt = text.search(/[+\-Z]/);
  const clock = CLOCK.exec(zoneAt < 0 ? text : text.slice(0, zoneAt));
  const zone = zoneAt < 0 ? null : zoneIn(text.slice(zoneAt));
  if (clock === null || zone === undefined) return null;
  return [...fieldsOf(clock), zone] as unknown as ParsedTime;
}

function fieldsOf(clock: RegExpExecArray): readonly [number, number, number, number] {
  const fraction = clock[4] ?? clock[7] ?? '';
  return [
    Number(clock[1]),
    Number(clock[2] ?? clock[5] ?? 0),
    Number(clock[3] ?? clock[6] ?? 0),
    Number(fraction.slice(0, 6).padEnd(6, '0')),
  ];
}

function zoneIn(text: string): Timezone | undefined {
  if (text === 'Z') return Timezone.utc;
  const clock = CLOCK.exec(text.slice(1));
  if (clock === null || text.startsWith('Z')) return undefined;
  const [hours, minutes, seconds, microseconds] = fieldsOf(clock);
  const offset = new TimeDelta({ hours, minutes, seconds, microseconds });
  if (offset.totalSeconds() === 0) return Timezone.utc;
  return new Timezone(text.startsWith('-') ? offset.negated() : offset);
}

function raise(error: Error): never {
  throw error;
}

/** The ordinal of a parsed day. */
export function ordinalOfDay([year, month, day]: Day): number {
  return ordinalOf(year, month, day);
}
