import { ValueError } from '../python/exceptions/builtin.js';
import { moduleOf, nameOf } from '../python/symbols.js';

/** Python's `statistics.StatisticsError`. */
export class StatisticsError extends ValueError {
  static override readonly [nameOf]: string = 'StatisticsError';
  static override readonly [moduleOf]: string = 'statistics';
}
