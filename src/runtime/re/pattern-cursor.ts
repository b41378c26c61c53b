import { PatternError } from './pattern-error.js';

/** A place in a pattern. */
export abstract class PatternCursor {
  protected readonly pattern: string;
  protected at = 0;

  protected constructor(pattern: string) {
    this.pattern = pattern;
  }

  protected peek(): string {
    return this.pattern[this.at] ?? '';
  }

  /** The next character; nothing at the end. */
  protected take(): string {
    const point = this.pattern.codePointAt(this.at);
    if (point === undefined) return '';
    const character = String.fromCodePoint(point);
    this.at += character.length;
    return character;
  }

  protected error(message: string, at: number): PatternError {
    return new PatternError(message, this.pattern, at);
  }
}
