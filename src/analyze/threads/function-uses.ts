/** Where the program's functions are mentioned: called, or handed on as values. */
import type * as ast from '../../syntax/ast.js';
import type { ProgramIndex } from '../effects/body-index.js';
import type { State } from '../infer/state.js';
import type { FunctionInfo, ModuleInfo } from '../program.js';
import { expressionsIn, expressionsOf, ownStatements } from '../scopes/walk.js';

export type Owner = FunctionInfo | ModuleInfo;

export interface FunctionUse {
  readonly node: ast.Name | ast.Attribute | ast.Lambda;
  readonly function: FunctionInfo;
  /** Whose body the mention stands in. */
  readonly owner: Owner;
  readonly isCall: boolean;
}

export function functionUses(state: State, index: ProgramIndex): readonly FunctionUse[] {
  const uses: FunctionUse[] = [];
  for (const owner of index.bodies.keys()) {
    for (const root of expressionsOfBody(owner, index)) {
      for (const node of expressionsIn(root)) collect(node, owner, state, index, uses);
    }
  }
  return uses;
}

function expressionsOfBody(owner: Owner, index: ProgramIndex): readonly ast.Expression[] {
  if (owner.kind === 'functionInfo' && owner.node.kind === 'Lambda') return [owner.node.body];
  return ownStatements(index.bodies.get(owner)!.statements).flatMap(expressionsOf);
}

function collect(node: ast.Expression, owner: Owner, state: State, index: ProgramIndex, uses: FunctionUse[]): void {
  if (node.kind === 'Lambda') {
    const fn = state.resolver.functions[node.id];
    if (fn !== undefined) uses.push({ node, function: fn, owner, isCall: false });
    return;
  }
  if (node.kind !== 'Name' && node.kind !== 'Attribute') return;
  const type = state.types[node.id];
  const parent = index.parents[node.id];
  const isCall = parent?.kind === 'Call' && parent.callee === node;
  for (const part of type?.kind === 'union' ? type.members : type === undefined ? [] : [type]) {
    if (part.kind === 'function' && part.function.kind === 'functionInfo' && part.view === undefined && !state.views.has(part.function)) uses.push({ node, function: part.function, owner, isCall });
  }
}
