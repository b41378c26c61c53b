/**
 * Context variables. The values of a context are a map that is never changed in place, and a copy of a context is the
 * context itself, marked as shared, until someone sets a variable in it: so tasks and callbacks that set none cost no
 * context of their own.
 */
import { KeyError, LookupError, RuntimeError, ValueError } from '../python/exceptions/builtin.js';
import { address } from '../python/identity.js';
import { repr } from '../python/repr.js';
import { lengthOf, reprOf } from '../python/symbols.js';
import { program, running } from './running.js';

type Values = ReadonlyMap<ContextVar<unknown>, unknown>;
const none: Values = new Map<ContextVar<unknown>, unknown>();

/** `contextvars.Context`: the values that variables have for a task or a callback. */
export class Context {
  values: Values;
  /** More than one task or callback refers to it: who sets a variable takes a context of its own first. */
  shared = false;
  /** The shared copy that was handed out last. */
  snapshot: Context | null = null;
  private entered = false;

  constructor(values: Values = none) {
    this.values = values;
  }

  copy(): Context {
    return new Context(this.values);
  }

  /** Runs a plain function in this context. An async one would leave it at its first await. */
  run<A extends readonly unknown[], T>(callback: (...args: A) => T, ...args: A): T {
    if (this.entered) throw new RuntimeError('cannot enter context: it is already entered');
    const outer = running.context;
    running.context = this;
    this.entered = true;
    try {
      return callback(...args);
    } finally {
      this.entered = false;
      running.context = outer;
    }
  }

  /** The variable's value in this context, or `fallback`. */
  get(variable: ContextVar<unknown>, fallback: unknown = null): unknown {
    return this.values.has(variable) ? this.values.get(variable) : fallback;
  }

  /** `context[variable]`. @throws KeyError where it is not set. */
  at<T>(variable: ContextVar<T>): T {
    const key = variable as ContextVar<unknown>;
    if (!this.values.has(key)) throw new KeyError(variable);
    return this.values.get(key) as T;
  }

  has(variable: ContextVar<unknown>): boolean {
    return this.values.has(variable);
  }

  get size(): number {
    return this.values.size;
  }

  [lengthOf](): number {
    return this.size;
  }

  [Symbol.iterator](): IterableIterator<ContextVar<unknown>> {
    return this.values.keys();
  }

  items(): IterableIterator<[ContextVar<unknown>, unknown]> {
    return this.values.entries();
  }
}

/** What `set` returns, for `reset`. */
export class Token<T> {
  readonly variable: ContextVar<T>;
  /** The value before, or `Token.MISSING`. */
  readonly oldValue: unknown;
  used = false;

  static readonly MISSING: unique symbol = Symbol('Token.MISSING') as never;

  constructor(variable: ContextVar<T>, oldValue: unknown) {
    this.variable = variable;
    this.oldValue = oldValue;
  }

  [reprOf](): string {
    return `<Token${this.used ? ' used' : ''} var=${repr(this.variable)} at ${address(this)}>`;
  }

  toString(): string {
    return this[reprOf]();
  }
}

/**
 * `contextvars.ContextVar`: a variable whose value belongs to the running task.
 *
 * @example
 * const request = new ContextVar('request', { default: 'none' });
 */
export class ContextVar<T> {
  readonly name: string;
  /** `undefined` stands for none: it is no Python value. */
  private readonly fallback: T | undefined;

  constructor(name: string, options: { readonly default?: T } = {}) {
    this.name = name;
    this.fallback = options.default;
  }

  /** The value in the running context, else the argument, else the variable's default, else LookupError. */
  get(...instead: readonly [T] | readonly []): T {
    const { values } = currentContext();
    const key = this as ContextVar<unknown>;
    // A context holds for this variable only what `set` put there.
    if (values.has(key)) return values.get(key) as T;
    if (instead.length === 1) return instead[0];
    if (this.fallback === undefined) throw new LookupError(this);
    return this.fallback;
  }

  set(value: T): Token<T> {
    const { values } = currentContext();
    const key = this as ContextVar<unknown>;
    const token = new Token<T>(this, values.has(key) ? values.get(key) : Token.MISSING);
    ownContext().values = new Map(values).set(key, value);
    return token;
  }

  /** Brings back the value before the `set` that returned `token`. */
  reset(token: Token<T>): void {
    if (token.used) throw new RuntimeError(`${repr(token)} has already been used once`);
    if (token.variable !== this) throw new ValueError(`${repr(token)} was created by a different ContextVar`);
    token.used = true;
    const key = this as ContextVar<unknown>;
    const values = new Map(currentContext().values);
    if (token.oldValue === Token.MISSING) values.delete(key);
    else values.set(key, token.oldValue);
    ownContext().values = values;
  }

  [reprOf](): string {
    const fallback = this.fallback === undefined ? '' : ` default=${repr(this.fallback)}`;
    return `<ContextVar name=${repr(this.name)}${fallback} at ${address(this)}>`;
  }

  toString(): string {
    return this[reprOf]();
  }
}

/** The context of the code that runs now; outside every loop, the program's own. */
export function currentContext(): Context {
  return running.context ?? (program.outermost ??= new Context());
}

/** `contextvars.copy_context`. */
export function copyContext(): Context {
  return currentContext().copy();
}

/** For tasks and callbacks: the values of now, without a copy for each. */
export function inheritContext(): Context {
  const context = currentContext();
  if (context.shared) return context;
  // Who runs in this context may still set variables in it, so what is handed out is a copy, one for each state.
  if (context.snapshot?.values !== context.values) {
    context.snapshot = new Context(context.values);
    context.snapshot.shared = true;
  }
  return context.snapshot;
}

/** The running context, after taking one that nobody shares. */
function ownContext(): Context {
  const context = currentContext();
  if (!context.shared) return context;
  const own = context.copy();
  if (running.task !== null && running.task.context === context) running.task.context = own;
  running.context = own;
  return own;
}
