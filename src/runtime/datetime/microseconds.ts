/** How a timedelta's arguments become whole microseconds. */
import { OverflowError, ValueError } from '../python/exceptions.js';

/** The arguments of `timedelta(...)`. */
export interface Duration {
  readonly weeks?: number;
  readonly days?: number;
  readonly hours?: number;
  readonly minutes?: number;
  readonly seconds?: number;
  readonly milliseconds?: number;
  readonly microseconds?: number;
}

const UNITS = [
  ['microseconds', 1n],
  ['milliseconds', 1_000n],
  ['seconds', 1_000_000n],
  ['minutes', 60_000_000n],
  ['hours', 3_600_000_000n],
  ['days', 86_400_000_000n],
  ['weeks', 604_800_000_000n],
] as const;

/** Whole numbers are exact; fractions are summed and rounded once, ties to even. */
export function microsecondsOf(span: Duration): bigint {
  let total = 0n;
  let leftover = 0;
  for (const [name, unit] of UNITS) {
    const value = span[name] ?? 0;
    checkFinite(value);
    const whole = Math.trunc(value);
    total += BigInt(whole) * unit;
    const part = (value - whole) * Number(unit);
    total += BigInt(Math.trunc(part));
    leftover += part - Math.trunc(part);
  }
  return leftover === 0 ? total : total + roundedLeftover(leftover, total);
}

function roundedLeftover(leftover: number, total: bigint): bigint {
  const isTie = Math.abs(leftover - Math.trunc(leftover)) === 0.5;
  if (!isTie) return BigInt(Math.round(leftover));
  const below = BigInt(Math.floor(leftover));
  return (total + below) % 2n === 0n ? below : below + 1n;
}

function checkFinite(value: number): void {
  if (Number.isNaN(value)) throw new ValueError('cannot convert float NaN to integer');
  if (!Number.isFinite(value)) throw new OverflowError('cannot convert float infinity to integer');
}

/** The number as an exact fraction. */
export function fractionOf(value: number): readonly [bigint, bigint] {
  checkFinite(value);
  let below = 1n;
  let above = value;
  while (!Number.isInteger(above)) {
    above *= 2;
    below *= 2n;
  }
  return [BigInt(above), below];
}

/** Division rounded to the nearest, ties to even. */
export function dividedToEven(above: bigint, below: bigint): bigint {
  const [a, b] = below < 0n ? [-above, -below] : [above, below];
  const rest = ((a % b) + b) % b;
  const whole = (a - rest) / b;
  const twice = rest * 2n;
  return twice > b || (twice === b && whole % 2n !== 0n) ? whole + 1n : whole;
}
