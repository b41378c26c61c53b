/** What `isocalendar()` gives: a tuple with names. */
import { moduleOf, nameOf, reprOf } from '../python/symbols.js';

export class IsoCalendarDate extends Array<number> {
  static readonly [nameOf]: string = 'IsoCalendarDate';
  static readonly [moduleOf]: string = 'datetime';

  constructor(year: number, week: number, weekday: number) {
    super(3);
    [this[0], this[1], this[2]] = [year, week, weekday];
    Object.freeze(this);
  }

  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }

  get year(): number {
    return this[0] as number;
  }

  get week(): number {
    return this[1] as number;
  }

  get weekday(): number {
    return this[2] as number;
  }

  [reprOf](): string {
    return `datetime.IsoCalendarDate(year=${this.year}, week=${this.week}, weekday=${this.weekday})`;
  }

  override toString(): string {
    return this[reprOf]();
  }
}
