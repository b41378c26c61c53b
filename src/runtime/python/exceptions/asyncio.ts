import { moduleOf, nameOf } from '../symbols.js';
import { repr } from '../repr.js';
import { BaseException, Exception } from './base.js';
import { EOFError, RuntimeError } from './builtin.js';

const asyncioModule = 'asyncio.exceptions';

/** Python's `asyncio.CancelledError`: passes `except Exception`. */
export class CancelledError extends BaseException {
  static override readonly [nameOf]: string = 'CancelledError';
  static override readonly [moduleOf]: string = asyncioModule;
}

/** Python's `asyncio.InvalidStateError`. */
export class InvalidStateError extends Exception {
  static override readonly [nameOf]: string = 'InvalidStateError';
  static override readonly [moduleOf]: string = asyncioModule;
}

/** Python's `asyncio.SendfileNotAvailableError`. */
export class SendfileNotAvailableError extends RuntimeError {
  static override readonly [nameOf]: string = 'SendfileNotAvailableError';
  static override readonly [moduleOf]: string = asyncioModule;
}

/** Python's `asyncio.IncompleteReadError`: the stream has ended after `partial`. */
export class IncompleteReadError extends EOFError {
  static override readonly [nameOf]: string = 'IncompleteReadError';
  static override readonly [moduleOf]: string = asyncioModule;
  readonly partial: Uint8Array;
  readonly expected: number | null;

  constructor(partial: Uint8Array, expected: number | null) {
    const wanted = expected === null ? 'undefined' : repr(expected);
    super(`${partial.length} bytes read on a total of ${wanted} expected bytes`);
    this.partial = partial;
    this.expected = expected;
  }
}

/** Python's `asyncio.LimitOverrunError`: the separator was not found within the buffer's limit. */
export class LimitOverrunError extends Exception {
  static override readonly [nameOf]: string = 'LimitOverrunError';
  static override readonly [moduleOf]: string = asyncioModule;
  readonly consumed: number;

  constructor(message: string, consumed: number) {
    super(message);
    this.consumed = consumed;
  }
}

/** Python's `asyncio.BrokenBarrierError`. */
export class BrokenBarrierError extends RuntimeError {
  static override readonly [nameOf]: string = 'BrokenBarrierError';
  static override readonly [moduleOf]: string = asyncioModule;
}

/** Python's `asyncio.QueueEmpty`. */
export class QueueEmpty extends Exception {
  static override readonly [nameOf]: string = 'QueueEmpty';
  static override readonly [moduleOf]: string = 'asyncio.queues';
}

/** Python's `asyncio.QueueFull`. */
export class QueueFull extends Exception {
  static override readonly [nameOf]: string = 'QueueFull';
  static override readonly [moduleOf]: string = 'asyncio.queues';
}

/** Python's `asyncio.QueueShutDown`. */
export class QueueShutDown extends Exception {
  static override readonly [nameOf]: string = 'QueueShutDown';
  static override readonly [moduleOf]: string = 'asyncio.queues';
}
