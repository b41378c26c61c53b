import type { BaseException } from '../exceptions/base.js';
import { asPythonError } from '../exceptions/from-host.js';
import { PyTypeError } from '../exceptions/builtin.js';
import { withContext } from '../exceptions/chain.js';
import { truthy } from '../operators/truthy.js';
import { enterOf, exitOf } from '../symbols.js';
import { typeName } from '../type-name.js';

/** A context manager: what `with` takes. */
export interface ContextManager<V> {
  [enterOf](): V;
  /** A true result suppresses the error. */
  [exitOf](type: unknown, error: BaseException | null, traceback: unknown): unknown;
}

/** A `with` block in the form of statements; see {@link enterWith}. */
export interface Scope<V> {
  /** What `as` binds. */
  readonly value: V;
  /** Tells the manager; returns when it suppresses the error, and throws otherwise. */
  failed(error: unknown): void;
  /** Ends a block that did not fail; does nothing after {@link Scope.failed}. */
  exit(): void;
}

/**
 * Enters a context manager.
 *
 * @example
 * const scope = enterWith(manager);
 * try { use(scope.value); } catch (error) { scope.failed(error); } finally { scope.exit(); }
 * @throws PyTypeError for an object that is no context manager.
 */
export function enterWith<V>(manager: ContextManager<V>): Scope<V>;
export function enterWith(manager: unknown): Scope<unknown>;
export function enterWith(manager: unknown): Scope<unknown> {
  const enter = method(manager, enterOf, '__enter__');
  const exit = method(manager, exitOf, '__exit__');
  return new EnteredScope(enter.call(manager) ?? null, (type, error) => exit.call(manager, type, error, null));
}

type Method = (...args: readonly unknown[]) => unknown;

function method(manager: unknown, key: symbol, name: string): Method {
  const own = (manager as { readonly [key: symbol]: unknown } | null | undefined)?.[key];
  if (typeof own === 'function') return own as Method;
  throw new PyTypeError(
    `'${typeName(manager)}' object does not support the context manager protocol` +
      (name === '__exit__' ? ' (missed __exit__ method)' : ''),
  );
}

class EnteredScope<V> implements Scope<V> {
  readonly value: V;
  private readonly leave: (type: unknown, error: BaseException | null) => unknown;
  private left = false;

  constructor(value: V, leave: (type: unknown, error: BaseException | null) => unknown) {
    this.value = value;
    this.leave = leave;
  }

  failed(error: unknown): void {
    this.left = true;
    const raised = asPythonError(error);
    let suppressed: unknown;
    try {
      suppressed = this.leave(raised.constructor, raised);
    } catch (caught) {
      throw withContext(asPythonError(caught), raised);
    }
    if (!truthy(suppressed)) throw error;
  }

  exit(): void {
    if (this.left) return;
    this.left = true;
    this.leave(null, null);
  }
}
