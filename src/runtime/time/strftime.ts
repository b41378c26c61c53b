/** `time.strftime`, in the C locale that Python starts with. */
import { ValueError } from '../python/exceptions/builtin.js';
import { localtime, mktime } from './calendar.js';
import { asNine, type StructTime } from './struct-time.js';

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

type Fields = ReturnType<typeof asNine>;

/**
 * `time.strftime(format, t)`: the local time of now if there is no `t`. A letter that Python's C library doesn't know
 * stays as it is.
 */
export function strftime(format: string, t: readonly number[] | null = null): string {
  const moment = t ?? localtime();
  const fields = asNine(moment);
  checkRanges(fields);
  return format.replace(/%([-_0^#]?)(.)/gsu, (whole, flag: string, letter: string) => {
    const text = directive(letter, fields, moment);
    return text === null ? whole : flagged(text, flag);
  });
}

function directive(letter: string, fields: Fields, moment: readonly number[]): string | null {
  const [year, month, day, hour, minute, second, weekday, yearDay] = fields;
  switch (letter) {
    case 'Y':
      return String(year);
    case 'y':
      return two(((year % 100) + 100) % 100);
    case 'C':
      return two(Math.floor(year / 100));
    case 'm':
      return two(month);
    case 'd':
      return two(day);
    case 'e':
      return String(day).padStart(2);
    case 'H':
      return two(hour);
    case 'I':
      return two(hour % 12 === 0 ? 12 : hour % 12);
    case 'M':
      return two(minute);
    case 'S':
      return two(second);
    case 'p':
      return hour < 12 ? 'AM' : 'PM';
    case 'j':
      return String(yearDay).padStart(3, '0');
    case 'a':
      return (days[weekday] ?? '?').slice(0, 3);
    case 'A':
      return days[weekday] ?? '?';
    case 'b':
    case 'h':
      return (months[month - 1] ?? '?').slice(0, 3);
    case 'B':
      return months[month - 1] ?? '?';
    case 'w':
      return String((weekday + 1) % 7);
    case 'u':
      return String(weekday + 1);
    default:
      return compound(letter, fields, moment);
  }
}

function compound(letter: string, fields: Fields, moment: readonly number[]): string | null {
  const [, , , , , , weekday, yearDay] = fields;
  const all = (format: string): string => strftime(format, moment);
  switch (letter) {
    case 'c':
      return all('%a %b %e %H:%M:%S %Y');
    case 'x':
    case 'D':
      return all('%m/%d/%y');
    case 'X':
    case 'T':
      return all('%H:%M:%S');
    case 'R':
      return all('%H:%M');
    case 'r':
      return all('%I:%M:%S %p');
    case 'F':
      return all('%Y-%m-%d');
    case 'U':
      return two(Math.floor((yearDay + 6 - ((weekday + 1) % 7)) / 7));
    case 'W':
      return two(Math.floor((yearDay + 6 - weekday) / 7));
    case 'G':
      return String(isoWeek(fields)[0]);
    case 'V':
      return two(isoWeek(fields)[1]);
    case 'Z':
      return (moment as Partial<StructTime>).tmZone ?? localtime().tmZone;
    case 'z':
      return offsetText((moment as Partial<StructTime>).tmGmtoff ?? localtime().tmGmtoff);
    case 's':
      return String(mktime(moment));
    case 'n':
      return '\n';
    case 't':
      return '\t';
    case '%':
      return '%';
    default:
      return null;
  }
}

/** Year and week of ISO 8601: the week of the year's first Thursday is the first. */
function isoWeek([year, , , , , , weekday, yearDay]: Fields): readonly [number, number] {
  const length = (of: number): number => (new Date(Date.UTC(of, 1, 29)).getUTCMonth() === 1 ? 366 : 365);
  const thursday = yearDay - weekday + 3;
  if (thursday < 1) return [year - 1, Math.ceil((thursday + length(year - 1)) / 7)];
  return thursday > length(year) ? [year + 1, 1] : [year, Math.ceil(thursday / 7)];
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function offsetText(seconds: number): string {
  const minutes = Math.abs(seconds) / 60;
  return `${seconds < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${two(minutes % 60)}`;
}

/** The flags of the C library: `%-d` without zeros, `%_d` with blanks, `%^a` in capitals. */
function flagged(text: string, flag: string): string {
  switch (flag) {
    case '-':
      return text.replace(/^[0 ]+(?=\d)/, '');
    case '_':
      return text.replace(/^0+(?=\d)/, (zeros) => ' '.repeat(zeros.length));
    case '0':
      return text.replace(/^ +(?=\d)/, (blanks) => '0'.repeat(blanks.length));
    case '^':
      return text.toUpperCase();
    case '#':
      return text === text.toUpperCase() ? text.toLowerCase() : text.toUpperCase();
    default:
      return text;
  }
}

function checkRanges([, month, day, hour, minute, second, weekday, yearDay]: Fields): void {
  check(month, 0, 12, 'month');
  check(day, 0, 31, 'day of month');
  check(hour, 0, 23, 'hour');
  check(minute, 0, 59, 'minute');
  check(second, 0, 61, 'seconds');
  check(weekday, 0, 6, 'day of week');
  check(yearDay, 0, 366, 'day of year');
}

function check(value: number, least: number, most: number, what: string): void {
  if (value < least || value > most) throw new ValueError(`${what} out of range`);
}
