/** f-strings: text and replacement fields, which may hold strings, brackets and f-strings again (PEP 701). */
import { fail } from './scan-failure.js';
import { lastLine, lineAt } from './string-end.js';
import type { Scanner } from './scanner.js';

export interface OpenString {
  readonly quote: string;
  readonly isTriple: boolean;
  readonly isRaw: boolean;
  readonly start: number;
  /** Offset of the `{` of the innermost open field. */
  field: number;
}

interface Field {
  readonly string: OpenString;
  /** Whether the field stands in the text of the string or in another field's format. */
  readonly isInFormat: boolean;
  readonly opener: number;
  /** How many brackets are open inside, the field's own brace counted. */
  readonly depth: number;
}

export class FormattedText {
  private readonly fields: Field[] = [];

  private readonly scanner: Scanner;

  constructor(scanner: Scanner) {
    this.scanner = scanner;
  }

  /** The f-string in whose replacement field the scanner is. */
  get current(): OpenString | null {
    return this.fields.at(-1)?.string ?? null;
  }

  begin(start: number, quote: number, isRaw: boolean): void {
    const { text } = this.scanner;
    const mark = text.charAt(quote);
    const isTriple = text.startsWith(mark.repeat(3), quote);
    const string: OpenString = { quote: isTriple ? mark : mark, isTriple, isRaw, start, field: -1 };
    this.scanner.at = quote + (isTriple ? 3 : 1);
    this.scanner.emit('f-start', start, this.scanner.at);
    this.literal(string, false);
  }

  /** A `:` at the level of the field begins its format. */
  colon(start: number): boolean {
    const field = this.fieldHere();
    if (field === null) return false;
    const { scanner } = this;
    if (scanner.text.charAt(start + 1) === '=') scanner.masks.push({ at: start + 1, character: ' ' });
    scanner.at = start + 1;
    scanner.emit('operator', start, start + 1);
    this.literal(field.string, true);
    return true;
  }

  exclamation(start: number): boolean {
    const { scanner } = this;
    if (scanner.text.charAt(start + 1) === '=') return false;
    if (this.fieldHere() === null) return fail('invalid syntax', start);
    scanner.at = start + 1;
    scanner.emit('operator', start, start + 1);
    return true;
  }

  closesField(start: number): boolean {
    const field = this.fieldHere();
    if (field === null) return false;
    this.fields.pop();
    this.scanner.openers.pop();
    field.string.field = this.fields.at(-1)?.string === field.string ? this.fields.at(-1)!.opener : -1;
    this.scanner.at = start + 1;
    this.scanner.emit('operator', start, start + 1);
    this.literal(field.string, field.isInFormat);
    return true;
  }

  private fieldHere(): Field | null {
    const field = this.fields.at(-1);
    return field !== undefined && field.depth === this.scanner.openers.length ? field : null;
  }

  private literal(string: OpenString, isFormat: boolean): void {
    const { scanner } = this;
    const { text } = scanner;
    const start = scanner.at;
    for (let at = start; at < text.length; at++) {
      const character = text.charAt(at);
      if (character === '\\') {
        at = this.afterBackslash(string, at);
      } else if (character === '{') {
        if (text.charAt(at + 1) === '{' && !isFormat) at += 1;
        else return this.openField(string, isFormat, start, at);
      } else if (character === '}') {
        if (isFormat) return this.endLiteral(start, at);
        if (text.charAt(at + 1) !== '}') return fail("f-string: single '}' is not allowed", at);
        at += 1;
      } else if (character === string.quote && (!string.isTriple || text.startsWith(string.quote.repeat(3), at))) {
        if (isFormat) return fail("f-string: expecting '}'", at);
        return this.end(string, start, at);
      } else if ((character === '\n' || character === '\r') && !string.isTriple) {
        break;
      }
    }
    return this.failUnterminated(string);
  }

  /** Offset of the last character that the backslash takes with it. */
  private afterBackslash(string: OpenString, at: number): number {
    const { text } = this.scanner;
    const next = text.charAt(at + 1);
    if (next === '{' || next === '}') return at;
    if (next === 'N' && text.charAt(at + 2) === '{' && !string.isRaw) {
      const close = text.indexOf('}', at);
      return close === -1 ? at + 1 : close;
    }
    return next === '\r' && text.charAt(at + 2) === '\n' ? at + 2 : at + 1;
  }

  private openField(string: OpenString, isInFormat: boolean, start: number, at: number): void {
    this.endLiteral(start, at);
    this.scanner.open(at);
    string.field = at;
    this.fields.push({ string, isInFormat, opener: at, depth: this.scanner.openers.length });
  }

  private endLiteral(start: number, at: number): void {
    this.scanner.at = at;
    if (at > start) this.scanner.emit('f-middle', start, at);
  }

  private end(string: OpenString, start: number, at: number): void {
    this.endLiteral(start, at);
    this.scanner.at = at + (string.isTriple ? 3 : 1);
    this.scanner.emit('f-end', at, this.scanner.at);
  }

  private failUnterminated(string: OpenString): never {
    const { text } = this.scanner;
    const kind = string.isTriple ? 'triple-quoted f-string literal' : 'f-string literal';
    const line = string.isTriple ? lastLine(text) : lineAt(text, string.start);
    return fail(`unterminated ${kind} (detected at line ${line})`, string.start);
  }
}
