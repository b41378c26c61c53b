import { isSpaceCharacter } from './white-space.js';

function stripped(text: string, chars: string | null, left: boolean, right: boolean): string {
  const members = chars === null || chars === undefined ? null : new Set(chars);
  const doomed = (character: string): boolean =>
    members === null ? isSpaceCharacter(character) : members.has(character);
  const characters = [...text];
  let start = 0;
  let end = characters.length;
  while (left && start < end && doomed(characters[start] ?? '')) start += 1;
  while (right && end > start && doomed(characters[end - 1] ?? '')) end -= 1;
  return characters.slice(start, end).join('');
}

/** Python's `s.strip(chars)`: any of the characters, or white space, at both ends. */
export function strip(text: string, chars: string | null = null): string {
  return stripped(text, chars, true, true);
}

/** Python's `s.lstrip(chars)`. */
export function lstrip(text: string, chars: string | null = null): string {
  return stripped(text, chars, true, false);
}

/** Python's `s.rstrip(chars)`. */
export function rstrip(text: string, chars: string | null = null): string {
  return stripped(text, chars, false, true);
}

/** Python's `s.removeprefix(prefix)`. */
export function removePrefix(text: string, prefix: string): string {
  return text.startsWith(prefix) ? text.slice(prefix.length) : text;
}

/** Python's `s.removesuffix(suffix)`. */
export function removeSuffix(text: string, suffix: string): string {
  return suffix !== '' && text.endsWith(suffix) ? text.slice(0, -suffix.length) : text;
}
