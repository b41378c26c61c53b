/**
 * A tokenizer for what tree-sitter does not tell: comments, indentation that CPython refuses, brackets, unterminated
 * strings. It sees each character once and makes token objects only where it is asked to.
 */
import type { Comment } from '../../syntax/ast.js';
import { nestedTooDeeply } from '../syntax-error.js';
import { CharacterClass, CLASSES } from './characters.js';
import { FormattedText } from './formatted-text.js';
import { Indentation } from './indentation.js';
import { numberEnd } from './numbers.js';
import { fail, failAsNotText, ScanFailure } from './scan-failure.js';
import { stringEnd } from './string-end.js';
import type { Token, TokenType } from './token.js';

const DEEPEST_BRACKETS = 200;
const OPERATOR = /\*\*=|\/\/=|>>=|<<=|!=|->|:=|==|<=|>=|<>|\*\*|\/\/|<<|>>|[-+*/%@&|^]=|[-+*/%@&|^~<>=,:;]/y;
const WORD = /[\p{XID_Start}_][\p{XID_Continue}]*/uy;
const COMPOUND = /(?:if|elif|else|for|while|try|except|finally|with|def|class|async|match|case)(?![\w])/y;
const PREFIX = /^(?:[rR]?[bB]|[bB][rR]|[uU]|[rR]|[fF][rR]?|[rR][fF])$/;
const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** What the grammar is shown in place of the text's own characters. */
export interface Mask {
  readonly at: number;
  /** As long as what it replaces. */
  readonly character: string;
}

export class Scanner {
  readonly comments: Comment[] = [];
  readonly tokens: Token[] = [];
  readonly masks: Mask[] = [];
  /** Line ends and comments within brackets, as blanks: the grammar may take such a line for a dedent. */
  readonly bracketMasks: Mask[] = [];
  /** Something that CPython's grammar refuses and tree-sitter may not: an odd prefix, an indent out of place. */
  isSuspicious = false;
  readonly openers: number[] = [];
  /** Where each logical line begins. */
  readonly lineStarts: number[] = [];
  at = 0;
  private readonly indentation = new Indentation();
  private readonly formatted: FormattedText;
  private lineStart = 0;
  private lastStart = -1;
  private expectsIndent = false;

  readonly text: string;
  private readonly collects: boolean;

  constructor(text: string, collects: boolean) {
    this.text = text;
    this.collects = collects;
    this.formatted = new FormattedText(this);
  }

  run(): void {
    const { text } = this;
    const nul = text.indexOf('\0');
    if (nul !== -1) failAsNotText('source code cannot contain null bytes', nul);
    if (text.charCodeAt(0) === 0xfeff) this.at = 1;
    while (this.at < text.length) {
      if (this.beginLine()) this.logicalLine();
    }
    const opener = this.openers.at(-1);
    if (opener !== undefined) fail(`'${text.charAt(opener)}' was never closed`, opener);
    if (this.expectsIndent) this.isSuspicious = true;
    for (let level = this.indentation.depth; level > 0; level--) this.emit('dedent', text.length, text.length);
    this.emit('end', text.length, text.length);
  }

  emit(type: TokenType, start: number, end: number): void {
    this.lastStart = start;
    if (!this.collects) return;
    this.tokens.push({ type, text: this.text.slice(start, end), start, end, level: this.openers.length });
  }

  /** Measures the indentation; false for a line without code. */
  private beginLine(): boolean {
    const { text } = this;
    let column = 0;
    let narrow = 0;
    for (;; this.at++) {
      const code = text.charCodeAt(this.at);
      if (code === 0x20) {
        column += 1;
        narrow += 1;
      } else if (code === 0x09) {
        column = (Math.floor(column / 8) + 1) * 8;
        narrow += 1;
      } else if (code === 0x0c) {
        column = narrow = 0;
      } else if (code === 0x5c && this.continuation(this.at)) {
        this.at = this.afterLineEnd(this.at + 1) - 1;
      } else if (code === 0x23) {
        this.comment();
        return false;
      } else if (code === 0x0a || code === 0x0d) {
        this.at = this.afterLineEnd(this.at);
        return false;
      } else if (Number.isNaN(code)) {
        return false;
      } else {
        this.indent(column, narrow);
        return true;
      }
    }
  }

