/** `datetime.timedelta` */
import { OverflowError, PyTypeError, ZeroDivisionError } from '../python/exceptions.js';
import { signature } from '../python/functions/signature.js';
import { hash } from '../python/operators/hash.js';
import { NotImplemented } from '../python/operators/not-implemented.js';
import { tuple } from '../python/sequences/tuple.js';
import {
  absoluteOf,
  addOf,
  divideOf,
  divmodOf,
  equalsOf,
  floorDivideOf,
  greaterEqualOf,
  greaterThanOf,
  hashOf,
  lessEqualOf,
  lessThanOf,
  moduleOf,
  moduloOf,
  multiplyOf,
  nameOf,
  operandNameOf,
  negateOf,
  positiveOf,
  reprOf,
  reverseMultiplyOf,
  subtractOf,
  truthOf,
} from '../python/symbols.js';
import { typeName } from '../python/type-name.js';
import { dividedToEven, microsecondsOf, type Duration, fractionOf } from './microseconds.js';

const DAY = 86_400_000_000n;

/**
 * A span of time, in whole microseconds: Python's `datetime.timedelta`. Days may be negative, seconds and microseconds
 * never are.
 */
export class TimeDelta {
  static readonly [nameOf]: string = 'timedelta';
  static readonly [operandNameOf]: string = 'datetime.timedelta';
  static readonly [moduleOf]: string = 'datetime';
  static readonly resolution: TimeDelta = new TimeDelta({ microseconds: 1 });
  static readonly min: TimeDelta = new TimeDelta({ days: -999999999 });
  static readonly max: TimeDelta = new TimeDelta({
    days: 999999999,
    hours: 23,
    minutes: 59,
    seconds: 59,
    microseconds: 999999,
  });
  readonly days: number;
  /** 0 to 86399. */
  readonly seconds: number;
  /** 0 to 999999. */
  readonly microseconds: number;

  /** @throws OverflowError beyond 999999999 days */
  constructor(span: Duration | bigint = {}) {
    const total = typeof span === 'bigint' ? span : microsecondsOf(span);
    const rest = ((total % DAY) + DAY) % DAY;
    this.days = Number((total - rest) / DAY);
    this.seconds = Number(rest / 1_000_000n);
    this.microseconds = Number(rest % 1_000_000n);
    if (Math.abs(this.days) > 0x7fffffff) throw new OverflowError('Python int too large to convert to C int');
    if (Math.abs(this.days) > 999999999) {
      throw new OverflowError(`days=${this.days}; must have magnitude <= 999999999`);
    }
  }

  totalSeconds(): number {
    return Number(this.toMicroseconds()) / 1e6;
  }

  /** All of it, in microseconds. */
  toMicroseconds(): bigint {
    return BigInt(this.days) * DAY + BigInt(this.seconds * 1_000_000 + this.microseconds);
  }

  /** `self + other` */
  plus(other: TimeDelta): TimeDelta {
    return new TimeDelta(this.toMicroseconds() + other.toMicroseconds());
  }

  /** `self - other` */
  minus(other: TimeDelta): TimeDelta {
    return new TimeDelta(this.toMicroseconds() - other.toMicroseconds());
  }

  /** `self * factor` */
  times(factor: number): TimeDelta {
    const [above, below] = fractionOf(factor);
    return new TimeDelta(dividedToEven(this.toMicroseconds() * above, below));
  }

  /** `self / divisor`: how many of another fit in it, or a part of it. @throws ZeroDivisionError */
  dividedBy(divisor: TimeDelta): number;
  dividedBy(divisor: number): TimeDelta;
  dividedBy(divisor: TimeDelta | number): TimeDelta | number;
  dividedBy(divisor: TimeDelta | number): TimeDelta | number {
    if (divisor instanceof TimeDelta) {
      const other = divisor.toMicroseconds();
      if (other === 0n) throw new ZeroDivisionError('division by zero');
      return Number(this.toMicroseconds()) / Number(other);
    }
    const [above, below] = fractionOf(divisor);
    if (above === 0n) throw new ZeroDivisionError('integer division or modulo by zero');
    return new TimeDelta(dividedToEven(this.toMicroseconds() * below, above));
  }

  /** `self // divisor` @throws ZeroDivisionError */
  wholeTimes(divisor: TimeDelta): number;
  wholeTimes(divisor: number): TimeDelta;
  wholeTimes(divisor: TimeDelta | number): TimeDelta | number;
  wholeTimes(divisor: TimeDelta | number): TimeDelta | number {
    const other = divisor instanceof TimeDelta ? divisor.toMicroseconds() : BigInt(divisor);
    if (other === 0n) throw new ZeroDivisionError('integer division or modulo by zero');
    const whole = floored(this.toMicroseconds(), other);
    return divisor instanceof TimeDelta ? Number(whole) : new TimeDelta(whole);
  }

