/**
 * Literals in prettier's normal form, so that formatting leaves their characters alone and positions can be aligned.
 * What a reader or an editor can't see (controls, lone surrogates, bidirectional marks) is escaped.
 */
export type Quote = '"' | "'";

const PLAIN = /^[ !#$%&()*+,\-./0-9:;<=>?@A-Z[\]^_`a-z{|}~]*$/;
const INVISIBLE = '\\x00-\\x1f\\x7f-\\xa0\\xad\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff0-\\uffff';
const LONE_SURROGATE = '[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]';
const IN_STRING = new RegExp(`["'\\\\${INVISIBLE}]|${LONE_SURROGATE}`, 'g');
const IN_TEMPLATE = new RegExp(`[\`\\\\${INVISIBLE}]|\\$\\{|${LONE_SURROGATE}`, 'g');

const SHORT_ESCAPES: Readonly<Record<string, string>> = {
  '\n': '\\n', '\r': '\\r', '\t': '\\t', '\b': '\\b', '\v': '\\v', '\f': '\\f', '\\': '\\\\',
};

function escapeOf(character: string, next: string): string {
  const short = SHORT_ESCAPES[character];
  if (short !== undefined) return short;
  const code = character.charCodeAt(0);
  if (code === 0 && !/[0-9]/.test(next)) return '\\0';
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}

/** The preferred quote, unless the other one needs fewer escapes: prettier's rule. */
function quoteFor(value: string, preferred: Quote): Quote {
  let balance = 0;
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index);
    if (code === 0x22) balance++;
    else if (code === 0x27) balance--;
  }
  if (preferred === '"') return balance > 0 ? "'" : '"';
  return balance < 0 ? '"' : "'";
}

export function stringText(value: string, preferred: Quote): string {
  if (PLAIN.test(value)) return preferred + value + preferred;
  const quote = quoteFor(value, preferred);
  const escaped = value.replace(IN_STRING, (character, offset: number) => {
    if (character === '"' || character === "'") return character === quote ? `\\${character}` : character;
    return escapeOf(character, value.charAt(offset + 1));
  });
  return quote + escaped + quote;
}

/** A stretch of a template literal, from its cooked text. */
export function quasiText(value: string, multiline: boolean): string {
  return value.replace(IN_TEMPLATE, (character, offset: number) => {
    if (character === '`') return '\\`';
    if (character === '${') return '\\${';
    if (character === '\n' && multiline) return '\n';
    return escapeOf(character, value.charAt(offset + 1));
  });
}

/** Lower case; no `+` or leading zero in an exponent; no needless zeros in a fraction (`1.50`), no trailing dot. */
export function numberText(raw: string): string {
  if (/^(0|[1-9][0-9]*)$/.test(raw)) return raw;
  return raw
    .toLowerCase()
    .replace(/^([+-]?[\d.]+e)(?:\+|(-))?0*(?=\d)/, '$1$2')
    .replace(/^([+-]?[\d.]+)e[+-]?0+$/, '$1')
    .replace(/^([+-])?\./, '$10.')
    .replace(/(\.\d+?)0+(?=e|$)/, '$1')
    .replace(/\.(?=e|$)/, '');
}

/** Flags sorted; a slash or a line end that would cut the literal short is escaped. */
export function regExpText(pattern: string, flags: string): string {
  const source = pattern.replace(/\\[^]|\[(?:\\[^]|[^\]\\])*\]|[/\n\r\u2028\u2029]/g, (part) => {
    if (part === '/') return '\\/';
    return part.replace(/^\\?([\n\r\u2028\u2029])$/, (_, end: string) => escapeOf(end, ''));
  });
  return `/${source === '' ? '(?:)' : source}/${[...flags].sort().join('')}`;
}

const ASCII_NAME = /^[A-Za-z_$][A-Za-z0-9_$]*$/;
const NAME = /^[\p{ID_Start}_$][\p{ID_Continue}$\u200c\u200d]*$/u;

/** Whether a text may stand as a property name without quotes. */
export function isIdentifierName(text: string): boolean {
  return ASCII_NAME.test(text) || NAME.test(text);
}
