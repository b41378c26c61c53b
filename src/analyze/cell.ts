/** A place that types flow into, and the bodies that read it: when it widens, they are inferred anew. */
import { never, type Type } from './types.js';

export interface Cell {
  type: Type;
  readonly readers: Readers;
  /** Bodies that assign and do not read: only that nothing is known of the place any more matters to them. */
  assigners: Readers | null;
}

/** A unit of inference: a module's, a function's or a lambda's body. */
export interface Reader {
  isQueued: boolean;
}

/** Each once, in the order in which they came. Most places have a single one; a set for each took more than all types. */
export class Readers {
  private first: Reader | null = null;
  private others: Set<Reader> | null = null;

  add(reader: Reader): void {
    if (this.first === null) this.first = reader;
    else if (this.first !== reader) (this.others ??= new Set()).add(reader);
  }

  forEach(visit: (reader: Reader) => void): void {
    if (this.first !== null) visit(this.first);
    this.others?.forEach(visit);
  }
}

export function makeCell(type: Type = never): Cell {
  return { type, readers: new Readers(), assigners: null };
}
