/** Operators of classes that a map describes: `end.minus(start)`. */
import type * as ast from '../../syntax/ast.js';
import type { FunctionEntry, Signature } from '../../maps/model.js';
import type { Type } from '../../analyze/types.js';
import type * as ir from '../../target/ir.js';
import { finishCall } from '../calls/awaitable.js';
import { fits } from '../calls/guards.js';
import { lowerMapCall } from '../calls/map-call.js';
import type { LowerContext } from '../context.js';
import { mapMember } from './subscript.js';

const METHODS: Readonly<Record<ast.BinaryOperator, string>> = {
  '+': 'add', '-': 'sub', '*': 'mul', '@': 'matmul', '/': 'truediv', '%': 'mod', '**': 'pow', '<<': 'lshift', '>>': 'rshift', '|': 'or',
  '^': 'xor', '&': 'and', '//': 'floordiv',
};

/** The method of the left operand, or the reflected one of the right; null where neither is mapped for operands of these types. */
export function lowerMappedOperator(node: ast.BinOp | ast.AugAssign, left: ast.Expression, right: ast.Expression, cx: LowerContext): ir.Expression | null {
  const name = METHODS[node.operator];
  return callMember(node, `__${name}__`, left, [right], cx) ?? callMember(node, `__r${name}__`, right, [left], cx);
}

/** `-delta` */
export function lowerMappedUnary(node: ast.UnaryOp, cx: LowerContext): ir.Expression | null {
  const name = ({ '-': '__neg__', '+': '__pos__', '~': '__invert__' } as Readonly<Record<string, string>>)[node.operator];
  return name === undefined ? null : callMember(node, name, node.operand, [], cx);
}

function callMember(node: ast.BinOp | ast.AugAssign | ast.UnaryOp, name: string, receiver: ast.Expression, values: readonly ast.Expression[], cx: LowerContext): ir.Expression | null {
  const receiverType = cx.facts.typeOf(receiver);
  const entry = mapMember(receiverType, name, cx);
  const signature = entry === null ? null : signatureFor(entry, values.map((value) => cx.facts.typeOf(value)), cx);
  if (entry === null || signature === null) return null;
  const bound = values.map((value, index) => ({ parameter: signature.parameters[index]!, values: [value], names: [null] }));
  const args = { bound, isDynamic: false, error: null };
  // An assignment stands for the expression that it contains.
  const site = node as ast.Expression;
  return finishCall(lowerMapCall({ node: site, entry, signature, receiver, receiverType, args, use: {} }, cx), cx);
}

function signatureFor(entry: FunctionEntry, types: readonly Type[], cx: LowerContext): Signature | null {
  const takes = ({ parameters }: Signature): boolean => parameters.length === types.length && types.every((type, index) => fits(type, parameters[index]!.type, cx));
  return [...entry.overloads, entry.signature].find(takes) ?? null;
}
