/** The lowering room: Python's AST and what is known of it become TypeScript's IR, module by module. */
import type * as ast from '../syntax/ast.js';
import type { Facts } from '../analyze/facts.js';
import type { ModuleInfo, Scope, Symbol } from '../analyze/program.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type * as ir from '../target/ir.js';
import { LowerContext, type LowerOptions } from './context.js';
import { expressionVisitors } from './expressions/index.js';
import { reportFindings } from './findings/index.js';
import type { Frame } from './frame.js';
import { planDeclarations } from './functions/declarations.js';
import { ImportTable } from './imports.js';
import { lowerModule } from './modules.js';
import type { NameTable } from './names.js';
import { statementVisitors } from './statements/index.js';
import { printType } from './types/print-type.js';

export { allocateNames, NameTable, type NameStyle } from './names.js';
export type { Fidelity, LowerOptions } from './context.js';

export interface Lowered {
  readonly module: ir.Module;
  readonly diagnostics: readonly Diagnostic[];
}

/** `names` of the options come from `allocateNames(facts, style)` and are shared by the modules of a project. */
export function lower(info: ModuleInfo, facts: Facts, options: LowerOptions): Lowered {
  const { node } = info;
  const taken = new Set<string>();
  collectNames(info.scope, options.names, facts, taken);
  const frame: Frame = {
    parent: null, function: null, class: null, isAsync: true, isGenerator: false, plan: planDeclarations(node.body, node.span, info.scope, facts), self: null,
    rest: null, loops: [], temporaries: new Set(), restIsTuple: false, usesOuterThis: false, caught: null, usesCaught: false,
  };
  const cx = new LowerContext(info, facts, options, new ImportTable(taken), taken, { expressions: expressionVisitors, statements: statementVisitors }, frame);
  cx.printType = (type) => printType(type, cx);
  const module = lowerModule(cx);
  reportFindings(cx);
  return { module, diagnostics: cx.diagnostics };
}

/** Every name of the module's own code. What is imported from a library has none in the output. */
function collectNames(scope: Scope, names: NameTable, facts: Facts, taken: Set<string>): void {
  if (scope.kind !== 'class') {
    for (const symbol of scope.symbols.values()) if (!isLibraryImport(symbol, facts)) taken.add(names.variable(symbol.name));
  }
  for (const child of scope.children) collectNames(child, names, facts, taken);
}

function isLibraryImport(symbol: Symbol, facts: Facts): boolean {
  const [first] = symbol.bindings;
  if (first === undefined) return true;
  if (symbol.bindings.length > 1 || first.kind !== 'import' || first.node.kind !== 'Alias') return false;
  const alias: ast.Alias = first.node;
  return !facts.modules.some((module) => module !== symbol.scope.module && (module.name === alias.name || module.scope.symbols.has(alias.name) || module.name.endsWith(`.${alias.name}`)));
}
