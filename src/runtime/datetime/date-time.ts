/** `datetime.datetime` */
import { OverflowError, PyTypeError, ValueError } from '../python/exceptions.js';
import { hash } from '../python/operators/hash.js';
import { NotImplemented } from '../python/operators/not-implemented.js';
import { repr } from '../python/repr.js';
import { tuple } from '../python/sequences/tuple.js';
import {
  addOf,
  equalsOf,
  greaterEqualOf,
  greaterThanOf,
  hashOf,
  lessEqualOf,
  lessThanOf,
  nameOf,
  operandNameOf,
  reprOf,
  subtractOf,
} from '../python/symbols.js';
import { strftime } from '../time/strftime.js';
import { StructTime } from '../time/struct-time.js';
import { checkTime, given } from './checks.js';
import { clockText } from './clock-text.js';
import { formatMoment } from './format-moment.js';
import { dateOfWeek, parseIsoDateTime } from './iso-parse.js';
import {
  currentMoment,
  localFold,
  localOffset,
  localZoneName,
  momentOfLocal,
  splitTimestamp,
} from './local-time.js';
import { dayOfYear, fromOrdinalDay, MAX_ORDINAL } from './ordinals.js';
import { EPOCH, PyDate } from './py-date.js';
import { parseMoment } from './strptime.js';
import { TimeDelta } from './time-delta.js';
import { TimeOfDay, type TimeFields } from './time-of-day.js';
import { checkedOffset, offsetText, Timezone, type TzInfo } from './zone.js';

const DAY = 86400;

/** What `datetime.replace` takes. */
export interface DateTimeFields extends TimeFields {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** A day and a time, with or without a zone: Python's `datetime.datetime`. It never changes. */
export class DateTime extends PyDate {
  static override readonly [nameOf]: string = 'datetime';
  static override readonly [operandNameOf]: string = 'datetime.datetime';
  static override readonly min: DateTime = new DateTime(1, 1, 1);
  static override readonly max: DateTime = new DateTime(9999, 12, 31, 23, 59, 59, 999999);
  static override readonly resolution: TimeDelta = new TimeDelta({ microseconds: 1 });
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly microsecond: number;
  readonly tzinfo: TzInfo | null;
  readonly fold: number;

  /** @throws ValueError for a field out of its range */
  constructor(
    year: number,
    month: number,
    day: number,
    hour = 0,
    minute = 0,
    second = 0,
    microsecond = 0,
    tzinfo: TzInfo | null = null,
    fold = 0,
  ) {
    super(year, month, day);
    checkTime(hour, minute, second, microsecond, fold);
    this.hour = hour;
    this.minute = minute;
    this.second = second;
    this.microsecond = microsecond;
    this.tzinfo = tzinfo;
    this.fold = fold;
  }

  /** Now, in a zone; in the host's without one, and then naive. */
  static now(tz: TzInfo | null = null): DateTime {
    return fromMoment(...currentMoment(), tz);
  }

  static override today(): DateTime {
    return DateTime.now();
  }

  static utcnow(): DateTime {
    return fromUtc(...currentMoment());
  }

  static override fromtimestamp(timestamp: number, tz: TzInfo | null = null): DateTime {
    return fromMoment(...splitTimestamp(timestamp), tz);
  }

  static utcfromtimestamp(timestamp: number): DateTime {
    return fromUtc(...splitTimestamp(timestamp));
  }

  static override fromordinal(ordinal: number): DateTime {
    return new DateTime(...fromOrdinalDay(ordinal));
  }

  /** @throws ValueError `Invalid isoformat string: 'x'` */
  static override fromisoformat(text: string): DateTime {
    const [day, time] = parseIsoDateTime(text);
    return new DateTime(...day, ...time);
  }

  static override fromisocalendar(year: number, week: number, day: number): DateTime {
    return new DateTime(...dateOfWeek(year, week, day));
  }

  /** @throws ValueError `time data 'x' does not match format 'y'` */
  static strptime(text: string, format: string): DateTime {
    const { day, clock, zone } = parseMoment(text, format);
    return new DateTime(...day, ...clock, zone);
  }

  static combine(date: PyDate, time: TimeOfDay, tzinfo: TzInfo | null = time.tzinfo): DateTime {
    const { year, month, day } = date;
    return new DateTime(year, month, day, time.hour, time.minute, time.second, time.microsecond, tzinfo, time.fold);
  }

