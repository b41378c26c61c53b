/** Offsets to lines and columns. Lines count from 1, columns from 0, in UTF-16 units; as CPython's `lineno`. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export class LineTable {
  private readonly starts: readonly number[];
  readonly text: string;

  constructor(text: string) {
    this.text = text;
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.starts = starts;
  }

  get lineCount(): number {
    return this.starts.length;
  }

  positionAt(offset: number): Position {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - this.starts[low]! };
  }

  /** The text of a line (from 1), without its end. */
  lineText(line: number): string {
    const end = this.starts[line] ?? this.text.length + 1;
    return this.text.slice(this.starts[line - 1], end - 1).replace(/\r$/, '');
  }

  startOf(line: number): number {
    return this.starts[line - 1] ?? this.text.length;
  }
}
