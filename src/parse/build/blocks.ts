/** Suites, and the docstring that may begin them. */
import type { Block, Statement } from '../../syntax/ast.js';
import { cleandoc } from '../docstring.js';
import { T } from '../symbols.js';
import { isToken, type BuildContext } from './context.js';
import { buildStatement } from './statements.js';

export function buildStatements(context: BuildContext, node: number): Statement[] {
  const { kinds, after } = context;
  const statements: Statement[] = [];
  const end = after[node]!;
  for (let child = node + 1; child < end; child = after[child]!) {
    if (!isToken(kinds[child]!)) statements.push(buildStatement(context, child));
  }
  return statements;
}

export function buildBlock(context: BuildContext, node: number): Block {
  const body = buildStatements(context, node);
  return { kind: 'Block', id: context.id(), span: spanOf(context, node, body), body };
}

/** A semicolon after the last statement belongs to the block, and so to the compound statement around it. */
function spanOf(context: BuildContext, node: number, body: readonly Statement[]): Block['span'] {
  const [first] = body;
  if (first === undefined) return context.span(node);
  return { start: context.decoratorStarts.get(first.id) ?? first.span.start, end: context.ends[node]! };
}

/** The body of `else` or `finally`. */
export function buildClauseBlock(context: BuildContext, clause: number): Block {
  context.begin(clause);
  const block = buildBlock(context, context.after[context.childOfKind(clause, T[':'])]!);
  context.clauseStarts.set(block.id, context.starts[clause]!);
  return block;
}

interface DocumentedBlock {
  readonly body: Block;
  readonly docstring: string | null;
}

/** The body of a function or class: a string that begins it is its documentation, not a statement. */
export function buildDocumentedBlock(context: BuildContext, node: number): DocumentedBlock {
  const statements = buildStatements(context, node);
  const span = spanOf(context, node, statements);
  const [first] = statements;
  const isDocumented = first?.kind === 'ExpressionStatement' && first.value.kind === 'StringLiteral';
  const docstring = isDocumented && first.value.kind === 'StringLiteral' ? cleandoc(first.value.value) : null;
  const body = isDocumented ? statements.slice(1) : statements;
  return { body: { kind: 'Block', id: context.id(), span, body }, docstring };
}
