/**
 * A block that becomes the body of a function (`await timeout(1).run(async () => { ... })`) hands out the variables
 * that are read after it: `const page = await timeout(1).run(async () => await fetch(url))`.
 */
import type { Facts } from '../../analyze/facts.js';
import { leavesBlock } from '../../analyze/leaves-block.js';
import type { Symbol } from '../../analyze/program.js';
import type * as ast from '../../syntax/ast.js';
import { assignsOutside } from '../statements/outer-assignments.js';
import { isUsedOnlyWithin, type DeclarationPlan } from './declarations.js';

export interface BlockResults {
  readonly symbols: readonly Symbol[];
  /** The `with` declares them; otherwise it assigns to what is declared before. */
  readonly isDeclaration: boolean;
}

/** The plan while it is made. */
export interface GrowingPlan extends DeclarationPlan {
  readonly bindings: Map<number, 'const' | 'let'>;
  readonly hoisted: Map<number, Symbol[]>;
  readonly results: Map<number, BlockResults>;
}

/** Decides for one `with`: each variable is set once, at the block's top, so that the block's end has them all. */
export function planResults(node: ast.With, plan: GrowingPlan, facts: Facts): void {
  const [item] = node.items;
  if (node.items.length !== 1 || !hasBodyForm(item!, facts) || leavesBlock(node.body) || !targetStaysInside(node, item!, facts)) return;
  const names = node.body.body.flatMap((statement) => resultName(statement, node, plan, facts) ?? []);
  const symbols = names.map((name) => facts.symbolOf(name)!);
  const own = plan.hoisted.get(node.id) ?? [];
  const declared = symbols.filter((symbol) => own.includes(symbol)).length;
  // A variable that is declared further out may be read by who catches what the block raises: it has to be set in the block.
  if (names.length === 0 || names.length > 3 || declared < names.length) return;
  for (const { id } of names) plan.bindings.set(id, 'const');
  if (assignsOutside(node.body, plan)) {
    for (const { id } of names) plan.bindings.delete(id);
    return;
  }
  plan.hoisted.set(node.id, own.filter((symbol) => !symbols.includes(symbol)));
  plan.results.set(node.id, { symbols, isDeclaration: declared > 0 });
}

function hasBodyForm(item: ast.WithItem, facts: Facts): boolean {
  const manager = facts.managerOf(item);
  return manager !== null && 'suppresses' in manager && manager.body !== null && !manager.suppresses;
}



/** The variable that a statement sets once and for all, if it is declared outside the block. */
function resultName(statement: ast.Statement, node: ast.With, plan: DeclarationPlan, facts: Facts): ast.Name | null {
  const target = statement.kind === 'Assign' && statement.targets.length === 1 ? statement.targets[0]! : statement.kind === 'AnnAssign' && statement.value !== null ? statement.target : null;
  if (target?.kind !== 'Name' || plan.bindings.has(target.id)) return null;
  const symbol = facts.symbolOf(target);
  if (symbol === null || symbol.bindings.length !== 1 || symbol.isCaptured || symbol.isRebound || symbol.isDeleted || plan.maybeUnbound.has(symbol)) return null;
  return symbol.scope.symbols.get(target.text) === symbol && symbol.reads.some(({ span }) => span.start >= node.span.end) ? target : null;
}

/** From here to the next time it is bound, the name is used in this block only: it can be the parameter of a function. */
export function targetStaysInside(node: ast.With, item: ast.WithItem, facts: Facts): boolean {
  if (item.target === null) return true;
  if (item.target.kind !== 'Name') return false;
  const symbol = facts.symbolOf(item.target);
  if (symbol === null || symbol.isRebound || symbol.isDeleted) return false;
  if (symbol.bindings.length === 1) return isUsedOnlyWithin(symbol, { start: item.span.start, end: node.span.end });
  if (symbol.isCaptured || !symbol.bindings.every(({ kind }) => kind === 'with')) return false;
  const later = symbol.bindings.map(({ node: { span } }) => span.start).filter((start) => start > item.span.start);
  const next = Math.min(...later, Infinity);
  return next >= node.span.end && symbol.reads.every(({ span }) => span.start < item.span.start || span.start >= next || span.end <= node.span.end);
}
