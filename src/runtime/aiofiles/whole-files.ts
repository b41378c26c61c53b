/** A whole file at once: what opening, one `read` or `write`, and closing come to. */
import { codecAsMarked, codecFor } from '../io/codec.js';
import { asPythonError } from '../python/exceptions.js';
import { readFile, writeFile, appendFile } from 'node:fs/promises';
import { inThread } from './host-files.js';
import { translated, withLineEnds } from '../io/lines.js';
import { type Path, pathText } from './open.js';

export interface TextFileOptions {
  readonly encoding?: string | null;
  readonly errors?: string | null;
  readonly newline?: string | null;
}

/** `async with aiofiles.open(path) as f: return await f.read()`. */
export async function readText(path: Path, options: TextFileOptions = {}): Promise<string> {
  const given = codecFor(options.encoding ?? 'utf-8');
  const bytes = await readBytes(path);
  const codec = codecAsMarked(given, bytes);
  const marked = codec.mark.length > 0 && codec.mark.every((byte, index) => bytes[index] === byte);
  const text = codec.decode(marked ? bytes.subarray(codec.mark.length) : bytes, options.errors ?? 'strict');
  return translated(text, options.newline ?? null);
}

/** The bytes of a whole file. */
export async function readBytes(path: Path): Promise<Uint8Array> {
  return await whole(async () => {
    const { buffer, byteOffset, byteLength } = await readFile(pathText(path));
    return new Uint8Array(buffer, byteOffset, byteLength);
  });
}

/** Makes or replaces a text file. */
export async function writeText(path: Path, text: string, options: TextFileOptions = {}): Promise<null> {
  const codec = codecFor(options.encoding ?? 'utf-8');
  const bytes = codec.encode(withLineEnds(text, options.newline ?? null), options.errors ?? 'strict');
  const mark = bytes.length > 0 ? codec.mark : new Uint8Array(0);
  return await writeBytes(path, Buffer.concat([mark, bytes]));
}

/** Makes or replaces a file. */
export async function writeBytes(path: Path, bytes: Uint8Array): Promise<null> {
  return await whole(async () => {
    await writeFile(pathText(path), bytes);
    return null;
  });
}

/** Adds to the end of a text file. */
export async function appendText(path: Path, text: string, options: TextFileOptions = {}): Promise<null> {
  const codec = codecFor(options.encoding ?? 'utf-8');
  const bytes = codec.encode(withLineEnds(text, options.newline ?? null), options.errors ?? 'strict');
  return await whole(async () => {
    await appendFile(pathText(path), bytes);
    return null;
  });
}

async function whole<T>(operation: () => Promise<T>): Promise<T> {
  try {
    return await inThread(operation);
  } catch (error) {
    throw asPythonError(error);
  }
}
