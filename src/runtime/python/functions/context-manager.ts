import type { BaseException } from '../exceptions/base.js';
import { RuntimeError, StopIteration } from '../exceptions/builtin.js';
import { exceptionCause } from '../exceptions/chain.js';
import { enterOf, exitOf, moduleOf, nameOf } from '../symbols.js';
import type { ContextManager } from './enter-with.js';

/** Python's `contextlib._GeneratorContextManager`. */
class GeneratorContextManager<V> implements ContextManager<V> {
  static readonly [nameOf]: string = '_GeneratorContextManager';
  static readonly [moduleOf]: string = 'contextlib';
  private readonly body: Iterator<V> & { throw?(error: unknown): IteratorResult<V> };

  constructor(body: Iterator<V>) {
    this.body = body;
  }

  [enterOf](): V {
    const step = this.body.next();
    if (step.done === true) throw new RuntimeError("generator didn't yield");
    return step.value;
  }

  [exitOf](_type: unknown, error: BaseException | null): boolean {
    if (error === null) {
      if (this.body.next().done !== true) throw new RuntimeError("generator didn't stop");
      return false;
    }
    let step: IteratorResult<V> | undefined;
    try {
      step = this.body.throw?.(error);
    } catch (caught) {
      return ended(caught, error);
    }
    if (step?.done === false) throw new RuntimeError("generator didn't stop after throw()");
    // A generator that returns has handled the error.
    return true;
  }
}

/** Whether the generator has handled the error: it re-raises what it did not. */
function ended(caught: unknown, error: BaseException): boolean {
  if (caught === error) return false;
  if (caught instanceof StopIteration) return true;
  if (caught instanceof RuntimeError && exceptionCause(caught) === error) return false;
  throw caught;
}

/** Python's `@contextmanager`: a generator function that yields once. */
export function contextManager<A extends readonly unknown[], V>(
  f: (...args: A) => Iterator<V>,
): (...args: A) => ContextManager<V> {
  return (...args) => new GeneratorContextManager(f(...args));
}
