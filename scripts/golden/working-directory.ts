/** A case runs in a directory of its own, with its files in it. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RecordedCase } from './cases.js';

/** Runs `use` in a fresh directory; `folder` is its parent, for the program itself. */
export async function inWorkingDirectory<T>(
  testCase: RecordedCase,
  use: (cwd: string, folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'aio2ts-case-'));
  try {
    const cwd = join(folder, 'cwd');
    mkdirSync(cwd);
    if (existsSync(testCase.files)) cpSync(testCase.files, cwd, { recursive: true });
    return await use(cwd, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
