/** Puts the runtime where the caller wants it: `aio2ts/runtime/asyncio` becomes a file URL, or a copy's path. */
import type * as ir from '../target/ir.js';
import type { RuntimeSpecifier } from './options.js';

const PREFIX = 'aio2ts/runtime/';

export function redirectRuntime(module: ir.Module, name: string, specifier: RuntimeSpecifier): ir.Module {
  const imports = module.imports.flatMap((declaration) =>
    declaration.specifier.startsWith(PREFIX) ? redirect(declaration, name, specifier) : [declaration],
  );
  return { ...module, imports };
}

/** One declaration for each specifier, since the names of a part may lie in several files. */
function redirect(
  { specifier, names, namespace }: ir.ImportDeclaration,
  module: string,
  specifierOf: RuntimeSpecifier,
): readonly ir.ImportDeclaration[] {
  const part = specifier.slice(PREFIX.length);
  if (names === null) return [{ specifier: specifierOf(part, module, null), names, namespace }];
  return names.map((name) => ({ specifier: specifierOf(part, module, name.imported), names: [name], namespace: null }));
}
