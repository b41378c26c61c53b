/** What the lowering of each module shares with that of the others: facts, names, and where each output lies. */
import { hasMain, type Facts } from '../analyze/index.js';
import type { ModuleInfo } from '../analyze/program.js';
import { allocateNames, type LowerOptions, type NameTable } from '../lower/index.js';
import type * as ast from '../syntax/ast.js';
import { importedModules } from './imported-modules.js';
import type { ProjectOptions } from './options.js';
import { outputPath } from './output-path.js';

export interface ProjectFacts {
  readonly facts: Facts;
  readonly names: NameTable;
  /** Names of the modules that some module of the project imports. */
  readonly imported: ReadonlySet<string>;
}

export function projectFacts(facts: Facts, options: ProjectOptions): ProjectFacts {
  const imported = facts.modules.flatMap(({ node }) => importedModules(node, isPackage(node)));
  return { facts, names: allocateNames(facts, options.names), imported: new Set(imported) };
}

export function lowerOptions(info: ModuleInfo, { names, imported }: ProjectFacts, options: ProjectOptions): LowerOptions {
  return {
    fidelity: options.fidelity,
    names,
    specifierOf: (module) => relativeSpecifier(info.node, module.node),
    // What nobody imports and does something when it runs is a program: it exports nothing.
    isMain: !options.asLibrary && !imported.has(info.name) && hasMain(info),
    isLibrary: options.asLibrary,
  };
}

/** A package's `__init__.py`; one that lies in the root folder is an ordinary module. */
function isPackage({ path, name }: ast.Module): boolean {
  return /(?:^|[\\/])__init__\.py$/.test(path) && name !== '__init__';
}

/** `./store.js`, `../pkg/index.js`: from the output of one module to that of another. */
function relativeSpecifier(from: ast.Module, to: ast.Module): string {
  const source = outputOf(from).split('/').slice(0, -1);
  const target = outputOf(to).split('/');
  let shared = 0;
  while (shared < source.length && shared < target.length - 1 && source[shared] === target[shared]) shared += 1;
  const up = '../'.repeat(source.length - shared);
  return `${up === '' ? './' : up}${target.slice(shared).join('/')}.js`;
}

function outputOf(module: ast.Module): string {
  return outputPath({ name: module.name, isPackage: isPackage(module) });
}
