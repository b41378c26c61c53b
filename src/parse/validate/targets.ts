/** What may stand on the left of `=`, after `for`, after `as`, after `del`. */
import type { Expression, List, Tuple } from '../../syntax/ast.js';
import type { BuildContext } from '../build/context.js';

export type TargetUse = 'assign' | 'delete';

/** CPython's nouns for expressions, as its messages have them. */
export function nounOf(expression: Expression): string {
  switch (expression.kind) {
    case 'Call': return 'function call';
    case 'BoolOp': case 'BinOp': case 'UnaryOp': return 'expression';
    case 'GeneratorExp': return 'generator expression';
    case 'Yield': case 'YieldFrom': return 'yield expression';
    case 'Await': return 'await expression';
    case 'ListComp': return 'list comprehension';
    case 'SetComp': return 'set comprehension';
    case 'DictComp': return 'dict comprehension';
    case 'Dict': return 'dict literal';
    case 'Set': return 'set display';
    case 'FormattedString': return 'f-string expression';
    case 'NumberLiteral': case 'StringLiteral': case 'BytesLiteral': return 'literal';
    case 'NoneLiteral': return 'None';
    case 'BooleanLiteral': return expression.value ? 'True' : 'False';
    case 'EllipsisLiteral': return 'ellipsis';
    case 'Compare': return 'comparison';
    case 'IfExp': return 'conditional expression';
    case 'NamedExpr': return 'named expression';
    case 'Lambda': return 'lambda';
    default: return expression.kind.toLowerCase();
  }
}

export function checkTarget(context: BuildContext, target: Expression, use: TargetUse): void {
  if (target.kind === 'Starred' && use === 'assign') {
    context.problem('starred assignment target must be in a list or tuple', target.span.start, target.span.end);
  }
  checkPart(context, target, use);
}

function checkPart(context: BuildContext, target: Expression, use: TargetUse): void {
  switch (target.kind) {
    case 'Attribute': case 'Subscript': return;
    case 'Name': {
      if (target.text === '__debug__') report(context, target, use, '__debug__');
      return;
    }
    case 'Starred': {
      if (use === 'delete') report(context, target, use, 'starred');
      else checkPart(context, target.value, use);
      return;
    }
    case 'List': case 'Tuple': {
      checkStars(context, target);
      for (const element of target.elements) checkPart(context, element, use);
      return;
    }
    default: report(context, target, use, nounOf(target));
  }
}

function report(context: BuildContext, target: Expression, use: TargetUse, noun: string): void {
  const verb = use === 'assign' ? 'assign to' : 'delete';
  context.problem(`cannot ${verb} ${noun}`, target.span.start, target.span.end);
}

function checkStars(context: BuildContext, target: List | Tuple): void {
  const stars = target.elements.filter((element) => element.kind === 'Starred');
  if (stars.length < 2) return;
  context.problem('multiple starred expressions in assignment', target.span.start, target.span.end);
}

/** `x: int`, `a.b: int`, `a[0]: int`; nothing else. */
export function checkAnnotatedTarget(context: BuildContext, target: Expression): void {
  const { start, end } = target.span;
  if (target.kind === 'List' || target.kind === 'Tuple') {
    context.problem(`only single target (not ${nounOf(target)}) can be annotated`, start, end);
  } else if (target.kind !== 'Name' && target.kind !== 'Attribute' && target.kind !== 'Subscript') {
    context.problem('illegal target for annotation', start, end);
  }
}

export function checkAugmentedTarget(context: BuildContext, target: Expression): void {
  const { start, end } = target.span;
  if (target.kind !== 'Name' && target.kind !== 'Attribute' && target.kind !== 'Subscript') {
    context.problem(`'${nounOf(target)}' is an illegal expression for augmented assignment`, start, end);
  }
}
