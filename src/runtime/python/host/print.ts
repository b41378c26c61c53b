import { EOFError, PyTypeError } from '../exceptions/builtin.js';
import { str } from '../str.js';
import { typeName } from '../type-name.js';
import { host } from './current-host.js';
import { type Writable, standardStreams } from './streams.js';

/** Python's `print(a, b)`. */
export function print(...values: readonly unknown[]): void {
  standardStreams().stdout.write(
    values.length === 1 ? `${str(values[0])}\n` : `${values.map((x) => str(x)).join(' ')}\n`,
  );
}

/** `print`'s keyword arguments; `null` is the default. */
export interface PrintOptions {
  readonly sep?: string | null;
  readonly end?: string | null;
  readonly file?: Writable | null;
  readonly flush?: boolean;
}

/** Python's `print(..., sep=..., end=..., file=..., flush=...)`. @throws PyTypeError for a separator that is no string. */
export function printTo(options: PrintOptions, ...values: readonly unknown[]): void {
  const separator = checked('sep', options.sep ?? ' ');
  const end = checked('end', options.end ?? '\n');
  const file = options.file ?? standardStreams().stdout;
  file.write(values.map((x) => str(x)).join(separator) + end);
  if (options.flush === true) file.flush?.();
}

function checked(name: string, text: unknown): string {
  if (typeof text === 'string') return text;
  throw new PyTypeError(`${name} must be None or a string, not ${typeName(text)}`);
}

/** Python's `input(prompt)`: waits for a line. @throws EOFError at the end of the input. */
export function input(prompt: unknown = ''): string {
  const shown = str(prompt);
  if (shown !== '') host().write('stdout', shown);
  const line = standardStreams().stdin.readline();
  if (line === '') throw new EOFError('EOF when reading a line');
  return line.replace(/\n$/, '');
}
