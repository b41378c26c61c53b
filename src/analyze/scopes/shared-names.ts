/** What the modules of a program see of one another's variables: which are read from outside, and which are assigned there. */
import type * as ast from '../../syntax/ast.js';
import type { ModuleInfo, Symbol } from '../program.js';
import type { Resolver } from './resolver.js';
import { expressionsIn, expressionsOf, ownStatements } from './walk.js';

/** Import statements must be known to the resolver by now. */
export function markSharedNames(modules: readonly ModuleInfo[], resolver: Resolver): void {
  if (modules.length < 2) return;
  for (const module of modules) {
    for (const statement of allStatements(module.node.body)) {
      markImported(statement, module, resolver);
      for (const expression of expressionsOf(statement)) markRead(expression, resolver);
      for (const target of targetsOf(statement)) markAssigned(target, module, resolver);
    }
  }
}

/** Statements of nested definitions included. */
function* allStatements(body: readonly ast.Statement[]): Generator<ast.Statement> {
  for (const statement of ownStatements(body)) {
    yield statement;
    if (statement.kind === 'FunctionDef' || statement.kind === 'ClassDef') yield* allStatements(statement.body.body);
  }
}

function markImported(node: ast.Statement, importer: ModuleInfo, resolver: Resolver): void {
  if (node.kind === 'Import') {
    for (const { name } of node.names) {
      const parts = name.split('.');
      parts.forEach((_, index) => markAll(resolver.modules.get(parts.slice(0, index + 1).join('.'))));
    }
  } else if (node.kind === 'ImportFrom') {
    const base = resolver.baseOf(node, importer);
    const module = resolver.modules.get(base);
    for (const { name } of node.names) {
      markAll(resolver.modules.get(base === '' ? name : `${base}.${name}`));
      if (name === '*') for (const symbol of module?.scope.symbols.values() ?? []) mark(symbol);
      else mark(module?.scope.symbols.get(name));
    }
  }
}

/** A module that is imported whole: any name of its own may be read through it. */
function markAll(module: ModuleInfo | undefined): void {
  for (const symbol of module?.scope.symbols.values() ?? []) if (symbol.bindings.some(({ kind }) => kind !== 'import')) mark(symbol);
}

/** `shop.Order`, where `shop` has it from elsewhere. */
function markRead(node: ast.Expression, resolver: Resolver): void {
  for (const part of expressionsIn(node)) {
    if (part.kind === 'Lambda') markRead(part.body, resolver);
    if (part.kind !== 'Attribute') continue;
    const owner = resolver.declarationOf(part.value);
    if (owner?.kind === 'moduleInfo') mark(owner.scope.symbols.get(part.attribute.text));
  }
}

function mark(symbol: Symbol | undefined): void {
  if (symbol !== undefined) symbol.isShared = true;
}

/** `config.debug = True` */
function markAssigned(target: ast.Expression, module: ModuleInfo, resolver: Resolver): void {
  if (target.kind === 'Tuple' || target.kind === 'List') for (const element of target.elements) markAssigned(element, module, resolver);
  else if (target.kind === 'Starred') markAssigned(target.value, module, resolver);
  else if (target.kind === 'Attribute') {
    const owner = resolver.declarationOf(target.value);
    if (owner?.kind !== 'moduleInfo' || owner === module) return;
    const symbol = owner.scope.symbols.get(target.attribute.text);
    if (symbol !== undefined) symbol.isSetOutside = symbol.isRebound = symbol.isCaptured = true;
  }
}

function targetsOf(node: ast.Statement): readonly ast.Expression[] {
  switch (node.kind) {
    case 'Assign': return node.targets;
    case 'AugAssign':
    case 'AnnAssign':
    case 'For': return [node.target];
    case 'With': return node.items.flatMap(({ target }) => (target === null ? [] : [target]));
    default: return [];
  }
}
