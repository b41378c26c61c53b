import { NotImplementedError } from '../python/exceptions/builtin.js';
import { formatException } from '../python/exceptions/format-exception.js';
import { asPythonError } from '../python/exceptions/from-host.js';
import { isException } from '../python/exceptions/catch-group.js';
import { qualifiedName } from '../python/class-name.js';
import { standardStreams } from '../python/host/streams.js';
import { moduleOf, nameOf, reprOf } from '../python/symbols.js';
import { Filterer } from './filterer.js';
import { Formatter } from './formatter.js';
import { checkedLevel, levelName } from './levels.js';
import { LogRecord } from './log-record.js';

/** Python's `logging.Handler`: what subclasses emit goes somewhere. */
export class Handler extends Filterer {
  static readonly [nameOf]: string = 'Handler';
  static readonly [moduleOf]: string = 'logging';
  level: number;
  formatter: Formatter | null = null;
  name: string | null = null;

  constructor(level: number | string = 0) {
    super();
    this.level = checkedLevel(level);
  }

  setLevel(level: number | string): void {
    this.level = checkedLevel(level);
  }

  setFormatter(formatter: Formatter | null): void {
    this.formatter = formatter;
  }

  format(record: LogRecord): string {
    return (this.formatter ?? plain).format(record);
  }

  /** Emits a record that the filters let through. */
  handle(record: LogRecord): unknown {
    const passed = this.filter(record);
    if (passed !== false) this.emit(passed instanceof LogRecord ? passed : record);
    return passed;
  }

  emit(_record: LogRecord): void {
    throw new NotImplementedError('emit must be implemented by Handler subclasses');
  }

  /** An error while emitting is shown on stderr, and the program goes on. */
  handleError(record: LogRecord, error: unknown = null): void {
    const { stderr } = standardStreams();
    if (error !== null && !isException(asPythonError(error))) throw error;
    stderr.write(`--- Logging error ---\n${error === null ? '' : formatException(error)}`);
    stderr.write(`Message: ${String(record.msg)}\n`);
  }

  flush(): void {}

  close(): void {}

  acquire(): void {}

  release(): void {}

  /** What follows the name of the class in the repr. */
  protected target(): string {
    return '';
  }

  [reprOf](): string {
    return `<${qualifiedName(this.constructor)}${this.target()} (${levelName(this.level)})>`;
  }
}

const plain = new Formatter();
