import { repr } from '../repr.js';
import { moduleOf, nameOf } from '../symbols.js';
import { BaseException, Exception } from './base.js';

/** Python's `ArithmeticError`: base class for arithmetic errors. */
export class ArithmeticError extends Exception {
  static override readonly [nameOf]: string = 'ArithmeticError';
}

/** Python's `FloatingPointError`: floating-point operation failed. */
export class FloatingPointError extends ArithmeticError {
  static override readonly [nameOf]: string = 'FloatingPointError';
}

/** Python's `OverflowError`: result too large to be represented. */
export class OverflowError extends ArithmeticError {
  static override readonly [nameOf]: string = 'OverflowError';
}

/** Python's `ZeroDivisionError`: second argument to a division or modulo operation was zero. */
export class ZeroDivisionError extends ArithmeticError {
  static override readonly [nameOf]: string = 'ZeroDivisionError';
}

/** Python's `AssertionError`: assertion failed. */
export class AssertionError extends Exception {
  static override readonly [nameOf]: string = 'AssertionError';
}

/** Python's `AttributeError`: attribute not found. */
export class AttributeError extends Exception {
  static override readonly [nameOf]: string = 'AttributeError';
}

/** Python's `BufferError`: buffer error. */
export class BufferError extends Exception {
  static override readonly [nameOf]: string = 'BufferError';
}

/** Python's `EOFError`: read beyond end of file. */
export class EOFError extends Exception {
  static override readonly [nameOf]: string = 'EOFError';
}

/** Python's `ImportError`: import can't find module, or can't find name in module. */
export class ImportError extends Exception {
  static override readonly [nameOf]: string = 'ImportError';
}

/** Python's `ModuleNotFoundError`: module not found. */
export class ModuleNotFoundError extends ImportError {
  static override readonly [nameOf]: string = 'ModuleNotFoundError';
}

/** Python's `LookupError`: base class for lookup errors. */
export class LookupError extends Exception {
  static override readonly [nameOf]: string = 'LookupError';
}

/** Python's `IndexError`: sequence index out of range. */
export class IndexError extends LookupError {
  static override readonly [nameOf]: string = 'IndexError';
}

/** Python's `KeyError`: mapping key not found. Its `str` is the `repr` of the key. */
export class KeyError extends LookupError {
  static override readonly [nameOf]: string = 'KeyError';

  override toString(): string {
    return this.args.length === 1 ? repr(this.args[0]) : super.toString();
  }
}

/** Python's `MemoryError`: out of memory. */
export class MemoryError extends Exception {
  static override readonly [nameOf]: string = 'MemoryError';
}

/** Python's `NameError`: name not found globally. */
export class NameError extends Exception {
  static override readonly [nameOf]: string = 'NameError';
}

/** Python's `UnboundLocalError`: local name referenced but not bound to a value. */
export class UnboundLocalError extends NameError {
  static override readonly [nameOf]: string = 'UnboundLocalError';
}

/** Python's `ReferenceError`: weak ref proxy used after referent went away. */
export class PyReferenceError extends Exception {
  static override readonly [nameOf]: string = 'ReferenceError';
}

/** Python's `RuntimeError`: unspecified run-time error. */
export class RuntimeError extends Exception {
  static override readonly [nameOf]: string = 'RuntimeError';
}

/** Python's `NotImplementedError`: method or function hasn't been implemented yet. */
export class NotImplementedError extends RuntimeError {
  static override readonly [nameOf]: string = 'NotImplementedError';
}

/** Python's `PythonFinalizationError`: operation blocked during Python finalization. */
export class PythonFinalizationError extends RuntimeError {
  static override readonly [nameOf]: string = 'PythonFinalizationError';
}

/** Python's `RecursionError`: recursion limit exceeded. */
export class RecursionError extends RuntimeError {
  static override readonly [nameOf]: string = 'RecursionError';
}

/** Python's `SyntaxError`: invalid syntax. */
export class PySyntaxError extends Exception {
  static override readonly [nameOf]: string = 'SyntaxError';
}

/** Python's `IndentationError`: improper indentation. */
export class IndentationError extends PySyntaxError {
  static override readonly [nameOf]: string = 'IndentationError';
}

/** Python's `TabError`: improper mixture of spaces and tabs. */
export class TabError extends IndentationError {
  static override readonly [nameOf]: string = 'TabError';
}

/** Python's `SystemError`: internal error in the Python interpreter. */
export class SystemError extends Exception {
  static override readonly [nameOf]: string = 'SystemError';
}

/** Python's `TypeError`: inappropriate argument type. */
export class PyTypeError extends Exception {
  static override readonly [nameOf]: string = 'TypeError';
}

/** Python's `ValueError`: inappropriate argument value (of correct type). */
export class ValueError extends Exception {
  static override readonly [nameOf]: string = 'ValueError';
}

/** Python's `UnicodeError`: unicode related error. */
export class UnicodeError extends ValueError {
  static override readonly [nameOf]: string = 'UnicodeError';
}

/** Python's `GeneratorExit`: request that a generator exit. */
export class GeneratorExit extends BaseException {
  static override readonly [nameOf]: string = 'GeneratorExit';
}

/** Python's `KeyboardInterrupt`: program interrupted by user. */
export class KeyboardInterrupt extends BaseException {
  static override readonly [nameOf]: string = 'KeyboardInterrupt';
}

/** Python's `StopIteration`: an iterator has ended; `value` is what its generator returned. */
export class StopIteration extends Exception {
  static override readonly [nameOf]: string = 'StopIteration';
  readonly value: unknown;

  constructor(...args: readonly unknown[]) {
    super(...args);
    this.value = args.length > 0 ? args[0] : null;
  }
}

/** Python's `StopAsyncIteration`: an asynchronous iterator has ended. */
export class StopAsyncIteration extends Exception {
  static override readonly [nameOf]: string = 'StopAsyncIteration';
}

/** Python's `SystemExit`: `code` is the exit status: an integer, `null` for 0, or a message for stderr. */
export class SystemExit extends BaseException {
  static override readonly [nameOf]: string = 'SystemExit';
  code: unknown;

  constructor(...args: readonly unknown[]) {
    super(...args);
    this.code = args.length === 0 ? null : args.length === 1 ? args[0] : this.args;
  }
}

/**
 * Thrown where the source has something that aio2ts could not carry over: the place that a diagnostic names.
 *
 * It is no `Exception`, so that no handler of the program hides it.
 */
export class NotPortedError extends BaseException {
  static override readonly [nameOf]: string = 'NotPortedError';
  static override readonly [moduleOf]: string = 'aio2ts';
}
