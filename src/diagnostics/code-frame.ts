/** The lines around a place, with a caret under it. */
import type { Span } from '../syntax/ast.js';
import type { LineTable } from '../syntax/positions.js';
import { displayedCharacters, type DisplayedCharacter } from './display-width.js';
import type { Paint } from './paint.js';

/** Columns of source that a frame shows; longer lines are cut around the place. */
const FRAME_WIDTH = 110;

export function codeFrame(lines: LineTable, span: Span, paint: Paint, mark: (text: string) => string): string {
  const { line, column } = lines.positionAt(span.start);
  const lastLine = Math.min(lines.lineCount, line + 1);
  const digits = String(lastLine).length;
  const rows: string[] = [];
  for (let number = Math.max(1, line - 1); number <= lastLine; number += 1) {
    const text = lines.lineText(number);
    const gutter = `${String(number).padStart(digits)} |`;
    if (number === line) {
      const { source, underline } = markedLine(text, column, column + span.end - span.start);
      rows.push(`${mark('>')} ${paint.faint(gutter)}${source === '' ? '' : ` ${source}`}`);
      rows.push(`  ${paint.faint(`${' '.repeat(digits)} |`)} ${mark(underline)}`);
    } else if (number < line || text.trim() !== '') {
      rows.push(`  ${paint.faint(gutter)}${text === '' ? '' : ` ${contextLine(text)}`}`);
    }
  }
  return rows.join('\n');
}

function markedLine(text: string, start: number, end: number): { source: string; underline: string } {
  const characters = displayedCharacters(text);
  const first = characters.findIndex((character) => character.offset >= start);
  const from = first === -1 ? characters.length : first;
  let to = from;
  while (to < characters.length && characters[to]!.offset < end) to += 1;
  const window = visibleWindow(characters, from, to);
  const lead = window.cutBefore ? '…' : '';
  const before = widthOf(characters.slice(window.start, from)) + lead.length;
  const under = Math.max(1, widthOf(characters.slice(from, Math.min(to, window.end))));
  return {
    source: lead + textOf(characters.slice(window.start, window.end)) + (window.end < characters.length ? '…' : ''),
    underline: ' '.repeat(before) + '^'.repeat(under),
  };
}

interface VisibleWindow {
  readonly start: number;
  readonly end: number;
  readonly cutBefore: boolean;
}

/** Which characters of a long line to show, so that the marked ones are among them. */
function visibleWindow(characters: readonly DisplayedCharacter[], from: number, to: number): VisibleWindow {
  if (widthOf(characters) <= FRAME_WIDTH) return { start: 0, end: characters.length, cutBefore: false };
  const shown = Math.min(to - from, FRAME_WIDTH / 2);
  const start = Math.max(0, Math.min(from - Math.floor((FRAME_WIDTH - shown) / 2), from));
  let end = start;
  for (let width = 0; end < characters.length && width < FRAME_WIDTH; end += 1) width += characters[end]!.width;
  return { start, end, cutBefore: start > 0 };
}

function contextLine(text: string): string {
  const characters = displayedCharacters(text);
  if (widthOf(characters) <= FRAME_WIDTH) return textOf(characters);
  return `${textOf(characters.slice(0, FRAME_WIDTH))}…`;
}

function widthOf(characters: readonly DisplayedCharacter[]): number {
  return characters.reduce((sum, character) => sum + character.width, 0);
}

function textOf(characters: readonly DisplayedCharacter[]): string {
  return characters.map((character) => character.text).join('');
}
