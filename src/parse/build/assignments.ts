/** Expression statements and the assignments among them. */
import type {
  AnnAssign, Assign, AugAssign, BinaryOperator, Expression, ExpressionStatement, Statement,
} from '../../syntax/ast.js';
import { K, T } from '../symbols.js';
import { checkAugmentedTarget, checkAnnotatedTarget, checkTarget } from '../validate/targets.js';
import type { BuildContext } from './context.js';
import { buildElement } from './expressions.js';
import { namedTupleClass } from './named-tuples.js';

export function buildExpressionStatement(context: BuildContext, node: number): Statement {
  const only = node + 1;
  const kind = context.kinds[only]!;
  if (kind === K.assignment) return assignmentOrClass(context, buildAssignment(context, only));
  if (kind === K.augmented_assignment) return buildAugmented(context, only);
  if (context.after[only]! < context.after[node]!) {
    const elements = context.named(node).map((child) => buildElement(context, child));
    const [first] = elements as [Expression];
    const start = first.kind === 'Starred' ? first.span.start : context.starts[node]!;
    const span = { start, end: context.ends[node]! };
    const value: Expression = { kind: 'Tuple', id: context.id(), span, elements };
    return { kind: 'ExpressionStatement', id: context.id(), span, value };
  }
  const value = buildElement(context, only);
  if (kind === K.named_expression) context.problem('invalid syntax', context.starts[only + 2]!, value.span.end);
  const statement: ExpressionStatement = {
    kind: 'ExpressionStatement', id: context.id(), span: context.span(node), value,
  };
  return statement;
}

function assignmentOrClass(context: BuildContext, built: Assign | AnnAssign): Statement {
  return (built.kind === 'Assign' ? namedTupleClass(context, built) : null) ?? built;
}

function buildAssignment(context: BuildContext, node: number): Assign | AnnAssign {
  if (context.has(node, K.type)) return buildAnnotated(context, node);
  const targets: Expression[] = [];
  let current = node;
  for (;;) {
    const target = buildElement(context, current + 1);
    checkTarget(context, target, 'assign');
    targets.push(target);
    const right = context.after[context.after[current + 1]!]!;
    if (context.kinds[right] !== K.assignment) return finishAssignment(context, node, targets, right);
    if (context.has(right, K.type)) context.problemAt('invalid syntax', context.childOfKind(right, T[':']));
    current = right;
  }
}

function finishAssignment(context: BuildContext, node: number, targets: Expression[], right: number): Assign {
  if (context.kinds[right] === K.augmented_assignment) {
    context.problemAt('invalid syntax', context.after[right + 1]!);
    right = context.lastChild(right);
  }
  checkUnparenthesizedWalrus(context, right);
  const value = buildElement(context, right);
  return { kind: 'Assign', id: context.id(), span: context.span(node), targets, value };
}

function checkUnparenthesizedWalrus(context: BuildContext, node: number): void {
  if (context.kinds[node] === K.named_expression) context.problemAt('invalid syntax', node + 2);
}

function buildAnnotated(context: BuildContext, node: number): AnnAssign {
  const target = buildElement(context, node + 1);
  checkAnnotatedTarget(context, target);
  const typeNode = context.childOfKind(node, K.type);
  const annotation = buildElement(context, typeNode);
  const equals = context.childOfKind(node, T['=']);
  let value: Expression | null = null;
  if (equals !== 0) {
    const right = context.after[equals]!;
    if (context.kinds[right] === K.assignment || context.kinds[right] === K.augmented_assignment) {
      context.problemAt('invalid syntax', context.after[right + 1]!);
    } else {
      value = buildElement(context, right);
    }
  }
  return { kind: 'AnnAssign', id: context.id(), span: context.span(node), target, annotation, value };
}

function buildAugmented(context: BuildContext, node: number): AugAssign {
  const target = buildElement(context, node + 1);
  checkAugmentedTarget(context, target);
  const operatorNode = context.after[node + 1]!;
  const operator = context.textOf(operatorNode).slice(0, -1) as BinaryOperator;
  const right = context.after[operatorNode]!;
  if (context.kinds[right] === K.assignment || context.kinds[right] === K.augmented_assignment) {
    context.problemAt('invalid syntax', context.after[right + 1]!);
    const value: Expression = { kind: 'NoneLiteral', id: context.id(), span: context.span(right) };
    return { kind: 'AugAssign', id: context.id(), span: context.span(node), target, operator, value };
  }
  checkUnparenthesizedWalrus(context, right);
  const value = buildElement(context, right);
  return { kind: 'AugAssign', id: context.id(), span: context.span(node), target, operator, value };
}
