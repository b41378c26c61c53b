import { decodeError } from './decode-error.js';

const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

 
const plain = /[^"\\\u0000-\u001f]*/y;
const plainOrControl = /[^"\\]*/y;

/** The string whose opening quote is before `start`, and where it ends. @throws JSONDecodeError */
export function scanString(text: string, start: number, strict: boolean): readonly [value: string, end: number] {
  const chunk = strict ? plain : plainOrControl;
  let value = '';
  let at = start;
  for (;;) {
    chunk.lastIndex = at;
    value += chunk.exec(text)?.[0] ?? '';
    at = chunk.lastIndex;
    const end = text[at];
    if (end === undefined) throw decodeError('Unterminated string starting at', text, start - 1);
    if (end === '"') return [value, at + 1];
    if (end !== '\\') throw decodeError('Invalid control character at', text, at);
    const escape = text[at + 1];
    if (escape === undefined) throw decodeError('Unterminated string starting at', text, start - 1);
    if (escape === 'u') {
      value += unicode(text, at + 2);
      at += 6;
    } else {
      value += escapes[escape] ?? invalidEscape(text, at);
      at += 2;
    }
  }
}

function unicode(text: string, at: number): string {
  const digits = text.slice(at, at + 4);
  if (!/^[0-9a-fA-F]{4}$/.test(digits)) throw decodeError('Invalid \\uXXXX escape', text, at - 1);
  return String.fromCharCode(Number.parseInt(digits, 16));
}

function invalidEscape(text: string, at: number): never {
  throw decodeError('Invalid \\escape', text, at);
}
