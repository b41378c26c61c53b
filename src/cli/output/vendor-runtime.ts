/** `--runtime vendor`: a copy of the runtime beside the output, so that it needs no package. */
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { outputPath, type RuntimeSpecifier, type SourceFile } from '../../compiler/index.js';
import { diagnostics, type Diagnostic } from '../../diagnostics/index.js';
import { NOWHERE } from '../input/load-inputs.js';
import { ioCode, ioReason } from '../io-reason.js';
import type { Services } from '../services.js';

const FOLDER = 'aio2ts-runtime';

/** Specifiers relative to each file of the project. */
export function vendoredSpecifier(files: readonly SourceFile[]): RuntimeSpecifier {
  const depths = new Map(files.map((file) => [file.name, outputPath(file).split('/').length - 1]));
  return (part, module) => {
    const depth = depths.get(module) ?? 0;
    return `${depth === 0 ? './' : '../'.repeat(depth)}${FOLDER}/${part}/index.js`;
  };
}

/** Null when the copy is in place. */
export async function vendorRuntime(folder: string, shown: string, services: Services): Promise<Diagnostic | null> {
  const target = join(folder, FOLDER);
  const manifest = join(target, 'package.json');
  try {
    if (!(await isFree(target, manifest))) return diagnostics.wouldOverwrite({ target: FOLDER }, shown, NOWHERE);
    await cp(services.runtimeFolder, target, { recursive: true, filter: (path) => !path.endsWith('.map') });
    const content = { name: FOLDER, version: services.version, private: true, type: 'module' };
    await writeFile(manifest, `${JSON.stringify(content, null, 2)}\n`);
    return null;
  } catch (error) {
    return diagnostics.cannotWrite({ target: FOLDER, reason: ioReason(error) }, shown, NOWHERE);
  }
}

/** Nothing is there, or an earlier copy of ours. */
async function isFree(target: string, manifest: string): Promise<boolean> {
  try {
    return (JSON.parse(await readFile(manifest, 'utf8')) as { readonly name?: unknown }).name === FOLDER;
  } catch (error) {
    if (ioCode(error) !== 'ENOENT') return false;
    return readdir(target).then((names) => names.length === 0, () => true);
  }
}
