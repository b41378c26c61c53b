/** The ranges of fields, with Python's messages. */
import { ValueError } from '../python/exceptions.js';
import { daysInMonth, MAX_YEAR, MIN_YEAR } from './ordinals.js';

export function checkDate(year: number, month: number, day: number): void {
  if (year < MIN_YEAR || year > MAX_YEAR) throw new ValueError(`year ${year} is out of range`);
  if (month < 1 || month > 12) throw new ValueError('month must be in 1..12');
  if (day < 1 || day > daysInMonth(year, month)) throw new ValueError('day is out of range for month');
}

export function checkTime(hour: number, minute: number, second: number, microsecond: number, fold: number): void {
  if (hour < 0 || hour > 23) throw new ValueError('hour must be in 0..23');
  if (minute < 0 || minute > 59) throw new ValueError('minute must be in 0..59');
  if (second < 0 || second > 59) throw new ValueError('second must be in 0..59');
  if (microsecond < 0 || microsecond > 999999) throw new ValueError('microsecond must be in 0..999999');
  if (fold !== 0 && fold !== 1) throw new ValueError('fold must be either 0 or 1');
}

export function two(value: number): string {
  return String(value).padStart(2, '0');
}

export function six(value: number): string {
  return String(value).padStart(6, '0');
}

/** A dataclass' `replace` of fields: those given win. */
export function given<T>(value: T | undefined, own: T): T {
  return value === undefined ? own : value;
}
