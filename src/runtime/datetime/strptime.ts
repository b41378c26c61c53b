/** `datetime.strptime`, after CPython's `_strptime`. */
import { PyTypeError, ValueError } from '../python/exceptions.js';
import { repr } from '../python/repr.js';
import { typeName } from '../python/type-name.js';
import { dateOfWeek } from './iso-parse.js';
import { fromOrdinalDay, ordinalOf } from './ordinals.js';
import { TimeDelta } from './time-delta.js';
import { Timezone } from './zone.js';

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const short = (names: readonly string[]): readonly string[] => names.map((name) => name.slice(0, 3));
const anyOf = (names: readonly string[]): string => [...names].sort((a, b) => b.length - a.length).join('|');

const DIRECTIVES: Readonly<Record<string, string>> = {
  d: '3[0-1]|[1-2]\\d|0[1-9]|[1-9]| [1-9]',
  f: '[0-9]{1,6}',
  H: '2[0-3]|[0-1]\\d|\\d| \\d',
  I: '1[0-2]|0[1-9]|[1-9]| [1-9]',
  G: '\\d\\d\\d\\d',
  j: '36[0-6]|3[0-5]\\d|[1-2]\\d\\d|0[1-9]\\d|00[1-9]|[1-9]\\d|0[1-9]|[1-9]',
  m: '1[0-2]|0[1-9]|[1-9]',
  M: '[0-5]\\d|\\d',
  S: '6[0-1]|[0-5]\\d|\\d',
  U: '5[0-3]|[0-4]\\d|\\d',
  W: '5[0-3]|[0-4]\\d|\\d',
  w: '[0-6]',
  u: '[1-7]',
  V: '5[0-3]|0[1-9]|[1-4]\\d|\\d',
  y: '\\d\\d',
  Y: '\\d\\d\\d\\d',
  z: '([+-]\\d\\d:?[0-5]\\d(:?[0-5]\\d(\\.\\d{1,6})?)?)|Z',
  Z: 'utc|gmt|[a-z]{3,4}',
  A: anyOf(DAYS),
  a: anyOf(short(DAYS)),
  B: anyOf(MONTHS),
  b: anyOf(short(MONTHS)),
  p: 'am|pm',
};

/** Formats that stand for others. */
const COMPOUND: Readonly<Record<string, string>> = {
  c: '%a %b %d %H:%M:%S %Y',
  x: '%m/%d/%y',
  X: '%H:%M:%S',
};

export interface ParsedMoment {
  readonly day: readonly [number, number, number];
  readonly clock: readonly [number, number, number, number];
  readonly zone: Timezone | null;
}

/** @throws ValueError for a text that does not fit the format, and for a format that is none */
export function parseMoment(text: string, format: string): ParsedMoment {
  if (typeof text !== 'string') throw new PyTypeError(`strptime() argument 1 must be str, not ${typeName(text)}`);
  const match = new RegExp(`^${patternOf(format, format)}`, 'i').exec(text);
  if (match === null) {
    throw new ValueError(`time data ${repr(text)} does not match format ${repr(format)}`);
  }
  if (match[0].length < text.length) throw new ValueError(`unconverted data remains: ${text.slice(match[0].length)}`);
  const found = (name: string): string | undefined => match.groups?.[name];
  return { day: dayOf(found, format), clock: clockOf(found), zone: zoneOf(found) };
}

type Found = (name: string) => string | undefined;

function patternOf(format: string, whole: string): string {
  let pattern = '';
  for (let at = 0; at < format.length; at += 1) {
    const character = format[at] as string;
    if (/\s/.test(character)) {
      while (/\s/.test(format[at + 1] ?? '')) at += 1;
      pattern += '\\s+';
    } else if (character !== '%') pattern += character.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&');
    else {
      at += 1;
      pattern += directive(format[at], whole);
    }
  }
  return pattern;
}

function directive(letter: string | undefined, whole: string): string {
  if (letter === undefined) throw new ValueError(`stray % in format '${whole}'`);
  if (letter === '%') return '%';
  const compound = COMPOUND[letter];
  if (compound !== undefined) return patternOf(compound, whole);
  const known = DIRECTIVES[letter];
  if (known === undefined) throw new ValueError(`'${letter}' is a bad directive in format '${whole}'`);
  return `(?<${letter}>${known})`;
}

