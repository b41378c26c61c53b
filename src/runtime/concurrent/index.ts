/** `aio2ts/runtime/concurrent`: Python's `concurrent.futures`. */
export { ConcurrentFuture } from '../asyncio/concurrent-future.js';
export { PoolCancelledError } from '../asyncio/pool-cancelled-error.js';
export { ProcessPoolExecutor, ThreadPoolExecutor, type ExecutorOptions } from './executors.js';
export { futuresAsCompleted, waitForFutures } from './waiting.js';
