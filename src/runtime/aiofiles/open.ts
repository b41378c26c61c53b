/** `aiofiles.open`. */
import { asPythonError } from '../python/exceptions.js';
import { asyncEnterOf, asyncExitOf, awaitOf } from '../python/symbols.js';
export { fspathOf, type Path, pathText } from '../io/path-text.js';
import type { AsyncFile } from './async-file.js';
import { BinaryFile } from './binary-file.js';
import { ByteFile } from './byte-file.js';
import { inThread } from './host-files.js';
import { parseMode } from '../io/open-mode.js';
import { type BinaryMode, checkOptions, type OpenOptions, textOptions } from '../io/open-options.js';
import { type Path, pathText } from '../io/path-text.js';
import { TextFile } from './text-file.js';

/**
 * What `open` returns: await it, or enter it.
 *
 * It exists under `await` and `async with` only, where aiofiles opens the file too.
 */
export class Opening<F extends AsyncFile> implements PromiseLike<F> {
  private readonly start: () => PromiseLike<F>;
  private file: F | null = null;

  constructor(start: () => PromiseLike<F>) {
    this.start = start;
  }

  then<A = F, B = never>(
    resume?: ((file: F) => A | PromiseLike<A>) | null,
    raise?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): PromiseLike<A | B> {
    return this.start().then(resume, raise);
  }

  [awaitOf](): PromiseLike<F> {
    return this.start();
  }

  async [asyncEnterOf](): Promise<F> {
    this.file = await this.start();
    return this.file;
  }

  async [asyncExitOf](): Promise<boolean> {
    await this.file?.close();
    return false;
  }
}

/**
 * `aiofiles.open(path, mode, ...)`.
 *
 * @throws FileNotFoundError, IsADirectoryError, PermissionError, FileExistsError as Python's `open`; ValueError for a
 * bad mode
 *
 * @example
 * const file = await open('notes.txt', 'a');
 * try {
 *   await file.write('...');
 * } finally {
 *   await file.close();
 * }
 */
export function open(path: Path, mode: BinaryMode, options?: OpenOptions): Opening<BinaryFile>;
export function open(path: Path, mode?: string, options?: OpenOptions): Opening<TextFile>;
export function open(path: Path, mode = 'r', options: OpenOptions = {}): Opening<TextFile | BinaryFile> {
  return new Opening(() => inThread(() => openNow(path, mode, options)));
}

export async function openNow(path: Path, modeText: string, options: OpenOptions): Promise<TextFile | BinaryFile> {
  const name = pathText(path);
  const mode = parseMode(modeText);
  checkOptions(mode, options);
  try {
    const file = await ByteFile.open(name, mode, options.buffering !== 0);
    return wrap(file, name, options);
  } catch (error) {
    throw asPythonError(error);
  }
}

function wrap(file: ByteFile, name: string, options: OpenOptions): TextFile | BinaryFile {
  if (file.mode.binary) return new BinaryFile(file, name);
  return new TextFile(file, name, textOptions(options));
}
