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

  startOf(diagnostic: Diagnostic): Position | null {
    return this.linesOf(diagnostic.path)?.positionAt(diagnostic.span.start) ?? null;
  }

  endOf(diagnostic: Diagnostic): Position | null {
    return this.linesOf(diagnostic.path)?.positionAt(diagnostic.span.end) ?? null;
  }
}
