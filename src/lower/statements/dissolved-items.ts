/** `with` items over objects that the program does without. */
import type * as ast from '../../syntax/ast.js';
import type { Facts } from '../../analyze/facts.js';
import { leavesBlock } from '../../analyze/leaves-block.js';
import type { DissolvingRule } from '../../maps/model.js';

/** The rule of the class of what is entered, where the program does without its objects. */
export function ruleOfItem(item: ast.WithItem, facts: Facts): DissolvingRule | null {
  const context = facts.typeOf(item.context);
  const type = context.kind === 'coroutine' ? context.result : context;
  return type.kind === 'object' && facts.dissolving.classes.has(type.entry.id) ? type.entry.dissolves : null;
}

/** Nothing is left of it. */
export const isDroppedItem = (item: ast.WithItem, facts: Facts): boolean => ruleOfItem(item, facts)?.type === null;

/** Leaving the block has something to do. */
export const isDiscarded = (item: ast.WithItem, facts: Facts): boolean => (ruleOfItem(item, facts)?.discard ?? null) !== null && !facts.dissolving.exhausted.has(item.id);

/** The statements of its block stand in the block around it. */
export function leavesOnlyBody(node: ast.With, facts: Facts): boolean {
  return node.items.every((item) => ruleOfItem(item, facts) !== null && !(isDiscarded(item, facts) && leavesBlock(node.body)));
}
