/** `aio2ts/runtime/statistics`: Python's `statistics`. */
export { fmean, geometricMean, harmonicMean, mean, median, medianHigh, medianLow, mode, multimode } from './averages.js';
export { correlation, pstdev, pvariance, quantiles, stdev, variance } from './spread.js';
export { StatisticsError } from './statistics-error.js';
