/** Other modules of the project as values: `services.shipping.ship(order)`. */
import type { ModuleInfo } from '../../analyze/program.js';
import type * as ast from '../../syntax/ast.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';
import { specifierOf } from './specifier.js';

/** The module of the project that an expression stands for. */
export function projectModuleOf(node: ast.Expression, cx: LowerContext): ModuleInfo | null {
  if (cx.facts.modules.length === 1) return null;
  const type = cx.facts.typeOf(node);
  return type.kind === 'module' && type.module.kind === 'moduleInfo' ? type.module : null;
}

/** `import * as shipping from "./services/shipping.js"`, once a module, however Python comes to it. */
export function moduleNamespace(module: ModuleInfo, python: string, cx: LowerContext, at?: number): ir.Identifier {
  return b.id(cx.imports.namespace(specifierOf(module, cx), () => localName(module, python, cx)), at);
}

/** The name that the import gives it; `import a.b` gives one only to `a`, so that `a.b` needs a free one. */
function localName(module: ModuleInfo, python: string, cx: LowerContext): string {
  const symbol = cx.module.scope.symbols.get(python);
  const isOwn = symbol !== undefined && symbol.bindings.every(({ kind, node }) => kind === 'import' && node.kind === 'Alias' && namesModule(node, module));
  return isOwn ? cx.variable(python) : cx.moduleName(cx.variable(python));
}

function namesModule(alias: ast.Alias, module: ModuleInfo): boolean {
  return alias.asName !== null || alias.name === module.name || module.name.endsWith(`.${alias.name}`);
}
