import { encode } from '../python/text/encode.js';
import { moduleOf, nameOf } from '../python/symbols.js';
import { FileHandler, type FileHandlerOptions } from './file-handler.js';
import { fileSystem } from './host-files.js';
import type { LogRecord } from './log-record.js';

/** Other arguments of a {@link RotatingFileHandler}. */
export interface RotatingOptions extends FileHandlerOptions {
  /** Bytes of a file; 0 for one file that grows. */
  readonly maxBytes?: number;
  /** How many full files are kept: `app.log.1`, the youngest, and so on. */
  readonly backupCount?: number;
}

/** Python's `logging.handlers.RotatingFileHandler`. */
export class RotatingFileHandler extends FileHandler {
  static override readonly [nameOf]: string = 'RotatingFileHandler';
  static override readonly [moduleOf]: string = 'logging.handlers';
  maxBytes: number;
  backupCount: number;

  constructor(filename: unknown, mode = 'a', options: RotatingOptions = {}) {
    super(filename, (options.maxBytes ?? 0) > 0 ? 'a' : mode, options);
    this.maxBytes = options.maxBytes ?? 0;
    this.backupCount = options.backupCount ?? 0;
  }

  override emit(record: LogRecord): void {
    if (this.shouldRollover(record)) this.doRollover();
    super.emit(record);
  }

  shouldRollover(record: LogRecord): boolean {
    if (this.maxBytes <= 0) return false;
    const size = this.size();
    return size > 0 && size + encode(this.format(record) + this.terminator).length >= this.maxBytes;
  }

  doRollover(): void {
    this.close();
    const files = fileSystem();
    if (this.backupCount > 0) {
      for (let number = this.backupCount - 1; number > 0; number -= 1) {
        const from = `${this.baseFilename}.${number}`;
        if (files.existsSync(from)) files.renameSync(from, `${this.baseFilename}.${number + 1}`);
      }
      if (files.existsSync(this.baseFilename)) files.renameSync(this.baseFilename, `${this.baseFilename}.1`);
    }
    this.open('w');
  }
}
