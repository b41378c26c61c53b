import type { BaseException } from '../python/exceptions/base.js';
import { asPythonError } from '../python/exceptions/from-host.js';
import { Keywords } from '../python/functions/keywords.js';
import { mappingOf } from '../python/operators/equals.js';
import { truthy } from '../python/operators/truthy.js';

/** What is logged of an exception: class, exception, traceback, as `sys.exc_info()` gives them. */
export type ExcInfo = readonly [type: unknown, error: BaseException | null, traceback: unknown];

/** The file, line and function of a call, in the Python program. */
export type Place = readonly [path: string, line: number, name: string];

/** The keywords of a call of a logger. */
export interface LogKeywords {
  /** An exception, what `sys.exc_info()` gives, or `true` for the one that is handled. */
  readonly excInfo?: unknown;
  /** The exception that is handled where the call stands. */
  readonly caught?: unknown;
  readonly stackInfo?: unknown;
  readonly stacklevel?: unknown;
  /** Attributes for the record. */
  readonly extra?: unknown;
  readonly place?: Place;
}

/** The keywords of a call of a logger, told apart from the arguments of its message. */
export class LogOptions {
  readonly given: LogKeywords;

  constructor(given: LogKeywords) {
    this.given = given;
  }
}

/** `log.error("failed", logOptions({ excInfo: error }))` */
export function logOptions(given: LogKeywords): LogOptions {
  return new LogOptions(given);
}

/** The arguments of the message, and the keywords, which come last if there are any. */
export function splitOptions(args: readonly unknown[]): readonly [args: readonly unknown[], given: LogKeywords] {
  const last = args.at(-1);
  if (last instanceof LogOptions) return [args.slice(0, -1), last.given];
  return last instanceof Keywords ? [args.slice(0, -1), fromDict(last.values)] : [args, {}];
}

/** The keywords as the dict that `LoggerAdapter.process` gets. */
export function toDict(given: LogKeywords): Map<string, unknown> {
  const { excInfo, extra, stackInfo, stacklevel } = given;
  const all = { exc_info: excInfo, extra, stack_info: stackInfo, stacklevel };
  return new Map(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** The keywords from a dict under their Python names. */
export function fromDict(dict: ReadonlyMap<string, unknown>): LogKeywords {
  return {
    excInfo: dict.get('exc_info'),
    extra: dict.get('extra'),
    stackInfo: dict.get('stack_info'),
    stacklevel: dict.get('stacklevel'),
  };
}

/** What is to be said of an exception; `null` for nothing. */
export function excInfoOf({ excInfo, caught }: LogKeywords): ExcInfo | null {
  if (excInfo instanceof Error) {
    const error = asPythonError(excInfo);
    return Object.freeze([error.constructor, error, null] as const);
  }
  if (Array.isArray(excInfo)) return excInfo as unknown as ExcInfo;
  if (!truthy(excInfo)) return null;
  const error = caught === undefined || caught === null ? null : asPythonError(caught);
  return Object.freeze([error?.constructor ?? null, error, null] as const);
}

/** `extra` as a mapping. */
export function extraOf({ extra }: LogKeywords): ReadonlyMap<unknown, unknown> {
  return mappingOf(extra) ?? new Map();
}
