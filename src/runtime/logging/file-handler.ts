import { asPythonError } from '../python/exceptions/from-host.js';
import { str } from '../python/str.js';
import { nameOf } from '../python/symbols.js';
import { absolutePath, fileSystem } from './host-files.js';
import { StreamHandler } from './stream-handler.js';
import type { LogRecord } from './log-record.js';

/** A file that is written at once. */
class LogFile {
  private readonly file: number;
  readonly name: string;

  constructor(path: string, mode: string) {
    this.name = path;
    try {
      this.file = fileSystem().openSync(path, mode.includes('w') ? 'w' : 'a');
    } catch (error) {
      throw asPythonError(error);
    }
  }

  get size(): number {
    return fileSystem().fstatSync(this.file).size;
  }

  write(text: string): void {
    fileSystem().writeSync(this.file, text);
  }

  close(): void {
    fileSystem().closeSync(this.file);
  }
}

/** Other arguments of a {@link FileHandler}. */
export interface FileHandlerOptions {
  readonly encoding?: string | null;
  /** Opens the file with the first record. */
  readonly delay?: boolean;
  readonly errors?: string | null;
}

/** Python's `logging.FileHandler`. Texts are written as UTF-8. @throws OSError */
export class FileHandler extends StreamHandler {
  static override readonly [nameOf]: string = 'FileHandler';
  readonly baseFilename: string;
  readonly mode: string;
  private file: LogFile | null = null;

  constructor(filename: unknown, mode = 'a', options: FileHandlerOptions = {}) {
    super();
    this.baseFilename = absolutePath(str(filename));
    this.mode = mode;
    if (options.delay !== true) this.open(mode);
  }

  override emit(record: LogRecord): void {
    if (this.file === null) this.open(this.mode);
    super.emit(record);
  }

  override close(): void {
    this.file?.close();
    this.file = null;
  }

  /** How much is in the file. */
  protected size(): number {
    if (this.file === null) this.open(this.mode);
    return this.file?.size ?? 0;
  }

  protected open(mode: string): void {
    this.file = new LogFile(this.baseFilename, mode);
    this.stream = this.file;
  }

  protected override target(): string {
    return ` ${this.baseFilename}`;
  }
}
