/** Classes of ASCII characters, for a scanner that looks at each character once. */
export const CharacterClass = {
  operator: 0, blank: 1, lineEnd: 2, name: 3, digit: 4, quote: 5, comment: 6, open: 7, close: 8, backslash: 9,
  invalid: 10, dot: 11, colon: 12, exclamation: 13,
} as const;

function table(): Uint8Array {
  const classes = new Uint8Array(128).fill(CharacterClass.invalid);
  const assign = (characters: string, value: number): void => {
    for (const character of characters) classes[character.charCodeAt(0)] = value;
  };
  assign('+-*/%@&|^~<>=,;', CharacterClass.operator);
  assign(' \t\f', CharacterClass.blank);
  assign('\r\n', CharacterClass.lineEnd);
  assign('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_', CharacterClass.name);
  assign('0123456789', CharacterClass.digit);
  assign('"\'', CharacterClass.quote);
  assign('#', CharacterClass.comment);
  assign('([{', CharacterClass.open);
  assign(')]}', CharacterClass.close);
  assign('\\', CharacterClass.backslash);
  assign('.', CharacterClass.dot);
  assign(':', CharacterClass.colon);
  assign('!', CharacterClass.exclamation);
  return classes;
}

export const CLASSES: Uint8Array = table();
