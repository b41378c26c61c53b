import { className } from '../class-name.js';
import { repr } from '../repr.js';
import { str } from '../str.js';
import { causeOf, contextOf, moduleOf, nameOf, ordinaryGroupOf, reprOf } from '../symbols.js';

/**
 * Python's `BaseException`: the root of everything that Python can raise.
 *
 * `message` is what Python's `str(exc)` gives and `name` the Python class name. Both are ordinary properties, so a
 * subclass may assign its own; `toString()` (Python's `__str__`) and the class name in `repr` do not depend on them.
 * Python fills `args` with the constructor's arguments even when `__init__` does not call `super().__init__`: such a
 * class passes its arguments to `super(...)`.
 */
export class BaseException extends Error {
  static readonly [nameOf]: string = 'BaseException';
  static readonly [moduleOf]: string = 'builtins';
  /** The constructor's arguments, a frozen tuple. */
  declare args: readonly unknown[];
  /** Notes added with {@link addNote} (`__notes__`). */
  declare notes?: string[];
  /** `__cause__`: what was given by `raise ... from cause`; `null` for `from None`. */
  declare [causeOf]?: BaseException | null;
  /** `__context__`: what was being handled when this was raised, where it was recorded. */
  declare [contextOf]?: BaseException | null;

  static {
    // Accessors on the prototype, not fields: no cost for each error, and right however the subclass is written.
    Object.defineProperty(BaseException.prototype, 'name', {
      configurable: true,
      get(this: BaseException): string {
        return className(this.constructor);
      },
      set(this: BaseException, value: unknown) {
        Object.defineProperty(this, 'name', { value, configurable: true, writable: true, enumerable: true });
      },
    });
    Object.defineProperty(BaseException.prototype, 'message', {
      configurable: true,
      get(this: BaseException): string {
        return this.args === undefined ? '' : this.toString();
      },
      set(this: BaseException, value: unknown) {
        Object.defineProperty(this, 'message', { value, configurable: true, writable: true, enumerable: true });
      },
    });
  }

  constructor(...args: readonly unknown[]) {
    super();
    Object.defineProperty(this, 'args', { value: Object.freeze([...args]), configurable: true, writable: true });
  }

  /** Python's `__str__`: nothing, the one argument, or the tuple of the arguments. */
  override toString(): string {
    if (this.args.length === 0) return '';
    return this.args.length === 1 ? str(this.args[0]) : repr(this.args);
  }

  /** Python's `__repr__`: `ValueError('x')`. */
  [reprOf](): string {
    return `${className(this.constructor)}(${this.args.map((arg) => repr(arg)).join(', ')})`;
  }

  /** Adds a line that a traceback shows below the message (PEP 678). */
  addNote(note: string): void {
    (this.notes ??= []).push(note);
  }

  /** Python's `with_traceback`: tracebacks are the host's, so it only returns the exception. */
  withTraceback(_traceback: unknown): this {
    return this;
  }
}

/** Python's `Exception`: what `except Exception` catches. */
export class Exception extends BaseException {
  static override readonly [nameOf]: string = 'Exception';

  static {
    // Not a method, so that TypeScript narrows `instanceof` as usual. Subclasses inherit it, hence the test of `this`.
    Object.defineProperty(Exception, Symbol.hasInstance, {
      value(this: unknown, value: unknown): boolean {
        if (Function.prototype[Symbol.hasInstance].call(this as never, value)) return true;
        if (this !== Exception || typeof value !== 'object' || value === null) return false;
        return (value as { readonly [ordinaryGroupOf]?: boolean })[ordinaryGroupOf] === true;
      },
    });
  }
}
