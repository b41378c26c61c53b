/** Indentation as CPython measures it: once with tabs to every eighth column, once with tabs one column wide. */
import { ScanFailure } from './scan-failure.js';
import { syntaxError } from '../syntax-error.js';

const DEEPEST = 100;

function failLayout(message: string, start: number): never {
  throw new ScanFailure(syntaxError(message, start, start + 1));
}

export class Indentation {
  private readonly columns: number[] = [0];
  private readonly narrow: number[] = [0];

  /** Number of levels opened (1) or closed (negative) by a line that begins at this column. */
  change(column: number, narrowColumn: number, start: number): number {
    const { columns, narrow } = this;
    const current = columns.at(-1)!;
    if (column === current) {
      if (narrowColumn !== narrow.at(-1)) this.failOnTabs(start);
      return 0;
    }
    if (column > current) {
      if (columns.length >= DEEPEST) failLayout('too many levels of indentation', start);
      if (narrowColumn <= narrow.at(-1)!) this.failOnTabs(start);
      columns.push(column);
      narrow.push(narrowColumn);
      return 1;
    }
    let closed = 0;
    while (column < columns.at(-1)!) {
      columns.pop();
      narrow.pop();
      closed += 1;
    }
    if (column !== columns.at(-1)) failLayout('unindent does not match any outer indentation level', start);
    if (narrowColumn !== narrow.at(-1)) this.failOnTabs(start);
    return -closed;
  }

  get depth(): number {
    return this.columns.length - 1;
  }

  private failOnTabs(start: number): never {
    return failLayout('inconsistent use of tabs and spaces in indentation', start);
  }
}
