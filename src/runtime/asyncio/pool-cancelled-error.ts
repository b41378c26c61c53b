import { Exception } from '../python/exceptions/base.js';
import { moduleOf, nameOf } from '../python/symbols.js';

/** `concurrent.futures.CancelledError`: unlike asyncio's, an Exception. */
export class PoolCancelledError extends Exception {
  static override readonly [nameOf]: string = 'CancelledError';
  static override readonly [moduleOf]: string = 'concurrent.futures._base';
}
