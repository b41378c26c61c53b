import { ValueError } from '../python/exceptions.js';
import { repr } from '../python/repr.js';

/** What a mode such as `'w+b'` asks for. */
export interface OpenMode {
  readonly text: string;
  readonly binary: boolean;
  readonly readable: boolean;
  readonly writable: boolean;
  readonly append: boolean;
  /** The flags of Node's `open`. */
  readonly flags: string;
}

/** @throws ValueError for a mode that Python's `open` refuses */
export function parseMode(mode: string): OpenMode {
  const letters = [...mode];
  if (letters.some((letter) => !'rwxabt+'.includes(letter)) || new Set(letters).size < letters.length) {
    throw new ValueError(`invalid mode: ${repr(mode)}`);
  }
  const binary = mode.includes('b');
  if (binary && mode.includes('t')) throw new ValueError("can't have text and binary mode at once");
  const kinds = letters.filter((letter) => 'rwxa'.includes(letter));
  const [kind] = kinds;
  if (kinds.length > 1) throw new ValueError('must have exactly one of create/read/write/append mode');
  if (kind === undefined) {
    throw new ValueError('Must have exactly one of create/read/write/append mode and at most one plus');
  }
  const update = mode.includes('+');
  return {
    text: mode,
    binary,
    readable: kind === 'r' || update,
    writable: kind !== 'r' || update,
    append: kind === 'a',
    flags: flagsOf(kind, update),
  };
}

function flagsOf(kind: string, update: boolean): string {
  const base = kind === 'x' ? 'wx' : kind;
  return update ? `${base}+` : base;
}
