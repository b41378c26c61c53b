/** Python's `s.title()`: a word starts after anything that has no case. */
export function title(text: string): string {
  let out = '';
  let inWord = false;
  let at = 0;
  for (const character of text) {
    out += inWord ? lowerAt(text, at, character) : titleCase(character);
    inWord = isCased(character);
    at += character.length;
  }
  return out;
}

function isCased(character: string): boolean {
  return /[\p{Lu}\p{Ll}\p{Lt}]/u.test(character) || character.toLowerCase() !== character.toUpperCase();
}

/** A capital sigma at the end of a word has a form of its own. */
function lowerAt(text: string, at: number, character: string): string {
  if (character !== 'Σ') return character.toLowerCase();
  const ignorable = String.raw`\p{Case_Ignorable}*`;
  const after = new RegExp(`^${ignorable}\\p{Cased}`, 'u').test(text.slice(at + 1));
  const before = new RegExp(`\\p{Cased}${ignorable}$`, 'u').test(text.slice(0, at));
  return before && !after ? 'ς' : 'σ';
}

/** The title case of a character; digraphs have one of their own, and ligatures stay lower case after the first. */
function titleCase(character: string): string {
  const digraph = digraphs[character];
  if (digraph !== undefined) return digraph;
  const upper = character.toUpperCase();
  const [first = '', ...rest] = upper;
  return rest.length === 0 ? upper : first + rest.join('').toLowerCase();
}

const digraphs: Readonly<Record<string, string>> = Object.fromEntries(
  ['Ǆǅǆ', 'Ǉǈǉ', 'Ǌǋǌ', 'Ǳǲǳ'].flatMap((forms) => [...forms].map((form) => [form, [...forms][1] ?? form])),
);

/** Python's `s.capitalize()`. */
export function capitalize(text: string): string {
  const [first = '', ...rest] = text;
  return titleCase(first) + rest.join('').toLowerCase();
}

/** Python's `s.casefold()`: for comparing without case. */
export function casefold(text: string): string {
  let out = '';
  for (const character of text) {
    // Cherokee folds to upper case, every other script to lower.
    if (/[\u13a0-\u13fd\uab70-\uabbf]/.test(character)) out += character.toUpperCase();
    else if (character === '\u0130') out += 'i\u0307';
    else if (character === '\u0131') out += character;
    else out += character.toUpperCase().toLowerCase().replaceAll('ς', 'σ');
  }
  return out;
}

/** Python's `s.swapcase()`. */
export function swapcase(text: string): string {
  let out = '';
  let at = 0;
  for (const character of text) {
    out += character === character.toLowerCase() ? character.toUpperCase() : lowerAt(text, at, character);
    at += character.length;
  }
  return out;
}

/** Python's `s.upper()`. */
export function upper(text: string): string {
  return text.toUpperCase();
}

/** Python's `s.lower()`. */
export function lower(text: string): string {
  return text.toLowerCase();
}

/** Python's `s.isupper()`: something has case and nothing is lower. */
export function isUpper(text: string): boolean {
  return !/[\p{Lowercase}\p{Lt}]/u.test(text) && /\p{Uppercase}/u.test(text);
}

/** Python's `s.islower()`. */
export function isLower(text: string): boolean {
  return /\p{Lowercase}/u.test(text) && !/[\p{Uppercase}\p{Lt}]/u.test(text);
}

/** Python's `s.istitle()`: upper case only after what has none, lower case only after what has one. */
export function isTitle(text: string): boolean {
  let inWord = false;
  let found = false;
  for (const character of text) {
    const upperOrTitle = /[\p{Uppercase}\p{Lt}]/u.test(character);
    const lowerCase = /\p{Lowercase}/u.test(character);
    if ((upperOrTitle && inWord) || (lowerCase && !inWord)) return false;
    inWord = upperOrTitle || lowerCase;
    found ||= inWord;
  }
  return found;
}
