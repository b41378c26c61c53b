/** `csv.writer` */
import { PyTypeError } from '../python/exceptions.js';
import { iterate } from '../python/iteration/iterate.js';
import { str } from '../python/str.js';
import { typeName } from '../python/type-name.js';
import { TypedView } from '../python/typed.js';
import { CsvError } from './csv-error.js';
import { type Dialect, dialectOf, type Format, QUOTE_ALL, QUOTE_NONE, QUOTE_NONNUMERIC } from './dialect.js';
import { unknownDialect } from './reader.js';

/** What rows are written to. */
export interface Target {
  write(text: string): unknown;
}

/** Writes rows to a file. */
export class CsvWriter {
  private readonly target: Target;
  private readonly dialect: Dialect;

  constructor(target: Target, format: Format = {}) {
    if (typeof (target as Partial<Target> | null)?.write !== 'function') {
      throw new PyTypeError('argument 1 must have a "write" method');
    }
    this.target = target;
    this.dialect = dialectOf(format, unknownDialect);
  }

  /** Returns what the file's `write` returned. */
  writerow(row: unknown): number {
    const fields = [...itemsOf(row)];
    const texts = fields.map((field) => this.shown(field, fields.length === 1));
    return this.target.write(texts.join(this.dialect.delimiter) + this.dialect.lineterminator) as number;
  }

  writerows(rows: unknown): null {
    for (const row of itemsOf(rows)) this.writerow(row);
    return null;
  }

  private shown(field: unknown, isAlone: boolean): string {
    const { quoting, quotechar } = this.dialect;
    const text = field === null || field === undefined ? '' : str(field);
    const value = field instanceof TypedView ? field.value : field;
    const needsQuotes =
      quoting === QUOTE_ALL ||
      (quoting === QUOTE_NONNUMERIC && typeof value !== 'number') ||
      (quoting !== QUOTE_NONE && (this.isSpecial(text) || (isAlone && text === '')));
    if (!needsQuotes || quotechar === null) return this.escaped(text, isAlone);
    return quotechar + this.doubled(text, quotechar) + quotechar;
  }

  private isSpecial(text: string): boolean {
    const { delimiter, quotechar, lineterminator, escapechar } = this.dialect;
    const special = [delimiter, quotechar, escapechar, '\n', '\r', ...lineterminator].filter((one) => one !== null);
    return special.some((character) => text.includes(character));
  }

  private doubled(text: string, quotechar: string): string {
    const { doublequote, escapechar } = this.dialect;
    if (doublequote) return text.replaceAll(quotechar, quotechar + quotechar);
    if (escapechar === null && text.includes(quotechar)) throw new CsvError('need to escape, but no escapechar set');
    return text.replaceAll(quotechar, (escapechar ?? '') + quotechar);
  }

  private escaped(text: string, isAlone: boolean): string {
    const { quoting, escapechar } = this.dialect;
    if (quoting !== QUOTE_NONE) return text;
    if (isAlone && text === '') throw new CsvError('single empty field record must be quoted');
    if (!this.isSpecial(text)) return text;
    if (escapechar === null) throw new CsvError('need to escape, but no escapechar set');
    return [...text].map((character) => (this.isSpecial(character) ? escapechar + character : character)).join('');
  }
}

/** Python's `csv.writer(file)`. */
export function writer(target: Target, format: Format = {}): CsvWriter {
  return new CsvWriter(target, format);
}

function itemsOf(row: unknown): Iterable<unknown> {
  try {
    return iterate(row) as Iterable<unknown>;
  } catch {
    throw new CsvError(`iterable expected, not ${typeName(row)}`);
  }
}
