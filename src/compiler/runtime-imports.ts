/** Puts the runtime where the caller wants it: `aio2ts/runtime/asyncio` becomes a file URL, or a copy's path. */
import type * as ir from '../target/ir.js';
import type { RuntimeSpecifier } from './options.js';

const PREFIX = 'aio2ts/runtime/';

export function redirectRuntime(module: ir.Module, name: string, specifier: RuntimeSpecifier): ir.Module {
  const imports = module.imports.map((declaration) =>
    declaration.specifier.startsWith(PREFIX)
      ? { ...declaration, specifier: specifier(declaration.specifier.slice(PREFIX.length), name) }
      : declaration,
  );
  return { ...module, imports };
}
