/** Programs of several files: `test/projects/<name>/project/main.py` and what is beside it, recorded from CPython. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../golden/cases.js';

export interface Project {
  readonly name: string;
  /** The folder with `main.py`. */
  readonly folder: string;
  readonly stdout: string;
  readonly status: string;
  readonly diagnostics: string;
  /** A hash of all the sources. */
  readonly fingerprint: string;
}

export interface ProjectRecording {
  readonly python: string;
  readonly fingerprint: string;
}

const root = join(repository, 'test/projects');

export const recordingsFile = join(root, 'recordings.json');

export function projects(): readonly Project[] {
  const names = readdirSync(root).filter((name) => existsSync(join(root, name, 'project/main.py')));
  return names.sort().map((name) => {
    const at = (file: string): string => join(root, name, file);
    const folder = at('project');
    return { name, folder, stdout: at('stdout.txt'), status: at('status.txt'), diagnostics: at('diagnostics.txt'), fingerprint: fingerprint(folder) };
  });
}

export function projectRecordings(): Readonly<Record<string, ProjectRecording>> {
  return existsSync(recordingsFile) ? (JSON.parse(readFileSync(recordingsFile, 'utf8')) as Record<string, ProjectRecording>) : {};
}

function fingerprint(folder: string): string {
  const hash = createHash('sha256');
  const names = (readdirSync(folder, { recursive: true }) as string[]).filter((name) => name.endsWith('.py')).sort();
  for (const name of names) hash.update(`${name}\0`).update(readFileSync(join(folder, name))).update('\0');
  return hash.digest('hex').slice(0, 16);
}
