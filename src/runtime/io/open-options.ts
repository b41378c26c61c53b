/** The arguments of `open`, of whichever library. */
import { ValueError } from '../python/exceptions.js';
import { checkNewline } from './characters.js';
import { codecFor } from './codec.js';
import type { OpenMode } from './open-mode.js';

export interface OpenOptions {
  readonly buffering?: number;
  readonly encoding?: string | null;
  readonly errors?: string | null;
  readonly newline?: string | null;
}

/** Of a text file, as `open` was given them. */
export interface TextOptions {
  readonly encoding: string | null;
  readonly errors: string | null;
  readonly newline: string | null;
  /** Each line is written out at once. */
  readonly lineBuffered: boolean;
}

/** A mode that is known to be binary when it is written in the program. */
export type BinaryMode = `${string}b${string}`;

/** @throws ValueError for options that the mode does not take; LookupError for an unknown encoding */
export function checkOptions(mode: OpenMode, { encoding = null, errors = null, newline = null, buffering = -1 }: OpenOptions): void {
  if (mode.binary) {
    if (encoding !== null) throw new ValueError("binary mode doesn't take an encoding argument");
    if (errors !== null) throw new ValueError("binary mode doesn't take an errors argument");
    if (newline !== null) throw new ValueError("binary mode doesn't take a newline argument");
    return;
  }
  if (buffering === 0) throw new ValueError("can't have unbuffered text I/O");
  if (encoding !== null) codecFor(encoding);
  checkNewline(newline);
}

export function textOptions({ encoding = null, errors = null, newline = null, buffering }: OpenOptions): TextOptions {
  return { encoding, errors, newline, lineBuffered: buffering === 1 };
}
