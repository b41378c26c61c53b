/**
 * Python's async generators on JavaScript's. The body is a native `async function*`; this wraps the
 * object that it returns, because the two protocols differ:
 *
 * - leaving `for await` early calls `return()` at once; Python leaves the generator open;
 * - `return()` runs only `finally` blocks; Python raises GeneratorExit, which `except` can see;
 * - a second `next()` queues; Python raises "asynchronous generator is already running";
 * - a generator that nobody ends is closed when the loop shuts down.
 */
import { GeneratorExit, PyTypeError, RuntimeError, StopAsyncIteration } from '../python/exceptions/builtin.js';
import { withCause } from '../python/exceptions/chain.js';
import { address } from '../python/identity.js';
import { anextOf, moduleOf, nameOf, reprOf } from '../python/symbols.js';
import { Coroutine } from './coroutine.js';
import type { Loop } from './loop.js';
import { pythonName } from './python-name.js';
import { running } from './running.js';

type Step<Y> = IteratorResult<Y, unknown>;

/** A Python async generator object. */
export class PythonAsyncGenerator<Y, S = unknown> implements AsyncIterable<Y> {
  static readonly [nameOf]: string = 'async_generator';
  static readonly [moduleOf]: string = 'builtins';
  private busy = false;
  private begun = false;
  private ended = false;
  private loop: Loop | null = null;
  private readonly body: AsyncGenerator<Y, unknown, S>;
  private readonly name: string;

  constructor(body: AsyncGenerator<Y, unknown, S>, name = 'async_generator') {
    this.body = body;
    this.name = name;
  }

  /** For a generator that is held in a variable: a loop left early leaves it open. */
  [Symbol.asyncIterator](): AsyncIterator<Y> {
    return { next: () => this.step('anext', () => this.body.next(undefined as S)) };
  }

  async anext(): Promise<Y> {
    return this.value(await this.step('anext', () => this.body.next(undefined as S)));
  }

  [anextOf](): Promise<Y> {
    return this.anext();
  }

  async asend(value: S): Promise<Y> {
    if (!this.begun && !this.ended && value !== null && value !== undefined) {
      throw new PyTypeError("can't send non-None value to a just-started async generator");
    }
    return this.value(await this.step('asend', () => this.body.next(value)));
  }

  async athrow(error: unknown): Promise<Y> {
    if (this.ended) throw new StopAsyncIteration();
    return this.value(await this.step('athrow', () => this.body.throw(error)));
  }

  /** Raises GeneratorExit where the generator stands, so that `except` and `async with` see it. */
  async aclose(): Promise<null> {
    if (this.ended) return null;
    if (!this.begun) {
      this.end();
      await this.body.return(undefined);
      return null;
    }
    let result: Step<Y>;
    try {
      result = await this.step('aclose', () => this.body.throw(new GeneratorExit()));
    } catch (error) {
      if (error instanceof GeneratorExit || error instanceof StopAsyncIteration) return null;
      throw error;
    }
    if (result.done !== true) throw new RuntimeError('async generator ignored GeneratorExit');
    return null;
  }

  /**
   * `async for x in make():` holds the only reference, so CPython frees the generator when the
   * loop is left early, and the event loop closes it in a task of its own: one hop to make it, one to start.
   */
  abandon(): void {
    const { loop } = this;
    if (this.ended || loop === null) return;
    loop.asyncGenerators.delete(this);
    loop.callSoon(() => {
      loop.createTask(new Coroutine(() => this.aclose(), 'async_generator.aclose'));
    });
  }

  [reprOf](): string {
    return `<async_generator object ${this.name} at ${address(this)}>`;
  }

  toString(): string {
    return this[reprOf]();
  }

  private async step(what: string, advance: () => Promise<Step<Y>>): Promise<Step<Y>> {
    if (this.busy) throw new RuntimeError(`${what}(): asynchronous generator is already running`);
    if (!this.begun && !this.ended) {
      this.begun = true;
      this.loop = running.loop;
      this.loop?.asyncGenerators.add(this);
    }
    this.busy = true;
    try {
      const result = await advance();
      if (result.done === true) this.end();
      return result;
    } catch (error) {
      this.end();
      // PEP 479: it would end the loop of whoever iterates.
      if (!(error instanceof StopAsyncIteration)) throw error;
      throw withCause(new RuntimeError('async generator raised StopAsyncIteration'), error);
    } finally {
      this.busy = false;
    }
  }

  private value(result: Step<Y>): Y {
    if (result.done === true) throw new StopAsyncIteration();
    return result.value;
  }

  private end(): void {
    this.ended = true;
    this.loop?.asyncGenerators.delete(this);
  }
}

/** Makes a Python async generator function of a native one. */
export function asyncGenerator<A extends readonly unknown[], Y, S = unknown>(
  body: (...args: A) => AsyncGenerator<Y, unknown, NoInfer<S>>,
): (...args: A) => PythonAsyncGenerator<Y, S> {
  const name = pythonName(body);
  const make = (...args: A): PythonAsyncGenerator<Y, S> => new PythonAsyncGenerator(body(...args), name);
  Object.defineProperty(make, nameOf, { value: name, configurable: true });
  // For `inspect.isasyncgenfunction`.
  Object.defineProperty(make, Symbol.for('aio2ts.async-generator'), { value: true });
  return make;
}

/** `for await (const x of temporary(make()))`: for a generator that nothing else refers to. */
export function temporary<Y>(generator: PythonAsyncGenerator<Y>): AsyncIterable<Y> {
  return {
    [Symbol.asyncIterator]() {
      const { next } = generator[Symbol.asyncIterator]();
      return {
        next,
        async return() {
          generator.abandon();
          return { done: true, value: undefined };
        },
      };
    },
  };
}
