import { PyTypeError, ValueError } from '../exceptions/builtin.js';
import { asIndex } from '../numbers/radix.js';
import { textLength } from '../operators/len.js';
import { typeName } from '../type-name.js';

/** Python's `ord(c)`. @throws PyTypeError for more or less than one character. */
export function ord(character: string | Uint8Array): number {
  if (typeof character === 'string') {
    const length = textLength(character);
    if (length !== 1) throw new PyTypeError(`ord() expected a character, but string of length ${length} found`);
    return character.codePointAt(0) ?? 0;
  }
  if (!((character as unknown) instanceof Uint8Array)) {
    throw new PyTypeError(`ord() expected string of length 1, but ${typeName(character)} found`);
  }
  const [byte] = character;
  if (character.length !== 1 || byte === undefined) {
    throw new PyTypeError(`ord() expected a character, but string of length ${character.length} found`);
  }
  return byte;
}

/** Python's `chr(n)`. @throws ValueError */
export function chr(code: number): string {
  const value = asIndex(code);
  if (value < 0 || value > 0x10ffff) throw new ValueError('chr() arg not in range(0x110000)');
  return String.fromCodePoint(value);
}
