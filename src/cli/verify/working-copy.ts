/** A copy of the working directory for each run, so that one run does not see what another wrote. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, sep } from 'node:path';

/** Big, and of no use to a program. */
const LEFT_OUT = new Set(['node_modules', '.git', '.hg', '__pycache__', '.venv', 'venv', '.tox', '.mypy_cache', '.pytest_cache']);
/** Copying more takes longer than anybody likes to wait. */
const MOST_FILES = 1000;
const MOST_BYTES = 20e6;

/** One place for all of them: programs may print where they are. */
export class WorkingCopies {
  private readonly temporary = realpathSync(mkdtempSync(join(tmpdir(), 'aio2ts-verify-')));

  /** `program` is relative to the folder. Of a big folder only the part with the program is copied, and the files beside that. */
  async use<T>(folder: string, program: string, run: (copy: string) => Promise<T>): Promise<T> {
    const copy = join(this.temporary, basename(folder) || 'work');
    try {
      copyTree(folder, copy, program);
      return await run(copy);
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  }

  remove(): void {
    rmSync(this.temporary, { recursive: true, force: true });
  }
}

function copyTree(folder: string, copy: string, program: string): void {
  const isWanted = (path: string): boolean => path === folder || !LEFT_OUT.has(basename(path));
  if (isSmall(folder)) return cpSync(folder, copy, { recursive: true, verbatimSymlinks: true, filter: isWanted });
  mkdirSync(copy, { recursive: true });
  const [own] = program.split(sep);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isFile() && entry.name !== own) continue;
    cpSync(join(folder, entry.name), join(copy, entry.name), { recursive: true, verbatimSymlinks: true, filter: isWanted });
  }
}

function isSmall(folder: string): boolean {
  const pending = [folder];
  let [files, bytes] = [0, 0];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      if (LEFT_OUT.has(entry.name)) continue;
      const path = join(at, entry.name);
      if (entry.isDirectory()) pending.push(path);
      else if (entry.isFile()) bytes += statSync(path).size;
      files += 1;
      if (files > MOST_FILES || bytes > MOST_BYTES) return false;
    }
  }
  return true;
}
