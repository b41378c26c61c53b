/** The built-in `open`. */
import { ValueError } from '../python/exceptions.js';
import { BinaryFile } from './binary-file.js';
import { ByteStore } from './byte-store.js';
import { checkNewline } from '../io/characters.js';
import { codecFor } from '../io/codec.js';
import { type OpenMode, parseMode } from '../io/open-mode.js';
import { type Path, pathText } from '../io/path-text.js';
import { TextFile } from './text-file.js';

export interface OpenOptions {
  readonly buffering?: number;
  readonly encoding?: string | null;
  readonly errors?: string | null;
  readonly newline?: string | null;
}

/** A mode that is known to be binary when it is written in the program. */
export type BinaryMode = `${string}b${string}`;

/**
 * Python's `open(path, mode, ...)`: it blocks, as in Python. What is not closed is written when the process ends.
 *
 * @throws FileNotFoundError, IsADirectoryError, PermissionError, FileExistsError; ValueError for a bad mode
 *
 * @example
 * const file = open('notes.txt', 'a');
 * try {
 *   file.write('...');
 * } finally {
 *   file.close();
 * }
 */
export function open(path: Path | number, mode: BinaryMode, options?: OpenOptions): BinaryFile;
export function open(path: Path | number, mode?: string, options?: OpenOptions): TextFile;
export function open(path: Path | number, modeText = 'r', options: OpenOptions = {}): TextFile | BinaryFile {
  const name = typeof path === 'number' ? path : pathText(path);
  const mode = parseMode(modeText);
  check(mode, options);
  const file = new ByteStore(name, mode, options.buffering !== 0);
  if (mode.binary) return new BinaryFile(file, path);
  return new TextFile(file, path, {
    encoding: options.encoding ?? null,
    errors: options.errors ?? null,
    newline: options.newline ?? null,
    lineBuffered: options.buffering === 1,
  });
}

function check(mode: OpenMode, { encoding = null, errors = null, newline = null, buffering = -1 }: OpenOptions): void {
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
