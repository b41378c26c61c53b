/** `12:30:45.000123`, to the precision that was asked for. */
import { ValueError } from '../python/exceptions.js';
import { six, two } from './checks.js';

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly microsecond: number;
}

/** @throws ValueError `Unknown timespec value` */
export function clockText({ hour, minute, second, microsecond }: Clock, timespec: string): string {
  const seconds = `${two(hour)}:${two(minute)}:${two(second)}`;
  switch (timespec) {
    case 'auto':
      return microsecond === 0 ? seconds : `${seconds}.${six(microsecond)}`;
    case 'hours':
      return two(hour);
    case 'minutes':
      return seconds.slice(0, 5);
    case 'seconds':
      return seconds;
    case 'milliseconds':
      return `${seconds}.${six(microsecond).slice(0, 3)}`;
    case 'microseconds':
      return `${seconds}.${six(microsecond)}`;
    default:
      throw new ValueError('Unknown timespec value');
  }
}
