import { mappingOf } from '../python/operators/equals.js';
import { moduleOf, nameOf, reprOf } from '../python/symbols.js';
import { qualifiedName } from '../python/class-name.js';
import { tuple } from '../python/sequences/tuple.js';
import { CRITICAL, DEBUG, ERROR, INFO, WARNING, levelName } from './levels.js';
import { fromDict, LogOptions, splitOptions, toDict } from './log-options.js';
import type { Logger } from './logger.js';

/** Python's `logging.LoggerAdapter`: a logger that adds what it knows to each record. */
export class LoggerAdapter {
  static readonly [nameOf]: string = 'LoggerAdapter';
  static readonly [moduleOf]: string = 'logging';
  logger: Logger | LoggerAdapter;
  extra: Map<string, unknown>;
  private readonly mergesExtra: boolean;

  constructor(logger: Logger | LoggerAdapter, extra: unknown = null, mergesExtra = false) {
    this.logger = logger;
    this.extra = (mappingOf(extra) ?? new Map()) as Map<string, unknown>;
    this.mergesExtra = mergesExtra;
  }

  /** The message and the keywords to log in place of those given. */
  process(msg: unknown, kwargs: Map<string, unknown>): readonly [msg: unknown, kwargs: Map<string, unknown>] {
    const given = this.mergesExtra ? (mappingOf(kwargs.get('extra')) ?? new Map<unknown, unknown>()) : new Map();
    kwargs.set('extra', new Map<unknown, unknown>([...this.extra, ...given]));
    return tuple(msg, kwargs);
  }

  debug(msg: unknown, ...args: readonly unknown[]): void {
    this.log(DEBUG, msg, ...args);
  }

  info(msg: unknown, ...args: readonly unknown[]): void {
    this.log(INFO, msg, ...args);
  }

  warning(msg: unknown, ...args: readonly unknown[]): void {
    this.log(WARNING, msg, ...args);
  }

  error(msg: unknown, ...args: readonly unknown[]): void {
    this.log(ERROR, msg, ...args);
  }

  critical(msg: unknown, ...args: readonly unknown[]): void {
    this.log(CRITICAL, msg, ...args);
  }

  exception(msg: unknown, ...args: readonly unknown[]): void {
    const [values, given] = splitOptions(args);
    this.log(ERROR, msg, ...values, new LogOptions({ ...given, excInfo: given.excInfo ?? true }));
  }

  log(level: number, msg: unknown, ...args: readonly unknown[]): void {
    if (!this.isEnabledFor(level)) return;
    const [values, given] = splitOptions(args);
    const [message, kwargs] = this.process(msg, toDict(given));
    const options = { ...fromDict(kwargs), caught: given.caught, ...(given.place === undefined ? {} : { place: given.place }) };
    this.logger.log(level, message, ...values, new LogOptions(options));
  }

  isEnabledFor(level: number): boolean {
    return this.logger.isEnabledFor(level);
  }

  setLevel(level: number | string): void {
    this.logger.setLevel(level);
  }

  getEffectiveLevel(): number {
    return this.logger.getEffectiveLevel();
  }

  hasHandlers(): boolean {
    return this.logger.hasHandlers();
  }

  get name(): string {
    return this.logger.name;
  }

  [reprOf](): string {
    return `<${qualifiedName(this.constructor)} ${this.name} (${levelName(this.getEffectiveLevel())})>`;
  }
}
