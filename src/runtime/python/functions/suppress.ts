import { closeGenerator } from '../iteration/generator.js';
import type { BaseException } from '../exceptions/base.js';
import { asPythonError } from '../exceptions/from-host.js';
import { BaseExceptionGroup, type ExceptionClass } from '../exceptions/group.js';
import { asyncEnterOf, asyncExitOf, enterOf, exitOf, moduleOf, nameOf } from '../symbols.js';

/** Python's `contextlib.suppress`. */
export class Suppress {
  static readonly [nameOf]: string = 'suppress';
  static readonly [moduleOf]: string = 'contextlib';
  private readonly classes: readonly ExceptionClass[];

  constructor(...classes: readonly ExceptionClass[]) {
    this.classes = classes;
  }

  /** Whether the block may end with it silently. A group whose matching part is not all of it goes on with the rest. */
  matches(error: unknown): boolean {
    const raised = asPythonError(error);
    if (this.classes.some((one) => raised instanceof one)) return true;
    if (!(raised instanceof BaseExceptionGroup)) return false;
    const [matching, rest] = raised.split(this.classes);
    if (matching === null) return false;
    if (rest !== null) throw rest;
    return true;
  }

  [enterOf](): null {
    return null;
  }

  [exitOf](_type: unknown, error: BaseException | null): boolean {
    return error !== null && this.matches(error);
  }
}

/** Python's `contextlib.suppress(*classes)`. */
export function suppress(...classes: readonly ExceptionClass[]): Suppress {
  return new Suppress(...classes);
}

/** Python's `contextlib.nullcontext`. */
export class NullContext<T> {
  static readonly [nameOf]: string = 'nullcontext';
  static readonly [moduleOf]: string = 'contextlib';
  readonly value: T;

  constructor(value: T) {
    this.value = value;
  }

  [enterOf](): T {
    return this.value;
  }

  [exitOf](): null {
    return null;
  }

  [asyncEnterOf](): Promise<T> {
    return Promise.resolve(this.value);
  }

  [asyncExitOf](): Promise<null> {
    return Promise.resolve(null);
  }
}

/** Python's `contextlib.nullcontext(value)`. */
export function nullContext<T>(value: T): NullContext<T> {
  return new NullContext(value);
}

interface Closable {
  close?(): unknown;
  aclose?(): unknown;
}

/** Python's `contextlib.closing` and `aclosing`. */
export class Closing<T extends object> {
  static readonly [nameOf]: string = 'closing';
  static readonly [moduleOf]: string = 'contextlib';
  readonly thing: T;

  constructor(thing: T) {
    this.thing = thing;
  }

  close(): unknown {
    if (Object.prototype.toString.call(this.thing) === '[object Generator]') return closeGenerator(this.thing as never);
    return (this.thing as Closable).close?.();
  }

  /** An asynchronous generator of JavaScript is closed by `return`. */
  async aclose(): Promise<void> {
    const closable = this.thing as Closable & { return?(): unknown };
    await (closable.aclose === undefined ? closable.return?.() : closable.aclose());
  }

  [enterOf](): T {
    return this.thing;
  }

  [exitOf](): null {
    this.close();
    return null;
  }

  [asyncEnterOf](): Promise<T> {
    return Promise.resolve(this.thing);
  }

  async [asyncExitOf](): Promise<null> {
    await this.aclose();
    return null;
  }
}

/** Python's `contextlib.closing(thing)`. */
export function closing<T extends object>(thing: T): Closing<T> {
  return new Closing(thing);
}
