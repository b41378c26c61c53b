/** Analysis: from syntax trees to facts. The trees are never changed; everything is kept in tables by node id. */
import type { Library } from '../maps/model.js';
import type * as ast from '../syntax/ast.js';
import { ProgramIndex } from './effects/body-index.js';
import { Catching } from './effects/catching.js';
import { colourFunctions } from './effects/colour.js';
import { dissolving } from './effects/dissolving.js';
import { ObservedFunctions } from './effects/observed-functions.js';
import { Purity } from './effects/purity.js';
import { Raising } from './effects/raising.js';
import { asksForCallSites, asksForTaskNames } from './effects/call-sites.js';
import { holdsRareText } from './effects/rare-text.js';
import { taskFreedom } from './effects/task-free.js';
import type { Facts } from './facts.js';
import { Finish } from './finish.js';
import { Inference } from './infer/inference.js';
import { State, type InferenceOptions } from './infer/state.js';
import { nodeTable } from './node-table.js';
import type { ModuleInfo, Symbol } from './program.js';
import { AnalysisFacts } from './program-facts.js';
import { Declarations } from './scopes/declarations.js';
import { Resolver } from './scopes/resolver.js';
import type { ScopeTables } from './scopes/open-scopes.js';
import { addNamespacePackages } from './scopes/namespace-packages.js';
import { ScopeBuilder } from './scopes/scope-builder.js';
import { markSharedNames } from './scopes/shared-names.js';
import { StarImports } from './scopes/star-imports.js';
import { ownStatements } from './scopes/walk.js';
import { withSettledImports } from './scopes/settled-imports.js';
import { withCopies } from './threads/copies.js';
import { planThreads, waitInThreads, type ThreadPlan } from './threads/thread-plan.js';

export type { Facts } from './facts.js';
export { absoluteModule, isPackageFile } from './scopes/star-imports.js';
export { ownStatements } from './scopes/walk.js';

/** Analyzes the modules of one program together. Their node ids must not overlap. */
export function analyze(parsed: readonly ast.Module[], library: Library, options: InferenceOptions, hasCopies = false): Facts {
  const modules = parsed.map((module) => withSettledImports(module, library));
  const nextId = modules.reduce((end, { endId }) => Math.max(end, endId), 0);
  const tables: ScopeTables = { symbols: new Array<Symbol | null>(nextId).fill(null), scopes: nodeTable(nextId), boundIn: nodeTable(nextId) };
  const resolver = new Resolver(library, tables);
  const declarations = new Declarations(resolver);
  const stars = new StarImports(modules);
  const infos = modules.map((module) => new ScopeBuilder(tables, stars).build(module));
  for (const info of infos) resolver.modules.set(info.name, info);
  for (const info of infos) addNamespacePackages(info, resolver.modules);
  for (const info of infos) declarations.declare(info);
  markSharedNames(infos, resolver);
  declarations.completeClasses();
  const state = new State(library, resolver, declarations, options, nextId);
  const isClosed = infos.some((info) => hasMain(info));
  state.isOpen = !isClosed;
  collectOpenAttributes(state, modules);
  const inference = new Inference(state);
  inference.run(infos);
  const index = new ProgramIndex(state);
  for (const info of infos) index.add(info);
  const threads = planThreads(state, index, !hasCopies);
  // With the copies it is another program: what flows through them is inferred as for any function.
  if (threads !== null && threads.copied.size > 0) return analyze(withCopies(infos, threads, state.nextId), library, options, true);
  return completeFacts(state, inference, index, infos, isClosed, threads);
}

function completeFacts(
  state: State, inference: Inference, index: ProgramIndex, infos: readonly ModuleInfo[], isClosed: boolean, threads: ThreadPlan | null,
): Facts {
  if (threads !== null) waitInThreads(threads, state, index);
  colourFunctions(state, index);
  const raising = new Raising(state, index);
  raising.solve();
  const catching = new Catching(state, inference, index);
  const tasks = taskFreedom(state, index, catching, isClosed, asksForTaskNames(index));
  const finish = new Finish(state);
  for (const fn of state.declarations.functions) {
    for (const parameter of fn.parameters) {
      const type = inference.symbolType(parameter.symbol, null);
      parameter.type = finish.type(type);
    }
  }
  const observed = new ObservedFunctions(state, index);
  const analysis = {
    observed, state, inference, index, raising, tasks, finish, catching, dissolving: dissolving(state, inference, index, catching, infos), purity: new Purity(state),
  };
  return new AnalysisFacts(analysis, infos, {
    isTaskFree: tasks.isTaskFree, storesPromises: tasks.startsInPlace.size > 0, isClosed, readsFunctionNames: observed.readsNames, callsInstances: state.callsInstances,
    losesFloats: state.lattice.losesFloats, nestsLoops: nestsLoops(state, index),
    holdsRareText: holdsRareText(state, index, isClosed),
    asksForCallSites: asksForCallSites(index),
  });
}

/** Of the libraries that the program imports and that no map converts. */
function collectOpenAttributes(state: State, modules: readonly ast.Module[]): void {
  const libraries = new Set(modules.flatMap(({ body }) => ownStatements(body)).flatMap(importedLibraries));
  for (const name of libraries) {
    const entry = state.library.entries.get(name);
    if (entry?.kind !== 'module' || entry.isForeign !== true) continue;
    const prefix = `${name}.of_unknown.`;
    for (const id of state.library.entries.keys()) {
      const found = id.startsWith(prefix) ? state.library.entries.get(id) : undefined;
      if (found?.kind === 'constant') state.openAttributes.set(id.slice(prefix.length), found);
    }
  }
}

function importedLibraries(node: ast.Statement): readonly string[] {
  if (node.kind === 'Import') return node.names.map(({ name }) => name.split('.')[0]!);
  return node.kind === 'ImportFrom' && node.module !== null && node.level === 0 ? [node.module.split('.')[0]!] : [];
}

function nestsLoops(state: State, index: ProgramIndex): boolean {
  return [...index.bodies.values()].some(({ calls }) => calls.some((call) => {
    const callee = state.callees[call.id];
    return callee?.kind === 'map' && callee.entry.nests;
  }));
}

/** A program of its own: a main guard, or a module that does something when it runs. */
export function hasMain(info: ModuleInfo): boolean {
  for (const statement of ownStatements(info.node.body)) {
    if (statement.kind === 'If' && isMainGuard(statement.test)) return true;
    if (statement.kind === 'ExpressionStatement' && statement.value.kind !== 'StringLiteral' && statement.value.kind !== 'EllipsisLiteral') return true;
    if (statement.kind === 'For' || statement.kind === 'While' || statement.kind === 'Try' || statement.kind === 'With') return true;
    if (statement.kind === 'Assign' && statement.value.kind === 'Call' && callsRun(statement.value)) return true;
  }
  return false;
}

function callsRun(call: ast.Call): boolean {
  return call.callee.kind === 'Attribute' && ['run', 'run_until_complete'].includes(call.callee.attribute.text);
}

function isMainGuard(test: ast.Expression): boolean {
  return test.kind === 'Compare' && test.left.kind === 'Name' && test.left.text === '__name__' && test.comparators[0]?.kind === 'StringLiteral';
}
