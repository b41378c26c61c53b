/** A place that types flow into, and the bodies that read it: when it widens, they are inferred anew. */
import type { Type } from './types.js';

export interface Cell {
  type: Type;
  readonly readers: Set<Reader>;
}

/** A unit of inference: a module's or a function's body. */
export interface Reader {
  isQueued: boolean;
}
