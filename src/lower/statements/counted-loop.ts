/** `for i in range(n)`: a counting loop, where neither the counter nor the bound changes meanwhile. */
import type * as ast from '../../syntax/ast.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';
import { isInt } from '../types/kinds.js';
import { emitLoop } from './loop-else.js';

export function lowerCountedLoop(node: ast.For, cx: LowerContext): boolean {
  const { target, iterable } = node;
  if (target.kind !== 'Name' || iterable.kind !== 'Call' || iterable.keywords.length > 0) return false;
  if (iterable.callee.kind !== 'Name' || iterable.callee.text !== 'range' || cx.facts.symbolOf(iterable.callee) !== null) return false;
  const { args } = iterable;
  if (args.length < 1 || args.length > 3 || args.some(({ kind }) => kind === 'Starred') || args.some((arg) => !isInt(cx.facts.typeOf(arg)))) return false;
  if (cx.frame.plan.bindings.get(target.id) !== 'const') return false;
  const step = args.length === 3 ? stepOf(args[2]!) : 1;
  if (step === null || step === 0) return false;
  const [start, stop] = args.length === 1 ? [null, args[0]!] : [args[0]!, args[1]!];
  const [first, last] = start === null ? [b.rawNumber('0'), cx.expression(stop)] : cx.inOrder([start, stop]);
  const inclusive = step === 1 ? inclusiveBound(stop, cx) : null;
  const bound = inclusive ?? (isSettled(stop, cx) ? last! : cx.bind(last!, 'stop'));
  const at = node.span.start;
  const counter = b.id(cx.variable(target.text), target.span.start);
  emitLoop(node, cx, (body): ir.ForStatement => ({
    kind: 'ForStatement',
    initializer: b.declare('let', counter, first!),
    test: b.binary(inclusive !== null ? '<=' : step > 0 ? '<' : '>', counter, bound),
    update: Math.abs(step) === 1 ? b.update(step > 0 ? '++' : '--', counter) : b.assign(counter, b.number(Math.abs(step)), step > 0 ? '+=' : '-='),
    body,
    at,
  }));
  return true;
}

/** `range(1, n + 1)` runs to `n`. */
function inclusiveBound(stop: ast.Expression, cx: LowerContext): ir.Expression | null {
  if (stop.kind !== 'BinOp' || stop.operator !== '+' || stop.right.kind !== 'NumberLiteral' || stop.right.raw !== '1') return null;
  return isSettled(stop.left, cx) && cx.facts.typeOf(stop.left).kind === 'int' ? cx.expression(stop.left) : null;
}

/** The bound is the same at each turn. */
function isSettled(node: ast.Expression, cx: LowerContext): boolean {
  return cx.facts.isPure(node) || cx.isConstant(node);
}

function stepOf(node: ast.Expression): number | null {
  if (node.kind === 'NumberLiteral') return Number(node.raw);
  if (node.kind === 'UnaryOp' && node.operator === '-' && node.operand.kind === 'NumberLiteral') return -Number(node.operand.raw);
  return null;
}
