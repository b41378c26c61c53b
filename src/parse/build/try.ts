/** `try`, with `except` and `except*` clauses. */
import type { Block, ExceptHandler, Expression, Name, Try } from '../../syntax/ast.js';
import { K, T } from '../symbols.js';
import { nounOf } from '../validate/targets.js';
import { buildBlock, buildClauseBlock } from './blocks.js';
import type { BuildContext } from './context.js';
import { buildExpression } from './expressions.js';
import { buildElse } from './statements.js';

export function buildTry(context: BuildContext, node: number): Try {
  const body = buildBlock(context, context.childOfKind(node, K.block));
  const clauses = context.named(node).filter((child) => context.kinds[child] === K.except_clause);
  const handlers = clauses.map((clause) => buildHandler(context, clause));
  const orElse = buildElse(context, node);
  const finallyClause = context.childOfKind(node, K.finally_clause);
  const finalBody = finallyClause === 0 ? null : buildClauseBlock(context, finallyClause);
  const last: Block = finalBody ?? orElse ?? handlers.at(-1)?.body ?? body;
  const span = { start: context.starts[node]!, end: last.span.end };
  const isStar = clauses.some((clause) => context.has(clause, T['*']));
  checkClauses(context, clauses, finalBody, last, orElse);
  return { kind: 'Try', id: context.id(), span, isStar, body, handlers, orElse, finalBody };
}

function checkClauses(
  context: BuildContext, clauses: readonly number[], finalBody: Block | null, last: Block, orElse: Block | null,
): void {
  if (clauses.length === 0 && (finalBody === null || orElse !== null)) {
    const at = orElse === null ? nextLine(context.text, last.span.end) : context.clauseStarts.get(orElse.id)!;
    context.problem("expected 'except' or 'finally' block", at, at + 1);
  }
  const stars = clauses.filter((clause) => context.has(clause, T['*'])).length;
  const mixed = stars !== 0 && stars !== clauses.length;
  if (mixed) context.problemAt("cannot have both 'except' and 'except*' on the same 'try'", clauses.at(-1)! + 1);
  for (const clause of clauses) {
    const hasType = hasTypes(context, clause);
    if (!hasType && context.has(clause, T['*'])) {
      context.problemAt('expected one or more exception types', context.childOfKind(clause, T[':']));
    } else if (!hasType && clause !== clauses.at(-1)) {
      context.problemAt("default 'except:' must be last", clause + 1);
    }
  }
}

/** CPython notices at the first token after the statement. */
function nextLine(text: string, from: number): number {
  const match = /(?:[ \t]*(?:#[^\n]*)?\r?\n)*[ \t]*/y;
  match.lastIndex = from;
  return from + (match.exec(text)?.[0].length ?? 0);
}

function hasTypes(context: BuildContext, clause: number): boolean {
  return context.named(clause).some((child) => context.kinds[child] !== K.block);
}

function buildHandler(context: BuildContext, node: number): ExceptHandler {
  context.begin(node);
  const values = context.named(node).filter((child) => context.kinds[child] !== K.block);
  let type: Expression | null = null;
  let name: Name | null = null;
  const [value] = values;
  if (values.length > 1) {
    const start = context.starts[values[0]!]!;
    context.problem('multiple exception types must be parenthesized', start, context.ends[values.at(-1)!]!);
  }
  if (value !== undefined && context.kinds[value] === K.as_pattern) {
    type = buildExpression(context, value + 1);
    name = handlerName(context, context.lastChild(value));
  } else if (value !== undefined) {
    type = buildExpression(context, value);
  }
  const body = buildBlock(context, context.childOfKind(node, K.block));
  const span = { start: context.starts[node]!, end: body.span.end };
  return { kind: 'ExceptHandler', id: context.id(), span, type, name, body };
}

function handlerName(context: BuildContext, node: number): Name {
  const target = buildExpression(context, node);
  if (target.kind === 'Name') return target;
  const { start, end } = target.span;
  context.problem(`cannot use except statement with ${nounOf(target)}`, start, end);
  return { kind: 'Name', id: context.id(), span: target.span, text: '' };
}
