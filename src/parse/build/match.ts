/** `match` and `case`. */
import type { Expression, Match, MatchCase, Pattern } from '../../syntax/ast.js';
import { K, T } from '../symbols.js';
import { buildBlock } from './blocks.js';
import type { BuildContext } from './context.js';
import { buildElement, buildExpression } from './expressions.js';
import { buildCasePattern } from './patterns.js';

export function buildMatch(context: BuildContext, node: number): Match {
  const { kinds, after } = context;
  const blockNode = context.childOfKind(node, K.block);
  const subjects = context.named(node).filter((child) => child !== blockNode);
  const comma = context.childOfKind(node, T[',']);
  const colon = context.childOfKind(node, T[':']);
  const subject = buildSubject(context, subjects, comma !== 0, colon);
  const cases: MatchCase[] = [];
  for (let child = blockNode + 1; child < after[blockNode]!; child = after[child]!) {
    if (kinds[child] === K.case_clause) cases.push(buildCase(context, child));
  }
  const end = cases.at(-1)?.span.end ?? context.ends[node]!;
  return { kind: 'Match', id: context.id(), span: { start: context.starts[node]!, end }, subject, cases };
}

function buildSubject(context: BuildContext, subjects: readonly number[], isTuple: boolean, colon: number): Expression {
  const built = subjects.map((child) => buildElement(context, child));
  const [only] = built as [Expression];
  if (!isTuple) return only;
  const start = context.starts[subjects[0]!]!;
  const end = lastBefore(context, subjects.at(-1)!, colon);
  return { kind: 'Tuple', id: context.id(), span: { start, end }, elements: built };
}

/** A trailing comma belongs to the tuple. */
function lastBefore(context: BuildContext, last: number, colon: number): number {
  const next = context.after[last]!;
  return next < colon && context.kinds[next] === T[','] ? context.ends[next]! : context.ends[last]!;
}

function buildCase(context: BuildContext, node: number): MatchCase {
  const { kinds, after } = context;
  context.begin(node);
  const colon = context.childOfKind(node, T[':']);
  const patternNodes = context.named(node).filter((child) => kinds[child] === K.case_pattern);
  const patterns = patternNodes.map((child) => buildCasePattern(context, child));
  const [first] = patterns as [Pattern];
  let pattern = first;
  if (context.has(node, T[','])) {
    const start = context.starts[patternNodes[0]!]!;
    const end = lastBefore(context, patternNodes.at(-1)!, colon);
    pattern = { kind: 'MatchSequence', id: context.id(), span: { start, end }, patterns };
  } else if (first.kind === 'MatchStar') {
    context.problem('invalid syntax', first.span.start, first.span.end);
  }
  const guardNode = context.childOfKind(node, K.if_clause);
  const guard = guardNode === 0 ? null : buildExpression(context, after[guardNode + 1]!);
  const body = buildBlock(context, context.childOfKind(node, K.block));
  const span = { start: context.starts[node]!, end: body.span.end };
  return { kind: 'MatchCase', id: context.id(), span, pattern, guard, body };
}
