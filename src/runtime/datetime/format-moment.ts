/** `strftime` of dates and times: what the C library does not know is put in first. */
import { strftime } from '../time/strftime.js';
import type { StructTime } from '../time/struct-time.js';
import { six } from './checks.js';
import type { TimeDelta } from './time-delta.js';
import { offsetText } from './zone.js';

interface Moment {
  readonly microsecond: number;
  utcoffset(): TimeDelta | null;
  tzname(): string | null;
}

export function formatMoment(format: string, fields: StructTime, moment: Moment): string {
  const known = format.replace(/%(:z|.)/gsu, (whole, letter: string) => {
    switch (letter) {
      case 'f':
        return six(moment.microsecond);
      case 'z':
        return offsetOf(moment, '');
      case ':z':
        return offsetOf(moment, ':');
      case 'Z':
        return (moment.tzname() ?? '').replaceAll('%', '%%');
      default:
        return whole;
    }
  });
  return strftime(known, fields);
}

function offsetOf(moment: Moment, separator: string): string {
  const offset = moment.utcoffset();
  return offset === null ? '' : offsetText(offset, separator);
}
