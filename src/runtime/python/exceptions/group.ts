import { repr } from '../repr.js';
import { className } from '../class-name.js';
import { causeOf, contextOf, nameOf, ordinaryGroupOf } from '../symbols.js';
import { BaseException, Exception } from './base.js';
import { PyTypeError, ValueError } from './builtin.js';

/** A class of exceptions, as `except` and `split` take it. */
export type ExceptionClass<E extends BaseException = BaseException> = abstract new (...args: never[]) => E;

/** What `split` and `subgroup` select by: a class, several classes, or a predicate. */
export type GroupCondition<E extends BaseException = BaseException> =
  ExceptionClass<E> | readonly ExceptionClass<E>[] | ((error: BaseException) => boolean);

/** Python's `BaseExceptionGroup`: several exceptions raised together. */
export class BaseExceptionGroup<E extends BaseException = BaseException> extends BaseException {
  static override readonly [nameOf]: string = 'BaseExceptionGroup';
  readonly exceptions: readonly E[];
  private readonly title: string;

  /**
   * As in Python, a `BaseExceptionGroup` of `Exception`s only is an `ExceptionGroup`.
   *
   * @throws ValueError when `exceptions` is empty; PyTypeError when an `ExceptionGroup` holds more than `Exception`s.
   */
  constructor(message: string, exceptions: readonly E[]) {
    super(message, exceptions);
    if (exceptions.length === 0) {
      throw new ValueError('second argument (exceptions) must be a non-empty sequence');
    }
    exceptions.forEach((item, index) => {
      if (!(item instanceof BaseException)) throw new ValueError(`Item ${index} of second argument (exceptions) is not an exception`);
    });
    this.title = message;
    this.exceptions = Object.freeze([...exceptions]);
    const ordinary = exceptions.every((error) => error instanceof Exception);
    if (ordinary && new.target === BaseExceptionGroup) {
      return new ExceptionGroup(message, exceptions as readonly Exception[]) as never;
    }
    if (!ordinary && this instanceof ExceptionGroup) {
      throw new PyTypeError(
        new.target === (ExceptionGroup as unknown)
          ? 'Cannot nest BaseExceptions in an ExceptionGroup'
          : `Cannot nest BaseExceptions in '${className(new.target)}'`,
      );
    }
  }

  override toString(): string {
    const count = this.exceptions.length;
    return `${this.title} (${count} sub-exception${count === 1 ? '' : 's'})`;
  }

  /** The message without the count: Python's `group.message`. */
  get groupMessage(): string {
    return this.title;
  }

  /** A group of the same kind for some of the exceptions; subclasses override it to carry their own state. */
  derive(exceptions: readonly BaseException[]): BaseExceptionGroup<BaseException> {
    return new BaseExceptionGroup(this.title, exceptions);
  }

  /** The part of the group that matches, with its nesting kept, or `null`. */
  subgroup<S extends BaseException>(condition: GroupCondition<S>): BaseExceptionGroup<S> | null {
    return this.split(condition)[0];
  }

  /** The matching part and the rest, each `null` when empty. */
  split<S extends BaseException>(
    condition: GroupCondition<S>,
  ): readonly [BaseExceptionGroup<S> | null, BaseExceptionGroup<BaseException> | null] {
    const matches = predicate(condition);
    if (matches(this)) return [this as unknown as BaseExceptionGroup<S>, null];
    const matching: BaseException[] = [];
    const rest: BaseException[] = [];
    for (const error of this.exceptions as readonly BaseException[]) {
      if (matches(error)) matching.push(error);
      else if (error instanceof BaseExceptionGroup) {
        const [inner, other] = error.split(condition);
        if (inner !== null) matching.push(inner);
        if (other !== null) rest.push(other);
      } else rest.push(error);
    }
    return [this.part(matching) as BaseExceptionGroup<S> | null, this.part(rest)];
  }

  private part(exceptions: readonly BaseException[]): BaseExceptionGroup<BaseException> | null {
    if (exceptions.length === 0) return null;
    const group = this.derive(exceptions);
    // PEP 654: parts keep the cause, the context and the notes of the whole.
    if (this[causeOf] !== undefined) group[causeOf] = this[causeOf];
    if (this[contextOf] !== undefined) group[contextOf] = this[contextOf];
    if (this.notes !== undefined) group.notes = [...this.notes];
    return group;
  }
}

/** Python's `ExceptionGroup`: a group of `Exception`s; `except Exception` catches it. */
export class ExceptionGroup<E extends Exception = Exception> extends BaseExceptionGroup<E> {
  static override readonly [nameOf]: string = 'ExceptionGroup';

  static {
    // Python's ExceptionGroup has two bases; Exception's `instanceof` recognises this mark.
    Object.defineProperty(ExceptionGroup.prototype, ordinaryGroupOf, { value: true });
  }
}

function predicate(condition: GroupCondition): (error: BaseException) => boolean {
  if (Array.isArray(condition)) {
    const classes = condition as readonly ExceptionClass[];
    return (error) => classes.some((one) => error instanceof one);
  }
  if (isExceptionClass(condition)) return (error) => error instanceof condition;
  if (typeof condition === 'function') return condition as (error: BaseException) => boolean;
  throw new PyTypeError(
    `expected an exception type, a tuple of exception types, or a callable (other than a class), not ${repr(condition)}`,
  );
}

function isExceptionClass(condition: unknown): condition is ExceptionClass {
  if (typeof condition !== 'function') return false;
  return condition === BaseException || condition.prototype instanceof BaseException;
}

/** An `ExceptionGroup`, or a `BaseExceptionGroup` when one of the errors passes `except Exception`. */
export function exceptionGroup(message: string, errors: readonly BaseException[]): BaseExceptionGroup {
  return new BaseExceptionGroup(message, errors);
}
