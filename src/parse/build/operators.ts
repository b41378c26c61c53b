/** Operators, and where the grammar's precedence is not Python's. */
import type {
  Await, BinaryOperator, BinOp, BoolOp, Compare, CompareOperator, Expression, IfExp, Lambda, NamedExpr, UnaryOp,
  UnaryOperator,
} from '../../syntax/ast.js';
import { K, T } from '../symbols.js';
import type { BuildContext } from './context.js';
import { buildExpression } from './expressions.js';
import { buildName } from './literals.js';
import { buildParameters, NO_PARAMETERS } from './parameters.js';

export function buildBinary(context: BuildContext, node: number): Expression {
  const left = node + 1;
  const operatorNode = context.after[left]!;
  const operator = context.textOf(operatorNode) as BinaryOperator;
  if (operator === '&') {
    const chain = bitwiseChain(context, node);
    if (chain.operators.includes('^')) return reassociate(context, chain);
  }
  const builtLeft = buildExpression(context, left);
  const right = buildExpression(context, context.after[operatorNode]!);
  return { kind: 'BinOp', id: context.id(), span: context.span(node), left: builtLeft, operator, right };
}

interface Chain {
  readonly operands: number[];
  readonly operators: ('&' | '^')[];
}

/** The grammar gives `^` a higher precedence than `&`; Python has it the other way round. */
function bitwiseChain(context: BuildContext, node: number, chain: Chain = { operands: [], operators: [] }): Chain {
  if (context.kinds[node] === K.binary_operator) {
    const operatorNode = context.after[node + 1]!;
    const operator = context.textOf(operatorNode);
    if (operator === '&' || operator === '^') {
      context.enter(node);
      bitwiseChain(context, node + 1, chain);
      chain.operators.push(operator);
      bitwiseChain(context, context.after[operatorNode]!, chain);
      context.leave();
      return chain;
    }
  }
  chain.operands.push(node);
  return chain;
}

function reassociate(context: BuildContext, { operands, operators }: Chain): Expression {
  const starts = operands.map((operand) => context.starts[operand]!);
  const ends = operands.map((operand) => context.ends[operand]!);
  const join = (from: number, to: number, left: Expression, operator: '&' | '^', right: Expression): BinOp => (
    { kind: 'BinOp', id: context.id(), span: { start: starts[from]!, end: ends[to]! }, left, operator, right }
  );
  let whole: Expression | null = null;
  for (let first = 0; first < operands.length;) {
    let last = first;
    let group = buildExpression(context, operands[first]!);
    while (operators[last] === '&') {
      last += 1;
      group = join(first, last, group, '&', buildExpression(context, operands[last]!));
    }
    whole = whole === null ? group : join(0, last, whole, '^', group);
    first = last + 1;
  }
  return whole!;
}

/** `await` binds tighter than `**`; the grammar thinks otherwise. */
export function buildAwait(context: BuildContext, node: number): Expression {
  const operand = context.firstNamed(node);
  const kind = context.kinds[operand];
  if (kind === K.await || kind === K.unary_operator) context.problemAt('invalid syntax', operand);
  if (kind !== K.binary_operator) {
    const value = buildExpression(context, operand);
    return { kind: 'Await', id: context.id(), span: context.span(node), value };
  }
  const base = operand + 1;
  const value = buildExpression(context, base);
  const start = context.starts[node]!;
  const left: Await = { kind: 'Await', id: context.id(), span: { start, end: context.ends[base]! }, value };
  const right = buildExpression(context, context.after[context.after[base]!]!);
  return { kind: 'BinOp', id: context.id(), span: context.span(node), left, operator: '**', right };
}

export function buildUnary(context: BuildContext, node: number): UnaryOp {
  const operator = context.text.charAt(context.starts[node]!) as UnaryOperator;
  const operand = buildExpression(context, context.after[node + 1]!);
  return { kind: 'UnaryOp', id: context.id(), span: context.span(node), operator, operand };
}

export function buildNot(context: BuildContext, node: number): UnaryOp {
  const operand = buildExpression(context, context.after[node + 1]!);
  return { kind: 'UnaryOp', id: context.id(), span: context.span(node), operator: 'not', operand };
}

/** `a or b or c` is one operation over three values. */
export function buildBoolean(context: BuildContext, node: number): BoolOp {
  const operator = booleanOperator(context, node);
  const values: Expression[] = [];
  let left = node;
  const rights: number[] = [];
  while (context.kinds[left] === K.boolean_operator && booleanOperator(context, left) === operator) {
    rights.push(context.after[context.after[left + 1]!]!);
    left += 1;
  }
  values.push(buildExpression(context, left));
  for (let index = rights.length - 1; index >= 0; index--) values.push(buildExpression(context, rights[index]!));
  return { kind: 'BoolOp', id: context.id(), span: context.span(node), operator, values };
}

function booleanOperator(context: BuildContext, node: number): 'and' | 'or' {
  return context.text.charAt(context.starts[context.after[node + 1]!]!) === 'a' ? 'and' : 'or';
}

export function buildComparison(context: BuildContext, node: number): Compare {
  const { after } = context;
  const end = after[node]!;
  const left = buildExpression(context, node + 1);
  const operators: CompareOperator[] = [];
  const comparators: Expression[] = [];
  for (let child = after[node + 1]!; child < end;) {
    operators.push(comparison(context, child));
    const comparator = after[child]!;
    comparators.push(buildExpression(context, comparator));
    child = after[comparator]!;
  }
  return { kind: 'Compare', id: context.id(), span: context.span(node), left, operators, comparators };
}

/** `not  in` may be written with any space, and the token's length is that of one blank. */
function comparison(context: BuildContext, node: number): CompareOperator {
  const start = context.starts[node]!;
  switch (context.text.charCodeAt(start)) {
    case 0x6e: return 'not in';
    case 0x69: return context.text.charCodeAt(start + 1) === 0x6e ? 'in' : isNot(context, node);
    default: break;
  }
  const written = context.textOf(node);
  if (written === '<>') context.problemAt('invalid syntax', node);
  return written as CompareOperator;
}

/** The tokens `is` and `is not` have their own lengths. */
function isNot(context: BuildContext, node: number): 'is' | 'is not' {
  return context.ends[node]! - context.starts[node]! > 2 ? 'is not' : 'is';
}

export function buildConditional(context: BuildContext, node: number): IfExp {
  const { after } = context;
  const bodyNode = node + 1;
  const testNode = after[after[bodyNode]!]!;
  const body = buildExpression(context, bodyNode);
  const test = buildExpression(context, testNode);
  const orElse = buildExpression(context, after[after[testNode]!]!);
  return { kind: 'IfExp', id: context.id(), span: context.span(node), test, body, orElse };
}

export function buildNamedExpression(context: BuildContext, node: number): NamedExpr {
  const target = buildName(context, node + 1);
  const value = buildExpression(context, context.lastChild(node));
  return { kind: 'NamedExpr', id: context.id(), span: context.span(node), target, value };
}

export function buildLambda(context: BuildContext, node: number): Lambda {
  const list = context.childOfKind(node, K.lambda_parameters);
  const parameters = list === 0 ? NO_PARAMETERS : buildParameters(context, list);
  const body = buildExpression(context, context.after[context.childOfKind(node, T[':'])]!);
  return { kind: 'Lambda', id: context.id(), span: context.span(node), parameters, body };
}
