/** Leads imports of modules that a user's map names to where they are. */
import { OUTPUT_ROOT } from '../maps/model.js';
import type * as ir from '../target/ir.js';
import type { OwnSpecifier } from './options.js';
import { outputPath } from './output-path.js';
import type { SourceFile } from './source-file.js';

export function placeOwnModules(module: ir.Module, file: SourceFile, specifierOf: OwnSpecifier | undefined): ir.Module {
  if (!module.imports.some(({ specifier }) => specifier.startsWith(OUTPUT_ROOT) || specifierOf !== undefined)) return module;
  const up = '../'.repeat(outputPath(file).split('/').length - 1);
  const imports = module.imports.map((declaration) => {
    const { specifier } = declaration;
    if (!specifier.startsWith(OUTPUT_ROOT)) {
      return specifierOf === undefined || !isPackage(specifier) ? declaration : { ...declaration, specifier: specifierOf(specifier) };
    }
    const path = specifier.slice(OUTPUT_ROOT.length);
    return { ...declaration, specifier: specifierOf?.(`./${path}`) ?? `${up === '' ? './' : up}${path}` };
  });
  return { ...module, imports };
}

function isPackage(specifier: string): boolean {
  return !specifier.startsWith('.') && !specifier.startsWith('node:') && !specifier.startsWith('aio2ts/');
}
