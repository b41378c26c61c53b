/** `for i, x in enumerate(xs, 1)`: JavaScript counts from zero, and the start is added where the counter is read. */
import type * as ast from '../../syntax/ast.js';
import type { Symbol } from '../../analyze/program.js';
import type { LowerContext } from '../context.js';
import { isArray } from '../types/kinds.js';

export interface Enumerated {
  readonly source: ast.Expression;
  readonly counter: ast.Name;
  readonly symbol: Symbol;
  readonly start: number;
  /** What takes the item. */
  readonly item: ast.Expression;
}

/** More reads than this, and `enumerate(xs, 1)` says it once. */
const MOST_READS = 3;

/** Null where the counter is no constant, or what is counted is no array. */
export function enumeratedArray(around: ast.Node, target: ast.Expression, iterable: ast.Expression, cx: LowerContext): Enumerated | null {
  if (target.kind !== 'Tuple' || target.elements.length !== 2 || iterable.kind !== 'Call') return null;
  const [counter, item] = target.elements;
  const callee = cx.facts.calleeOf(iterable);
  if (counter?.kind !== 'Name' || item === undefined || item.kind === 'Starred' || callee.kind !== 'mapClass' || callee.entry.id !== 'builtins.enumerate') return null;
  const [source, ...others] = iterable.args;
  if (source === undefined || source.kind === 'Starred' || !isArray(cx.facts.typeOf(source))) return null;
  const start = startOf(others, iterable.keywords);
  const symbol = cx.facts.symbolOf(counter);
  if (start === null || symbol === null || symbol.isRebound || symbol.isDeleted) return null;
  const reads = symbol.reads.filter(({ span }) => span.start >= around.span.start && span.end <= around.span.end).length;
  if (start !== 0 && reads > MOST_READS) return null;
  return { source, counter, symbol, start, item };
}

function startOf(args: readonly ast.Expression[], keywords: ast.Call['keywords']): number | null {
  const given = [...args, ...keywords.map(({ value }) => value)];
  if (given.length === 0) return 0;
  const [only] = given;
  if (given.length > 1 || only!.kind !== 'NumberLiteral' || only!.variety !== 'int') return null;
  const start = Number(only!.raw);
  return Number.isSafeInteger(start) ? start : null;
}

/** What is lowered meanwhile reads the counter with its start. */
export function withShift<T>({ symbol, start }: Enumerated, cx: LowerContext, lower: () => T): T {
  if (start === 0) return lower();
  cx.shifts.set(symbol, start);
  try {
    return lower();
  } finally {
    cx.shifts.delete(symbol);
  }
}
