/** The quotes of a cookie's value. */

export function isLegalKey(key: string): boolean {
  return /^[\w\d!#$%&'*+\-.^_`|~:]+$/.test(key);
}

export function quote(text: string): string {
  if (isLegalKey(text)) return text;
  const escaped = Array.from(text, (character) => {
    if (character === '"' || character === '\\') return `\\${character}`;
    const code = character.charCodeAt(0);
    if (code > 0xff || /[\w!#$%&'*+\-.^`|~: ()/<=>?@[\]{}]/.test(character)) return character;
    return `\\${code.toString(8).padStart(3, '0')}`;
  });
  return `"${escaped.join('')}"`;
}

export function unquote(text: string): string {
  if (text.length < 2 || !text.startsWith('"') || !text.endsWith('"')) return text;
  return text
    .slice(1, -1)
    .replace(/\\(?:([0-3][0-7][0-7])|(.))/g, (_, octal: string | undefined, plain: string) =>
      octal === undefined ? plain : String.fromCharCode(parseInt(octal, 8)),
    );
}
