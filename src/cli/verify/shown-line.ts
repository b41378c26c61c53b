/** A line of a program's output as a terminal can show it. */

const WIDTH = 110;
/** What is left of the first difference where a line is cut. */
const LEAD = 40;

/** The bytes of a line as UTF-8; bytes that are none, and control characters, as `\x1b`. */
export function shownLine(bytes: Buffer): string {
  const text = isUtf8(bytes) ? bytes.toString('utf8') : bytes.toString('latin1').replace(/[\x80-\xff]/g, escaped);
  return text.replace(/[\x00-\x08\x0b-\x1f\x7f]/g, escaped);
}

/** The part of a long line around a column. */
export function cutAround(line: string, column: number): string {
  if (line.length <= WIDTH) return line;
  const start = Math.max(0, Math.min(column - LEAD, line.length - WIDTH));
  return `${start > 0 ? '…' : ''}${line.slice(start, start + WIDTH)}${start + WIDTH < line.length ? '…' : ''}`;
}

/** Where two lines part. */
export function firstDifferingColumn(one: string, other: string): number {
  let column = 0;
  while (column < one.length && one[column] === other[column]) column += 1;
  return column;
}

function isUtf8(bytes: Buffer): boolean {
  return Buffer.from(bytes.toString('utf8'), 'utf8').equals(bytes);
}

function escaped(character: string): string {
  return `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
}
