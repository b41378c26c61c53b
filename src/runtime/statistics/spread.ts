/** How far data lie apart: variance, deviation, quantiles, correlation. */
import { fsum } from '../math/sums.js';
import { ValueError } from '../python/exceptions/builtin.js';
import { repr } from '../python/repr.js';
import { sorted } from '../python/sequences/list-methods.js';
import { pointsOf } from './averages.js';
import { exactly, quotient, rootOfQuotient, totalOf } from './exact.js';
import { StatisticsError } from './statistics-error.js';

/** The sum of the squared distances from the mean, over `count`, as a fraction. */
interface Spread {
  readonly top: bigint;
  readonly bottom: bigint;
  readonly exponent: number;
}

function spreadOf(values: readonly number[], divisor: number): Spread {
  const { units, exponent } = exactly(values);
  const count = BigInt(values.length);
  const total = totalOf(units);
  const squares = totalOf(units.map((unit) => unit * unit));
  return { top: count * squares - total * total, bottom: count * BigInt(divisor), exponent: 2 * exponent };
}

const sample = (data: Iterable<number>, name: string): Spread => {
  const values = pointsOf(data, 2, `${name} requires at least two data points`);
  return spreadOf(values, values.length - 1);
};

const population = (data: Iterable<number>, name: string): Spread => {
  const values = pointsOf(data, 1, `${name} requires at least one data point`);
  return spreadOf(values, values.length);
};

const variety = ({ top, bottom, exponent }: Spread): number => quotient(top, bottom, exponent);
const deviation = ({ top, bottom, exponent }: Spread): number => rootOfQuotient(top, bottom, exponent);

/** `statistics.variance(data)`: of a sample. @throws StatisticsError for less than two */
export const variance = (data: Iterable<number>): number => variety(sample(data, 'variance'));

/** `statistics.pvariance(data)`: of all there are. @throws StatisticsError without data */
export const pvariance = (data: Iterable<number>): number => variety(population(data, 'pvariance'));

/** `statistics.stdev(data)`: the root of the variance, rounded once. @throws StatisticsError for less than two */
export const stdev = (data: Iterable<number>): number => deviation(sample(data, 'stdev'));

/** `statistics.pstdev(data)`. @throws StatisticsError without data */
export const pstdev = (data: Iterable<number>): number => deviation(population(data, 'pstdev'));

/** `statistics.quantiles(data, n=4, method='exclusive')`: the cut points. @throws StatisticsError without data, ValueError for another method */
export function quantiles(data: Iterable<number>, { n = 4, method = 'exclusive' }: { n?: number; method?: string } = {}): number[] {
  if (n < 1) throw new StatisticsError('n must be at least 1');
  const values = sorted(data);
  const count = values.length;
  if (count === 0) throw new StatisticsError('must have at least one data point');
  if (count === 1) return Array.from({ length: n - 1 }, () => values[0]!);
  if (method !== 'inclusive' && method !== 'exclusive') throw new ValueError(`Unknown method: ${repr(method)}`);
  return Array.from({ length: n - 1 }, (_, index) => {
    const i = index + 1;
    const spread = method === 'inclusive' ? count - 1 : count + 1;
    const at = Math.floor((i * spread) / n);
    const j = method === 'inclusive' ? at : Math.min(Math.max(at, 1), count - 1);
    const delta = i * spread - j * n;
    const low = method === 'inclusive' ? j : j - 1;
    return (values[low]! * (n - delta) + (values[low + 1] ?? 0) * delta) / n;
  });
}

/** `statistics.correlation(x, y)`: Pearson's. @throws StatisticsError for lengths that differ, and for constants */
export function correlation(x: Iterable<number>, y: Iterable<number>): number {
  const [xs, ys] = [[...x], [...y]];
  if (xs.length !== ys.length) throw new StatisticsError('correlation requires that both inputs have same number of data points');
  if (xs.length < 2) throw new StatisticsError('correlation requires at least two data points');
  const [meanX, meanY] = [fsum(xs) / xs.length, fsum(ys) / ys.length];
  const [dx, dy] = [xs.map((value) => value - meanX), ys.map((value) => value - meanY)];
  const product = (a: readonly number[], b: readonly number[]): number => fsum(a.map((value, index) => value * b[index]!));
  const scale = Math.sqrt(product(dx, dx) * product(dy, dy));
  if (scale === 0) throw new StatisticsError('at least one of the inputs is constant');
  return product(dx, dy) / scale;
}
