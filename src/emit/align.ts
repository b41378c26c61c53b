/**
 * Carries positions from the printed text to prettier's. Prettier moves blanks and lets some punctuation come and go;
 * every other character stays, in order. So both texts are walked side by side.
 */
import type { Positions } from './positions.js';

export interface Alignment {
  readonly positions: Positions;
  /** Characters that could not be paired: 0 unless prettier did something new to a text. */
  readonly mismatches: number;
}

const [BLANK, OPTIONAL] = [1, 2];

/** What a character is to the alignment, for the ASCII range. */
const KINDS: Uint8Array = new Uint8Array(128);
for (const blank of ' \t\n\r') KINDS[blank.charCodeAt(0)] = BLANK;
for (const optional of ',;()\'"|') KINDS[optional.charCodeAt(0)] = OPTIONAL;

function kindAt(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code < 128 ? KINDS[code]! : 0;
}

const isQuote = (code: number): boolean => code === 0x22 || code === 0x27;

/** The same character; prettier may choose the other quote. */
function pairs(one: number, other: number): boolean {
  return one === other || (isQuote(one) && isQuote(other));
}

function skipBlanks(text: string, from: number): number {
  let offset = from;
  while (offset < text.length && kindAt(text, offset) === BLANK) offset++;
  return offset;
}

export function align(before: string, after: string, positions: Positions): Alignment {
  const walk = new Walk(before, after, positions);
  walk.run();
  return { positions: { generated: walk.generated, source: walk.source }, mismatches: walk.mismatches };
}

class Walk {
  readonly generated: number[] = [];
  readonly source: number[] = [];
  mismatches = 0;
  private next = 0;
  private readonly before: string;
  private readonly after: string;
  private readonly positions: Positions;

  constructor(before: string, after: string, positions: Positions) {
    this.before = before;
    this.after = after;
    this.positions = positions;
  }

  run(): void {
    const { before, after } = this;
    let from = skipBlanks(before, 0);
    let to = skipBlanks(after, 0);
    while (from < before.length && to < after.length) {
      if (pairs(before.charCodeAt(from), after.charCodeAt(to))) {
        this.carry(from, to);
        from = skipBlanks(before, from + 1);
        to = skipBlanks(after, to + 1);
      } else if (this.comes(from, to)) {
        to = skipBlanks(after, to + 1);
      } else if (kindAt(before, from) === OPTIONAL) {
        from = skipBlanks(before, from + 1);
      } else {
        [from, to] = this.resynchronise(from, to);
      }
    }
  }

  /** Whether prettier has put in the character at `to`: what stands at `from` follows it, or more of its kind. */
  private comes(from: number, to: number): boolean {
    const wanted = this.before.charCodeAt(from);
    let offset = to;
    while (offset < this.after.length && kindAt(this.after, offset) === OPTIONAL) {
      if (pairs(this.after.charCodeAt(offset), wanted)) return true;
      offset = skipBlanks(this.after, offset + 1);
    }
    return offset > to && (kindAt(this.before, from) !== OPTIONAL || pairs(this.after.charCodeAt(offset), wanted));
  }

  /** Records the tokens that start at `from`, or at punctuation before it that has gone. */
  private carry(from: number, to: number): void {
    const { generated } = this.positions;
    while (this.next < generated.length && generated[this.next]! <= from) {
      const last = this.generated.length - 1;
      const source = this.positions.source[this.next++]!;
      if (last >= 0 && this.generated[last] === to) {
        this.source[last] = source;
      } else {
        this.generated.push(to);
        this.source.push(source);
      }
    }
  }

  /** The next line of the printed text that prettier has kept; the tokens in between stay unmapped. */
  private resynchronise(from: number, to: number): readonly [number, number] {
    this.mismatches++;
    for (let end = this.before.indexOf('\n', from); end !== -1; end = this.before.indexOf('\n', end + 1)) {
      const start = skipBlanks(this.before, end);
      const token = /^[^\s,;()'"|`]{4,}/.exec(this.before.slice(start, start + 40))?.[0];
      const found = token === undefined ? -1 : this.after.slice(to, to + RESYNCHRONISE_WINDOW).indexOf(token);
      if (found === -1) continue;
      while (this.next < this.positions.generated.length && this.positions.generated[this.next]! < start) this.next++;
      return [start, to + found];
    }
    return [this.before.length, this.after.length];
  }
}

const RESYNCHRONISE_WINDOW = 2_000;
