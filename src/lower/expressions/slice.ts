/** Slices: `.slice()` where JavaScript's bounds mean the same, which they do for whole numbers and step 1. */
import type * as ast from '../../syntax/ast.js';
import type { Type } from '../../analyze/types.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import { accepts } from '../accepts.js';
import type { LowerContext } from '../context.js';
import { isInt, isList, isStr } from '../types/kinds.js';

export function lowerSlice(node: ast.Subscript, slice: ast.Slice, type: Type, cx: LowerContext): ir.Expression {
  const at = node.span.start;
  const bounds = [slice.lower, slice.upper, slice.step];
  const given = bounds.filter((bound) => bound !== null);
  const [object, ...values] = cx.inOrder([node.value, ...given]);
  const parts = bounds.map((bound) => (bound === null ? null : values[given.indexOf(bound)]!));
  const isNative = (isList(type) || isStr(type) || type.kind === 'bytes') && slice.step === null && bounds.every((bound) => bound === null || isInt(cx.facts.typeOf(bound)));
  if (isNative && (!isStr(type) || !countsUnits(node, slice) || accepts('codePoints', node, cx))) return sliceNatively(object!, parts, at);
  if (isReversal(slice) && isList(type)) return b.method(object!, 'toReversed', [], at);
  const args = trimmed(parts);
  if (isList(type) || isStr(type) || type.kind === 'tuple' || type.kind === 'bytes') return { ...cx.python('slice', object!, ...args), at };
  const value = { ...cx.python('getItem', object!, sliceObject(parts, cx)), at };
  const result = cx.facts.typeOf(node);
  return result.kind === 'unknown' || result.kind === 'never' ? value : b.as(value, cx.printType(result));
}

/** A bound other than 0 counts characters. */
function countsUnits(node: ast.Subscript, slice: ast.Slice): boolean {
  if (node.value.kind === 'StringLiteral') return false;
  return [slice.lower, slice.upper].some((bound) => bound !== null && !(bound.kind === 'NumberLiteral' && Number(bound.raw) === 0));
}

function sliceNatively(object: ir.Expression, [lower = null, upper = null]: readonly (ir.Expression | null)[], at: number): ir.Expression {
  const isStart = lower === null || (lower.kind === 'NumberLiteral' && Number(lower.raw) === 0);
  if (upper === null) return b.method(object, 'slice', isStart ? [] : [lower], at);
  return b.method(object, 'slice', [lower ?? b.rawNumber('0'), upper], at);
}

function isReversal({ lower, upper, step }: ast.Slice): boolean {
  return lower === null && upper === null && step?.kind === 'UnaryOp' && step.operator === '-' && step.operand.kind === 'NumberLiteral' && Number(step.operand.raw) === 1;
}

/** Bounds for the runtime: `null` for those left out, none at the end. */
export function trimmed(parts: readonly (ir.Expression | null)[]): ir.Expression[] {
  const last = parts.findLastIndex((part) => part !== null);
  return parts.slice(0, Math.max(last + 1, 1)).map((part) => part ?? b.nullLiteral());
}

export function sliceObject(parts: readonly (ir.Expression | null)[], cx: LowerContext): ir.Expression {
  return cx.python('sliceOf', ...parts.map((part) => part ?? b.nullLiteral()));
}

/** A slice that stands by itself (`x[a:b, c]`). */
export function lowerSliceValue(node: ast.Slice, cx: LowerContext): ir.Expression {
  return sliceObject([node.lower, node.upper, node.step].map((bound) => (bound === null ? null : cx.expression(bound))), cx);
}
