/** Writes a file whole or not at all: into a temporary file beside it, then over it in one step. */
import { randomBytes } from 'node:crypto';
import { mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

export async function writeAtomically(target: string, text: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  // A rename would replace a symbolic link; what it points to is what the user means.
  const real = await realpath(target).catch(() => target);
  const existing = await stat(real).catch(() => null);
  const temporary = join(dirname(real), `.${basename(real).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await writeFile(temporary, text, { flag: 'wx', ...(existing === null ? {} : { mode: existing.mode }) });
    await rename(temporary, real);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
