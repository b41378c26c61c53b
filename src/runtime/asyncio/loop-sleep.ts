/** `asyncio.sleep` on a loop. Zero is not a short timer: it is one turn of the ready queue, with no future. */
import { ValueError } from '../python/exceptions/builtin.js';
import { nameOf } from '../python/symbols.js';
import { waitingLoop } from './bare-loop.js';
import { type Context, inheritContext } from './context.js';
import { Future } from './future.js';
import type { Timer } from './handle.js';
import type { Loop } from './loop.js';
import { OneShot, type Raise, type Resume } from './future-wait.js';
import { running } from './running.js';

/** @throws ValueError if the delay is NaN */
export function sleepOnLoop(delay: number, result: unknown): Promise<unknown> {
  if (delay <= 0) {
    if (running.task === null) return detachedTurn(result);
    return result === null ? nextTurn : turnBefore(result);
  }
  if (Number.isNaN(delay)) throw new ValueError('Invalid delay: NaN (not a number)');
  const loop = waitingLoop();
  const sleeping = new Sleep(loop, loop.time() + delay, result);
  loop.addTimer(sleeping);
  return sleeping.join();
}

/** The future that a sleep waits for, and its timer, in one object. */
class Sleep extends Future<unknown> implements Timer {
  static override readonly [nameOf]: string = 'Future';
  readonly when: number;
  scheduled = false;
  skip = false;
  private readonly value: unknown;

  constructor(loop: Loop, when: number, value: unknown) {
    super(loop);
    this.when = when;
    this.value = value;
  }

  get context(): Context {
    return inheritContext();
  }

  run(): void {
    if (!this.done()) this.setResult(this.value);
  }

  override cancel(message?: unknown): boolean {
    if (!super.cancel(message)) return false;
    this.skip = true;
    this.loop.timerCancelled(this);
    return true;
  }
}

/** CPython's bare `yield`. */
class NextTurn extends OneShot<null> {
  override then<A = null, B = never>(resume?: Resume<null, A>, raise?: Raise<B>): Promise<A | B> {
    running.task?.yieldOnce(resume as (value: unknown) => void, raise as (error: unknown) => void);
    return this as never;
  }
}

/** One for all, because it holds nothing. */
const nextTurn = new NextTurn();

async function turnBefore(result: unknown): Promise<unknown> {
  await nextTurn;
  return result;
}

/** Without a task, a turn is a future that is done already: one wake-up through the ready queue. */
function detachedTurn(result: unknown): Promise<unknown> {
  const turn = waitingLoop().createFuture<unknown>();
  const waiting = turn.join();
  turn.setResult(result);
  return waiting;
}
