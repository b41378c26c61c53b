/** `datetime.time` */
import { PyTypeError } from '../python/exceptions.js';
import { hash } from '../python/operators/hash.js';
import { NotImplemented } from '../python/operators/not-implemented.js';
import { repr } from '../python/repr.js';
import { tuple } from '../python/sequences/tuple.js';
import {
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
} from '../python/symbols.js';
import { StructTime } from '../time/struct-time.js';
import { checkTime, given } from './checks.js';
import { clockText } from './clock-text.js';
import { formatMoment } from './format-moment.js';
import { parseIsoTime } from './iso-parse.js';
import { TimeDelta } from './time-delta.js';
import { checkedOffset, offsetText, type TzInfo } from './zone.js';

/** What `time.replace` takes. */
export interface TimeFields {
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  readonly microsecond?: number;
  readonly tzinfo?: TzInfo | null;
  readonly fold?: number;
}

/** A time of day, of no particular day: Python's `datetime.time`. It never changes. */
export class TimeOfDay {
  static readonly [nameOf]: string = 'time';
  static readonly [operandNameOf]: string = 'datetime.time';
  static readonly [moduleOf]: string = 'datetime';
  static readonly min: TimeOfDay = new TimeOfDay();
  static readonly max: TimeOfDay = new TimeOfDay(23, 59, 59, 999999);
  static readonly resolution: TimeDelta = new TimeDelta({ microseconds: 1 });
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly microsecond: number;
  readonly tzinfo: TzInfo | null;
  readonly fold: number;

  /** @throws ValueError for a field out of its range */
  constructor(hour = 0, minute = 0, second = 0, microsecond = 0, tzinfo: TzInfo | null = null, fold = 0) {
    checkTime(hour, minute, second, microsecond, fold);
    this.hour = hour;
    this.minute = minute;
    this.second = second;
    this.microsecond = microsecond;
    this.tzinfo = tzinfo;
    this.fold = fold;
  }

  /** @throws ValueError `Invalid isoformat string: 'x'` */
  static fromisoformat(text: string): TimeOfDay {
    return new TimeOfDay(...parseIsoTime(text));
  }

  replace(fields: TimeFields = {}): TimeOfDay {
    return new TimeOfDay(
      given(fields.hour, this.hour),
      given(fields.minute, this.minute),
      given(fields.second, this.second),
      given(fields.microsecond, this.microsecond),
      given(fields.tzinfo, this.tzinfo),
      given(fields.fold, this.fold),
    );
  }

  utcoffset(): TimeDelta | null {
    return this.tzinfo === null ? null : checkedOffset(this.tzinfo.utcoffset(null), 'utcoffset');
  }

  dst(): TimeDelta | null {
    return this.tzinfo === null ? null : checkedOffset(this.tzinfo.dst(null), 'dst');
  }

  tzname(): string | null {
    return this.tzinfo === null ? null : this.tzinfo.tzname(null);
  }

  isoformat(timespec = 'auto'): string {
    const offset = this.utcoffset();
    return clockText(this, timespec) + (offset === null ? '' : offsetText(offset));
  }

  strftime(format: string): string {
    const fields = new StructTime([1900, 1, 1, this.hour, this.minute, this.second, 0, 1, -1]);
    return formatMoment(format, fields, this);
  }

  toString(): string {
    return this.isoformat();
  }

  [reprOf](): string {
    const { hour, minute, second, microsecond, tzinfo, fold } = this;
    const parts: (string | number)[] = [hour, minute];
    if (second !== 0 || microsecond !== 0) parts.push(second);
    if (microsecond !== 0) parts.push(microsecond);
    if (tzinfo !== null) parts.push(`tzinfo=${repr(tzinfo)}`);
    if (fold !== 0) parts.push('fold=1');
    return `datetime.time(${parts.join(', ')})`;
  }

  [formatOf](format: string): string {
    return format === '' ? this.toString() : this.strftime(format);
  }

  [hashOf](): number {
    return hash(tuple(this.inUtc()));
  }

  [equalsOf](other: unknown): boolean {
    if (!(other instanceof TimeOfDay)) return NotImplemented;
    return isAware(this) === isAware(other) && this.inUtc() === other.inUtc();
  }

  [lessThanOf](other: unknown): boolean {
    return isComparable(this, other) ? this.inUtc() < other.inUtc() : NotImplemented;
  }

  [lessEqualOf](other: unknown): boolean {
    return isComparable(this, other) ? this.inUtc() <= other.inUtc() : NotImplemented;
  }

  [greaterThanOf](other: unknown): boolean {
    return isComparable(this, other) ? this.inUtc() > other.inUtc() : NotImplemented;
  }

  [greaterEqualOf](other: unknown): boolean {
    return isComparable(this, other) ? this.inUtc() >= other.inUtc() : NotImplemented;
  }

  /** Microseconds since midnight of UTC. */
  private inUtc(): number {
    const seconds = (this.hour * 60 + this.minute) * 60 + this.second - (this.utcoffset()?.totalSeconds() ?? 0);
    return seconds * 1_000_000 + this.microsecond;
  }
}

const isAware = (time: TimeOfDay): boolean => time.utcoffset() !== null;

function isComparable(self: TimeOfDay, other: unknown): other is TimeOfDay {
  if (!(other instanceof TimeOfDay)) return false;
  if (isAware(self) !== isAware(other)) throw new PyTypeError("can't compare offset-naive and offset-aware times");
  return true;
}
