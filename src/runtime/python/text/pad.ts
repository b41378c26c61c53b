import { PyTypeError } from '../exceptions/builtin.js';
import { textLength } from '../operators/len.js';
import { points } from './points.js';

function checkFill(fill: string): void {
  if (textLength(fill) !== 1) throw new PyTypeError('The fill character must be exactly one character long');
}

/** Python's `s.ljust(width, fill)`. @throws PyTypeError for a fill of more than one character. */
export function ljust(text: string, width: number, fill = ' '): string {
  checkFill(fill);
  return text + fill.repeat(Math.max(0, width - textLength(text)));
}

/** Python's `s.rjust(width, fill)`. */
export function rjust(text: string, width: number, fill = ' '): string {
  checkFill(fill);
  return fill.repeat(Math.max(0, width - textLength(text))) + text;
}

/** Python's `s.center(width, fill)`: the odd one goes left when the width is odd. */
export function center(text: string, width: number, fill = ' '): string {
  checkFill(fill);
  const missing = Math.max(0, width - textLength(text));
  const left = Math.floor(missing / 2) + (missing & width & 1);
  return fill.repeat(left) + text + fill.repeat(missing - left);
}

/** Python's `s.zfill(width)`: zeros after the sign. */
export function zfill(text: string, width: number): string {
  const missing = Math.max(0, width - textLength(text));
  const signed = missing > 0 && /^[+-]/.test(text);
  return signed ? text.slice(0, 1) + '0'.repeat(missing) + text.slice(1) : '0'.repeat(missing) + text;
}

/** Python's `s.expandtabs(size)`. */
export function expandTabs(text: string, size = 8): string {
  let out = '';
  let column = 0;
  for (const character of points(text)) {
    if (character === '\t') {
      const blanks = size > 0 ? size - (column % size) : 0;
      out += ' '.repeat(blanks);
      column += blanks;
    } else {
      out += character;
      column = character === '\n' || character === '\r' ? 0 : column + 1;
    }
  }
  return out;
}
