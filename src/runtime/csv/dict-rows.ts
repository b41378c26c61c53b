/** `csv.DictReader` and `csv.DictWriter` */
import { ValueError } from '../python/exceptions.js';
import { mappingOf } from '../python/operators/equals.js';
import { repr } from '../python/repr.js';
import { TypedView } from '../python/typed.js';
import type { Format } from './dialect.js';
import { CsvReader } from './reader.js';
import { CsvWriter, type Target } from './writer.js';

type Cell = string;

export interface DictReaderOptions extends Format {
  readonly restkey?: string | null;
  readonly restval?: string | null;
}

/** Rows as dicts; the first row names the fields where the program does not. */
export class DictReader implements IterableIterator<Map<string, Cell>> {
  private readonly reader: CsvReader;
  private readonly options: DictReaderOptions;
  private names: string[] | null;

  constructor(lines: Iterable<string>, fieldnames: Iterable<string> | null = null, options: DictReaderOptions = {}) {
    const { restkey: _restkey, restval: _restval, ...format } = options;
    this.reader = new CsvReader(lines, format);
    this.options = options;
    this.names = fieldnames === null ? null : [...fieldnames];
  }

  get fieldnames(): string[] | null {
    this.names ??= this.reader.next().value ?? null;
    return this.names;
  }

  get lineNum(): number {
    return this.reader.lineNum;
  }

  [Symbol.iterator](): this {
    return this;
  }

  next(): IteratorResult<Map<string, Cell>, undefined> {
    const names = this.fieldnames ?? [];
    let step = this.reader.next();
    while (step.done !== true && step.value.length === 0) step = this.reader.next();
    if (step.done === true) return { done: true, value: undefined };
    const cells = step.value;
    const row = new Map<unknown, unknown>();
    names.forEach((name, index) => row.set(name, cells[index] ?? this.options.restval ?? null));
    if (cells.length > names.length) row.set(this.options.restkey ?? null, cells.slice(names.length));
    return { done: false, value: row as Map<string, Cell> };
  }
}

export interface DictWriterOptions extends Format {
  readonly restval?: unknown;
  /** `raise` or `ignore` fields that were not named. */
  readonly extrasaction?: string;
}

/** Writes dicts as rows. */
export class DictWriter {
  readonly fieldnames: readonly string[];
  private readonly writer: CsvWriter;
  private readonly restval: unknown;
  private readonly refusesExtras: boolean;

  constructor(target: Target, fieldnames: Iterable<string>, options: DictWriterOptions = {}) {
    const { restval = '', extrasaction = 'raise', ...format } = options;
    if (!['raise', 'ignore'].includes(extrasaction.toLowerCase())) {
      throw new ValueError(`extrasaction (${extrasaction}) must be 'raise' or 'ignore'`);
    }
    this.writer = new CsvWriter(target, format);
    this.fieldnames = [...fieldnames];
    this.restval = restval;
    this.refusesExtras = extrasaction.toLowerCase() === 'raise';
  }

  writeheader(): number {
    return this.writer.writerow(this.fieldnames);
  }

  /** @throws ValueError for fields that were not named */
  writerow(row: unknown): number {
    const view = row instanceof TypedView ? row.value : row;
    const cells = mappingOf(view) ?? new Map<unknown, unknown>();
    const extras = [...cells.keys()].filter((name) => !this.fieldnames.includes(name as string));
    if (this.refusesExtras && extras.length > 0) {
      throw new ValueError(`dict contains fields not in fieldnames: ${extras.map((name) => repr(name)).join(', ')}`);
    }
    return this.writer.writerow(this.fieldnames.map((name) => (cells.has(name) ? cells.get(name) : this.restval)));
  }

  writerows(rows: Iterable<unknown>): null {
    for (const row of rows) this.writerow(row);
    return null;
  }
}
