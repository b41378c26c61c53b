/** `from shop.models import Order`, of the project's own modules: what is imported, and what is passed on. */
import type { ModuleInfo, Symbol } from '../../analyze/program.js';
import { absoluteModule, isPackageFile } from '../../analyze/index.js';
import type * as ast from '../../syntax/ast.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import { isInterface } from '../classes/bases.js';
import type { LowerContext } from '../context.js';
import { typeExpressionKind } from '../expressions/type-expression.js';
import { moduleNamespace } from './module-namespace.js';
import { specifierOf } from './specifier.js';

/** Binds a name; false where the module has none of that name. */
export function bindImported(module: ModuleInfo, imported: string, local: Symbol, cx: LowerContext, typesOnly = false): boolean {
  const symbol = module.scope.symbols.get(imported);
  if (symbol === undefined) return false;
  const remains = remainsOf(symbol, cx);
  if (remains === 'nothing' || (remains === 'value' && !typesOnly && copyNow(module, symbol, local, cx))) return true;
  cx.imports.bind(specifierOf(module, cx), cx.variable(imported), localName(local, cx), typesOnly || remains === 'type');
  return true;
}

/** Python's import takes the value that a variable has then; one of JavaScript follows the variable. */
function copyNow(module: ModuleInfo, symbol: Symbol, local: Symbol, cx: LowerContext): boolean {
  const isOnly = local.bindings.length === 1;
  const hasOtherValues = local.bindings.some(({ kind }) => kind !== 'import');
  if (!hasOtherValues && !(isOnly && cx.facts.originOf(symbol).isRebound)) return false;
  const short = module.name.slice(module.name.lastIndexOf('.') + 1);
  const value = b.member(moduleNamespace(module, short, cx), cx.variable(symbol.name));
  const name = b.id(cx.variable(local.name));
  cx.emit(hasOtherValues ? b.expression(b.assign(name, value, '=')) : b.declare('const', name, value));
  return true;
}

/** A function's import of a name that the module has for something else gets another name. */
function localName(local: Symbol, cx: LowerContext): string {
  const name = cx.variable(local.name);
  const global = cx.module.scope.symbols.get(local.name);
  if (global === undefined || global === local || global.bindings.every(({ kind }) => kind === 'import')) return name;
  const other = cx.projectImports.renamed.get(local) ?? cx.moduleName(`${name}Imported`);
  cx.projectImports.renamed.set(local, other);
  return other;
}

/** In an `if TYPE_CHECKING:`. */
export function importTypes(node: ast.ImportFrom, cx: LowerContext): void {
  const base = absoluteModule(node, cx.module.name, isPackageFile(cx.module.node.path));
  const module = cx.facts.modules.find(({ name }) => name === base);
  for (const alias of module === undefined ? [] : node.names) {
    const local = cx.module.scope.symbols.get(alias.asName?.text ?? alias.name);
    if (local !== undefined && alias.name !== '*') bindImported(module!, alias.name, local, cx, true);
  }
}

/** What is left of a variable in the output. A name that is imported in turn is what it was in its own module. */
function remainsOf(symbol: Symbol, cx: LowerContext): 'value' | 'type' | 'nothing' {
  const [binding] = symbol.bindings;
  if (binding === undefined || symbol.bindings.length > 1) return 'value';
  const { kind, node } = binding;
  if (kind === 'type') return 'type';
  if (node.kind === 'ClassDef') return isInterface(cx.facts.classOf(node), cx) ? 'type' : 'value';
  if (node.kind === 'Assign' && node.targets[0]?.kind === 'Name') {
    const form = typeExpressionKind(node.value, cx);
    return form === 'alias' ? 'type' : form === 'variable' ? 'nothing' : 'value';
  }
  if (node.kind !== 'Alias') return 'value';
  const origin = cx.facts.originOf(symbol);
  return origin === symbol ? 'nothing' : remainsOf(origin, cx);
}

/** `export { Order }`, for names that a package offers, or that another module takes from this one. */
export function reExports(cx: LowerContext): readonly ir.Statement[] {
  const isPackage = isPackageFile(cx.module.node.path);
  const names: { local: string; exported: string; isType: boolean }[] = [];
  for (const symbol of cx.module.scope.symbols.values()) {
    const alias = symbol.bindings.length === 1 ? symbol.bindings[0]!.node : null;
    if (alias?.kind !== 'Alias' || cx.facts.originOf(symbol) === symbol) continue;
    const remains = remainsOf(symbol, cx);
    if (remains === 'nothing' || !(isPackage || symbol.isShared || alias.asName?.text === alias.name)) continue;
    const name = cx.variable(symbol.name);
    if (cx.imports.isLocal(name)) names.push({ local: name, exported: name, isType: remains === 'type' });
  }
  return [false, true].flatMap((isType) => {
    const some = names.filter((name) => name.isType === isType);
    return some.length === 0 ? [] : [b.exportNames(some, isType)];
  });
}
