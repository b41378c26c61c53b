import { type Writable, standardStreams } from '../python/host/streams.js';
import { str } from '../python/str.js';
import { nameOf } from '../python/symbols.js';
import { Handler } from './handler.js';
import { own } from './own.js';
import type { LogRecord } from './log-record.js';

/** Python's `logging.StreamHandler`: writes lines to a stream, `sys.stderr` by default. */
export class StreamHandler extends Handler {
  static override readonly [nameOf]: string = 'StreamHandler';
  static terminator = '\n';
  stream: Writable;

  constructor(stream: Writable | null = null) {
    super();
    this.stream = stream ?? standardStreams().stderr;
  }

  // A class attribute in Python: a subclass, or an instance, has its own.
  get terminator(): string {
    return (this.constructor as typeof StreamHandler).terminator;
  }

  set terminator(value: string) {
    own(this, 'terminator', value);
  }

  override emit(record: LogRecord): void {
    try {
      this.stream.write(this.format(record) + this.terminator);
      this.flush();
    } catch (error) {
      this.handleError(record, error);
    }
  }

  override flush(): void {
    this.stream.flush?.();
  }

  /** Returns the stream before, or `null` if it is the same. */
  setStream(stream: Writable): Writable | null {
    const before = this.stream;
    if (before === stream) return null;
    this.stream = stream;
    return before;
  }

  protected override target(): string {
    const { name } = this.stream as { readonly name?: unknown };
    return name === undefined ? ' ' : ` ${str(name)}`;
  }
}

/** Python's `logging.NullHandler`: for libraries, which leave it to programs what is shown. */
export class NullHandler extends Handler {
  static override readonly [nameOf]: string = 'NullHandler';

  override handle(): void {}

  override emit(): void {}
}