function dayOf(found: Found, format: string): readonly [number, number, number] {
  const weekday = weekdayOf(found);
  const isoYear = found('G');
  const isoWeek = found('V');
  if (isoYear !== undefined || isoWeek !== undefined) return isoDay(isoYear, isoWeek, weekday, found, format);
  const year = yearOf(found);
  const yearDay = found('j');
  const week = found('U') ?? found('W');
  if (yearDay !== undefined) return fromOrdinalDay(ordinalOf(year, 1, 1) + Number(yearDay) - 1);
  if (week !== undefined && weekday !== null && found('Y') !== undefined) {
    return dayOfWeekNumber(year, Number(week), weekday, found('W') !== undefined);
  }
  return [year, monthOf(found), Number(found('d') ?? 1)];
}

function yearOf(found: Found): number {
  const century = found('y');
  if (found('Y') !== undefined) return Number(found('Y'));
  if (century !== undefined) return Number(century) + (Number(century) <= 68 ? 2000 : 1900);
  // 29 February of no year is one of a leap year.
  return monthOf(found) === 2 && Number(found('d')) === 29 ? 1904 : 1900;
}

function monthOf(found: Found): number {
  const name = found('B')?.toLowerCase();
  const abbreviated = found('b')?.toLowerCase();
  if (name !== undefined) return MONTHS.indexOf(name) + 1;
  if (abbreviated !== undefined) return short(MONTHS).indexOf(abbreviated) + 1;
  return Number(found('m') ?? 1);
}

/** 0 to 6, from Monday. */
function weekdayOf(found: Found): number | null {
  const name = found('A')?.toLowerCase();
  const abbreviated = found('a')?.toLowerCase();
  if (name !== undefined) return DAYS.indexOf(name);
  if (abbreviated !== undefined) return short(DAYS).indexOf(abbreviated);
  const fromSunday = found('w');
  if (fromSunday !== undefined) return (Number(fromSunday) + 6) % 7;
  const fromMonday = found('u');
  return fromMonday === undefined ? null : Number(fromMonday) - 1;
}

function isoDay(
  year: string | undefined,
  week: string | undefined,
  weekday: number | null,
  found: Found,
  format: string,
): readonly [number, number, number] {
  if (year !== undefined && week !== undefined && weekday !== null) {
    return dateOfWeek(Number(year), Number(week), weekday + 1);
  }
  if (year !== undefined && found('j') !== undefined) {
    throw new ValueError("Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead.");
  }
  const [one, other] = year === undefined ? ['week', '%V'] : ['year', '%G'];
  const partner = year === undefined ? "'%G'" : "'%V'";
  const days = "a weekday directive ('%A', '%a', '%w', or '%u').";
  void format;
  throw new ValueError(`ISO ${one} directive '${other}' must be used with the ISO ${year === undefined ? 'year' : 'week'} directive ${partner} and ${days}`);
}

/** Week 0 is what comes before the first Sunday, or Monday. */
function dayOfWeekNumber(year: number, week: number, weekday: number, fromMonday: boolean): readonly [number, number, number] {
  const firstWeekday = (ordinalOf(year, 1, 1) + 6) % 7;
  const first = fromMonday ? firstWeekday : (firstWeekday + 1) % 7;
  const day = fromMonday ? weekday : (weekday + 1) % 7;
  const weekZero = (7 - first) % 7;
  const julian = week === 0 ? 1 + day - first : 1 + weekZero + 7 * (week - 1) + day;
  return fromOrdinalDay(ordinalOf(year, 1, 1) + julian - 1);
}

function clockOf(found: Found): readonly [number, number, number, number] {
  const twelve = found('I');
  const half = found('p')?.toLowerCase();
  let hour = Number(found('H') ?? twelve ?? 0);
  if (found('H') === undefined && twelve !== undefined) {
    if (hour === 12) hour = 0;
    if (half === 'pm') hour += 12;
  }
  const second = Number(found('S') ?? 0);
  return [hour, Number(found('M') ?? 0), second, Number((found('f') ?? '').padEnd(6, '0'))];
}

function zoneOf(found: Found): Timezone | null {
  const offset = found('z');
  const name = found('Z');
  if (offset === undefined) return null;
  if (/^z$/i.test(offset)) return Timezone.utc;
  const digits = /^([+-])(\d\d):?(\d\d)(?::?(\d\d)(?:\.(\d+))?)?$/.exec(offset);
  const [, sign, hours, minutes, seconds = '0', micros = ''] = digits ?? [];
  const span = new TimeDelta({
    hours: Number(hours),
    minutes: Number(minutes),
    seconds: Number(seconds),
    microseconds: Number(micros.padEnd(6, '0')),
  });
  const signed = sign === '-' ? span.negated() : span;
  if (name !== undefined) return new Timezone(signed, name);
  return signed.totalSeconds() === 0 ? Timezone.utc : new Timezone(signed);
}
