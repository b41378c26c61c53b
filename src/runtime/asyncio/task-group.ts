/** `asyncio.TaskGroup`. */
import { CancelledError } from '../python/exceptions/asyncio.js';
import type { BaseException } from '../python/exceptions/base.js';
import { RuntimeError } from '../python/exceptions/builtin.js';
import { endsTheLoop } from '../python/exceptions/from-host.js';
import { exceptionGroup } from '../python/exceptions/group.js';
import { asPythonError } from '../python/exceptions/from-host.js';
import { asyncEnterOf, asyncExitOf, moduleOf, nameOf, reprOf } from '../python/symbols.js';
import type { Awaitable, Result } from './awaitable.js';
import type { Future } from './future.js';
import { Coroutine } from './coroutine.js';
import { getRunningLoop, type Loop } from './loop.js';
import { running } from './running.js';
import type { Task, TaskOptions } from './task.js';

/** `asyncio.TaskGroup`: waits for its tasks; when one fails, cancels the others and raises a group of the errors. */
export class TaskGroup {
  static readonly [nameOf]: string = 'TaskGroup';
  static readonly [moduleOf]: string = 'asyncio.taskgroups';
  private loop: Loop | null = null;
  private parent: Task<unknown> | null = null;
  private readonly tasks = new Set<Future<unknown>>();
  private exiting = false;
  private aborting = false;
  /** The group, not someone outside, cancelled the parent: `exit` has to take that back. */
  private cancelledParent = false;
  private readonly errors: BaseException[] = [];
  private fatal: unknown = null;
  private allDone: Future<boolean> | null = null;

  /** `__aenter__`. */
  async enter(): Promise<this> {
    if (this.parent !== null) throw new RuntimeError(`TaskGroup ${this[reprOf]()} has already been entered`);
    this.loop = getRunningLoop();
    if (running.task === null) throw new RuntimeError(`TaskGroup ${this[reprOf]()} cannot determine the parent task`);
    this.parent = running.task;
    return this;
  }

  createTask<T>(work: Awaitable<T>, options?: TaskOptions): Task<Result<T>> {
    const refusal = this.refusal();
    if (refusal !== null) {
      if (work instanceof Coroutine) work.close();
      throw new RuntimeError(`TaskGroup ${this[reprOf]()} ${refusal}`);
    }
    const task = (this.loop as Loop).createTask(work, options);
    this.tasks.add(task as Future<unknown>);
    task.addDoneCallback(this.taskDone);
    return task;
  }

  /**
   * `__aexit__`: `error` is what the body raised, or null.
   *
   * @throws BaseExceptionGroup "unhandled errors in a TaskGroup"
   */
  async exit(error: unknown): Promise<boolean> {
    const parent = this.parent as Task<unknown>;
    this.exiting = true;
    if (endsTheLoop(error)) this.fatal ??= error;
    if (error !== null && !this.aborting) this.abort();
    let cancellation = (await this.untilEmpty()) ?? (error instanceof CancelledError ? error : null);
    if (this.fatal !== null) throw this.fatal;
    if (this.cancelledParent && parent.uncancel() === 0) cancellation = null;
    if (cancellation !== null && this.errors.length === 0) throw cancellation;
    if (error !== null && !(error instanceof CancelledError)) this.errors.push(asPythonError(error));
    if (this.errors.length > 0) {
      // Cancelled from outside as well: the errors win now, the cancel comes at the next await.
      if (parent.cancelling() > 0) {
        parent.uncancel();
        parent.cancel();
      }
      throw exceptionGroup('unhandled errors in a TaskGroup', this.errors);
    }
    // CPython's returns None: a cancellation that the group caused itself ends here only because
    // the errors above are raised in its place. The body's own error was re-raised by then.
    return false;
  }

  [asyncEnterOf](): Promise<this> {
    return this.enter();
  }

  [asyncExitOf](_type: unknown, error: unknown, _traceback: unknown): Promise<boolean> {
    return this.exit(error);
  }

  [reprOf](): string {
    const parts: string[] = [];
    if (this.tasks.size > 0) parts.push(`tasks=${this.tasks.size}`);
    if (this.errors.length > 0) parts.push(`errors=${this.errors.length}`);
    if (this.aborting) parts.push('cancelling');
    else if (this.parent !== null) parts.push('entered');
    return `<TaskGroup ${parts.join(' ')}>`.replace(' >', '>');
  }

  toString(): string {
    return this[reprOf]();
  }

  private refusal(): string | null {
    if (this.loop === null) return 'has not been entered';
    if (this.exiting && this.tasks.size === 0) return 'is finished';
    return this.aborting ? 'is shutting down' : null;
  }

  /** The wait itself may be cancelled, more than once: returns the first cancellation that came from outside. */
  private async untilEmpty(): Promise<CancelledError | null> {
    let cancellation: CancelledError | null = null;
    while (this.tasks.size > 0) {
      this.allDone ??= (this.loop as Loop).createFuture<boolean>();
      try {
        await this.allDone.join();
      } catch (interruption) {
        if (!(interruption instanceof CancelledError)) throw interruption;
        if (!this.aborting) {
          cancellation = interruption;
          this.abort();
        }
      }
      this.allDone = null;
    }
    return cancellation;
  }

  private abort(): void {
    this.aborting = true;
    for (const task of this.tasks) if (!task.done()) task.cancel();
  }

  private readonly taskDone = (task: Future<unknown>): void => {
    this.tasks.delete(task);
    if (this.allDone !== null && this.tasks.size === 0 && !this.allDone.done()) this.allDone.setResult(true);
    if (task.cancelled()) return;
    const error = task.exception();
    if (error === null) return;
    this.errors.push(error);
    if (endsTheLoop(error)) this.fatal ??= error;
    const parent = this.parent as Task<unknown>;
    if (parent.done()) {
      this.loop?.callExceptionHandler({
        message: `Task ${String(task)} has errored out but its parent task ${String(parent)} is already completed`,
        exception: error,
        task,
      });
      return;
    }
    if (this.aborting || this.cancelledParent) return;
    this.abort();
    this.cancelledParent = true;
    parent.cancel();
  };
}

/**
 * `async with asyncio.TaskGroup() as group:` as a body.
 *
 * @example
 * await taskGroup(async (group) => {
 *   group.createTask(() => work(1));
 * });
 */
export async function taskGroup<T>(body: (group: TaskGroup) => PromiseLike<T>): Promise<T> {
  const group = await new TaskGroup().enter();
  let result: T;
  try {
    result = await body(group);
  } catch (error) {
    await group.exit(error);
    throw error;
  }
  await group.exit(null);
  return result;
}
