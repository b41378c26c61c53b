/**
 * The one door between the host's promises and the loop. A task that awaits a host promise without
 * it would go on outside any step: no current task, no cancellation, no order.
 */
import { asPythonError } from '../python/exceptions/from-host.js';
import { nameOf } from '../python/symbols.js';
import { hostOperationBegins, hostOperationEnds } from '../time/host-operations.js';
import { Future } from './future.js';
import { getRunningLoop, type Loop } from './loop.js';
import { program, running } from './running.js';

type Start<T> = (signal: AbortSignal) => PromiseLike<T>;

/**
 * `await fromHost((signal) => fetch(url, { signal }))`. Cancelling the task aborts the operation.
 *
 * Outside every task, and within `exclusive`, it is the promise itself.
 */
export function fromHost<T>(start: Start<T>): Promise<T> {
  if (running.task === null || program.exclusive > 0) return counted(start(new AbortController().signal));
  return hostFuture(start).join();
}

/** The same as a future, to be stored, gathered or shielded. */
export function hostFuture<T>(start: Start<T>, loop: Loop = getRunningLoop()): Future<T> {
  const future = new HostFuture<T>(loop);
  future.follow(start);
  return future;
}

async function counted<T>(operation: PromiseLike<T>): Promise<T> {
  hostOperationBegins();
  try {
    return await operation;
  } finally {
    hostOperationEnds();
  }
}

class HostFuture<T> extends Future<T> {
  static override readonly [nameOf]: string = 'Future';
  private readonly controller = new AbortController();

  follow(start: Start<T>): void {
    // Two hops, as from an executor's thread in CPython: one to set the result, one to wake the task.
    counted(start(this.controller.signal)).then(
      // A callable without a result gives `undefined`.
      (value) => this.enter(() => this.setResult((value ?? null) as T)),
      (error: unknown) => this.enter(() => this.setException(asPythonError(error))),
    );
  }

  override cancel(message?: unknown): boolean {
    if (!super.cancel(message)) return false;
    this.controller.abort();
    return true;
  }

  /** What comes after a cancel, or after the loop has closed, has nobody to hear it. */
  private enter(settle: () => void): void {
    if (this.done() || this.loop.isClosed()) return;
    this.loop.callSoon(() => {
      if (!this.done()) settle();
    });
  }
}
