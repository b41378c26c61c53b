/**
 * `aio2ts/runtime/asyncio`: Python's `asyncio` and `contextvars` on native async functions, in CPython's order.
 */
export {
  BrokenBarrierError,
  CancelledError,
  IncompleteReadError,
  InvalidStateError,
  LimitOverrunError,
  QueueEmpty,
  QueueFull,
  QueueShutDown,
  TimeoutError,
} from '../python/exceptions.js';
export { Context, ContextVar, copyContext, Token } from './context.js';
export {
  type ExceptionContext,
  type ExceptionHandler,
  getEventLoop,
  getRunningLoop,
  Loop,
  newEventLoop,
  setEventLoop,
} from './loop.js';
export { type DoneCallback, Future } from './future.js';
export { Task, type TaskOptions } from './task.js';
export { Handle, TimerHandle } from './handle.js';
export { type Awaitable, join, type Joinable, type Result, type Thunk } from './awaitable.js';
export { Coroutine, coroutine, hot, iscoroutine, iscoroutinefunction, lazy } from './coroutine.js';
export { named } from './python-name.js';
export { allTasks, createTask, currentTask, ensureFuture, isfuture } from './tasks.js';
export { sleep } from './sleep.js';
export { gather, gatherFuture, type GatherOptions, settled } from './gather.js';
export { ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, type ReturnWhen, wait, type WaitOptions } from './wait.js';
export { waitFor } from './wait-for.js';
export { type AsCompleted, asCompleted } from './as-completed.js';
export { shield } from './shield.js';
export { Timeout, timeout, timeoutAt } from './timeout.js';
export { TaskGroup, taskGroup } from './task-group.js';
export { Lock } from './lock.js';
export { Event } from './event.js';
export { Condition } from './condition.js';
export { BoundedSemaphore, Semaphore } from './semaphore.js';
export { Barrier } from './barrier.js';
export { LifoQueue, PriorityQueue, Queue } from './queue.js';
export { fromHost, hostFuture } from './from-host.js';
export { exclusive } from './exclusive.js';
export { type Executor, threadCallable, toThread } from './thread.js';
export { ConcurrentFuture, wrapFuture } from './concurrent-future.js';
export { inTask, type MaybePromise, sleepInThread } from './fiber.js';
export { collected, enumerateLater, zipLater } from './collected.js';
export { runCoroutineThreadsafe } from './run-coroutine-threadsafe.js';
export { type AsyncContextManager, AsyncScope, enterAsync } from './async-with.js';
export { asyncGenerator, PythonAsyncGenerator, temporary } from './async-generator.js';
export { aiter, anext, asyncIterate, type PythonAsyncIterable, type PythonAsyncIterator } from './async-iteration.js';
export { addSignalHandler, removeSignalHandler } from './signal-handlers.js';
export { runNested, runUntilCompleteNested } from './nested.js';
export { run, type RunOptions, Runner } from './runner.js';
export { onWarning, reportNeverAwaited } from './warnings.js';
export { type Clock, programClock, realClock, setProgramClock, virtualClock } from '../time/clock.js';