  date(): PyDate {
    return new PyDate(this.year, this.month, this.day);
  }

  time(): TimeOfDay {
    return new TimeOfDay(this.hour, this.minute, this.second, this.microsecond, null, this.fold);
  }

  timetz(): TimeOfDay {
    return new TimeOfDay(this.hour, this.minute, this.second, this.microsecond, this.tzinfo, this.fold);
  }

  override replace(fields: DateTimeFields = {}): DateTime {
    return new DateTime(
      given(fields.year, this.year),
      given(fields.month, this.month),
      given(fields.day, this.day),
      given(fields.hour, this.hour),
      given(fields.minute, this.minute),
      given(fields.second, this.second),
      given(fields.microsecond, this.microsecond),
      given(fields.tzinfo, this.tzinfo),
      given(fields.fold, this.fold),
    );
  }

  utcoffset(): TimeDelta | null {
    return this.tzinfo === null ? null : checkedOffset(this.tzinfo.utcoffset(this), 'utcoffset');
  }

  dst(): TimeDelta | null {
    return this.tzinfo === null ? null : checkedOffset(this.tzinfo.dst(this), 'dst');
  }

  tzname(): string | null {
    return this.tzinfo === null ? null : this.tzinfo.tzname(this);
  }

  /** Seconds since 1970; a naive one is in the host's zone. */
  timestamp(): number {
    const offset = this.utcoffset();
    const seconds = offset === null ? momentOfLocal(this.wallSeconds(), this.fold) : this.wallSeconds() - offset.totalSeconds();
    return (seconds * 1e6 + this.microsecond) / 1e6;
  }

  /** The same moment in another zone; in the host's without one. */
  astimezone(tz: TzInfo | null = null): DateTime {
    const zone = tz ?? localZone(Math.floor(this.timestamp()));
    if (zone === this.tzinfo) return this;
    const offset = this.utcoffset();
    const utc = offset === null ? fromUtc(Math.floor(this.timestamp()), this.microsecond) : this.minus(offset);
    return zone.fromutc(utc.replace({ tzinfo: zone }));
  }

  override isoformat(sep = 'T', timespec = 'auto'): string {
    const offset = this.utcoffset();
    return super.isoformat() + sep + clockText(this, timespec) + (offset === null ? '' : offsetText(offset));
  }

  override ctime(): string {
    return strftime('%a %b %e %H:%M:%S %Y', this.timetuple());
  }

  override strftime(format: string): string {
    return formatMoment(format, this.timetuple(), this);
  }

  override timetuple(): StructTime {
    const { year, month, day, hour, minute, second } = this;
    const summer = this.dst();
    const flag = summer === null ? -1 : summer.totalSeconds() === 0 ? 0 : 1;
    return new StructTime([year, month, day, hour, minute, second, this.weekday(), dayOfYear(year, month, day), flag]);
  }

  utctimetuple(): StructTime {
    const offset = this.utcoffset();
    const utc = offset === null ? this : this.minus(offset);
    const [year, month, day, hour, minute, second, weekday, yearDay] = utc.replace({ tzinfo: null }).timetuple();
    return new StructTime([year, month, day, hour, minute, second, weekday, yearDay, 0] as never);
  }

  override plus(span: TimeDelta): DateTime {
    return this.shifted(span.days, span.seconds, span.microseconds);
  }

  override minus(span: TimeDelta): DateTime;
  override minus(other: DateTime): TimeDelta;
  override minus(other: DateTime | TimeDelta): DateTime | TimeDelta;
  override minus(other: DateTime | TimeDelta): DateTime | TimeDelta {
    if (other instanceof TimeDelta) return this.shifted(-other.days, -other.seconds, -other.microseconds);
    const span = new TimeDelta({
      seconds: this.wallSeconds() - other.wallSeconds(),
      microseconds: this.microsecond - other.microsecond,
    });
    if (this.tzinfo === other.tzinfo) return span;
    const [own, others] = [this.utcoffset(), other.utcoffset()];
    if ((own === null) !== (others === null)) {
      throw new PyTypeError("can't subtract offset-naive and offset-aware datetimes");
    }
    return own === null || others === null ? span : span.plus(others).minus(own);
  }

  override toString(): string {
    return this.isoformat(' ');
  }

