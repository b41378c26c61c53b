/** Writes a file whole or not at all: into a temporary file beside it, then over it in one step. */
import { randomBytes } from 'node:crypto';
import { mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

export async function writeAtomically(target: string, text: string): Promise<void> {
  await makeFolder(dirname(target));
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

/** One folder at a time: Node's own recursion never ends where the system denies a folder with ENOENT, as below `/proc`. */
async function makeFolder(path: string): Promise<void> {
  if (await isFolder(path)) return;
  const parent = dirname(path);
  if (parent !== path) await makeFolder(parent);
  try {
    await mkdir(path);
  } catch (error) {
    if (!(await isFolder(path))) throw error; // another conversion may have made it meanwhile
  }
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found?.isDirectory() ?? false;
}
