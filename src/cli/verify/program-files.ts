/** The programs of a folder: files that do something when they run, rather than only define. */
import { readFileSync } from 'node:fs';

const MAIN = /^if __name__ *== *["']__main__["']|^(?:await )?[A-Za-z_][\w.]*\(/m;

export function programsIn(files: readonly string[]): readonly string[] {
  return files.filter((file) => MAIN.test(readFileSync(file, 'utf8')));
}
