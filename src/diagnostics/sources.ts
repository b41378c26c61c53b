/** The texts that diagnostics point into, by the path that the diagnostics carry. */
import { LineTable, type Position } from '../syntax/positions.js';
import type { Diagnostic } from './diagnostic.js';

export class Sources {
  private readonly texts: ReadonlyMap<string, string>;
  private readonly tables = new Map<string, LineTable>();

  constructor(texts: ReadonlyMap<string, string>) {
    this.texts = texts;
  }

  /** Null for a file that could not be read. */
  linesOf(path: string): LineTable | null {
    const text = this.texts.get(path);
    if (text === undefined) return null;
    const known = this.tables.get(path);
    if (known !== undefined) return known;
    const lines = new LineTable(text);
    this.tables.set(path, lines);
    return lines;
  }

  /** Null for a diagnostic that is about the whole file, whose span is empty at its start, and for an unread file. */
  startOf(diagnostic: Diagnostic): Position | null {
    return this.positionIn(diagnostic, diagnostic.span.start);
  }

  endOf(diagnostic: Diagnostic): Position | null {
    return this.positionIn(diagnostic, diagnostic.span.end);
  }

  private positionIn({ path, span }: Diagnostic, offset: number): Position | null {
    if (span.end === 0) return null;
    return this.linesOf(path)?.positionAt(offset) ?? null;
  }
}
