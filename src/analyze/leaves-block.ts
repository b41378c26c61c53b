/** Does control leave a block half-way? */
import type * as ast from '../syntax/ast.js';
import { blocksOf, expressionsIn, expressionsOf } from './scopes/walk.js';

/** `return` (unless that does not count), a `break` or `continue` of a loop around it, or a `yield`. */
export function leavesBlock(block: ast.Block, { returnsCount = true }: { readonly returnsCount?: boolean } = {}): boolean {
  return leaves(block.body, false, returnsCount);
}

function leaves(body: readonly ast.Statement[], inLoop: boolean, returnsCount: boolean): boolean {
  return body.some((statement) => {
    if (statement.kind === 'Return' && returnsCount) return true;
    if (!inLoop && (statement.kind === 'Break' || statement.kind === 'Continue')) return true;
    for (const expression of expressionsOf(statement)) {
      for (const node of expressionsIn(expression)) if (node.kind === 'Yield' || node.kind === 'YieldFrom') return true;
    }
    const isLoop = statement.kind === 'For' || statement.kind === 'While';
    // A loop's `else` is not in the loop.
    return blocksOf(statement).some((inner) => leaves(inner.body, isLoop ? inner === statement.body || inLoop : inLoop, returnsCount));
  });
}
