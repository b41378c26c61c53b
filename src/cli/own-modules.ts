/** For programs that run from another folder: where the modules are that a user's map names. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { OwnSpecifier } from '../compiler/index.js';

/** Files and packages as a module in `root` would find them; where `x.js` is not there, `x.ts` is meant. */
export function ownModulesIn(root: string): OwnSpecifier {
  const { resolve } = createRequire(join(root, 'index.js'));
  return (specifier) => {
    if (specifier.startsWith('./')) return pathToFileURL(moduleFile(join(root, specifier))).href;
    try {
      return pathToFileURL(resolve(specifier)).href;
    } catch {
      return specifier; // Node says best that it is not there
    }
  };
}

export function moduleFile(path: string): string {
  const typescript = path.replace(/\.js$/, '.ts');
  return !existsSync(path) && existsSync(typescript) ? typescript : path;
}
