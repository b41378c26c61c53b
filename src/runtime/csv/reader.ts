/** `csv.reader` */
import { ValueError } from '../python/exceptions.js';
import { parseFloat as pythonFloat } from './number.js';
import { CsvError } from './csv-error.js';
import { type Dialect, dialectOf, type Format, QUOTE_NONE, QUOTE_NONNUMERIC } from './dialect.js';

/** The rows of lines of text, one after the other. A row with quoted line ends takes several lines. */
export class CsvReader implements IterableIterator<string[]> {
  /** How many lines were read. */
  lineNum = 0;
  private readonly lines: Iterator<string>;
  private readonly dialect: Dialect;

  constructor(lines: Iterable<string>, format: Format = {}) {
    this.lines = lines[Symbol.iterator]();
    this.dialect = dialectOf(format, unknownDialect);
  }

  [Symbol.iterator](): this {
    return this;
  }

  next(): IteratorResult<string[], undefined> {
    const row = new Row(this.dialect);
    for (;;) {
      const step = this.lines.next();
      if (step.done === true) {
        if (row.isOpen && this.dialect.strict) throw new CsvError('unexpected end of data');
        return row.isOpen ? { done: false, value: row.finished() } : { done: true, value: undefined };
      }
      this.lineNum += 1;
      row.take(step.value);
      if (!row.isOpen) return { done: false, value: row.finished() };
    }
  }
}

/** Python's `csv.reader(lines)`. */
export function reader(lines: Iterable<string>, format: Format = {}): CsvReader {
  return new CsvReader(lines, format);
}

export function unknownDialect(): CsvError {
  return new CsvError('unknown dialect');
}

/** One row, character by character. */
class Row {
  private readonly dialect: Dialect;
  private readonly fields: (string | number)[] = [];
  private field = '';
  private state: 'start' | 'field' | 'quoted' | 'quote' | 'escape' | 'escapeQuoted' = 'start';
  private wasQuoted = false;
  private hasContent = false;

  constructor(dialect: Dialect) {
    this.dialect = dialect;
  }

  /** Does it go on in the next line? */
  get isOpen(): boolean {
    return this.state === 'quoted' || this.state === 'escape' || this.state === 'escapeQuoted';
  }

  finished(): string[] {
    if (this.hasContent) this.endField();
    return this.fields as string[];
  }

  take(line: string): void {
    for (let at = 0; at < line.length; at += 1) {
      const character = line[at] as string;
      const isEnd = character === '\n' || character === '\r';
      if (isEnd && !this.isOpen) {
        if (/[^\r\n]/.test(line.slice(at))) {
          throw new CsvError('new-line character seen in unquoted field - do you need to open the file with newline=\'\'?');
        }
        return;
      }
      this.hasContent = true;
      this.step(character);
    }
  }

  private step(character: string): void {
    const { delimiter, quotechar, escapechar, quoting, doublequote, skipinitialspace, strict } = this.dialect;
    const isQuote = character === quotechar && quoting !== QUOTE_NONE;
    switch (this.state) {
      case 'escape':
      case 'escapeQuoted':
        this.field += character;
        this.state = this.state === 'escape' ? 'field' : 'quoted';
        return;
      case 'quoted':
        if (character === escapechar) this.state = 'escapeQuoted';
        else if (isQuote) this.state = doublequote ? 'quote' : 'field';
        else this.field += character;
        return;
      case 'quote':
        if (isQuote) {
          this.field += character;
          this.state = 'quoted';
          return;
        }
        if (character !== delimiter && strict) throw new CsvError(`'${delimiter}' expected after '${quotechar ?? ''}'`);
        this.state = 'field';
        break;
      case 'start':
        if (isQuote) {
          this.state = 'quoted';
          this.wasQuoted = true;
          return;
        }
        if (character === ' ' && skipinitialspace) return;
        this.state = 'field';
        break;
      case 'field':
        break;
    }
    if (character === escapechar) this.state = 'escape';
    else if (character === delimiter) this.endField();
    else this.field += character;
  }

  private endField(): void {
    const isNumber = this.dialect.quoting === QUOTE_NONNUMERIC && !this.wasQuoted;
    this.fields.push(isNumber && this.field !== '' ? numberIn(this.field) : this.field);
    this.field = '';
    this.wasQuoted = false;
    this.state = 'start';
  }
}

function numberIn(text: string): number {
  const value = pythonFloat(text);
  if (value === null) throw new ValueError(`could not convert string to float: '${text}'`);
  return value;
}
