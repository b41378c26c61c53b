import { moduleOf, nameOf, reprOf } from '../python/symbols.js';
import { camelCase } from '../python/classes/names.js';
import { KeyError } from '../python/exceptions/builtin.js';
import { mappingOf } from '../python/operators/equals.js';
import { percent } from '../python/format/percent.js';
import { repr } from '../python/repr.js';
import { str } from '../python/str.js';
import { tupleFrom } from '../python/sequences/tuple.js';
import { TypedView } from '../python/typed.js';
import { time } from '../time/instant.js';
import { currentTaskName, processId, started } from './surroundings.js';
import { levelName } from './levels.js';
import type { ExcInfo, Place } from './log-options.js';

/** Python's `logging.LogRecord`: one thing that was logged. */
export class LogRecord {
  static readonly [nameOf]: string = 'LogRecord';
  static readonly [moduleOf]: string = 'logging';
  name: string;
  msg: unknown;
  args: unknown;
  levelname: string;
  levelno: number;
  pathname: string;
  filename: string;
  module: string;
  excInfo: ExcInfo | null;
  excText: string | null = null;
  stackInfo: string | null;
  lineno: number;
  funcName: string;
  created: number;
  msecs: number;
  relativeCreated: number;
  thread = 1;
  threadName = 'MainThread';
  processName = 'MainProcess';
  process: number;
  taskName: string | null;
  message = '';
  asctime = '';

  constructor(name: string, level: number, [path, line, caller]: Place, msg: unknown, args: readonly unknown[], excInfo: ExcInfo | null) {
    this.name = name;
    this.msg = msg;
    // A single dict serves `%(name)s` in the message.
    const mapping = args.length === 1 ? mappingOf(args[0] instanceof TypedView ? args[0].value : args[0]) : null;
    this.args = mapping !== null && mapping.size > 0 ? args[0] : tupleFrom(args);
    this.levelname = levelName(level);
    this.levelno = level;
    this.pathname = path;
    this.filename = path.slice(path.lastIndexOf('/') + 1);
    this.module = this.filename.replace(/\.[^.]*$/, '');
    this.excInfo = excInfo;
    this.stackInfo = null;
    this.lineno = line;
    this.funcName = caller;
    this.created = time();
    this.msecs = Math.trunc((this.created - Math.floor(this.created)) * 1000);
    this.relativeCreated = (this.created - started) * 1000;
    this.process = processId();
    this.taskName = currentTaskName();
  }

  /** The message with its arguments in it. @throws PyTypeError, ValueError of `%` */
  getMessage(): string {
    const message = str(this.msg);
    const isEmpty = Array.isArray(this.args) && this.args.length === 0;
    return isEmpty ? message : percent(message, this.args);
  }

  [reprOf](): string {
    return `<LogRecord: ${this.name}, ${this.levelno}, ${this.pathname}, ${this.lineno}, ${repr(str(this.msg))}>`;
  }
}

/** The attributes of a record by their Python names, for a format. */
export class RecordFields extends Map<string, unknown> {
  private readonly record: object;
  private readonly defaults: ReadonlyMap<unknown, unknown>;

  constructor(record: LogRecord, defaults: ReadonlyMap<unknown, unknown>) {
    super();
    this.record = record;
    this.defaults = defaults;
  }

  override has(key: string): boolean {
    return key in this.record || camelCase(key) in this.record || this.defaults.has(key);
  }

  override get(key: string): unknown {
    const found = [key, camelCase(key)].find((name) => name in this.record);
    if (found !== undefined) return (this.record as Record<string, unknown>)[found];
    if (this.defaults.has(key)) return this.defaults.get(key);
    throw new KeyError(key);
  }
}
