/** Bodies of loops by where they stand, so that the loop around a node is found without looking at all of them. */
import type * as ast from '../../syntax/ast.js';
import type { State } from '../infer/state.js';
import { ownStatements } from '../scopes/walk.js';

interface Loop {
  readonly block: ast.Block;
  readonly outer: Loop | null;
}

export class LoopIndex {
  /** The loops of each module, in the order in which they begin. */
  private readonly modules: readonly { readonly node: ast.Module; readonly loops: readonly Loop[] }[];

  constructor(state: State) {
    this.modules = Array.from(state.resolver.modules.values(), ({ node }) => ({ node, loops: nested(loopBodies(node)) }));
  }

  /** The innermost body of a loop that holds the node; null if none does. */
  innermost(node: ast.Node): ast.Block | null {
    const own = this.modules.find((module) => node.id >= module.node.firstId && node.id < module.node.endId);
    if (own === undefined) return null;
    let loop = lastBefore(own.loops, node.span.start);
    while (loop !== null && loop.block.span.end < node.span.end) loop = loop.outer;
    return loop === null ? null : loop.block;
  }
}

function lastBefore(loops: readonly Loop[], start: number): Loop | null {
  let low = 0;
  let high = loops.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (loops[middle]!.block.span.start <= start) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? null : loops[low - 1]!;
}

/** Spans of blocks are nested or apart. */
function nested(blocks: readonly ast.Block[]): readonly Loop[] {
  const sorted = [...blocks].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const loops: Loop[] = [];
  let outer: Loop | null = null;
  for (const block of sorted) {
    while (outer !== null && outer.block.span.end < block.span.end) outer = outer.outer;
    outer = { block, outer };
    loops.push(outer);
  }
  return loops;
}

function loopBodies(module: ast.Module): ast.Block[] {
  const blocks: ast.Block[] = [];
  const visit = (body: readonly ast.Statement[]): void => {
    for (const statement of ownStatements(body)) {
      if (statement.kind === 'For' || statement.kind === 'While') blocks.push(statement.body);
      else if (statement.kind === 'FunctionDef' || statement.kind === 'ClassDef') visit(statement.body.body);
    }
  };
  visit(module.body);
  return blocks;
}
