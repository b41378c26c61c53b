import { Exception } from '../python/exceptions.js';
import { moduleOf, nameOf } from '../python/symbols.js';
import type { Argument } from './argument.js';

/** Python's `argparse.ArgumentError`: an argument could not be read. */
export class ArgumentError extends Exception {
  static override readonly [nameOf]: string = 'ArgumentError';
  static override readonly [moduleOf]: string = 'argparse';

  /** The argument, or None, and what is wrong. */
  constructor(...args: readonly unknown[]) {
    const [argument = null, message = ''] = args as readonly [(Argument | null)?, string?];
    super(argument === null ? message : `argument ${argument.label}: ${message}`);
  }
}

/** Python's `argparse.ArgumentTypeError`: raised by a `type` to say what is wrong. */
export class ArgumentTypeError extends Exception {
  static override readonly [nameOf]: string = 'ArgumentTypeError';
  static override readonly [moduleOf]: string = 'argparse';
}
