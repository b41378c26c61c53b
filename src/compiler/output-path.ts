/** Where the output of a module lies, relative to the project's root, without its extension. */
import type { SourceFile } from './source-file.js';

/** `pkg.worker` is `pkg/worker`; a package's `__init__.py` is `pkg/index`. */
export function outputPath(file: Pick<SourceFile, 'name' | 'isPackage'>): string {
  const path = file.name.replaceAll('.', '/');
  if (!file.isPackage) return path;
  return path === '' ? 'index' : `${path}/index`;
}
