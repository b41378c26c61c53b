import { IndexError, PyTypeError, ValueError } from '../python/exceptions/builtin.js';
import { asIndex } from '../python/numbers/radix.js';
import { getItem } from '../python/operators/items.js';
import { len } from '../python/operators/len.js';
import { moduleOf, nameOf } from '../python/symbols.js';
import { typeName } from '../python/type-name.js';
import * as distributions from './distributions.js';
import { MersenneTwister, type TwisterState } from './mersenne-twister.js';
import { seedWords } from './seed-words.js';

/** What items can be chosen from. */
export type Sequence<T> = readonly T[] | Iterable<T>;

/** What `getstate` gives. */
export interface RandomState {
  readonly twister: TwisterState;
  readonly gaussNext: number | null;
}

/**
 * Python's `random.Random`: MT19937, seeded and used as CPython does, so that a seed gives the same numbers.
 *
 * @see https://docs.python.org/3.13/library/random.html
 */
export class Random {
  static readonly [nameOf]: string = 'Random';
  static readonly [moduleOf]: string = 'random';
  private readonly twister = new MersenneTwister();
  private gaussNext: number | null = null;

  constructor(seed: unknown = null) {
    this.seed(seed);
  }

  /** @throws PyTypeError for a seed that is no int, float, str or bytes. */
  seed(seed: unknown = null): void {
    this.twister.seed(seedWords(seed));
    this.gaussNext = null;
  }

  getstate(): RandomState {
    return Object.freeze({ twister: this.twister.getState(), gaussNext: this.gaussNext });
  }

  setstate({ twister, gaussNext }: RandomState): void {
    this.twister.setState(twister);
    this.gaussNext = gaussNext;
  }

  /** The next number in [0, 1). */
  random(): number {
    const a = this.word() >>> 5;
    const b = this.word() >>> 6;
    return (a * 67108864 + b) / 9007199254740992;
  }

  /** 32 random bits. */
  protected word(): number {
    return this.twister.next();
  }

  /** A number of so many bits; beyond 53 it is rounded. @throws ValueError */
  getrandbits(count: number): number {
    if (count < 0) throw new ValueError('number of bits must be non-negative');
    let value = 0;
    let factor = 1;
    for (let left = count; left > 0; left -= 32) {
      const word = this.word();
      value += (left < 32 ? word >>> (32 - left) : word) * factor;
      factor *= 4294967296;
    }
    return value;
  }

  randbytes(count: number): Uint8Array {
    const bytes = new Uint8Array(count);
    for (let at = 0; at < count; at += 4) {
      const left = (count - at) * 8;
      const word = left < 32 ? this.word() >>> (32 - left) : this.word();
      for (let byte = 0; byte < 4 && at + byte < count; byte += 1) bytes[at + byte] = word >>> (8 * byte);
    }
    return bytes;
  }

  /** A number in [0, n). */
  below(n: number): number {
    const bits = bitLength(n);
    let found = this.getrandbits(bits);
    while (found >= n) found = this.getrandbits(bits);
    return found;
  }

  /** @throws ValueError for an empty range; PyTypeError for what is no int. */
  randrange(start: number, stop: number | null = null, step = 1): number {
    const first = asIndex(start);
    if (stop === null) {
      if (first > 0) return this.below(first);
      throw new ValueError('empty range for randrange()');
    }
    const width = asIndex(stop) - first;
    const by = asIndex(step);
    if (by === 0) throw new ValueError('zero step for randrange()');
    const count = Math.ceil(width / by);
    if (count > 0) return first + by * this.below(count);
    throw new ValueError(`empty range in randrange(${start}, ${stop}${by === 1 ? '' : `, ${step}`})`);
  }

  /** A number in [a, b]. @throws ValueError */
  randint(a: number, b: number): number {
    return this.randrange(a, b + 1);
  }

  /** @throws IndexError */
  choice(seq: string): string;
  choice<T>(seq: Sequence<T>): T;
  choice(seq: unknown): unknown {
    const length = len(seq);
    if (length === 0) throw new IndexError('Cannot choose from an empty sequence');
    return getItem(seq, this.below(length));
  }

  /** Items with replacement. @throws ValueError, PyTypeError */
  choices(population: string, weights?: Weights, options?: ChoicesOptions): string[];
  choices<T>(population: Sequence<T>, weights?: Weights, options?: ChoicesOptions): T[];
  choices(population: unknown, weights: Weights = null, options: ChoicesOptions = {}): unknown[] {
    const { cumWeights = null, k = 1 } = options;
    const n = len(population);
    const indexes = Array.from({ length: k });
    if (cumWeights === null && weights === null) {
      return indexes.map(() => getItem(population, Math.floor(this.random() * n)));
    }
    if (cumWeights !== null && weights !== null) {
      throw new PyTypeError('Cannot specify both weights and cumulative weights');
    }
    const sums = cumWeights === null ? accumulated(weights ?? []) : [...cumWeights];
    if (sums.length !== n) throw new ValueError('The number of weights does not match the population');
    const total = sums.at(-1) ?? 0;
    if (total <= 0) throw new ValueError('Total of weights must be greater than zero');
    if (!Number.isFinite(total)) throw new ValueError('Total of weights must be finite');
    return indexes.map(() => getItem(population, after(sums, this.random() * total, n - 1)));
  }

