import { repr } from '../repr.js';
import { str } from '../str.js';
import { nameOf } from '../symbols.js';
import { Exception } from './base.js';

/**
 * Python's `OSError(errno, strerror, filename)`: a system call has failed.
 *
 * As in Python, `new OSError(2, '...')` makes the subclass that stands for the number, here a `FileNotFoundError`.
 */
export class OSError extends Exception {
  static override readonly [nameOf]: string = 'OSError';
  readonly errno: number | null;
  readonly strerror: string | null;
  readonly filename: unknown;
  readonly filename2: unknown;

  constructor(...args: readonly unknown[]) {
    // With a file name, `args` is the pair (errno, strerror) only.
    super(...(args.length > 2 && args.length <= 5 ? args.slice(0, 2) : args));
    const described = args.length >= 2 && args.length <= 5;
    this.errno = described ? (args[0] as number | null) : null;
    this.strerror = described ? (args[1] as string | null) : null;
    this.filename = (described ? args[2] : null) ?? null;
    this.filename2 = (described ? args[4] : null) ?? null;
    const specific = new.target === OSError && typeof args[0] === 'number' ? classForNumber(args[0]) : OSError;
    if (described && specific !== OSError) return new specific(...args);
  }

  override toString(): string {
    if (this.errno === null && this.filename === null) return super.toString();
    const text = `[Errno ${str(this.errno)}] ${str(this.strerror)}`;
    if (this.filename === null) return text;
    const second = this.filename2 === null ? '' : ` -> ${repr(this.filename2)}`;
    return `${text}: ${repr(this.filename)}${second}`;
  }
}

/** Python's `BlockingIOError`: I/O operation would block. */
export class BlockingIOError extends OSError {
  static override readonly [nameOf]: string = 'BlockingIOError';
}

/** Python's `ChildProcessError`: child process error. */
export class ChildProcessError extends OSError {
  static override readonly [nameOf]: string = 'ChildProcessError';
}

/** Python's `ConnectionError`: connection error. */
export class ConnectionError extends OSError {
  static override readonly [nameOf]: string = 'ConnectionError';
}

/** Python's `BrokenPipeError`: broken pipe. */
export class BrokenPipeError extends ConnectionError {
  static override readonly [nameOf]: string = 'BrokenPipeError';
}

/** Python's `ConnectionAbortedError`: connection aborted. */
export class ConnectionAbortedError extends ConnectionError {
  static override readonly [nameOf]: string = 'ConnectionAbortedError';
}

/** Python's `ConnectionRefusedError`: connection refused. */
export class ConnectionRefusedError extends ConnectionError {
  static override readonly [nameOf]: string = 'ConnectionRefusedError';
}

/** Python's `ConnectionResetError`: connection reset. */
export class ConnectionResetError extends ConnectionError {
  static override readonly [nameOf]: string = 'ConnectionResetError';
}

/** Python's `FileExistsError`: file already exists. */
export class FileExistsError extends OSError {
  static override readonly [nameOf]: string = 'FileExistsError';
}

/** Python's `FileNotFoundError`: file not found. */
export class FileNotFoundError extends OSError {
  static override readonly [nameOf]: string = 'FileNotFoundError';
}

/** Python's `InterruptedError`: interrupted by signal. */
export class InterruptedError extends OSError {
  static override readonly [nameOf]: string = 'InterruptedError';
}

/** Python's `IsADirectoryError`: operation doesn't work on directories. */
export class IsADirectoryError extends OSError {
  static override readonly [nameOf]: string = 'IsADirectoryError';
}

/** Python's `NotADirectoryError`: operation only works on directories. */
export class NotADirectoryError extends OSError {
  static override readonly [nameOf]: string = 'NotADirectoryError';
}

/** Python's `PermissionError`: not enough permissions. */
export class PermissionError extends OSError {
  static override readonly [nameOf]: string = 'PermissionError';
}

/** Python's `ProcessLookupError`: process not found. */
export class ProcessLookupError extends OSError {
  static override readonly [nameOf]: string = 'ProcessLookupError';
}

/** Python's `TimeoutError`: timeout expired. */
export class TimeoutError extends OSError {
  static override readonly [nameOf]: string = 'TimeoutError';
}

type OSErrorClass = new (...args: readonly unknown[]) => OSError;

/** The numbers are Linux's: those that CPython's own documentation and most programs print. */
function classForNumber(errno: number): OSErrorClass {
  switch (errno) {
    case 1: // EPERM
    case 13: // EACCES
      return PermissionError;
    case 2: // ENOENT
      return FileNotFoundError;
    case 3: // ESRCH
      return ProcessLookupError;
    case 4: // EINTR
      return InterruptedError;
    case 10: // ECHILD
      return ChildProcessError;
    case 11: // EAGAIN
    case 114: // EALREADY
    case 115: // EINPROGRESS
      return BlockingIOError;
    case 17: // EEXIST
      return FileExistsError;
    case 20: // ENOTDIR
      return NotADirectoryError;
    case 21: // EISDIR
      return IsADirectoryError;
    case 32: // EPIPE
    case 108: // ESHUTDOWN
      return BrokenPipeError;
    case 103: // ECONNABORTED
      return ConnectionAbortedError;
    case 104: // ECONNRESET
      return ConnectionResetError;
    case 110: // ETIMEDOUT
      return TimeoutError;
    case 111: // ECONNREFUSED
      return ConnectionRefusedError;
    default:
      return OSError;
  }
}
