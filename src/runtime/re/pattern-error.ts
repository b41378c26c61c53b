import { Exception } from '../python/exceptions.js';
import { moduleOf, nameOf } from '../python/symbols.js';

/** Python's `re.error`, since 3.13 also `re.PatternError`: a pattern that is none. */
export class PatternError extends Exception {
  static override readonly [nameOf]: string = 'PatternError';
  static override readonly [moduleOf]: string = 're';
  /** The message without the place. */
  readonly msg: string;
  readonly pattern: string | null;
  readonly pos: number | null;
  readonly lineno: number | null;
  readonly colno: number | null;

  constructor(msg: string, pattern: string | null = null, pos: number | null = null) {
    super(described(msg, pattern, pos));
    this.msg = msg;
    this.pattern = pattern;
    this.pos = pos;
    const before = pattern?.slice(0, pos ?? 0) ?? '';
    this.lineno = pos === null ? null : before.split('\n').length;
    this.colno = pos === null ? null : before.length - before.lastIndexOf('\n');
  }
}

function described(msg: string, pattern: string | null, pos: number | null): string {
  if (pattern === null || pos === null) return msg;
  if (!pattern.includes('\n')) return `${msg} at position ${pos}`;
  const before = pattern.slice(0, pos);
  return `${msg} at position ${pos} (line ${before.split('\n').length}, column ${before.length - before.lastIndexOf('\n')})`;
}
