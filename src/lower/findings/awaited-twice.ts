/** Two awaits of one coroutine object, the first of which is always reached before the second. */
import type * as ast from '../../syntax/ast.js';
import type { Symbol } from '../../analyze/program.js';
import { diagnostics } from '../../diagnostics/index.js';
import type { LowerContext } from '../context.js';
import type { Place } from './place.js';

export interface NamedAwait {
  readonly node: ast.Await;
  readonly name: ast.Name;
  /** With the await itself as its end. */
  readonly place: Place;
}

export function reportAwaitedTwice(awaits: readonly NamedAwait[], cx: LowerContext): void {
  const bySymbol = new Map<Symbol, NamedAwait[]>();
  for (const each of awaits) {
    const symbol = cx.facts.symbolOf(each.name);
    if (symbol === null || symbol.bindings.length !== 1 || cx.facts.typeOf(each.name).kind !== 'coroutine') continue;
    const earlier = bySymbol.get(symbol) ?? [];
    if (earlier.some((first) => surelyComesBefore(first.place, each.place))) {
      cx.report(diagnostics.awaitedTwice({ name: each.name.text }, cx.module.node.path, each.node.span));
    }
    bySymbol.set(symbol, [...earlier, each]);
  }
}

function surelyComesBefore(first: Place, second: Place): boolean {
  const common = commonLength(first, second);
  if (first.slice(common).some(isConditional)) return false;
  // A function that is defined after the first await may be called or not, but only later.
  return parentsAreOrdered(first, second, common);
}

/** They part in a block, or in one expression: there operands run from left to right. */
function parentsAreOrdered(first: Place, second: Place, common: number): boolean {
  const parting = first[common - 1];
  return parting !== undefined && parting.kind !== 'If' && parting.kind !== 'Try' && parting.kind !== 'Match' && !isConditional(parting)
    && first[common]!.span.start < second[common]!.span.start;
}

function commonLength(first: Place, second: Place): number {
  let length = 0;
  while (length < first.length && first[length] === second[length]) length += 1;
  return length;
}

/** What is in it may not run, or may run later. */
function isConditional(node: ast.Node): boolean {
  switch (node.kind) {
    case 'If': case 'While': case 'For': case 'Try': case 'Match': case 'FunctionDef': case 'Lambda': case 'IfExp': case 'BoolOp': case 'Comprehension':
    case 'ListComp': case 'SetComp': case 'DictComp': case 'GeneratorExp': case 'Compare': case 'Assert':
      return true;
    default: return false;
  }
}
