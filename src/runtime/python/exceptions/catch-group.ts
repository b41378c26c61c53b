import { BaseException, Exception } from './base.js';
import { type ExceptionClass, BaseExceptionGroup, exceptionGroup } from './group.js';
import { asPythonError } from './from-host.js';
import { PyTypeError } from './builtin.js';

/** One `except*` clause, made by {@link on}. */
export interface GroupHandler<R = unknown> {
  readonly classes: readonly ExceptionClass[];
  readonly handle: (group: BaseExceptionGroup) => R;
}

/**
 * One `except* E as group:` clause; several classes are given as an array.
 *
 * @throws PyTypeError for a class of groups, which Python forbids.
 */
export function on<E extends BaseException, R>(
  classes: ExceptionClass<E> | readonly ExceptionClass<E>[],
  handle: (group: BaseExceptionGroup<E>) => R,
): GroupHandler<R> {
  const list = Array.isArray(classes) ? (classes as readonly ExceptionClass[]) : [classes as ExceptionClass];
  if (list.some((one) => one === BaseExceptionGroup || one.prototype instanceof BaseExceptionGroup)) {
    throw new PyTypeError('catching ExceptionGroup with except* is not allowed. Use except instead.');
  }
  return { classes: list, handle: handle as (group: BaseExceptionGroup) => R };
}

/** What the clauses have left over and raised; PEP 654's rules for what leaves the statement. */
class GroupDispatch {
  readonly raised: BaseException[] = [];
  readonly reraised: BaseException[] = [];
  rest: BaseException | null;
  private readonly original: BaseException;
  private readonly naked: boolean;

  constructor(original: BaseException) {
    this.original = original;
    this.rest = original;
    this.naked = !(original instanceof BaseExceptionGroup);
  }

  /** The part for one clause, or `null`. */
  take(classes: readonly ExceptionClass[]): BaseExceptionGroup | null {
    if (this.rest === null) return null;
    if (this.rest instanceof BaseExceptionGroup) {
      const [matching, rest] = this.rest.split(classes);
      this.rest = rest;
      return matching;
    }
    if (!classes.some((one) => this.rest instanceof one)) return null;
    // CPython wraps an error that is no group with a tuple, which `repr` shows.
    const group = exceptionGroup('', Object.freeze([this.rest]));
    this.rest = null;
    return group;
  }

  failed(group: BaseExceptionGroup, error: unknown): void {
    const thrown = asPythonError(error);
    (thrown === group ? this.reraised : this.raised).push(thrown);
  }

  finish(): void {
    const { raised, reraised, rest, original } = this;
    if (this.naked) {
      const last = rest ?? raised.at(-1) ?? reraised.at(-1);
      if (last !== undefined) throw last;
      return;
    }
    const kept = new Set<unknown>([...reraised, ...(rest === null ? [] : [rest])].flatMap(leaves));
    const again =
      kept.size === 0 ? null : (original as BaseExceptionGroup).subgroup((error: BaseException) => kept.has(error));
    if (raised.length === 0) {
      if (again !== null) throw again;
      return;
    }
    const all = again === null ? raised : [...raised, again];
    throw all.length === 1 && all[0] !== undefined ? all[0] : exceptionGroup('', all);
  }
}

function leaves(error: BaseException): BaseException[] {
  return error instanceof BaseExceptionGroup ? error.exceptions.flatMap(leaves) : [error];
}

/**
 * The `except*` clauses of a `try`: each handler gets the part of the group that matches; what no handler took, and
 * what the handlers raised, leaves the statement as one group.
 *
 * @example
 * try { ... } catch (error) { catchGroup(error, on(ValueError, (group) => print(group.exceptions))); }
 */
export function catchGroup(error: unknown, ...handlers: readonly GroupHandler[]): void {
  const dispatch = new GroupDispatch(asPythonError(error));
  for (const { classes, handle } of handlers) {
    const group = dispatch.take(classes);
    if (group === null) continue;
    try {
      handle(group);
    } catch (caught) {
      dispatch.failed(group, caught);
    }
  }
  dispatch.finish();
}

/** {@link catchGroup} for handlers that await. */
export async function catchGroupAsync(error: unknown, ...handlers: readonly GroupHandler[]): Promise<void> {
  const dispatch = new GroupDispatch(asPythonError(error));
  for (const { classes, handle } of handlers) {
    const group = dispatch.take(classes);
    if (group === null) continue;
    try {
      await handle(group);
    } catch (caught) {
      dispatch.failed(group, caught);
    }
  }
  dispatch.finish();
}

/** Whether `except Exception` catches it; JavaScript's own errors count as what they stand for. */
export function isException(error: unknown): boolean {
  return error instanceof Exception || (!(error instanceof BaseException) && asPythonError(error) instanceof Exception);
}
