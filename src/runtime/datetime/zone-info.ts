/** `zoneinfo.ZoneInfo`, by the host's `Intl`. */
import { KeyError } from '../python/exceptions.js';
import { moduleOf, nameOf, reprOf } from '../python/symbols.js';
import type { DateTime } from './date-time.js';
import { TimeDelta } from './time-delta.js';
import { TzInfo } from './zone.js';

/** Python's `zoneinfo.ZoneInfoNotFoundError`. */
export class ZoneInfoNotFoundError extends KeyError {
  static override readonly [nameOf]: string = 'ZoneInfoNotFoundError';
  static override readonly [moduleOf]: string = 'zoneinfo';
}

const known = new Map<string, ZoneInfo>();
const DAY = 86400;

/** A zone of the IANA database; one object for each key. */
export class ZoneInfo extends TzInfo {
  static override readonly [nameOf]: string = 'ZoneInfo';
  static override readonly [moduleOf]: string = 'zoneinfo';
  readonly key: string = '';
  private readonly clock: Intl.DateTimeFormat | null = null;

  /** @throws ZoneInfoNotFoundError for a key that the host does not know */
  constructor(key: string) {
    super();
    const cached = known.get(key);
    if (cached !== undefined) return cached;
    this.key = key;
    this.clock = clockIn(key);
    known.set(key, this);
  }

  override utcoffset(moment: DateTime | null): TimeDelta | null {
    return moment === null ? null : new TimeDelta({ seconds: this.offsetOfWall(moment.wallSeconds(), moment.fold) });
  }

  override dst(moment: DateTime | null): TimeDelta | null {
    if (moment === null) return null;
    const wall = moment.wallSeconds();
    const year = Date.UTC(moment.year, 0, 1) / 1000;
    const standard = Math.min(this.offsetAt(year), this.offsetAt(year + 181 * DAY));
    return new TimeDelta({ seconds: this.offsetOfWall(wall, moment.fold) - standard });
  }

  override tzname(moment: DateTime | null): string | null {
    if (moment === null) return null;
    const wall = moment.wallSeconds();
    return this.nameAt(wall - this.offsetOfWall(wall, moment.fold));
  }

  override fromutc(moment: DateTime): DateTime {
    const utc = moment.wallSeconds();
    const offset = this.offsetAt(utc);
    const local = moment.plus(new TimeDelta({ seconds: offset }));
    const isSecond = this.offsetOfWall(utc + offset, 0) !== offset;
    return isSecond ? local.replace({ fold: 1 }) : local;
  }

  /** Seconds east of UTC at a moment. */
  private offsetAt(utc: number): number {
    const parts = new Map(this.clock?.formatToParts(new Date(utc * 1000)).map(({ type, value }) => [type, Number(value)]));
    const of = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0;
    const wall = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
    return wall / 1000 - utc;
  }

  private offsetOfWall(wall: number, fold: number): number {
    const before = this.offsetAt(wall - DAY);
    const after = this.offsetAt(wall + DAY);
    if (before === after) return before;
    const fits = [before, after].filter((offset) => this.offsetAt(wall - offset) === offset);
    // In a gap the offset before counts, or with a fold the one after; when the clocks go back both fit.
    if (fits.length === 1) return fits[0] as number;
    return fold === 1 ? after : before;
  }

  private nameAt(utc: number): string {
    const offset = this.offsetAt(utc);
    if (this.key === 'UTC' || this.key === 'Etc/UTC') return 'UTC';
    for (const locale of ['en-US', 'en-GB', 'en-AU', 'en-IN']) {
      const options: Intl.DateTimeFormatOptions = { timeZone: this.key, timeZoneName: 'short' };
      const parts = new Intl.DateTimeFormat(locale, options).formatToParts(new Date(utc * 1000));
      const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
      if (/^[A-Z]{2,5}$/.test(name)) return name;
    }
    const minutes = Math.abs(offset) / 60;
    const hours = String(Math.floor(minutes / 60)).padStart(2, '0');
    const rest = minutes % 60 === 0 ? '' : String(minutes % 60).padStart(2, '0');
    return `${offset < 0 ? '-' : '+'}${hours}${rest}`;
  }

  override toString(): string {
    return this.key;
  }

  [reprOf](): string {
    return `zoneinfo.ZoneInfo(key='${this.key}')`;
  }
}

function clockIn(key: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone: key,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    throw new ZoneInfoNotFoundError(`No time zone found with key ${key}`);
  }
}
