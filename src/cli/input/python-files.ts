/** The `.py` files below a folder, sorted, without the folders that nobody means. */
import { existsSync } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

const PASSED_OVER = new Set(['__pycache__', 'node_modules', 'site-packages']);

export async function pythonFiles(folder: string, seen = new Set<string>()): Promise<readonly string[]> {
  const real = await realpath(folder);
  if (seen.has(real)) return []; // a symbolic link that leads back up
  seen.add(real);
  const names = (await readdir(folder)).sort();
  const files: string[] = [];
  for (const name of names) {
    if (name.startsWith('.') || PASSED_OVER.has(name)) continue;
    const path = join(folder, name);
    const found = await stat(path).catch(() => null); // a dangling link
    if (found?.isFile() && name.endsWith('.py')) files.push(path);
    else if (found?.isDirectory() && !existsSync(join(path, 'pyvenv.cfg'))) files.push(...(await pythonFiles(path, seen)));
  }
  return files;
}
