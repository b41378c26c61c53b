/** A place in the tokens of a file, and the ways to go on from it. */
import type { Token } from '../scan/token.js';
import { lineAt } from '../scan/string-end.js';
import { GrammarFailure } from './failure.js';

export const KEYWORDS: ReadonlySet<string> = new Set([
  'False', 'None', 'True', 'and', 'as', 'assert', 'async', 'await', 'break', 'class', 'continue', 'def', 'del', 'elif',
  'else', 'except', 'finally', 'for', 'from', 'global', 'if', 'import', 'in', 'is', 'lambda', 'nonlocal', 'not', 'or',
  'pass', 'raise', 'return', 'try', 'while', 'with', 'yield',
]);

const EXPRESSION_KEYWORDS: ReadonlySet<string> = new Set(['False', 'None', 'True', 'await', 'lambda', 'not']);

export class TokenCursor {
  index = 0;
  /** The last token that was looked at: CPython judges by it where a mistake ends. */
  farthest = 0;

  readonly text: string;
  readonly tokens: readonly Token[];

  constructor(text: string, tokens: readonly Token[]) {
    this.text = text;
    this.tokens = tokens;
  }

  get token(): Token {
    const index = Math.min(this.index, this.tokens.length - 1);
    if (index > this.farthest) this.farthest = index;
    return this.tokens[index]!;
  }

  get following(): Token {
    return this.tokens[Math.min(this.index + 1, this.tokens.length - 1)]!;
  }

  get previousEnd(): number {
    return this.tokens[this.index - 1]?.end ?? 0;
  }

  /** An operator or keyword with this text. */
  is(text: string): boolean {
    const { token } = this;
    return token.text === text && (token.type === 'operator' || token.type === 'name');
  }

  isType(type: Token['type']): boolean {
    return this.token.type === type;
  }

  isAnyOf(...texts: readonly string[]): boolean {
    return texts.some((text) => this.is(text));
  }

  /** A name that is no keyword. */
  isName(): boolean {
    return this.token.type === 'name' && !KEYWORDS.has(this.token.text);
  }

  accept(text: string): boolean {
    if (!this.is(text)) return false;
    this.index += 1;
    return true;
  }

  next(): Token {
    const { token } = this;
    this.index += 1;
    return token;
  }

  expect(text: string): Token {
    return this.is(text) ? this.next() : this.invalid();
  }

  expectName(): Token {
    return this.isName() ? this.next() : this.invalid();
  }

  /** Whether an expression may begin here. */
  startsExpression(): boolean {
    const { type, text } = this.token;
    switch (type) {
      case 'name': return !KEYWORDS.has(text) || EXPRESSION_KEYWORDS.has(text);
      case 'number': case 'string': case 'f-start': return true;
      case 'operator': return ['(', '[', '{', '-', '+', '~', '...'].includes(text);
      default: return false;
    }
  }

  invalid(): never {
    const { type, start, end } = this.token;
    if (type === 'indent') throw new GrammarFailure('unexpected indent', start, end);
    throw new GrammarFailure('invalid syntax', start, end);
  }

  fail(message: string, start: number, end: number): never {
    throw new GrammarFailure(message, start, end);
  }

  failAt(token: Token, message: string): never {
    throw new GrammarFailure(message, token.start, token.end);
  }

  failHere(message: string): never {
    throw new GrammarFailure(message, this.token.start, this.token.end);
  }

  lineOf(offset: number): number {
    return lineAt(this.text, offset);
  }

  /** Runs `attempt`; where it fails, the cursor is put back and null returned. */
  attempt<Result>(attempt: () => Result): Result | null {
    const { index } = this;
    try {
      return attempt();
    } catch (error) {
      if (!(error instanceof GrammarFailure)) throw error;
      this.index = index;
      return null;
    }
  }
}