  override [reprOf](): string {
    const { year, month, day, hour, minute, second, microsecond, tzinfo, fold } = this;
    const parts: (string | number)[] = [year, month, day, hour, minute];
    if (second !== 0 || microsecond !== 0) parts.push(second);
    if (microsecond !== 0) parts.push(microsecond);
    if (tzinfo !== null) parts.push(`tzinfo=${repr(tzinfo)}`);
    if (fold !== 0) parts.push('fold=1');
    return `datetime.datetime(${parts.join(', ')})`;
  }

  override [hashOf](): number {
    const utc = this.inUtc();
    return hash(tuple(utc, this.microsecond));
  }

  override [equalsOf](other: unknown): boolean {
    if (!(other instanceof DateTime)) return NotImplemented;
    if ((this.utcoffset() === null) !== (other.utcoffset() === null)) return false;
    return compareMoments(this, other) === 0;
  }

  override [lessThanOf](other: unknown): boolean {
    return isComparable(this, other) ? compareMoments(this, other) < 0 : NotImplemented;
  }

  override [lessEqualOf](other: unknown): boolean {
    return isComparable(this, other) ? compareMoments(this, other) <= 0 : NotImplemented;
  }

  override [greaterThanOf](other: unknown): boolean {
    return isComparable(this, other) ? compareMoments(this, other) > 0 : NotImplemented;
  }

  override [greaterEqualOf](other: unknown): boolean {
    return isComparable(this, other) ? compareMoments(this, other) >= 0 : NotImplemented;
  }

  override [addOf](other: unknown): DateTime {
    return other instanceof TimeDelta ? this.plus(other) : NotImplemented;
  }

  override [subtractOf](other: unknown): DateTime | TimeDelta {
    return other instanceof TimeDelta || other instanceof DateTime ? this.minus(other) : NotImplemented;
  }

  /** Seconds since 1970 as if its fields were UTC. */
  wallSeconds(): number {
    return (this.toordinal() - EPOCH) * DAY + (this.hour * 60 + this.minute) * 60 + this.second;
  }

  /** Seconds since 1970 in UTC; as if it were UTC where it is naive. */
  inUtc(): number {
    return this.wallSeconds() - (this.utcoffset()?.totalSeconds() ?? 0);
  }

  private shifted(days: number, seconds: number, microseconds: number): DateTime {
    const micros = this.microsecond + microseconds;
    const carried = Math.floor(micros / 1_000_000);
    const total = this.wallSeconds() + days * DAY + seconds + carried;
    const ordinal = EPOCH + Math.floor(total / DAY);
    if (ordinal < 1 || ordinal > MAX_ORDINAL) throw new OverflowError('date value out of range');
    return fromWall(total, micros - carried * 1_000_000, this.tzinfo, 0);
  }
}

function fromWall(seconds: number, microsecond: number, tzinfo: TzInfo | null, fold: number): DateTime {
  const days = Math.floor(seconds / DAY);
  const rest = seconds - days * DAY;
  const ordinal = EPOCH + days;
  if (ordinal < 1 || ordinal > MAX_ORDINAL) {
    throw new ValueError(`year ${new Date(seconds * 1000).getUTCFullYear()} is out of range`);
  }
  const [hour, minute, second] = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60];
  return new DateTime(...fromOrdinalDay(ordinal), hour, minute, second, microsecond, tzinfo, fold);
}

function fromUtc(seconds: number, microsecond: number): DateTime {
  return fromWall(seconds, microsecond, null, 0);
}

function fromMoment(seconds: number, microsecond: number, tz: TzInfo | null): DateTime {
  if (tz !== null) return tz.fromutc(fromWall(seconds, microsecond, tz, 0));
  return fromWall(seconds + localOffset(seconds), microsecond, null, localFold(seconds));
}

function localZone(seconds: number): Timezone {
  return new Timezone(new TimeDelta({ seconds: localOffset(seconds) }), localZoneName(seconds));
}

function isComparable(self: DateTime, other: unknown): other is DateTime {
  if (!(other instanceof DateTime)) return false;
  if ((self.utcoffset() === null) !== (other.utcoffset() === null)) {
    throw new PyTypeError("can't compare offset-naive and offset-aware datetimes");
  }
  return true;
}

function compareMoments(a: DateTime, b: DateTime): number {
  const seconds = a.tzinfo === b.tzinfo ? a.wallSeconds() - b.wallSeconds() : a.inUtc() - b.inUtc();
  return seconds || a.microsecond - b.microsecond;
}
