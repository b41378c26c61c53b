/**
 * Folders without an `__init__.py`: `import tools.clock` binds `tools` all the same.
 *
 * @see https://peps.python.org/pep-0420/
 */
import type * as ast from '../../syntax/ast.js';
import type { ModuleInfo, Scope } from '../program.js';

/** Adds the packages around a module that no file stands for. */
export function addNamespacePackages({ name, node }: ModuleInfo, modules: Map<string, ModuleInfo>): void {
  const parts = name.split('.');
  for (let count = 1; count < parts.length; count += 1) {
    const outer = parts.slice(0, count).join('.');
    if (!modules.has(outer)) modules.set(outer, namespacePackage(outer, node));
  }
}

/** It has no node of its own in any table. */
function namespacePackage(name: string, inside: ast.Module): ModuleInfo {
  const node: ast.Module = { ...inside, id: -1, name, path: `${name.replaceAll('.', '/')}/__init__.py`, text: '', body: [], trivia: new Map(), dangling: new Map() };
  const info = { kind: 'moduleInfo' as const, name, node, scope: null as never as Scope };
  info.scope = { kind: 'module', node, parent: null, module: info, symbols: new Map(), children: [] };
  return info;
}