  /** `self % divisor` @throws ZeroDivisionError */
  remainder(divisor: TimeDelta): TimeDelta {
    const other = divisor.toMicroseconds();
    if (other === 0n) throw new ZeroDivisionError('integer division or modulo by zero');
    return new TimeDelta(this.toMicroseconds() - floored(this.toMicroseconds(), other) * other);
  }

  /** `divmod(self, divisor)` @throws ZeroDivisionError */
  divmod(divisor: TimeDelta): readonly [number, TimeDelta] {
    return tuple(this.wholeTimes(divisor), this.remainder(divisor));
  }

  /** `-self` */
  negated(): TimeDelta {
    return new TimeDelta(-this.toMicroseconds());
  }

  /** `abs(self)` */
  absolute(): TimeDelta {
    return this.days < 0 ? this.negated() : this;
  }

  toString(): string {
    const minutes = Math.floor(this.seconds / 60);
    const two = (value: number): string => String(value).padStart(2, '0');
    const clock = `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(this.seconds % 60)}`;
    const days = this.days === 0 ? '' : `${this.days} day${Math.abs(this.days) === 1 ? '' : 's'}, `;
    return days + clock + (this.microseconds === 0 ? '' : `.${String(this.microseconds).padStart(6, '0')}`);
  }

  [reprOf](): string {
    const parts = (['days', 'seconds', 'microseconds'] as const).flatMap((name) =>
      this[name] === 0 ? [] : [`${name}=${this[name]}`],
    );
    return `datetime.timedelta(${parts.length === 0 ? '0' : parts.join(', ')})`;
  }

  [truthOf](): boolean {
    return this.days !== 0 || this.seconds !== 0 || this.microseconds !== 0;
  }

  [hashOf](): number {
    return hash(tuple(this.days, this.seconds, this.microseconds));
  }

  [equalsOf](other: unknown): boolean {
    return other instanceof TimeDelta ? compareDeltas(this, other) === 0 : NotImplemented;
  }

  [lessThanOf](other: unknown): boolean {
    return other instanceof TimeDelta ? compareDeltas(this, other) < 0 : NotImplemented;
  }

  [lessEqualOf](other: unknown): boolean {
    return other instanceof TimeDelta ? compareDeltas(this, other) <= 0 : NotImplemented;
  }

  [greaterThanOf](other: unknown): boolean {
    return other instanceof TimeDelta ? compareDeltas(this, other) > 0 : NotImplemented;
  }

  [greaterEqualOf](other: unknown): boolean {
    return other instanceof TimeDelta ? compareDeltas(this, other) >= 0 : NotImplemented;
  }

  [addOf](other: unknown): TimeDelta {
    return other instanceof TimeDelta ? this.plus(other) : NotImplemented;
  }

  [subtractOf](other: unknown): TimeDelta {
    return other instanceof TimeDelta ? this.minus(other) : NotImplemented;
  }

  [multiplyOf](other: unknown): TimeDelta {
    return typeof other === 'number' ? this.times(other) : NotImplemented;
  }

  [reverseMultiplyOf](other: unknown): TimeDelta {
    return this[multiplyOf](other);
  }

  [divideOf](other: unknown): TimeDelta | number {
    return other instanceof TimeDelta || typeof other === 'number' ? this.dividedBy(other) : NotImplemented;
  }

  [floorDivideOf](other: unknown): TimeDelta | number {
    const isWhole = typeof other === 'number' && Number.isInteger(other);
    return other instanceof TimeDelta || isWhole ? this.wholeTimes(other) : NotImplemented;
  }

  [moduloOf](other: unknown): TimeDelta {
    return other instanceof TimeDelta ? this.remainder(other) : NotImplemented;
  }

  [divmodOf](other: unknown): readonly [number, TimeDelta] {
    return other instanceof TimeDelta ? this.divmod(other) : NotImplemented;
  }

  [negateOf](): TimeDelta {
    return this.negated();
  }

  [positiveOf](): TimeDelta {
    return this;
  }

  [absoluteOf](): TimeDelta {
    return this.absolute();
  }
}

// `timedelta(**{unit: number})`
signature(
  TimeDelta,
  'days=, seconds=, microseconds=, milliseconds=, minutes=, hours=, weeks=',
  ({ values }) => [Object.fromEntries(values)],
);

/** An order. */
export function compareDeltas(a: TimeDelta, b: TimeDelta): number {
  return a.days - b.days || a.seconds - b.seconds || a.microseconds - b.microseconds;
}

/** @throws PyTypeError naming what was given */
export function asTimeDelta(value: unknown, what: string): TimeDelta {
  if (value instanceof TimeDelta) return value;
  throw new PyTypeError(`${what} must be a datetime.timedelta, not ${typeName(value)}`);
}

function floored(above: bigint, below: bigint): bigint {
  const whole = above / below;
  return above % below !== 0n && above < 0n !== below < 0n ? whole - 1n : whole;
}