  private indent(column: number, narrow: number): void {
    const change = this.indentation.change(column, narrow, this.at);
    if ((change > 0) !== this.expectsIndent) this.isSuspicious = true;
    if (change > 0) this.emit('indent', this.at, this.at);
    for (let closed = change; closed < 0; closed++) this.emit('dedent', this.at, this.at);
  }

  private logicalLine(): void {
    const { text } = this;
    this.lineStart = this.at;
    this.lineStarts.push(this.at);
    this.lastStart = -1;
    for (;;) {
      const start = this.at;
      if (start >= text.length) break;
      const code = text.charCodeAt(start);
      switch (code < 128 ? CLASSES[code] : CharacterClass.name) {
        case CharacterClass.blank: this.at += 1; break;
        case CharacterClass.name: this.word(start, code); break;
        case CharacterClass.digit: this.number(start); break;
        case CharacterClass.dot: this.dot(start); break;
        case CharacterClass.quote: this.string(start, start); break;
        case CharacterClass.comment: this.comment(); break;
        case CharacterClass.open: this.open(start); break;
        case CharacterClass.close: this.close(start); break;
        case CharacterClass.lineEnd: {
          this.at = this.afterLineEnd(start);
          if (this.openers.length > 0) {
            this.blank(start, this.at);
            break;
          }
          this.endLine(start);
          return;
        }
        case CharacterClass.backslash: this.backslash(start); break;
        case CharacterClass.colon: if (!this.formatted.colon(start)) this.operator(start); break;
        case CharacterClass.exclamation: if (!this.formatted.exclamation(start)) this.operator(start); break;
        case CharacterClass.operator: this.operator(start); break;
        default: this.invalid(start);
      }
    }
    this.endLine(text.length);
  }

  private endLine(at: number): void {
    const { text, lastStart } = this;
    COMPOUND.lastIndex = this.lineStart;
    this.expectsIndent = text.charCodeAt(lastStart) === 0x3a && text.charCodeAt(lastStart + 1) !== 0x3d
      && COMPOUND.test(text);
    this.emit('newline', at, at);
  }

  private word(start: number, first: number): void {
    const { text } = this;
    let end = start + 1;
    if (first < 128) {
      for (let code = text.charCodeAt(end); code < 128; code = text.charCodeAt(end)) {
        const kind = CLASSES[code];
        if (kind !== CharacterClass.name && kind !== CharacterClass.digit) break;
        end += 1;
      }
    }
    if (first >= 128 || text.charCodeAt(end) >= 128) end = this.unicodeWord(start);
    const next = text.charCodeAt(end);
    if (next === 0x22 || next === 0x27) {
      if (end - start <= 2 && PREFIX.test(text.slice(start, end))) {
        this.string(start, end);
        return;
      }
      this.isSuspicious = true;
    }
    if (end - start === 4 && first === 0x74) this.maskType(start, end);
    this.at = end;
    this.emit('name', start, end);
  }

  private unicodeWord(start: number): number {
    WORD.lastIndex = start;
    const match = WORD.exec(this.text);
    const end = match === null ? start : WORD.lastIndex;
    const code = this.text.codePointAt(end) ?? 0;
    if (code < 128 && match !== null) return end;
    const character = String.fromCodePoint(code);
    if (match !== null && /[\s\p{Z}\p{C}\p{P}\p{S}]/u.test(character) === false) return end;
    const hex = code.toString(16).toUpperCase().padStart(4, '0');
    const width = character.length;
    if (/[\p{Z}\p{C}]/u.test(character)) fail(`invalid non-printable character U+${hex}`, end, end + width);
    return fail(`invalid character '${character}' (U+${hex})`, end, end + width);
  }

  /** `type(x).y = v` at the start of a statement looks like a type alias to the grammar. */
  private maskType(start: number, end: number): void {
    const { text, lastStart } = this;
    if (!text.startsWith('type', start)) return;
    const before = lastStart < 0 ? ';' : text.charAt(lastStart);
    if (before !== ';' && before !== ':') return;
    let next = end;
    while (text.charCodeAt(next) === 0x20) next += 1;
    if ('([.'.includes(text.charAt(next))) this.masks.push({ at: start, character: 'T' });
  }

