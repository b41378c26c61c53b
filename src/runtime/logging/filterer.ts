import { call } from '../python/functions/call.js';
import { truthy } from '../python/operators/truthy.js';
import { moduleOf, nameOf } from '../python/symbols.js';
import { LogRecord } from './log-record.js';

/** What decides whether a record goes on: a {@link Filter}, an object with `filter`, or a function. */
export type RecordFilter = { filter(record: LogRecord): unknown } | ((record: LogRecord) => unknown);

/** Python's `logging.Filter`: lets through the records of a logger and those below it. */
export class Filter {
  static readonly [nameOf]: string = 'Filter';
  static readonly [moduleOf]: string = 'logging';
  name: string;

  constructor(name = '') {
    this.name = name;
  }

  filter(record: LogRecord): unknown {
    return this.name === '' || record.name === this.name || record.name.startsWith(`${this.name}.`);
  }
}

/** What handlers and loggers have in common. */
export class Filterer {
  filters: RecordFilter[] = [];

  addFilter(filter: RecordFilter): void {
    if (!this.filters.includes(filter)) this.filters.push(filter);
  }

  removeFilter(filter: RecordFilter): void {
    this.filters = this.filters.filter((one) => one !== filter);
  }

  /** The record, or the one that a filter puts in its place; `false` where a filter refuses it. */
  filter(record: LogRecord): unknown {
    let passed = record;
    for (const filter of this.filters) {
      const answer = typeof filter === 'object' && 'filter' in filter ? filter.filter(passed) : call(filter, [passed]);
      if (!truthy(answer)) return false;
      if (answer instanceof LogRecord) passed = answer;
    }
    return passed;
  }
}
