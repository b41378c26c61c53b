const N = 624;
const M = 397;

/** What a generator goes on from: its words, and which of them comes next. */
export interface TwisterState {
  readonly words: Uint32Array;
  readonly index: number;
}

/** MT19937 as CPython has it (Modules/_randommodule.c). */
export class MersenneTwister {
  private readonly state = new Uint32Array(N);
  private index = N + 1;

  /** Seeds with an array of 32-bit words: `init_by_array`. */
  seed(key: readonly number[]): void {
    this.seedWord(19650218);
    const { state } = this;
    let i = 1;
    let j = 0;
    for (let k = Math.max(N, key.length); k > 0; k -= 1) {
      const before = state[i - 1]!;
      state[i] = (state[i]! ^ Math.imul(before ^ (before >>> 30), 1664525)) + key[j]! + j;
      i = this.following(i);
      j = (j + 1) % key.length;
    }
    for (let k = N - 1; k > 0; k -= 1) {
      const before = state[i - 1]!;
      state[i] = (state[i]! ^ Math.imul(before ^ (before >>> 30), 1566083941)) - i;
      i = this.following(i);
    }
    state[0] = 0x80000000;
  }

  private following(i: number): number {
    if (i + 1 < N) return i + 1;
    this.state[0] = this.state[N - 1]!;
    return 1;
  }

  private seedWord(seed: number): void {
    const { state } = this;
    state[0] = seed;
    for (let i = 1; i < N; i += 1) {
      const before = state[i - 1]!;
      state[i] = Math.imul(1812433253, before ^ (before >>> 30)) + i;
    }
    this.index = N;
  }

  /** The next 32 bits. */
  next(): number {
    if (this.index >= N) this.refill();
    let y = this.state[this.index]!;
    this.index += 1;
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return (y ^ (y >>> 18)) >>> 0;
  }

  private refill(): void {
    const { state } = this;
    for (let i = 0; i < N; i += 1) {
      const y = (state[i]! & 0x80000000) | (state[(i + 1) % N]! & 0x7fffffff);
      state[i] = state[(i + M) % N]! ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0);
    }
    this.index = 0;
  }

  getState(): TwisterState {
    return { words: this.state.slice(), index: this.index };
  }

  setState({ words, index }: TwisterState): void {
    this.state.set(words);
    this.index = index;
  }
}
