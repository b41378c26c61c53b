/** `contextlib.AbstractContextManager` and its asynchronous twin, as bases: entering gives the manager itself. */
import type { BaseException } from '../exceptions/base.js';
import { asyncEnterOf, asyncExitOf, enterOf, exitOf, moduleOf, nameOf } from '../symbols.js';
import type { AsyncContextManager } from './async-context-manager.js';
import type { ContextManager } from './enter-with.js';

/** @example class Timer extends AbstractContextManager<Timer> { ... } */
export abstract class AbstractContextManager<V> implements ContextManager<V> {
  static readonly [nameOf]: string = 'AbstractContextManager';
  static readonly [moduleOf]: string = 'contextlib';

  [enterOf](): V {
    return this as unknown as V;
  }

  abstract [exitOf](type: unknown, error: BaseException | null, traceback: unknown): unknown;
}

/** @example class Session extends AbstractAsyncContextManager<Session> { ... } */
export abstract class AbstractAsyncContextManager<V> implements AsyncContextManager<V> {
  static readonly [nameOf]: string = 'AbstractAsyncContextManager';
  static readonly [moduleOf]: string = 'contextlib';

  async [asyncEnterOf](): Promise<V> {
    return this as unknown as V;
  }

  abstract [asyncExitOf](type: unknown, error: BaseException | null, traceback: unknown): PromiseLike<unknown>;
}
