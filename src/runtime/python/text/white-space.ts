/** `str.isspace`'s characters: Unicode's white space and the separators U+001C to U+001F; not U+FEFF. */
const space = /^[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/;

export function isSpaceCharacter(character: string): boolean {
  return character === ' ' || space.test(character);
}
