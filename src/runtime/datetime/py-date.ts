/** `datetime.date` */
import { OverflowError } from '../python/exceptions.js';
import { hash } from '../python/operators/hash.js';
import { NotImplemented } from '../python/operators/not-implemented.js';
import { tuple } from '../python/sequences/tuple.js';
import {
  addOf,
  equalsOf,
  formatOf,
  greaterEqualOf,
  greaterThanOf,
  hashOf,
  lessEqualOf,
  lessThanOf,
  moduleOf,
  nameOf,
  operandNameOf,
  reprOf,
  reverseAddOf,
  subtractOf,
} from '../python/symbols.js';
import { strftime } from '../time/strftime.js';
import { StructTime } from '../time/struct-time.js';
import { checkDate, given, two } from './checks.js';
import { IsoCalendarDate } from './iso-calendar.js';
import { dateOfWeek, parseIsoDate } from './iso-parse.js';
import { currentMoment, localOffset, splitTimestamp } from './local-time.js';
import { dayOfYear, fromOrdinalDay, isoWeekOne, MAX_ORDINAL, ordinalOf } from './ordinals.js';
import { TimeDelta } from './time-delta.js';

const DAY = 86400;
/** 1 January 1970. */
export const EPOCH = 719163;

/** A day of the calendar: Python's `datetime.date`. It never changes. */
export class PyDate {
  static readonly [nameOf]: string = 'date';
  static readonly [operandNameOf]: string = 'datetime.date';
  static readonly [moduleOf]: string = 'datetime';
  static readonly min: PyDate = new PyDate(1, 1, 1);
  static readonly max: PyDate = new PyDate(9999, 12, 31);
  static readonly resolution: TimeDelta = new TimeDelta({ days: 1 });
  readonly year: number;
  readonly month: number;
  readonly day: number;

  /** @throws ValueError for a day that does not exist */
  constructor(year: number, month: number, day: number) {
    checkDate(year, month, day);
    this.year = year;
    this.month = month;
    this.day = day;
  }

  static today(): PyDate {
    return PyDate.fromtimestamp(currentMoment()[0]);
  }

  static fromtimestamp(timestamp: number): PyDate {
    const [seconds] = splitTimestamp(timestamp);
    return PyDate.fromordinal(EPOCH + Math.floor((seconds + localOffset(seconds)) / DAY));
  }

  static fromordinal(ordinal: number): PyDate {
    return new PyDate(...fromOrdinalDay(ordinal));
  }

  /** @throws ValueError `Invalid isoformat string: 'x'` */
  static fromisoformat(text: string): PyDate {
    return new PyDate(...parseIsoDate(text));
  }

  static fromisocalendar(year: number, week: number, day: number): PyDate {
    return new PyDate(...dateOfWeek(year, week, day));
  }

  replace(fields: { readonly year?: number; readonly month?: number; readonly day?: number } = {}): PyDate {
    return new PyDate(given(fields.year, this.year), given(fields.month, this.month), given(fields.day, this.day));
  }

  toordinal(): number {
    return ordinalOf(this.year, this.month, this.day);
  }

  /** 0 to 6, from Monday. */
  weekday(): number {
    return (this.toordinal() + 6) % 7;
  }

  /** 1 to 7, from Monday. */
  isoweekday(): number {
    return this.weekday() + 1;
  }

  isocalendar(): IsoCalendarDate {
    const ordinal = this.toordinal();
    let { year } = this;
    if (year < 9999 && ordinal >= isoWeekOne(year + 1)) year += 1;
    else if (ordinal < isoWeekOne(year)) year -= 1;
    return new IsoCalendarDate(year, Math.floor((ordinal - isoWeekOne(year)) / 7) + 1, this.isoweekday());
  }

  isoformat(): string {
    return `${String(this.year).padStart(4, '0')}-${two(this.month)}-${two(this.day)}`;
  }

  ctime(): string {
    return strftime('%a %b %e 00:00:00 %Y', this.timetuple());
  }

  strftime(format: string): string {
    return strftime(format, this.timetuple());
  }

  timetuple(): StructTime {
    const yearDay = dayOfYear(this.year, this.month, this.day);
    return new StructTime([this.year, this.month, this.day, 0, 0, 0, this.weekday(), yearDay, -1]);
  }

  /** `self + span` */
  plus(span: TimeDelta): PyDate {
    return dayFrom(this.toordinal() + span.days);
  }

  /** `self - other` */
  minus(span: TimeDelta): PyDate;
  minus(other: PyDate): TimeDelta;
  minus(other: PyDate | TimeDelta): PyDate | TimeDelta;
  minus(other: PyDate | TimeDelta): PyDate | TimeDelta {
    if (other instanceof TimeDelta) return dayFrom(this.toordinal() - other.days);
    return new TimeDelta({ days: this.toordinal() - other.toordinal() });
  }

  toString(): string {
    return this.isoformat();
  }

  [reprOf](): string {
    return `datetime.date(${this.year}, ${this.month}, ${this.day})`;
  }

  [formatOf](format: string): string {
    return format === '' ? this.toString() : this.strftime(format);
  }

  [hashOf](): number {
    return hash(tuple(this.year, this.month, this.day));
  }

  [equalsOf](other: unknown): boolean {
    return isDay(this) && isDay(other) ? compareDays(this, other) === 0 : NotImplemented;
  }

  [lessThanOf](other: unknown): boolean {
    return isComparable(this, other) ? compareDays(this, other) < 0 : NotImplemented;
  }

  [lessEqualOf](other: unknown): boolean {
    return isComparable(this, other) ? compareDays(this, other) <= 0 : NotImplemented;
  }

  [greaterThanOf](other: unknown): boolean {
    return isComparable(this, other) ? compareDays(this, other) > 0 : NotImplemented;
  }

  [greaterEqualOf](other: unknown): boolean {
    return isComparable(this, other) ? compareDays(this, other) >= 0 : NotImplemented;
  }

  [addOf](other: unknown): PyDate {
    return other instanceof TimeDelta ? this.plus(other) : NotImplemented;
  }

  [reverseAddOf](other: unknown): PyDate {
    return this[addOf](other);
  }

  [subtractOf](other: unknown): PyDate | TimeDelta {
    return other instanceof TimeDelta || isDay(other) ? this.minus(other) : NotImplemented;
  }
}

/** A date that is no datetime. */
function isDay(value: unknown): value is PyDate {
  return value instanceof PyDate && !('hour' in value);
}

/** A date and a datetime have no order. */
function isComparable(self: PyDate, other: unknown): other is PyDate {
  return other instanceof PyDate && isDay(self) === isDay(other);
}

function compareDays(a: PyDate, b: PyDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

function dayFrom(ordinal: number): PyDate {
  if (ordinal < 1 || ordinal > MAX_ORDINAL) throw new OverflowError('date value out of range');
  return PyDate.fromordinal(ordinal);
}