  private number(start: number): void {
    const kind = CLASSES[this.text.charCodeAt(start + 1)] ?? CharacterClass.name;
    const isSingle = kind !== CharacterClass.digit && kind !== CharacterClass.name && kind !== CharacterClass.dot;
    this.at = isSingle ? start + 1 : numberEnd(this.text, start);
    this.emit('number', start, this.at);
  }

  private dot(start: number): void {
    const { text } = this;
    if (CLASSES[text.charCodeAt(start + 1)] === CharacterClass.digit) {
      this.at = numberEnd(text, start);
      this.emit('number', start, this.at);
      return;
    }
    this.at = text.startsWith('...', start) ? start + 3 : start + 1;
    this.emit('operator', start, this.at);
  }

  private string(start: number, quote: number): void {
    const prefix = this.text.slice(start, quote).toLowerCase();
    if (prefix.includes('f')) {
      this.formatted.begin(start, quote, prefix.includes('r'));
      return;
    }
    this.at = stringEnd(this.text, start, quote, this.formatted.current);
    this.emit('string', start, this.at);
  }

  private comment(): void {
    const { text } = this;
    const start = this.at;
    let end = start;
    for (let code = text.charCodeAt(end); code !== 0x0a && code !== 0x0d && end < text.length;) {
      code = text.charCodeAt(++end);
    }
    this.comments.push({ text: text.slice(start + 1, end), span: { start, end } });
    this.at = end;
    if (this.openers.length > 0) this.blank(start, end);
  }

  private blank(start: number, end: number): void {
    if (this.collects) this.bracketMasks.push({ at: start, character: ' '.repeat(end - start) });
  }

  open(start: number): void {
    if (this.openers.length >= DEEPEST_BRACKETS) throw new ScanFailure(nestedTooDeeply(start));
    this.at = start + 1;
    this.emit('operator', start, this.at);
    this.openers.push(start);
  }

  close(start: number): void {
    const { text } = this;
    const character = text.charAt(start);
    if (character === '}' && this.formatted.closesField(start)) return;
    const opener = this.openers.pop();
    if (opener === undefined) return fail(`unmatched '${character}'`, start);
    const opening = text.charAt(opener);
    if (CLOSERS[opening] !== character) {
      if (opener === this.formatted.current?.field) return fail(`f-string: unmatched '${character}'`, start);
      const line = text.slice(opener, start).includes('\n') ? ` on line ${this.lineOf(opener)}` : '';
      const message = `closing parenthesis '${character}' does not match opening parenthesis '${opening}'${line}`;
      return fail(message, start);
    }
    this.at = start + 1;
    this.emit('operator', start, this.at);
  }

  private backslash(start: number): void {
    if (!this.continuation(start)) fail('unexpected character after line continuation character', start + 1);
    this.at = this.afterLineEnd(start + 1);
    if (this.at >= this.text.length) fail('unexpected EOF while parsing', start + 1);
  }

  private operator(start: number): void {
    if (!this.collects) {
      this.at = start + 1;
      this.lastStart = start;
      return;
    }
    OPERATOR.lastIndex = start;
    this.at = start + (OPERATOR.exec(this.text)?.[0].length ?? 1);
    this.emit('operator', start, this.at);
  }

  private invalid(start: number): void {
    const code = this.text.charCodeAt(start);
    if (code < 0x20 || code === 0x7f) {
      fail(`invalid non-printable character U+${code.toString(16).toUpperCase().padStart(4, '0')}`, start);
    }
    fail('invalid syntax', start);
  }

  private continuation(at: number): boolean {
    const next = this.text.charCodeAt(at + 1);
    return next === 0x0a || next === 0x0d;
  }

  /** A carriage return alone ends a line too; tree-sitter is shown a line feed. */
  afterLineEnd(at: number): number {
    if (this.text.charCodeAt(at) !== 0x0d) return at + 1;
    if (this.text.charCodeAt(at + 1) === 0x0a) return at + 2;
    this.masks.push({ at, character: '\n' });
    return at + 1;
  }

  get isInField(): boolean {
    return this.formatted.current !== null;
  }

  lineOf(offset: number): number {
    let line = 1;
    for (let at = this.text.indexOf('\n'); at !== -1 && at < offset; at = this.text.indexOf('\n', at + 1)) line += 1;
    return line;
  }
}
