import { NotImplementedError } from '../python/exceptions/builtin.js';
import { nameOf } from '../python/symbols.js';
import { Random } from './random.js';

/** Python's `random.SystemRandom`: the operating system's numbers. */
export class SystemRandom extends Random {
  static override readonly [nameOf]: string = 'SystemRandom';

  protected override word(): number {
    return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  }

  override seed(): void {}

  override getstate(): never {
    throw new NotImplementedError('System entropy source does not have state.');
  }

  override setstate(): never {
    throw new NotImplementedError('System entropy source does not have state.');
  }
}