  /** Puts a list in another order. */
  shuffle(list: unknown[]): void {
    for (let i = list.length - 1; i > 0; i -= 1) {
      const j = this.below(i + 1);
      [list[i], list[j]] = [list[j], list[i]];
    }
  }

  /** Items without replacement. @throws ValueError, PyTypeError */
  sample(population: string, k: number, options?: SampleOptions): string[];
  sample<T>(population: Sequence<T>, k: number, options?: SampleOptions): T[];
  sample(population: unknown, k: number, { counts = null }: SampleOptions = {}): unknown[] {
    if (population instanceof Set || population instanceof Map || typeName(population) === 'dict') {
      throw new PyTypeError('Population must be a sequence.  For dicts or sets, use sorted(d).');
    }
    const n = len(population);
    if (counts !== null) return this.sampleCounted(population, k, [...counts], n);
    return this.sampleIndexes(n, k).map((index) => getItem(population, index));
  }

  private sampleCounted(population: unknown, k: number, counts: readonly number[], n: number): unknown[] {
    const sums = accumulated(counts);
    if (sums.length !== n) throw new ValueError('The number of counts does not match the population');
    const total = sums.pop() ?? 0;
    if (total <= 0) throw new ValueError('Total of counts must be greater than zero');
    return this.sampleIndexes(total, k).map((index) => getItem(population, after(sums, index, sums.length)));
  }

  private sampleIndexes(n: number, k: number): number[] {
    if (k < 0 || k > n) throw new ValueError('Sample larger than population or is negative');
    const setSize = 21 + (k > 5 ? 4 ** Math.ceil(Math.log(k * 3) / Math.log(4)) : 0);
    return n <= setSize ? this.fromPool(n, k) : this.fromRange(n, k);
  }

  private fromPool(n: number, k: number): number[] {
    const pool = Array.from({ length: n }, (_, index) => index);
    return Array.from({ length: k }, (_, i) => {
      const j = this.below(n - i);
      const found = pool[j] ?? 0;
      pool[j] = pool[n - i - 1] ?? 0;
      return found;
    });
  }

  private fromRange(n: number, k: number): number[] {
    const selected = new Set<number>();
    while (selected.size < k) selected.add(this.below(n));
    return [...selected];
  }

  uniform(a: number, b: number): number {
    return a + (b - a) * this.random();
  }

  triangular(low = 0, high = 1, mode: number | null = null): number {
    return distributions.triangular(this, low, high, mode);
  }

  gauss(mu = 0, sigma = 1): number {
    let z = this.gaussNext;
    this.gaussNext = null;
    if (z === null) [z, this.gaussNext] = distributions.gaussPair(this);
    return mu + z * sigma;
  }

  normalvariate(mu = 0, sigma = 1): number {
    return distributions.normalvariate(this, mu, sigma);
  }

  lognormvariate(mu: number, sigma: number): number {
    return distributions.lognormvariate(this, mu, sigma);
  }

  expovariate(lambd = 1): number {
    return distributions.expovariate(this, lambd);
  }

  vonmisesvariate(mu: number, kappa: number): number {
    return distributions.vonmisesvariate(this, mu, kappa);
  }

  gammavariate(alpha: number, beta: number): number {
    return distributions.gammavariate(this, alpha, beta);
  }

  betavariate(alpha: number, beta: number): number {
    return distributions.betavariate(this, alpha, beta);
  }

  paretovariate(alpha: number): number {
    return distributions.paretovariate(this, alpha);
  }

  weibullvariate(alpha: number, beta: number): number {
    return distributions.weibullvariate(this, alpha, beta);
  }
}

export type Weights = Iterable<number> | null;

export interface ChoicesOptions {
  readonly cumWeights?: Weights;
  readonly k?: number;
}

export interface SampleOptions {
  readonly counts?: Iterable<number> | null;
}

function bitLength(n: number): number {
  return n < 4294967296 ? 32 - Math.clz32(n) : 64 - Math.clz32(Math.floor(n / 4294967296));
}

function accumulated(numbers: Iterable<number>): number[] {
  let sum = 0;
  return Array.from(numbers, (number) => (sum += number));
}

/** `bisect_right`: the first of the sums that is more, or `high`. */
function after(sums: readonly number[], value: number, high: number): number {
  let [low, top] = [0, high];
  while (low < top) {
    const middle = (low + top) >>> 1;
    if (value < (sums[middle] ?? 0)) top = middle;
    else low = middle + 1;
  }
  return low;
}
