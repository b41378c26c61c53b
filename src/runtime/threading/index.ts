/** `aio2ts/runtime/threading`: Python's `threading`. What stands for a thread is said in asyncio/fiber.ts. */
export { activeCount, currentThread, enumerateThreads, getIdent, mainThread, Thread, type ThreadOptions, Timer } from './thread.js';
export { Lock, RLock } from './lock.js';
export { Event } from './event.js';
export { Condition } from './condition.js';
export { BoundedSemaphore, Semaphore } from './semaphore.js';
export { Barrier } from './barrier.js';
