import { GeneratorExit, PyTypeError, RuntimeError, StopIteration, ValueError } from '../exceptions/builtin.js';
import { withCause } from '../exceptions/chain.js';
import { qualifiedName } from '../class-name.js';
import { address } from '../identity.js';
import { moduleOf, nameOf, reprOf } from '../symbols.js';

/** Python's generator object, with `send`, `throw` and `close` as Python has them. */
export class PyGenerator<T, R = unknown, S = unknown> implements IterableIterator<T> {
  static readonly [nameOf]: string = 'generator';
  static readonly [moduleOf]: string = 'builtins';
  private readonly body: Generator<T, R, S>;
  private readonly label: string;
  private state: 'created' | 'suspended' | 'running' | 'closed' = 'created';

  constructor(body: Generator<T, R, S>, label: string) {
    this.body = body;
    this.label = label;
  }

  [Symbol.iterator](): this {
    return this;
  }

  /** A step of JavaScript's protocol; the loop's early exit is no `close`, as in Python. */
  next(): IteratorResult<T, R> {
    return this.step(() => this.body.next(null as S));
  }

  /** Python's `g.send(value)`. @throws StopIteration at the end; PyTypeError before the first step. */
  send(value: S): T {
    if (this.state === 'created' && value !== null && value !== undefined) {
      throw new PyTypeError("can't send non-None value to a just-started generator");
    }
    return yielded(this.step(() => this.body.next(value)));
  }

  /** Python's `g.throw(error)`: raised where the generator waits. @throws StopIteration, or what leaves the body. */
  throw(error: unknown): T & IteratorResult<T, R> {
    const result = this.step(() => this.body.throw(error));
    return yielded(result) as T & IteratorResult<T, R>;
  }

  /** Python's `g.close()`: raises GeneratorExit where the generator waits. @throws RuntimeError when it yields again. */
  close(): R | null {
    if (this.state === 'created' || this.state === 'closed') {
      this.state = 'closed';
      return null;
    }
    try {
      const result = this.step(() => this.body.throw(new GeneratorExit()));
      if (result.done === true) return result.value;
    } catch (error) {
      if (error instanceof GeneratorExit || error instanceof StopIteration) return null;
      throw error;
    }
    throw new RuntimeError('generator ignored GeneratorExit');
  }

  private step(advance: () => IteratorResult<T, R>): IteratorResult<T, R> {
    if (this.state === 'running') throw new ValueError('generator already executing');
    this.state = 'running';
    try {
      const result = advance();
      this.state = result.done === true ? 'closed' : 'suspended';
      return result;
    } catch (error) {
      this.state = 'closed';
      if (!(error instanceof StopIteration)) throw error;
      // PEP 479
      throw withCause(new RuntimeError('generator raised StopIteration'), error);
    }
  }

  [reprOf](): string {
    return `<generator object ${this.label} at ${address(this)}>`;
  }
}

/**
 * A generator function whose generators behave as Python's: for those that receive `send`, `throw` or `close`, catch
 * `GeneratorExit`, or are left half-way.
 *
 * @example const averager = generator(function* () { ... }, 'averager');
 */
export function generator<A extends readonly unknown[], T, R, S>(
  f: (this: void, ...args: A) => Generator<T, R, S>,
  name: string = qualifiedName(f),
): (...args: A) => PyGenerator<T, R, S> {
  const made = (...args: A): PyGenerator<T, R, S> => new PyGenerator(f(...args), name);
  Object.defineProperty(made, nameOf, { value: name, configurable: true });
  return made;
}

type Body<T, R, S> = Generator<T, R, S> | PyGenerator<T, R, S>;

/** Python's `g.send(value)`, `next(g)` with a value. @throws StopIteration at the end */
export function send<T, R, S>(body: Body<T, R, S>, value: S): T {
  return body instanceof PyGenerator ? body.send(value) : yielded(resumed(() => body.next(value)));
}

/** Python's `g.throw(error)`: raised where the generator waits. @throws StopIteration at the end, or what leaves it */
export function throwInto<T, R, S>(body: Body<T, R, S>, error: unknown): T {
  return body instanceof PyGenerator ? body.throw(error) : yielded(resumed(() => body.throw(error)));
}

/** Python's `g.close()`: raises GeneratorExit where the generator waits. @throws RuntimeError when it yields again */
export function closeGenerator<T, R, S>(body: Body<T, R, S>): R | null {
  if (body instanceof PyGenerator) return body.close();
  let result: IteratorResult<T, R>;
  try {
    result = resumed(() => body.throw(new GeneratorExit()));
  } catch (error) {
    if (error instanceof GeneratorExit || error instanceof StopIteration) return null;
    throw error;
  }
  if (result.done !== true) throw new RuntimeError('generator ignored GeneratorExit');
  return result.value ?? null;
}

function resumed<T, R>(advance: () => IteratorResult<T, R>): IteratorResult<T, R> {
  try {
    return advance();
  } catch (error) {
    if (!(error instanceof StopIteration)) throw error;
    // PEP 479
    throw withCause(new RuntimeError('generator raised StopIteration'), error);
  }
}

function yielded<T, R>(result: IteratorResult<T, R>): T {
  if (result.done !== true) return result.value;
  const { value } = result;
  throw value === undefined || value === null ? new StopIteration() : new StopIteration(value);
}
