/** `aio2ts/runtime/time`: Python's `time`. With the virtual clock on, it follows that clock too. */
export {
  monotonic,
  monotonicNs,
  perfCounter,
  perfCounterNs,
  processTime,
  processTimeNs,
  sleep,
  time,
  timeNs,
} from './instant.js';
export { asctime, ctime, gmtime, localtime, mktime } from './calendar.js';
export { strftime } from './strftime.js';
export { StructTime } from './struct-time.js';
