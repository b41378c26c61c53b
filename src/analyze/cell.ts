/** A place that types flow into, and the bodies that read it: when it widens, they are inferred anew. */
import { never, type Type } from './types.js';

export interface Cell {
  type: Type;
  readonly readers: Set<Reader>;
}

/** A unit of inference: a module's, a function's or a lambda's body. */
export interface Reader {
  isQueued: boolean;
}

export function makeCell(type: Type = never): Cell {
  return { type, readers: new Set() };
}
