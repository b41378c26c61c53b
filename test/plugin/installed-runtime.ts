/** `aio2ts` as a bundler finds it in a project: the package's own settings, and the runtime file by file. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './bundling.js';

export interface InstalledRuntime {
  /** Makes `aio2ts` importable in a folder. */
  readonly into: (project: string) => void;
  readonly remove: () => void;
}

export async function installRuntime(): Promise<InstalledRuntime> {
  const modules = realpathSync(mkdtempSync(join(tmpdir(), 'aio2ts-installed-')));
  const source = join(root, 'src/runtime');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => /(?<!\.test)\.ts$/.test(file));
  mkdirSync(join(modules, 'aio2ts'));
  cpSync(join(root, 'package.json'), join(modules, 'aio2ts/package.json'));
  await build({ entryPoints: files.map((file) => join(source, file)), outbase: source, outdir: join(modules, 'aio2ts/dist/runtime'), format: 'esm', target: 'es2022' });
  return {
    into: (project) => symlinkSync(modules, join(project, 'node_modules'), 'dir'),
    remove: () => rmSync(modules, { recursive: true, force: true }),
  };
}
