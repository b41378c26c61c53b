/** Averages of `statistics`. */
import { fsum } from '../math/sums.js';
import { Counter } from '../python/mappings/counter.js';
import { iterate } from '../python/iteration/iterate.js';
import { sorted } from '../python/sequences/list-methods.js';
import { exactly, quotient, totalOf } from './exact.js';
import { StatisticsError } from './statistics-error.js';

export function pointsOf<T>(data: Iterable<T>, least: number, message: string): readonly T[] {
  const values = [...(iterate(data) as Iterable<T>)];
  if (values.length < least) throw new StatisticsError(message);
  return values;
}

/** `statistics.mean(data)`: the sum is exact. @throws StatisticsError without data */
export function mean(data: Iterable<number>): number {
  const values = pointsOf(data, 1, 'mean requires at least one data point');
  if (!values.every(Number.isFinite)) return values.reduce((sum, value) => sum + value, 0) / values.length;
  const { units, exponent } = exactly(values);
  return quotient(totalOf(units), BigInt(values.length), exponent);
}

/** `statistics.fmean(data, weights)`. @throws StatisticsError without data */
export function fmean(data: Iterable<number>, weights: Iterable<number> | null = null): number {
  const values = pointsOf(data, 1, 'fmean requires at least one data point');
  if (weights === null) return fsum(values) / values.length;
  const given = [...weights];
  if (given.length !== values.length) throw new StatisticsError('data and weights must be the same length');
  const total = fsum(given);
  if (total === 0) throw new StatisticsError('sum of weights must be non-zero');
  return fsum(values.map((value, index) => value * given[index]!)) / total;
}

/** `statistics.geometric_mean(data)`. @throws StatisticsError without data, for negative numbers */
export function geometricMean(data: Iterable<number>): number {
  const values = pointsOf(data, 1, 'Must have a non-empty dataset');
  for (const value of values) if (value < 0) throw new StatisticsError('No negative inputs allowed', value);
  return values.includes(0) ? 0 : Math.exp(fsum(values.map(Math.log)) / values.length);
}

/** `statistics.harmonic_mean(data)`. @throws StatisticsError without data, for negative numbers */
export function harmonicMean(data: Iterable<number>): number {
  const values = pointsOf(data, 1, 'harmonic_mean requires at least one data point');
  if (values.some((value) => value < 0)) throw new StatisticsError('harmonic mean does not support negative values');
  if (values.length === 1) return values[0]!;
  if (values.includes(0)) return 0;
  const { units, exponent } = exactly(values.map((value) => 1 / value));
  // The reciprocal of the exact sum.
  return quotient(BigInt(values.length) << BigInt(-exponent), totalOf(units), 0);
}

const inOrder = (data: Iterable<number>): readonly number[] => {
  const values = sorted(data);
  if (values.length === 0) throw new StatisticsError('no median for empty data');
  return values;
};

/** `statistics.median(data)`. @throws StatisticsError without data */
export function median(data: Iterable<number>): number {
  const values = inOrder(data);
  const middle = values.length >> 1;
  return values.length % 2 === 1 ? values[middle]! : (values[middle - 1]! + values[middle]!) / 2;
}

/** `statistics.median_low(data)`. @throws StatisticsError without data */
export function medianLow(data: Iterable<number>): number {
  const values = inOrder(data);
  return values[(values.length - 1) >> 1]!;
}

/** `statistics.median_high(data)`. @throws StatisticsError without data */
export function medianHigh(data: Iterable<number>): number {
  const values = inOrder(data);
  return values[values.length >> 1]!;
}

/** `statistics.mode(data)`: the most frequent, the first of several. @throws StatisticsError without data */
export function mode<T>(data: Iterable<T>): T {
  const [first] = new Counter<T>(pointsOf(data, 1, 'no mode for empty data')).mostCommon(1);
  return first![0];
}

/** `statistics.multimode(data)`: the most frequent ones, in the order in which they come. */
export function multimode<T>(data: Iterable<T>): T[] {
  const counts = [...new Counter<T>(iterate(data) as Iterable<T>)];
  const most = Math.max(...counts.map(([, count]) => count));
  return counts.filter(([, count]) => count === most).map(([value]) => value);
}
