/** The built-in `open`. */
import { BinaryFile } from './binary-file.js';
import { ByteStore } from './byte-store.js';
import { parseMode } from '../io/open-mode.js';
import { type BinaryMode, checkOptions, type OpenOptions, textOptions } from '../io/open-options.js';
import { type Path, pathText } from '../io/path-text.js';
import { TextFile } from './text-file.js';

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
  checkOptions(mode, options);
  const file = new ByteStore(name, mode, options.buffering !== 0);
  if (mode.binary) return new BinaryFile(file, path);
  return new TextFile(file, path, textOptions(options));
}
