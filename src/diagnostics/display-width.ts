/**
 * How many terminal columns a text takes. East Asian wide and fullwidth characters and emoji take two,
 * combining marks none.
 *
 * @see https://www.unicode.org/reports/tr11/
 */

/** First and last code points of the ranges that UAX #11 lists as wide or fullwidth. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f], [0x2e80, 0x303e], [0x3041, 0x33ff], [0x3400, 0x4dbf], [0x4e00, 0x9fff], [0xa000, 0xa4cf],
  [0xa960, 0xa97f], [0xac00, 0xd7a3], [0xf900, 0xfaff], [0xfe10, 0xfe19], [0xfe30, 0xfe6f], [0xff00, 0xff60],
  [0xffe0, 0xffe6], [0x17000, 0x18cd5], [0x1b000, 0x1b2fb], [0x20000, 0x3fffd],
];

const TAB = 4;
const emoji = /\p{Emoji_Presentation}|\ufe0f/u;
const invisible = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

export interface DisplayedCharacter {
  /** What to print: a tab is spaces, a control character its picture. */
  readonly text: string;
  readonly width: number;
  /** UTF-16 offset in the text. */
  readonly offset: number;
}

/** The characters of one line as a terminal shows them. */
export function displayedCharacters(line: string): readonly DisplayedCharacter[] {
  const result: DisplayedCharacter[] = [];
  let column = 0;
  for (const { segment, index } of graphemes.segment(line)) {
    const shown = shownAs(segment, column);
    const width = segment === '\t' ? shown.length : characterWidth(shown);
    result.push({ text: shown, width, offset: index });
    column += width;
  }
  return result;
}

function shownAs(character: string, column: number): string {
  if (character === '\t') return ' '.repeat(TAB - (column % TAB));
  const code = character.codePointAt(0)!;
  // Printed as they are, control characters could move the cursor or recolour the terminal.
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  return code === 0x7f ? '\u2421' : character;
}

function characterWidth(character: string): number {
  if (invisible.test(character)) return 0;
  const code = character.codePointAt(0)!;
  if (code < 0x1100) return 1;
  return emoji.test(character) || WIDE.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
}
