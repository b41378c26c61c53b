/** The runtime, bundled for the programs of one test file: a child process starts fast, and no build can be stale. */
import { mkdtempSync, readdirSync, rmSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'rolldown';
import { repository } from '../../scripts/golden/cases.js';

export interface BuiltRuntime {
  /** The file URL of `aio2ts/runtime/<part>`. */
  readonly specifierOf: (part: string) => string;
  readonly remove: () => void;
}

export async function buildRuntime(): Promise<BuiltRuntime> {
  const source = join(repository, 'src/runtime');
  const parts = partsIn(source);
  const folder = mkdtempSync(join(tmpdir(), 'aio2ts-runtime-'));
  await build({
    input: Object.fromEntries(parts.map((part) => [part, join(source, part, 'index.ts')])),
    platform: 'node',
    external: /^node:/,
    logLevel: 'warn',
    output: { dir: folder, format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: 'shared-[hash].mjs' },
  });
  return {
    specifierOf: (part) => pathToFileURL(join(folder, `${part}.mjs`)).href,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Folders with an `index.ts`, nested ones included (`aiofiles/os`). */
function partsIn(source: string): string[] {
  const folders = readdirSync(source, { recursive: true, encoding: 'utf8' });
  return folders.filter((part) => existsSync(join(source, part, 'index.ts')));
}
