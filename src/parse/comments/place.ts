/** Where a comment inside brackets belongs: beside the element it trails, before the one it precedes. */
import type { Comment, Node } from '../../syntax/ast.js';
import { childrenOf } from '../../syntax/visit.js';
import { inOrder, parameterElements, type Element, type Header } from './header.js';
import type { Layout } from './layout.js';

export interface Place {
  readonly id: number;
  readonly position: 'leading' | 'trailing' | 'dangling';
}

export function placeInside(header: Header, comment: Comment, statementId: number, layout: Layout): Place {
  const at = comment.span.start;
  const { list } = header;
  let anchor = statementId;
  let node: Node | null = header.roots.find((root) => contains(root, at)) ?? null;
  if (list !== null && contains(list, at)) {
    const around = list.elements.find((each) => contains(each, at));
    if (around !== undefined) {
      anchor = around.id;
      node = around.node;
    } else if (node === null || list.elements.some((each) => each.node === node)) {
      return between(list.id, list.elements, at, layout);
    }
  }
  while (node !== null) {
    const elements = elementsOf(node, at);
    if (elements !== null) {
      const around: Element | undefined = elements.find((each) => contains(each, at));
      if (around === undefined) return between(node.id, elements, at, layout);
      anchor = around.id;
      node = around.node;
    } else {
      node = childrenOf(node).find((child) => contains(child, at)) ?? null;
    }
  }
  return { id: anchor, position: 'leading' };
}

function contains(range: { readonly span: { start: number; end: number } }, at: number): boolean {
  return range.span.start <= at && at < range.span.end;
}

/** The elements of a bracket; null for what is no bracket, or where the comment is not between the brackets. */
function elementsOf(node: Node, at: number): readonly Element[] | null {
  switch (node.kind) {
    case 'List': case 'Set': case 'Tuple': return inOrder(node.elements);
    case 'Dict': return inOrder(node.items);
    case 'Call': return at < node.callee.span.end ? null : inOrder([...node.args, ...node.keywords]);
    case 'Lambda': return at < node.body.span.start ? parameterElements(node.parameters) : null;
    default: return null;
  }
}

function between(bracketId: number, elements: readonly Element[], at: number, layout: Layout): Place {
  const before = elements.findLast((each) => each.span.end <= at);
  if (before !== undefined && layout.onOneLine(before.span.end, at)) return { id: before.id, position: 'trailing' };
  const after = elements.find((each) => each.span.start > at);
  if (after !== undefined) return { id: after.id, position: 'leading' };
  if (before !== undefined) return { id: before.id, position: 'trailing' };
  return { id: bracketId, position: 'dangling' };
}
