import { ValueError } from '../python/exceptions/builtin.js';
import { expandTabs } from '../python/text/pad.js';

/** The keywords of `wrap` and `fill`. */
export interface WrapOptions {
  readonly initialIndent?: string;
  readonly subsequentIndent?: string;
  readonly expandTabs?: boolean;
  readonly replaceWhitespace?: boolean;
  readonly dropWhitespace?: boolean;
  readonly breakLongWords?: boolean;
  readonly breakOnHyphens?: boolean;
  readonly maxLines?: number | null;
  readonly placeholder?: string;
}

const space = '[\\t\\n\\v\\f\\r ]';
const letter = '[\\p{L}_]';
const word = '[\\p{L}\\p{N}_]';
const joint = `[\\p{L}\\p{N}_!"'&.,?]`;

/** Words with the hyphens that they may be broken at, dashes, and white space, as TextWrapper takes a text apart. */
const pieces = new RegExp(
  [
    `${space}+`,
    `(?<=${joint})-{2,}(?=${word})`,
    `[^\\t\\n\\v\\f\\r ]+?(?:-(?:(?<=${letter}{2}-)|(?<=${letter}-${letter}-))(?=${letter}-?${letter})|(?=${space}|$)|(?<=${joint})(?=-{2,}${word}))`,
  ].join('|'),
  'gu',
);
const words = /\s+|\S+/g;

/** Python's `textwrap.wrap(text, width)`: lines of at most so many characters. @throws ValueError */
export function wrap(text: string, width = 70, options: WrapOptions = {}): string[] {
  if (width <= 0) throw new ValueError(`invalid width ${width} (must be > 0)`);
  checkPlaceholder(width, options);
  let source = options.expandTabs === false ? text : expandTabs(text);
  if (options.replaceWhitespace !== false) source = source.replace(/[\t\n\v\f\r]/g, ' ');
  const chunks = (source.match(options.breakOnHyphens === false ? words : pieces) ?? []).reverse();
  return new Wrapping(chunks, width, options).lines();
}

function checkPlaceholder(width: number, { maxLines = null, placeholder = ' [...]', ...options }: WrapOptions): void {
  if (maxLines === null) return;
  const indentation = (maxLines > 1 ? options.subsequentIndent : options.initialIndent) ?? '';
  if (indentation.length + placeholder.trimStart().length > width) throw new ValueError('placeholder too large for max width');
}

/** Takes chunks from the end of a list, which are in reverse. */
class Wrapping {
  private readonly chunks: string[];
  private readonly width: number;
  private readonly options: WrapOptions;
  private readonly result: string[] = [];

  constructor(chunks: string[], width: number, options: WrapOptions) {
    this.chunks = chunks;
    this.width = width;
    this.options = options;
  }

  lines(): string[] {
    const { options, chunks, result } = this;
    const drops = options.dropWhitespace !== false;
    while (chunks.length > 0) {
      const indentation = (result.length > 0 ? options.subsequentIndent : options.initialIndent) ?? '';
      if (drops && result.length > 0 && isBlank(chunks.at(-1))) chunks.pop();
      const line = this.line(this.width - indentation.length);
      if (drops && isBlank(line.at(-1))) line.pop();
      if (line.length === 0) continue;
      if (!this.isFull(drops)) result.push(indentation + line.join(''));
      else if (this.shortened(line, indentation)) break;
    }
    return result;
  }

  private line(width: number): string[] {
    const line: string[] = [];
    let length = 0;
    while (this.chunks.length > 0 && length + (this.chunks.at(-1) ?? '').length <= width) {
      const chunk = this.chunks.pop() ?? '';
      line.push(chunk);
      length += chunk.length;
    }
    if ((this.chunks.at(-1) ?? '').length > width) this.breakWord(line, width - length, width);
    return line;
  }

  private breakWord(line: string[], left: number, width: number): void {
    const room = width < 1 ? 1 : left;
    if (this.options.breakLongWords === false) {
      if (line.length === 0) line.push(this.chunks.pop() ?? '');
      return;
    }
    const word = this.chunks.pop() ?? '';
    const hyphen = this.options.breakOnHyphens === false ? -1 : word.lastIndexOf('-', room - 1);
    const end = word.length > room && hyphen > 0 && /[^-]/.test(word.slice(0, hyphen)) ? hyphen + 1 : room;
    line.push(word.slice(0, end));
    this.chunks.push(word.slice(end));
  }

  /** No further line may follow, and text is left. */
  private isFull(drops: boolean): boolean {
    const { maxLines = null } = this.options;
    if (maxLines === null || this.result.length + 1 < maxLines) return false;
    return !(this.chunks.length === 0 || (drops && this.chunks.length === 1 && isBlank(this.chunks[0])));
  }

  private shortened(line: string[], indentation: string): boolean {
    const placeholder = this.options.placeholder ?? ' [...]';
    const width = this.width - indentation.length;
    for (; line.length > 0; line.pop()) {
      if (!isBlank(line.at(-1)) && line.join('').length + placeholder.length <= width) {
        this.result.push(indentation + line.join('') + placeholder);
        return true;
      }
    }
    const before = this.result.at(-1)?.trimEnd();
    if (before !== undefined && before.length + placeholder.length <= this.width) this.result.splice(-1, 1, before + placeholder);
    else this.result.push(indentation + placeholder.trimStart());
    return true;
  }
}

const isBlank = (chunk: string | undefined): boolean => chunk?.trim() === '';

/** Python's `textwrap.fill(text, width)`. */
export function fill(text: string, width = 70, options: WrapOptions = {}): string {
  return wrap(text, width, options).join('\n');
}

/** Python's `textwrap.shorten(text, width)`: one line, cut where it is too long. */
export function shorten(text: string, width: number, options: WrapOptions = {}): string {
  return fill(text.trim().split(/\s+/).join(' '), width, { ...options, maxLines: 1 });
}
