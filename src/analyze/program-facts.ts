/** The facts of one analysis, as the lowering asks for them. */
import type * as ast from '../syntax/ast.js';
import type { ClassEntry, ConstantEntry, ContextManagerEntry, Entry, FunctionEntry, Library } from '../maps/model.js';
import { lookUpAttribute } from './class-lookup.js';
import type { Catching } from './effects/catching.js';
import type { Dissolving } from './effects/dissolving.js';
import type { Purity } from './effects/purity.js';
import type { Raising } from './effects/raising.js';
import type { ObservedFunctions } from './effects/observed-functions.js';
import type { TaskFreedom } from './effects/task-free.js';
import type { ProgramIndex } from './effects/body-index.js';
import type { Callee, Facts, Member, ProgramFacts } from './facts.js';
import type { Finish } from './finish.js';
import { bodyResult } from './infer/call-function.js';
import { containerOf } from './infer/container.js';
import type { Inference } from './infer/inference.js';
import type { State } from './infer/state.js';
import { leavesBlock } from './leaves-block.js';
import { nodeTable, type NodeTable } from './node-table.js';
import { runsWrapped } from './effects/runs-coroutine.js';
import type { AttributeInfo, ClassInfo, DecoratorPattern, FunctionInfo, ModuleInfo, Symbol } from './program.js';
import { never, unknown, type ObjectType, type Type } from './types.js';
import { elementOf } from './infer/protocols.js';

export interface Analysis {
  readonly state: State;
  readonly inference: Inference;
  readonly index: ProgramIndex;
  readonly raising: Raising;
  readonly catching: Catching;
  readonly purity: Purity;
  readonly tasks: TaskFreedom;
  readonly dissolving: Dissolving;
  readonly observed: ObservedFunctions;
  readonly finish: Finish;
}

const UNKNOWN: Callee & Member = { kind: 'unknown' };

const builtinKinds = new Set<Entry['kind']>(['function', 'class', 'constant']);

export class AnalysisFacts implements Facts {
  readonly library: Library;
  private readonly analysis: Analysis;
  /** Types of expressions as far as they were asked for: most are asked for many times. */
  private readonly finished: NodeTable<Type>;
  readonly modules: readonly ModuleInfo[];
  readonly program: ProgramFacts;

  constructor(analysis: Analysis, modules: readonly ModuleInfo[], program: ProgramFacts) {
    this.analysis = analysis;
    this.finished = nodeTable(analysis.state.types.length);
    this.modules = modules;
    this.program = program;
    this.library = analysis.state.library;
  }

  private get state(): State {
    return this.analysis.state;
  }

  wrapperOf(fn: FunctionInfo): DecoratorPattern | null {
    return this.state.wrapped.get(fn) ?? null;
  }

  resultKept(pattern: DecoratorPattern): 'same' | 'run' | null {
    if (pattern.keepsResult && pattern.runs.length === 0) return 'same';
    return runsWrapped(pattern, this.state) ? 'run' : null;
  }

  typeOf(node: ast.Expression): Type {
    return (this.finished[node.id] ??= this.finishedType(node));
  }

  private finishedType(node: ast.Expression): Type {
    const type = this.state.types[node.id];
    return type === undefined ? never : this.analysis.finish.type(type);
  }

  symbolOf(name: ast.Name): Symbol | null {
    return this.state.resolver.symbolOf(name);
  }

  builtinOf(name: ast.Name): FunctionEntry | ClassEntry | ConstantEntry | null {
    if (this.symbolOf(name) !== null) return null;
    const entry = this.library.entries.get(`builtins.${name.text}`);
    return entry !== undefined && builtinKinds.has(entry.kind) ? (entry as FunctionEntry | ClassEntry | ConstantEntry) : null;
  }

  entryOf(node: ast.Expression): Entry | null {
    return this.state.resolver.entryOf(node);
  }

  originOf(symbol: Symbol): Symbol {
    return this.state.resolver.originOf(symbol);
  }

  isLibraryImport(symbol: Symbol): boolean {
    const found = this.state.resolver.ofSymbol(symbol);
    return found !== null && found.kind !== 'classInfo' && found.kind !== 'functionInfo' && found.kind !== 'moduleInfo';
  }

  isImportedFromLibrary(symbol: Symbol): boolean {
    return symbol.bindings.some(({ node }) => {
      const from = node.kind === 'Alias' ? this.state.resolver.importOf.get(node.id) : undefined;
      if (node.kind !== 'Alias' || from === undefined) return false;
      const module = from.kind === 'Import' ? node.name : this.state.resolver.baseOf(from, symbol.scope.module);
      return this.library.modules.has(module.split('.')[0]!) && !this.state.resolver.modules.has(module);
    });
  }

  functionOf(node: ast.FunctionDef | ast.Lambda): FunctionInfo {
    const known = this.state.resolver.functions[node.id];
    if (known !== undefined) return known;
    // A lambda in code that can't be reached was never inferred.
    const fn = this.state.declarations.lambda(node as ast.Lambda, this.moduleOf(node), '<lambda>');
    this.analysis.inference.declareParameters(fn);
    return fn;
  }

