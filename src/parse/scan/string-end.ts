/** Where a string literal ends. */
import { fail } from './scan-failure.js';
import type { OpenString } from './formatted-text.js';

/** The offset after the literal; `around` is the f-string in whose replacement field it stands. */
export function stringEnd(text: string, start: number, quote: number, around: OpenString | null): number {
  const code = text.charCodeAt(quote);
  const isTriple = text.charCodeAt(quote + 1) === code && text.charCodeAt(quote + 2) === code;
  for (let at = quote + (isTriple ? 3 : 1); at < text.length; at++) {
    const here = text.charCodeAt(at);
    if (here === 0x5c) {
      at += text.charCodeAt(at + 1) === 0x0d && text.charCodeAt(at + 2) === 0x0a ? 2 : 1;
    } else if (here === code) {
      if (!isTriple) return at + 1;
      if (text.charCodeAt(at + 1) === code && text.charCodeAt(at + 2) === code) return at + 3;
    } else if (!isTriple && (here === 0x0a || here === 0x0d)) {
      break;
    }
  }
  return failUnterminated(text, start, quote, isTriple, around);
}

function failUnterminated(
  text: string, start: number, quote: number, isTriple: boolean, around: OpenString | null,
): never {
  if (around !== null && around.quote === text.charAt(quote) && around.isTriple === isTriple) {
    return fail("f-string: expecting '}'", start);
  }
  const kind = isTriple ? 'triple-quoted string literal' : 'string literal';
  const line = isTriple ? lastLine(text) : lineAt(text, start);
  return fail(`unterminated ${kind} (detected at line ${line})`, start);
}

export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\r|\n/).length;
}

/** The number of the last line; a final line end does not begin another. */
export function lastLine(text: string): number {
  return lineAt(text.replace(/\r?\n$/, ''), text.length);
}
