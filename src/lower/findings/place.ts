/** Where a node stands: what is around it, outermost first. */
import type * as ast from '../../syntax/ast.js';

export type Place = readonly ast.Node[];

export function parentOf(place: Place): ast.Node | null {
  return place.at(-1) ?? null;
}

/** The function whose body the node is in; null at the top of a module or of a class. */
export function functionAround(place: Place): ast.FunctionDef | ast.Lambda | null {
  for (let i = place.length - 1; i >= 0; i -= 1) {
    const node = place[i]!;
    if (node.kind === 'Lambda' || (node.kind === 'FunctionDef' && place[i + 1]?.kind === 'Block')) return node;
  }
  return null;
}

export function isInCoroutine(place: Place): boolean {
  const around = functionAround(place);
  return around?.kind === 'FunctionDef' && around.isAsync;
}

/** In the body of a loop of the function itself. */
export function isInLoop(place: Place): boolean {
  for (let i = place.length - 1; i >= 0; i -= 1) {
    const node = place[i]!;
    if (node.kind === 'FunctionDef' || node.kind === 'Lambda') return false;
    if ((node.kind === 'For' || node.kind === 'While') && place[i + 1] === node.body) return true;
  }
  return false;
}
