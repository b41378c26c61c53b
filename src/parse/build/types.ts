/** Annotations: the grammar has nodes of its own for some of them; Python has only expressions. */
import type { Expression } from '../../syntax/ast.js';
import { K } from '../symbols.js';
import type { BuildContext } from './context.js';
import { buildExpression } from './expressions.js';
import { buildName } from './literals.js';
import { buildIndex } from './subscripts.js';

/** `list[int]`. */
export function buildGenericType(context: BuildContext, node: number): Expression {
  const value = buildName(context, node + 1);
  const parameters = context.after[node + 1]!;
  const index = buildIndex(context, parameters + 1, context.after[parameters]!);
  return { kind: 'Subscript', id: context.id(), span: context.span(node), value, index };
}

/** `A | B | C`: the grammar nests it as it likes; `|` is left-associative. */
export function buildUnionType(context: BuildContext, node: number): Expression {
  const members: number[] = [];
  collectMembers(context, node, members);
  const start = context.starts[members[0]!]!;
  let union = buildExpression(context, members[0]!);
  for (const member of members.slice(1)) {
    const right = buildExpression(context, member);
    const span = { start, end: context.ends[member]! };
    union = { kind: 'BinOp', id: context.id(), span, left: union, operator: '|', right };
  }
  return union;
}

function collectMembers(context: BuildContext, node: number, members: number[]): void {
  const inner = context.kinds[node] === K.type ? node + 1 : node;
  if (context.kinds[inner] !== K.union_type) {
    members.push(inner);
    return;
  }
  context.enter(node);
  for (const side of context.named(inner)) collectMembers(context, side, members);
  context.leave();
}

/** `pkg.Name` after something that is no plain expression. */
export function buildMemberType(context: BuildContext, node: number): Expression {
  const value = buildExpression(context, node + 1);
  const attribute = buildName(context, context.lastChild(node));
  return { kind: 'Attribute', id: context.id(), span: context.span(node), value, attribute };
}

/** `def f(*args: *Ts)` (PEP 646). */
export function buildSplatType(context: BuildContext, node: number): Expression {
  if (context.text.charCodeAt(context.starts[node]! + 1) === 0x2a) context.problemAt('invalid syntax', node);
  const value = buildName(context, context.lastChild(node));
  return { kind: 'Starred', id: context.id(), span: context.span(node), value };
}

/** `T: int` belongs in brackets after a name; anywhere else it is a mistake. */
export function buildConstrainedType(context: BuildContext, node: number): Expression {
  context.problemAt('invalid syntax', node);
  return buildExpression(context, node + 1);
}
