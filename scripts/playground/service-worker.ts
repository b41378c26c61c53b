/** The script that keeps the playground for times without a network, with the list of what it keeps. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import type { Assets } from './assets.js';
import { source } from './paths.js';

/** Large, and not needed by everybody: kept once they were used. */
const LATER: readonly string[] = ['pythonWorker', 'pythonWasm', 'pythonLibrary', 'declarations'];

export async function writeServiceWorker(folder: string, assets: Assets): Promise<void> {
  const later = new Set(LATER.map((name) => assets.files[name]!.fileName));
  const files = (readdirSync(folder, { recursive: true }) as string[])
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => statSync(join(folder, name)).isFile() && !later.has(name) && !/ts-morph/.test(name))
    .sort();
  const hash = createHash('sha256');
  for (const name of files) hash.update(name).update(readFileSync(join(folder, name)));
  const text = await bundle();
  const settings = { version: hash.digest('hex').slice(0, 12), files: ['./', ...files.filter((name) => name !== 'index.html')] };
  writeFileSync(join(folder, 'service-worker.js'), `const KEPT = ${JSON.stringify(settings)};\n${text}`);
}

async function bundle(): Promise<string> {
  const build = await rolldown({ input: join(source, 'offline/service-worker.ts'), platform: 'browser', logLevel: 'warn' });
  const { output } = await build.generate({ format: 'iife', minify: true });
  await build.close();
  return output[0].code;
}
