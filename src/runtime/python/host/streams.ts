import { PyTypeError } from '../exceptions/builtin.js';
import { OSError } from '../exceptions/os-error.js';
import { moduleOf, nameOf, reprOf } from '../symbols.js';
import { typeName } from '../type-name.js';
import { host } from './current-host.js';

/** What `print(file=...)` writes to. */
export interface Writable {
  write(text: string): unknown;
  flush?(): unknown;
}

/** Python's `sys.stdout` and `sys.stderr`: unbuffered here, since the host writes at once. */
export class OutputTextStream implements Writable {
  static readonly [nameOf]: string = 'TextIOWrapper';
  static readonly [moduleOf]: string = '_io';
  readonly encoding = 'utf-8';
  readonly name: string;
  /** The binary stream below. */
  readonly buffer: { write(bytes: Uint8Array): number; flush(): null };
  private readonly stream: 'stdout' | 'stderr';

  constructor(stream: 'stdout' | 'stderr') {
    this.stream = stream;
    this.name = `<${stream}>`;
    this.buffer = {
      write: (bytes) => {
        host().write(stream, bytes);
        return bytes.length;
      },
      flush: () => null,
    };
  }

  /** Returns the number of characters, as Python does. @throws PyTypeError */
  write(text: string): number {
    if (typeof text !== 'string') {
      throw new PyTypeError(`write() argument must be str, not ${typeName(text)}`);
    }
    host().write(this.stream, text);
    return text.length;
  }

  read(): never {
    throw new OSError('not readable');
  }

  readline(): never {
    throw new OSError('not readable');
  }

  readlines(): never {
    throw new OSError('not readable');
  }

  [Symbol.iterator](): never {
    throw new OSError('not readable');
  }

  writelines(lines: Iterable<string>): null {
    for (const line of lines) this.write(line);
    return null;
  }

  flush(): null {
    return null;
  }

  isatty(): boolean {
    return host().isTerminal(this.stream);
  }

  fileno(): number {
    return this.stream === 'stdout' ? 1 : 2;
  }

  [reprOf](): string {
    return `<_io.TextIOWrapper name='${this.name}' mode='w' encoding='utf-8'>`;
  }
}

/** Python's `sys.stdin`. */
export class InputTextStream implements Iterable<string> {
  static readonly [nameOf]: string = 'TextIOWrapper';
  static readonly [moduleOf]: string = '_io';
  readonly encoding = 'utf-8';
  readonly name = '<stdin>';

  private pending = '';

  /** A line with its end, `''` at the end of the input. */
  readline(size = -1): string {
    const line = this.pending === '' ? host().readLine() : this.pending;
    const taken = size < 0 ? line : line.slice(0, size);
    this.pending = line.slice(taken.length);
    return taken;
  }

  readlines(): string[] {
    return [...this];
  }

  /** All of the input, or as many characters. */
  read(size = -1): string {
    let text = '';
    while (size < 0 || text.length < size) {
      const part = this.readline(size < 0 ? -1 : size - text.length);
      if (part === '') break;
      text += part;
    }
    return text;
  }

  *[Symbol.iterator](): Generator<string, void, undefined> {
    for (let line = this.readline(); line !== ''; line = this.readline()) yield line;
  }

  isatty(): boolean {
    return host().isTerminal('stdin');
  }

  fileno(): number {
    return 0;
  }

  [reprOf](): string {
    return "<_io.TextIOWrapper name='<stdin>' mode='r' encoding='utf-8'>";
  }
}

/** The streams as the program has set them: `sys.stdout = ...` redirects `print`. */
export interface StandardStreams {
  stdin: InputTextStream;
  stdout: Writable;
  stderr: Writable;
}

/** One set for the process. */
export function standardStreams(): StandardStreams {
  const key = Symbol.for('aio2ts.streams');
  const registry = globalThis as unknown as Record<symbol, StandardStreams | undefined>;
  return (registry[key] ??= {
    stdin: new InputTextStream(),
    stdout: new OutputTextStream('stdout'),
    stderr: new OutputTextStream('stderr'),
  });
}
