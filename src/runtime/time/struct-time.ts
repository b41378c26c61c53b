/** `time.struct_time`: nine numbers under names and indices. */
import { PyTypeError } from '../python/exceptions/builtin.js';
import { repr } from '../python/repr.js';
import { moduleOf, nameOf, reprOf } from '../python/symbols.js';

type Nine = readonly [number, number, number, number, number, number, number, number, number];

const names = [
  'tm_year',
  'tm_mon',
  'tm_mday',
  'tm_hour',
  'tm_min',
  'tm_sec',
  'tm_wday',
  'tm_yday',
  'tm_isdst',
] as const;

/** What `localtime`, `gmtime` and `strptime` return. A tuple: `t[0]` is `t.tmYear`. */
export class StructTime extends Array<number> {
  static readonly [nameOf]: string = 'struct_time';
  static readonly [moduleOf]: string = 'time';
  /** The zone's short name, `UTC`. */
  readonly tmZone: string;
  /** Seconds east of UTC. */
  readonly tmGmtoff: number;

  constructor(fields: Nine, zone = 'UTC', offset = 0) {
    super(9);
    fields.forEach((field, index) => {
      this[index] = field;
    });
    this.tmZone = zone;
    this.tmGmtoff = offset;
    Object.freeze(this);
  }

  /** `map`, `slice` and the like give plain arrays. */
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }

  get tmYear(): number {
    return this[0] as number;
  }

  /** 1 to 12. */
  get tmMon(): number {
    return this[1] as number;
  }

  get tmMday(): number {
    return this[2] as number;
  }

  get tmHour(): number {
    return this[3] as number;
  }

  get tmMin(): number {
    return this[4] as number;
  }

  get tmSec(): number {
    return this[5] as number;
  }

  /** 0 to 6, from Monday. */
  get tmWday(): number {
    return this[6] as number;
  }

  /** 1 to 366. */
  get tmYday(): number {
    return this[7] as number;
  }

  get tmIsdst(): number {
    return this[8] as number;
  }

  [reprOf](): string {
    return `time.struct_time(${names.map((name, index) => `${name}=${this[index]}`).join(', ')})`;
  }

  override toString(): string {
    return this[reprOf]();
  }
}

/** A struct_time, or the tuple of nine that Python also takes. */
export function asNine(t: readonly number[]): Nine {
  if (!Array.isArray(t)) throw new PyTypeError('Tuple or struct_time argument required');
  if (t.length !== 9) throw new PyTypeError(`${repr(Object.freeze([...t]))}: time tuple must have exactly 9 elements`);
  return t as unknown as Nine;
}
