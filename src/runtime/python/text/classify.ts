import { unprintable } from '../string-text.js';
import { isSpaceCharacter } from './white-space.js';

/** Superscripts and circled digits are digits, though not decimal. */
const digit =
  /^[\p{Nd}\u00b2\u00b3\u00b9\u1369-\u1371\u19da\u2070\u2074-\u2079\u2080-\u2089\u2460-\u2468\u2474-\u247c\u2488-\u2490\u24ea\u24f5-\u24fd\u24ff\u2776-\u277e\u2780-\u2788\u278a-\u2792\u{10a40}-\u{10a43}\u{10e60}-\u{10e68}\u{11052}-\u{1105a}\u{1f100}-\u{1f10a}]+$/u;
/** Numerals of CJK are letters with a numeric value. */
const numeric =
  /^[\p{N}\u3405\u3483\u382a\u3b4d\u4e00\u4e03\u4e07\u4e09\u4e24\u4e5d\u4e8c\u4e94\u4e96\u4ebf-\u4ec0\u4edf\u4ee8\u4f0d\u4f70\u4fe9\u5006\u5104\u5146\u5169\u516b\u516d\u5341\u5343-\u5345\u534c\u53c1-\u53c4\u56db\u58f1\u58f9\u5e7a\u5efe-\u5eff\u5f0c-\u5f0e\u5f10\u62d0\u62fe\u634c\u67d2\u6d1e\u6f06\u7396\u767e\u7695\u79ed\u8086\u842c\u8cae\u8cb3\u8d30\u920e\u94a9\u9621\u9646\u964c\u9678\u96f6\uf96b\uf973\uf978\uf9b2\uf9d1\uf9d3\uf9fd]+$/u;

/** Python's `s.isdecimal()`. */
export function isDecimal(text: string): boolean {
  return /^\p{Nd}+$/u.test(text);
}

/** Python's `s.isdigit()`. */
export function isDigit(text: string): boolean {
  return digit.test(text);
}

/** Python's `s.isnumeric()`. */
export function isNumeric(text: string): boolean {
  return numeric.test(text);
}

/** Python's `s.isalpha()`. */
export function isAlpha(text: string): boolean {
  return /^\p{L}+$/u.test(text);
}

/** Python's `s.isalnum()`. */
export function isAlnum(text: string): boolean {
  return (
    text !== '' && [...text].every((character) => isAlpha(character) || isNumeric(character) || isDigit(character))
  );
}

/** Python's `s.isspace()`. */
export function isSpace(text: string): boolean {
  return text !== '' && [...text].every(isSpaceCharacter);
}

/** Python's `s.isidentifier()`. */
export function isIdentifier(text: string): boolean {
  return /^[\p{XID_Start}_][\p{XID_Continue}]*$/u.test(text);
}

/** Python's `s.isprintable()`. */
export function isPrintable(text: string): boolean {
  return [...text].every((character) => character === ' ' || !unprintable.test(character));
}

/** Python's `s.isascii()`. */
export function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}
