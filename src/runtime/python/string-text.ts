/** What `str.isprintable` excludes: categories Other and Separator, but for the ASCII space. */
export const unprintable = /[\p{C}\p{Z}]/u;

const shortEscapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\' };

/** `repr` of a string: single quotes, unless it has only single ones inside. */
export function stringRepr(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  let out = quote;
  for (const character of text) out += escaped(character, quote);
  return out + quote;
}

function escaped(character: string, quote: string): string {
  if (character === quote) return `\\${character}`;
  const short = shortEscapes[character];
  if (short !== undefined) return short;
  if (character === ' ' || !unprintable.test(character)) return character;
  return escapedCode(character.codePointAt(0) ?? 0);
}

/** The shortest of `\xhh`, `\uhhhh` and `\Uhhhhhhhh`. */
export function escapedCode(code: number): string {
  const hex = code.toString(16);
  if (code <= 0xff) return `\\x${hex.padStart(2, '0')}`;
  return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}

/** What `ascii` and the `backslashreplace` handler make of everything beyond ASCII. */
export function escapedBeyondAscii(text: string): string {
  // Code points one by one, so that a pair of surrogates is one escape.
  let out = '';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    out += code < 0x80 ? character : escapedCode(code);
  }
  return out;
}

/** `repr` of bytes: `b'...'`. */
export function bytesRepr(bytes: Uint8Array): string {
  const quote = bytes.includes(0x27) && !bytes.includes(0x22) ? '"' : "'";
  let out = `b${quote}`;
  for (const byte of bytes) {
    const character = String.fromCharCode(byte);
    if (character === quote) out += `\\${character}`;
    else if (byte >= 0x20 && byte < 0x7f && byte !== 0x5c) out += character;
    else out += shortEscapes[character] ?? escapedCode(byte);
  }
  return out + quote;
}
