/** Offsets to lines and columns, both from 0: what source maps count in. Every line end of JavaScript counts. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

export class LineStarts {
  private readonly starts: readonly number[];
  /** Lookups mostly go forward: the line of the last one is tried first. */
  private last = 0;

  constructor(text: string) {
    const starts = [0];
    for (let offset = 0; offset < text.length; offset++) {
      const code = text.charCodeAt(offset);
      if (code === 10 || (code === 13 && text.charCodeAt(offset + 1) !== 10)) starts.push(offset + 1);
    }
    this.starts = starts;
  }

  locate(offset: number): LineColumn {
    const { last } = this;
    if (!this.holds(last, offset)) this.last = this.holds(last + 1, offset) ? last + 1 : this.search(offset);
    return { line: this.last, column: offset - this.starts[this.last]! };
  }

  /** The offset where a line starts; that of the last line for one beyond it. */
  startOf(line: number): number {
    return this.starts[Math.min(line, this.starts.length - 1)]!;
  }

  private holds(line: number, offset: number): boolean {
    const start = this.starts[line];
    return start !== undefined && start <= offset && offset < (this.starts[line + 1] ?? Infinity);
  }

  private search(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
