/** `aio2ts/runtime/datetime`: Python's `datetime` and `zoneinfo`. */
export { DateTime, type DateTimeFields } from './date-time.js';
export { IsoCalendarDate } from './iso-calendar.js';
export { type Duration } from './microseconds.js';
export { PyDate } from './py-date.js';
export { TimeDelta } from './time-delta.js';
export { TimeOfDay, type TimeFields } from './time-of-day.js';
export { Timezone, TzInfo, UTC } from './zone.js';
export { ZoneInfo, ZoneInfoNotFoundError } from './zone-info.js';
