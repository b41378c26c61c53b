import { PyTypeError } from '../python/exceptions/builtin.js';
import { qualifiedName } from '../python/class-name.js';
import { moduleOf, nameOf, reprOf } from '../python/symbols.js';
import { repr } from '../python/repr.js';
import { Filterer } from './filterer.js';
import type { Handler } from './handler.js';
import { CRITICAL, DEBUG, ERROR, INFO, NOTSET, WARNING, checkedLevel, levelName } from './levels.js';
import { excInfoOf, extraOf, type LogKeywords, splitOptions } from './log-options.js';
import { LogRecord } from './log-record.js';
import { StreamHandler } from './stream-handler.js';
import { KeyError } from '../python/exceptions/builtin.js';
import { camelCase } from '../python/classes/names.js';

/** What all loggers share. */
export const shared: { disabled: number; lastResort: Handler | null; find: (name: string) => Logger } = {
  /** Records of this level and below go nowhere. */
  disabled: 0,
  /** What shows a warning where no handler was set up. */
  lastResort: null,
  find: () => {
    throw new PyTypeError('no loggers yet');
  },
};

/**
 * Python's `logging.Logger`. The last argument of a method may be {@link logOptions}, for Python's keywords.
 *
 * @see https://docs.python.org/3.13/library/logging.html#logger-objects
 */
export class Logger extends Filterer {
  static readonly [nameOf]: string = 'Logger';
  static readonly [moduleOf]: string = 'logging';
  readonly name: string;
  level: number;
  parent: Logger | null = null;
  propagate = true;
  disabled = false;
  handlers: Handler[] = [];

  constructor(name: string, level: number | string = NOTSET) {
    super();
    this.name = name;
    this.level = checkedLevel(level);
  }

  setLevel(level: number | string): void {
    this.level = checkedLevel(level);
  }

  debug(msg: unknown, ...args: readonly unknown[]): void {
    if (this.isEnabledFor(DEBUG)) this.record(DEBUG, msg, args);
  }

  info(msg: unknown, ...args: readonly unknown[]): void {
    if (this.isEnabledFor(INFO)) this.record(INFO, msg, args);
  }

  warning(msg: unknown, ...args: readonly unknown[]): void {
    if (this.isEnabledFor(WARNING)) this.record(WARNING, msg, args);
  }

  warn(msg: unknown, ...args: readonly unknown[]): void {
    this.warning(msg, ...args);
  }

  error(msg: unknown, ...args: readonly unknown[]): void {
    if (this.isEnabledFor(ERROR)) this.record(ERROR, msg, args);
  }

  critical(msg: unknown, ...args: readonly unknown[]): void {
    if (this.isEnabledFor(CRITICAL)) this.record(CRITICAL, msg, args);
  }

  fatal(msg: unknown, ...args: readonly unknown[]): void {
    this.critical(msg, ...args);
  }

  /** An error, with the exception that is handled unless the keywords say otherwise. */
  exception(msg: unknown, ...args: readonly unknown[]): void {
    if (!this.isEnabledFor(ERROR)) return;
    const [values, given] = splitOptions(args);
    this.make(ERROR, msg, values, { ...given, excInfo: given.excInfo ?? true });
  }

  /** @throws PyTypeError for a level that is no number. */
  log(level: number, msg: unknown, ...args: readonly unknown[]): void {
    if (typeof level !== 'number') throw new PyTypeError('level must be an integer');
    if (this.isEnabledFor(level)) this.record(level, msg, args);
  }

  private record(level: number, msg: unknown, args: readonly unknown[]): void {
    const [values, given] = splitOptions(args);
    this.make(level, msg, values, given);
  }

  private make(level: number, msg: unknown, args: readonly unknown[], given: LogKeywords): void {
    const place = given.place ?? ['(unknown file)', 0, '(unknown function)'];
    const record = new LogRecord(this.name, level, place, msg, args, excInfoOf(given));
    for (const [key, value] of extraOf(given)) {
      const name = String(key);
      if (name === 'message' || name === 'asctime' || name in record || camelCase(name) in record) {
        throw new KeyError(`Attempt to overwrite ${repr(name)} in LogRecord`);
      }
      (record as unknown as Record<string, unknown>)[camelCase(name)] = value;
    }
    this.handle(record);
  }

  /** Gives a record to the handlers, unless the logger is disabled or a filter refuses it. */
  handle(record: LogRecord): void {
    if (this.disabled) return;
    const passed = this.filter(record);
    if (passed !== false) this.callHandlers(passed instanceof LogRecord ? passed : record);
  }

  callHandlers(record: LogRecord): void {
    let found = 0;
    for (const logger of reached(this)) {
      found += logger.handlers.length;
      for (const handler of [...logger.handlers]) if (record.levelno >= handler.level) handler.handle(record);
    }
    const last = (shared.lastResort ??= lastResort());
    if (found === 0 && record.levelno >= last.level) last.handle(record);
  }

  hasHandlers(): boolean {
    return [...reached(this)].some(({ handlers }) => handlers.length > 0);
  }

  addHandler(handler: Handler): void {
    if (!this.handlers.includes(handler)) this.handlers.push(handler);
  }

  removeHandler(handler: Handler): void {
    const at = this.handlers.indexOf(handler);
    if (at !== -1) this.handlers.splice(at, 1);
  }

  /** The level of the nearest logger above that has one. */
  getEffectiveLevel(): number {
    return this.level !== NOTSET || this.parent === null ? this.level : this.parent.getEffectiveLevel();
  }

  isEnabledFor(level: number): boolean {
    return !this.disabled && level > shared.disabled && level >= this.getEffectiveLevel();
  }

  getChild(suffix: string): Logger {
    return shared.find(this.parent === null ? suffix : `${this.name}.${suffix}`);
  }

  [reprOf](): string {
    return `<${qualifiedName(this.constructor)} ${this.name} (${levelName(this.getEffectiveLevel())})>`;
  }
}

/** The logger and those above it that its records reach. */
function* reached(from: Logger): Generator<Logger> {
  for (let at: Logger | null = from; at !== null; at = at.propagate ? at.parent : null) yield at;
}

/** Warnings as they are, on stderr. */
function lastResort(): Handler {
  const handler = new StreamHandler();
  handler.setLevel(WARNING);
  return handler;
}
