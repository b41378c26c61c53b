/** Lines and columns as a reader sees them. */
export class Layout {
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  private lineStart(offset: number): number {
    const { text } = this;
    let at = offset;
    while (at > 0 && !isLineEnd(text.charCodeAt(at - 1))) at -= 1;
    return at;
  }

  /** Column of the character, tabs to every eighth. */
  columnOf(offset: number): number {
    let column = 0;
    for (let at = this.lineStart(offset); at < offset; at++) {
      column = this.text.charCodeAt(at) === 0x09 ? (Math.floor(column / 8) + 1) * 8 : column + 1;
    }
    return column;
  }

  onOneLine(start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (isLineEnd(this.text.charCodeAt(at))) return false;
    return true;
  }

  /** Whether an empty line precedes the line that begins with what stands at `offset`. */
  hasBlankLineBefore(offset: number): boolean {
    const { text } = this;
    let at = offset - 1;
    while (at >= 0 && isBlank(text.charCodeAt(at))) at -= 1;
    if (at < 0 || !isLineEnd(text.charCodeAt(at))) return false;
    at -= endsCrLf(text, at) ? 2 : 1;
    while (at >= 0 && isBlank(text.charCodeAt(at))) at -= 1;
    return at < 0 || isLineEnd(text.charCodeAt(at));
  }
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0c;
}

function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}

function endsCrLf(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x0a && text.charCodeAt(at - 1) === 0x0d;
}
