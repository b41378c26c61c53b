/** Number literals: where they end, and what is wrong with them. */
import { fail } from './scan-failure.js';

const DIGITS = '[0-9](?:_?[0-9])*';
const EXPONENT = `[eE][-+]?${DIGITS}`;
const NUMBER = new RegExp(
  '0[xX](?:_?[0-9a-fA-F])+|0[bB](?:_?[01])+|0[oO](?:_?[0-7])+'
  + `|(?:(?:${DIGITS})?\\.${DIGITS}|${DIGITS}\\.?)(?:${EXPONENT})?[jJ]?`, 'y');
/** CPython lets these follow a number without a blank: `1if x else y`. */
const KEYWORD_AFTER = /(?:and|else|for|if|in|is|not|or)(?![\p{XID_Continue}])/uy;
const WORD = /[\p{XID_Continue}_]/u;

/** The offset after the number that begins at `start`. */
export function numberEnd(text: string, start: number): number {
  NUMBER.lastIndex = start;
  const match = NUMBER.exec(text);
  if (match === null) return fail('invalid decimal literal', start);
  const written = match[0];
  const end = start + written.length;
  if (/^0_?[0-9_]*[1-9]/.test(written) && /^[0-9_]+$/.test(written)) {
    const remedy = 'use an 0o prefix for octal integers';
    fail(`leading zeros in decimal integer literals are not permitted; ${remedy}`, start, end);
  }
  const next = text.charAt(end);
  if (next !== '' && WORD.test(next)) checkAfter(text, start, end, written);
  return end;
}

function checkAfter(text: string, start: number, end: number, written: string): void {
  const variety = varietyOf(text, start, written);
  const isBarePrefix = written === '0' && variety !== 'decimal';
  if (isBarePrefix && /[0-9]/.test(text.charAt(end + 1))) end += 1;
  const next = text.charAt(end);
  if (variety === 'octal' && /[89]/.test(next)) fail(`invalid digit '${next}' in octal literal`, end);
  if (variety === 'binary' && /[2-9]/.test(next)) fail(`invalid digit '${next}' in binary literal`, end);
  KEYWORD_AFTER.lastIndex = end;
  if (KEYWORD_AFTER.test(text)) return;
  fail(`invalid ${variety} literal`, next === '_' || written === '0' ? end : end - 1);
}

function varietyOf(text: string, start: number, written: string): string {
  const prefix = text.slice(start, start + 2).toLowerCase();
  if (prefix === '0x') return 'hexadecimal';
  if (prefix === '0o') return 'octal';
  if (prefix === '0b') return 'binary';
  return /[jJ]$/.test(written) ? 'imaginary' : 'decimal';
}
