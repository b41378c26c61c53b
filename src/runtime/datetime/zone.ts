/** `datetime.tzinfo` and `datetime.timezone`. */
import { NotImplementedError, PyTypeError, ValueError } from '../python/exceptions.js';
import { hash } from '../python/operators/hash.js';
import { repr } from '../python/repr.js';
import { equalsOf, hashOf, moduleOf, nameOf, reprOf } from '../python/symbols.js';
import { two, six } from './checks.js';
import type { DateTime } from './date-time.js';
import { asTimeDelta, compareDeltas, TimeDelta } from './time-delta.js';

/** Python's abstract `datetime.tzinfo`: what a time zone must know. */
export class TzInfo {
  static readonly [nameOf]: string = 'tzinfo';
  static readonly [moduleOf]: string = 'datetime';

  /** How far east of UTC a local time is. */
  utcoffset(_moment: DateTime | null): TimeDelta | null {
    throw new NotImplementedError('a tzinfo subclass must implement utcoffset()');
  }

  dst(_moment: DateTime | null): TimeDelta | null {
    throw new NotImplementedError('a tzinfo subclass must implement dst()');
  }

  tzname(_moment: DateTime | null): string | null {
    throw new NotImplementedError('a tzinfo subclass must implement tzname()');
  }

  /** The local time of a moment that is given in UTC with this zone attached. @throws ValueError */
  fromutc(moment: DateTime): DateTime {
    const offset = moment.utcoffset();
    if (offset === null) throw new ValueError('fromutc() requires a non-None utcoffset() result');
    const summer = moment.dst();
    if (summer === null) throw new ValueError('fromutc() requires a non-None dst() result');
    const standard = moment.plus(offset.minus(summer));
    const after = standard.dst();
    if (after === null) throw new ValueError('fromutc(): dt.dst gave inconsistent results; cannot convert');
    return standard.plus(after);
  }
}

/** `datetime.timezone(offset, name)`: a fixed offset from UTC. */
export class Timezone extends TzInfo {
  static override readonly [nameOf]: string = 'timezone';
  static readonly utc: Timezone = new Timezone(new TimeDelta());
  static readonly min: Timezone = new Timezone(new TimeDelta({ hours: -23, minutes: -59 }));
  static readonly max: Timezone = new Timezone(new TimeDelta({ hours: 23, minutes: 59 }));
  private readonly offset: TimeDelta;
  private readonly name: string | null;

  /** @throws ValueError for an offset of a day or more */
  constructor(offset: TimeDelta, name: string | null = null) {
    super();
    asTimeDelta(offset, 'timezone() argument 1');
    if (name !== null && typeof name !== 'string') throw new PyTypeError('timezone() argument 2 must be str');
    if (Math.abs(offset.totalSeconds()) >= 86400) {
      const within = 'strictly between -timedelta(hours=24) and timedelta(hours=24)';
      throw new ValueError(`offset must be a timedelta ${within}, not ${repr(offset)}`);
    }
    this.offset = offset;
    this.name = name;
  }

  override utcoffset(_moment: DateTime | null): TimeDelta {
    return this.offset;
  }

  override dst(_moment: DateTime | null): null {
    return null;
  }

  override tzname(_moment: DateTime | null): string {
    if (this.name !== null) return this.name;
    return this.offset.totalSeconds() === 0 ? 'UTC' : `UTC${offsetText(this.offset)}`;
  }

  override fromutc(moment: DateTime): DateTime {
    return moment.plus(this.offset);
  }

  override toString(): string {
    return this.tzname(null);
  }

  [reprOf](): string {
    if (this === Timezone.utc) return 'datetime.timezone.utc';
    return `datetime.timezone(${repr(this.offset)}${this.name === null ? '' : `, ${repr(this.name)}`})`;
  }

  [equalsOf](other: unknown): boolean {
    return other instanceof Timezone && compareDeltas(this.offset, other.offset) === 0;
  }

  [hashOf](): number {
    return hash(this.offset);
  }
}

/** Python's `datetime.UTC`. */
export const UTC: Timezone = Timezone.utc;

/** `+01:00`; seconds and microseconds where there are any. */
export function offsetText(offset: TimeDelta, separator = ':'): string {
  const isWest = offset.days < 0;
  const { seconds, microseconds } = offset.absolute();
  const minutes = Math.floor(seconds / 60);
  let text = `${isWest ? '-' : '+'}${two(Math.floor(minutes / 60))}${separator}${two(minutes % 60)}`;
  if (seconds % 60 !== 0 || microseconds !== 0) text += separator + two(seconds % 60);
  return microseconds === 0 ? text : `${text}.${six(microseconds)}`;
}

/** What a zone says of an offset, checked. @throws PyTypeError, ValueError */
export function checkedOffset(offset: TimeDelta | null, what: string): TimeDelta | null {
  if (offset === null || (offset as unknown) === undefined) return null;
  if (!(offset instanceof TimeDelta)) throw new PyTypeError(`tzinfo.${what}() must return None or a timedelta`);
  if (Math.abs(offset.totalSeconds()) < 86400) return offset;
  throw new ValueError(`offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24).`);
}
