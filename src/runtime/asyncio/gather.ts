/** `asyncio.gather`. The outcome takes one hop from the last child, one more to whoever waits. */
import { CancelledError } from '../python/exceptions/asyncio.js';
import type { BaseException } from '../python/exceptions/base.js';
import { asPythonError } from '../python/exceptions/from-host.js';
import { moduleOf, nameOf } from '../python/symbols.js';
import type { Awaitable, Result } from './awaitable.js';
import { waitingLoop } from './bare-loop.js';
import { Future } from './future.js';
import { getEventLoop, type Loop } from './loop.js';
import { ensureFuture } from './tasks.js';

export interface GatherOptions {
  readonly returnExceptions?: boolean;
}

type ResultOf<W> = W extends Awaitable<infer T> ? Result<T> : never;
type Results<W extends readonly unknown[]> = { -readonly [K in keyof W]: ResultOf<W[K]> };
type Outcomes<W extends readonly unknown[]> = { -readonly [K in keyof W]: ResultOf<W[K]> | BaseException };

/**
 * `await asyncio.gather(...)`, awaited on the spot: runs the works side by side; the results keep their order.
 *
 * The first error is raised while the others go on; with `returnExceptions` errors are results.
 *
 * @example
 * const [a, b] = await gather([() => first(), () => second()]);
 */
export function gather<const W extends readonly Awaitable<unknown>[]>(
  works: W,
  options: { readonly returnExceptions: true },
): Promise<Outcomes<W>>;
export function gather<const W extends readonly Awaitable<unknown>[]>(
  works: W,
  options?: { readonly returnExceptions?: false },
): Promise<Results<W>>;
export function gather<const W extends readonly Awaitable<unknown>[]>(
  works: W,
  options?: GatherOptions,
): Promise<Outcomes<W>>;
export function gather(works: readonly Awaitable<unknown>[], options: GatherOptions = {}): Promise<unknown> {
  return gatherOn(waitingLoop(), works, options).join();
}

/** `asyncio.gather(...)` as a value: its future. */
export function gatherFuture<const W extends readonly Awaitable<unknown>[]>(
  works: W,
  options: { readonly returnExceptions: true },
): Future<Outcomes<W>>;
export function gatherFuture<const W extends readonly Awaitable<unknown>[]>(
  works: W,
  options?: { readonly returnExceptions?: false },
): Future<Results<W>>;
export function gatherFuture<const W extends readonly Awaitable<unknown>[]>(
  works: W,
  options?: GatherOptions,
): Future<Outcomes<W>>;
export function gatherFuture(works: readonly Awaitable<unknown>[], options: GatherOptions = {}): Future<unknown> {
  return gatherOn(null, works, options);
}

/** With a loop, for use while none is running. */
export function gatherOn(
  loop: Loop | null,
  works: readonly Awaitable<unknown>[],
  { returnExceptions = false }: GatherOptions = {},
): Future<unknown[]> {
  if (works.length === 0) {
    const empty = (loop ?? getEventLoop()).createFuture<unknown[]>();
    empty.setResult([]);
    return empty;
  }
  const children = futuresOf(works, loop);
  const distinct = [...new Set(children)];
  const outer = new GatheringFuture(distinct[0]?.loop as Loop, children);
  const childDone = collector(outer, distinct.length, returnExceptions);
  const doneAlready = distinct.filter((child) => child.done());
  for (const child of distinct) if (!child.done()) child.addDoneCallback(childDone);
  // Without a hop: gathering what is done is done.
  for (const child of doneAlready) childDone(child);
  return outer;
}

/** The same awaitable given twice is one future; the same thunk twice is two calls. */
export function futuresOf<T>(works: Iterable<Awaitable<T>>, loop: Loop | null): Future<T>[] {
  const known = new Map<Awaitable<T>, Future<T>>();
  return Array.from(works, (work) => {
    if (typeof work === 'function') return ensureFuture(work, { loop }) as Future<T>;
    const future = known.get(work) ?? (ensureFuture(work, { loop }) as Future<T>);
    known.set(work, future);
    return future;
  });
}

/** The callback that each child calls when it is done. */
function collector(outer: GatheringFuture, count: number, returnExceptions: boolean): (child: Future<unknown>) => void {
  let unfinished = count;
  return function gatherDone(child) {
    unfinished -= 1;
    if (outer.done()) {
      if (!child.cancelled()) child.exception(); // counts as retrieved
      return;
    }
    if (!returnExceptions) {
      // A child that was cancelled fails the whole like any other error: it doesn't cancel it.
      const error = child.cancelled() ? child.makeCancelledError() : child.exception();
      if (error !== null) {
        outer.setException(error);
        return;
      }
    }
    if (unfinished > 0) return;
    if (outer.cancelRequested) outer.setException(child.makeCancelledError());
    else outer.setResult(outer.children.map(outcome));
  };
}

function outcome(child: Future<unknown>): unknown {
  if (child.cancelled()) return new CancelledError(child.cancelMessage() ?? '');
  return child.exception() ?? child.result();
}

class GatheringFuture extends Future<unknown[]> {
  static override readonly [nameOf]: string = '_GatheringFuture';
  static override readonly [moduleOf]: string = 'asyncio.tasks';
  cancelRequested = false;
  readonly children: readonly Future<unknown>[];

  constructor(loop: Loop, children: readonly Future<unknown>[]) {
    super(loop);
    this.children = children;
  }

  /** Like a task's: the children are asked, and when they have ended, so does this. */
  override cancel(message?: unknown): boolean {
    if (this.done()) return false;
    let asked = false;
    for (const child of this.children) if (child.cancel(message)) asked = true;
    if (asked) this.cancelRequested = true;
    return asked;
  }
}

type Settled<P extends readonly unknown[]> = { -readonly [K in keyof P]: Awaited<P[K]> | BaseException };

/**
 * `Promise.all` for `return_exceptions=True` in a program without tasks: the errors are among the results.
 */
export async function settled<const P extends readonly PromiseLike<unknown>[]>(promises: P): Promise<Settled<P>> {
  const outcomes = await Promise.allSettled(promises);
  return outcomes.map((one) => (one.status === 'fulfilled' ? one.value : asPythonError(one.reason))) as Settled<P>;
}
