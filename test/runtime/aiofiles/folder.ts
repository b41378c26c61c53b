/** What the tests of aiofiles share: a folder of their own, files in it, errors as text. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AsyncFile } from '../../../src/runtime/aiofiles/async-file.js';
import type { Opening } from '../../../src/runtime/aiofiles/open.js';
import { enterAsync } from '../../../src/runtime/asyncio/async-with.js';
import { repr } from '../../../src/runtime/python/repr.js';

export type Log = (...words: unknown[]) => void;

let folder = '';
export const at = (name: string): string => join(folder, name);

export function put(data: string | Uint8Array, name = 'f'): void {
  writeFileSync(at(name), typeof data === 'string' ? Buffer.from(data, 'latin1') : data);
}

export const get = (name = 'f'): Uint8Array => new Uint8Array(readFileSync(at(name)));
export const bytes = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

export async function outcome(work: PromiseLike<unknown> | (() => PromiseLike<unknown>)): Promise<string> {
  try {
    return repr(await (typeof work === 'function' ? work() : work));
  } catch (error) {
    return `${(error as Error).name}: ${(error as Error).message}`;
  }
}

export async function using<F extends AsyncFile>(
  opening: Opening<F>,
  body: (file: F) => Promise<unknown>,
): Promise<void> {
  const scope = await enterAsync(opening);
  try {
    await body(scope.value);
  } catch (error) {
    await scope.failed(error);
  } finally {
    await scope.exit();
  }
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
export const wrong = (value: unknown): never => value as never;

export async function inFolder(body: () => Promise<void>): Promise<void> {
  const before = process.cwd();
  folder = mkdtempSync(join(tmpdir(), 'aiofiles-'));
  process.chdir(folder);
  try {
    await body();
  } finally {
    process.chdir(before);
    rmSync(folder, { recursive: true });
  }
}