  private moduleOf(node: ast.Node): ModuleInfo {
    return this.modules.find(({ node: { firstId, endId } }) => node.id >= firstId && node.id < endId) ?? this.modules[0]!;
  }

  classOf(node: ast.ClassDef): ClassInfo {
    return this.state.resolver.classes[node.id]!;
  }

  calleeOf(node: ast.Call): Callee {
    return this.state.callees[node.id] ?? UNKNOWN;
  }

  memberOf(node: ast.Attribute): Member {
    return this.state.members[node.id] ?? UNKNOWN;
  }

  typeOfSymbol(symbol: Symbol): Type {
    const type = this.analysis.inference.symbolType(symbol, null);
    return type.kind === 'never' ? unknown : this.analysis.finish.type(type);
  }

  typeOfAttribute(attribute: AttributeInfo): Type {
    const type = this.analysis.inference.attributeType(attribute, null);
    return type.kind === 'never' ? unknown : this.analysis.finish.type(type);
  }

  returnTypeOf(fn: FunctionInfo): Type {
    return this.analysis.finish.type(bodyResult(this.analysis.inference, fn, null));
  }

  callbackOf(info: ClassInfo): Type | null {
    const type = this.analysis.inference.annotations.callback(info);
    return type === null ? null : this.analysis.finish.type(type);
  }

  annotationOf(node: ast.Expression): Type {
    return this.analysis.finish.type(this.analysis.inference.annotations.typeOf(node));
  }

  containerOf(info: ClassInfo): ObjectType | null {
    return containerOf(this.analysis.inference, info);
  }

  elementOf(type: Type, isAsync: boolean): ReturnType<Facts['elementOf']> {
    const element = elementOf(this.analysis.inference, type, isAsync, null);
    return element === null ? null : { ...element, item: this.analysis.finish.type(element.item) };
  }

  managerOf(item: ast.WithItem): ContextManagerEntry | ClassInfo | null {
    return this.state.managers[item.id] ?? null;
  }

  lookup(owner: ClassInfo, name: string): ReturnType<Facts['lookup']> {
    const found = lookUpAttribute(this.state, owner, name);
    return found?.kind === 'attributeInfo' ? found.attribute : found;
  }

  mayRaise(node: ast.Expression | ast.Statement): boolean {
    return isStatement(node) ? this.analysis.raising.statement(node) : this.analysis.raising.expression(node);
  }

  isCatchable(node: ast.Node, exception: string): boolean {
    return this.analysis.catching.isCatchable(node, exception);
  }

  isPure(node: ast.Expression): boolean {
    return this.analysis.purity.isPure(node);
  }

  isPromiseAll(node: ast.Call): boolean {
    return this.analysis.tasks.promiseAll.has(node.id);
  }

  startsInPlace(node: ast.Call): boolean {
    return this.analysis.tasks.startsInPlace.has(node.id);
  }

  whyGatherStays(node: ast.Call): string | null {
    return this.analysis.tasks.kept.get(node.id) ?? null;
  }

  get dissolving(): Dissolving {
    return this.analysis.dissolving;
  }

  isNestedRun(node: ast.Call): boolean {
    return this.analysis.tasks.nestedRuns.has(node.id);
  }

  isDefinitelyBound(name: ast.Name): boolean {
    return this.state.unbound[name.id] !== true;
  }

  parentOf(node: ast.Expression): ast.Node | null {
    return this.analysis.index.parents[node.id] ?? null;
  }

  assignedTo(node: ast.Expression): Symbol | null {
    const parent = this.parentOf(node);
    if (parent?.kind !== 'Assign' || parent.value !== node || parent.targets.length !== 1) return null;
    const [target] = parent.targets;
    return target!.kind === 'Name' ? this.symbolOf(target) : null;
  }

  isUnused(node: ast.Expression): boolean {
    return this.analysis.index.parents[node.id]?.kind === 'ExpressionStatement';
  }

  leavesBlock(block: ast.Block): boolean {
    return leavesBlock(block);
  }

  isNameObserved(fn: FunctionInfo): boolean {
    return this.analysis.observed.named.has(fn);
  }

  needsSignature(fn: FunctionInfo): boolean {
    return this.analysis.observed.keyworded.has(fn);
  }
}

const statementKinds = new Set<ast.Node['kind']>([
  'FunctionDef', 'ClassDef', 'Return', 'Delete', 'Assign', 'TypeAlias', 'AugAssign', 'AnnAssign', 'For', 'While', 'If', 'With', 'Match', 'Raise',
  'Try', 'Assert', 'Import', 'ImportFrom', 'Global', 'Nonlocal', 'ExpressionStatement', 'Pass', 'Break', 'Continue',
]);

function isStatement(node: ast.Node): node is ast.Statement {
  return statementKinds.has(node.kind);
}
