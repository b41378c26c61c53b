/** Builds the output text: indentation, empty lines, and the positions that become the source map. */
import type { Positions } from './positions.js';

const INDENTATION = '  ';

export class Writer {
  /** A rope: V8 flattens it once, at the end (docs/decisions/2026-11-20-printer-writer.md). */
  private text = '';
  private indentation = '';
  private atLineStart = true;
  private readonly generated: number[] = [];
  private readonly source: number[] = [];

  write(text: string): void {
    if (this.atLineStart) this.startLine();
    this.text += text;
  }

  newline(): void {
    this.text += '\n';
    this.atLineStart = true;
  }

  indent(): void {
    this.indentation += INDENTATION;
  }

  outdent(): void {
    this.indentation = this.indentation.slice(INDENTATION.length);
  }

  /** Where the next token will stand. */
  get offset(): number {
    if (this.atLineStart) this.startLine();
    return this.text.length;
  }

  /** The next token stands for the Python code at `at`. An inner node that starts at the same place wins. */
  mark(at: number | undefined): void {
    if (at === undefined) return;
    const { offset } = this;
    const last = this.generated.length - 1;
    if (last >= 0 && this.generated[last] === offset) {
      this.source[last] = at;
    } else {
      this.generated.push(offset);
      this.source.push(at);
    }
  }

  toString(): string {
    return this.text;
  }

  positions(): Positions {
    return { generated: this.generated, source: this.source };
  }

  private startLine(): void {
    this.atLineStart = false;
    this.text += this.indentation;
  }
}
