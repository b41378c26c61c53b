/** `aio2ts/runtime/argparse`: Python's `argparse`. */
export { Argument, type ArgumentOptions, REMAINDER, SUPPRESS } from './argument.js';
export { ArgumentError, ArgumentTypeError } from './argument-error.js';
export { Namespace } from './namespace.js';
export { ArgumentGroup, ArgumentParser, type ParserOptions, Subparsers, type SubcommandOptions } from './parser.js';
