import type { BaseException } from '../exceptions/base.js';
import { asPythonError } from '../exceptions/from-host.js';
import { withContext } from '../exceptions/chain.js';
import { truthy } from '../operators/truthy.js';
import { asyncEnterOf, asyncExitOf, enterOf, exitOf, moduleOf, nameOf } from '../symbols.js';
import type { AsyncContextManager } from './async-context-manager.js';
import type { ContextManager } from './enter-with.js';

/** Leaves one manager; a true result suppresses the error. */
type Exit<R> = (error: BaseException | null) => R;

const typeOf = (error: BaseException | null): unknown => error?.constructor ?? null;

/** Python's `contextlib.ExitStack`. */
export class ExitStack {
  static readonly [nameOf]: string = 'ExitStack';
  static readonly [moduleOf]: string = 'contextlib';
  private exits: Exit<unknown>[] = [];

  enterContext<V>(manager: ContextManager<V>): V {
    const value = manager[enterOf]();
    this.exits.push((error) => manager[exitOf](typeOf(error), error, null));
    return value;
  }

  callback<A extends readonly unknown[]>(f: (...args: A) => unknown, ...args: A): (...args: A) => unknown {
    this.exits.push(() => void f(...args));
    return f;
  }

  push(manager: ContextManager<unknown>): void {
    this.exits.push((error) => manager[exitOf](typeOf(error), error, null));
  }

  close(): null {
    this.exit(null);
    return null;
  }

  /** Leaves all managers, the last one first; returns when the error is suppressed and throws otherwise. */
  exit(error: unknown): boolean {
    const given = error === null || error === undefined ? null : asPythonError(error);
    let pending = given;
    for (let exit = this.exits.pop(); exit !== undefined; exit = this.exits.pop()) {
      try {
        if (truthy(exit(pending)) && pending !== null) pending = null;
      } catch (caught) {
        pending = withContext(asPythonError(caught), pending);
      }
    }
    if (pending !== null) throw pending;
    return given !== null;
  }

  [enterOf](): this {
    return this;
  }

  [exitOf](_type: unknown, error: BaseException | null): boolean {
    return left(error, () => this.exit(error));
  }
}

/** An `__exit__` does not raise the error that it was given. */
function left(error: BaseException | null, exit: () => boolean): boolean {
  try {
    return exit();
  } catch (caught) {
    if (caught === error) return false;
    throw caught;
  }
}

/** Python's `contextlib.AsyncExitStack`. */
export class AsyncExitStack {
  static readonly [nameOf]: string = 'AsyncExitStack';
  static readonly [moduleOf]: string = 'contextlib';
  private exits: Exit<unknown>[] = [];

  async enterAsyncContext<V>(manager: AsyncContextManager<V>): Promise<V> {
    const value = await manager[asyncEnterOf]();
    this.exits.push((error) => manager[asyncExitOf](typeOf(error), error, null));
    return value;
  }

  enterContext<V>(manager: ContextManager<V>): V {
    const value = manager[enterOf]();
    this.exits.push((error) => manager[exitOf](typeOf(error), error, null));
    return value;
  }

  callback<A extends readonly unknown[]>(f: (...args: A) => unknown, ...args: A): void {
    this.exits.push(() => void f(...args));
  }

  pushAsyncCallback<A extends readonly unknown[]>(f: (...args: A) => PromiseLike<unknown>, ...args: A): void {
    this.exits.push(async () => {
      await f(...args);
    });
  }

  async aclose(): Promise<null> {
    await this.exit(null);
    return null;
  }

  /** Leaves all managers, the last one first; resolves when the error is suppressed and rejects otherwise. */
  async exit(error: unknown): Promise<boolean> {
    const given = error === null || error === undefined ? null : asPythonError(error);
    let pending = given;
    for (let exit = this.exits.pop(); exit !== undefined; exit = this.exits.pop()) {
      try {
        if (truthy(await exit(pending)) && pending !== null) pending = null;
      } catch (caught) {
        pending = withContext(asPythonError(caught), pending);
      }
    }
    if (pending !== null) throw pending;
    return given !== null;
  }

  [asyncEnterOf](): Promise<this> {
    return Promise.resolve(this);
  }

  async [asyncExitOf](_type: unknown, error: BaseException | null): Promise<boolean> {
    try {
      return await this.exit(error);
    } catch (caught) {
      if (caught === error) return false;
      throw caught;
    }
  }
}
