/** Statements: one builder for each kind of concrete node. */
import type {
  Assert, Block, Delete, Expression, For, Global, If, Name, Nonlocal, Raise, Return, Statement, While,
} from '../../syntax/ast.js';
import { K, KIND_COUNT, T } from '../symbols.js';
import { checkTarget } from '../validate/targets.js';
import { buildExpressionStatement } from './assignments.js';
import { buildBlock, buildClauseBlock } from './blocks.js';
import type { BuildContext } from './context.js';
import { buildClass, buildDecorated, buildFunction, buildTypeAlias } from './definitions.js';
import { buildElement, buildExpression } from './expressions.js';
import { buildFutureImport, buildImport, buildImportFrom } from './imports.js';
import { buildName } from './literals.js';
import { buildMatch } from './match.js';
import { buildTry } from './try.js';
import { buildWith } from './with.js';

type StatementBuilder = (context: BuildContext, node: number) => Statement;

const BUILDERS: StatementBuilder[] = new Array<StatementBuilder>(KIND_COUNT).fill(unexpected);
const byKind: readonly (readonly [number, StatementBuilder])[] = [
  [K.expression_statement, buildExpressionStatement], [K.return_statement, buildReturn],
  [K.if_statement, buildIf], [K.for_statement, buildFor], [K.while_statement, buildWhile], [K.try_statement, buildTry],
  [K.with_statement, buildWith], [K.match_statement, buildMatch], [K.raise_statement, buildRaise],
  [K.function_definition, (context, node) => buildFunction(context, node)],
  [K.class_definition, (context, node) => buildClass(context, node)],
  [K.decorated_definition, buildDecorated], [K.type_alias_statement, buildTypeAlias],
  [K.import_statement, buildImport], [K.import_from_statement, buildImportFrom],
  [K.future_import_statement, buildFutureImport], [K.assert_statement, buildAssert],
  [K.delete_statement, buildDelete], [K.global_statement, buildGlobal], [K.nonlocal_statement, buildNonlocal],
  [K.pass_statement, (context, node) => ({ kind: 'Pass', id: context.id(), span: context.span(node) })],
  [K.break_statement, (context, node) => ({ kind: 'Break', id: context.id(), span: context.span(node) })],
  [K.continue_statement, (context, node) => ({ kind: 'Continue', id: context.id(), span: context.span(node) })],
  [K.print_statement, buildPython2Statement], [K.exec_statement, buildPython2Statement],
];
for (const [kind, builder] of byKind) BUILDERS[kind] = builder;

export function buildStatement(context: BuildContext, node: number): Statement {
  context.enter(node);
  context.begin(node);
  const built = BUILDERS[context.kinds[node]!]!(context, node);
  context.leave();
  return built;
}

function unexpected(context: BuildContext, node: number): Statement {
  context.problemAt('invalid syntax', node);
  return { kind: 'Pass', id: context.id(), span: context.span(node) };
}

function buildPython2Statement(context: BuildContext, node: number): Statement {
  const name = context.kinds[node] === K.print_statement ? 'print' : 'exec';
  context.problemAt(`Missing parentheses in call to '${name}'. Did you mean ${name}(...)?`, node);
  return { kind: 'Pass', id: context.id(), span: context.span(node) };
}

function buildReturn(context: BuildContext, node: number): Return {
  const operand = context.firstNamed(node);
  const value = operand === 0 ? null : buildElement(context, operand);
  return { kind: 'Return', id: context.id(), span: context.span(node), value };
}

function buildRaise(context: BuildContext, node: number): Raise {
  const from = context.childOfKind(node, T.from);
  const operand = context.firstNamed(node);
  const hasException = operand !== 0 && (from === 0 || operand < from);
  if (hasException && context.kinds[operand] === K.expression_list) context.problemAt('invalid syntax', operand);
  if (!hasException && from !== 0) context.problemAt('invalid syntax', from);
  const exception = hasException ? buildExpression(context, operand) : null;
  const cause = from === 0 ? null : buildExpression(context, context.after[from]!);
  return { kind: 'Raise', id: context.id(), span: context.span(node), exception, cause };
}

function buildAssert(context: BuildContext, node: number): Assert {
  const operands = context.named(node);
  const [testNode, messageNode, extra] = operands as [number, number?, number?];
  if (extra !== undefined) context.problemAt('invalid syntax', extra);
  for (const operand of operands) {
    if (context.kinds[operand] === K.named_expression) context.problemAt('invalid syntax', operand + 2);
  }
  const test = buildExpression(context, testNode);
  const message = messageNode === undefined ? null : buildExpression(context, messageNode);
  return { kind: 'Assert', id: context.id(), span: context.span(node), test, message };
}

function buildDelete(context: BuildContext, node: number): Delete {
  const operand = context.firstNamed(node);
  const nodes = context.kinds[operand] === K.expression_list ? context.named(operand) : [operand];
  const targets = nodes.map((child) => buildElement(context, child));
  for (const target of targets) checkTarget(context, target, 'delete');
  return { kind: 'Delete', id: context.id(), span: context.span(node), targets };
}

function buildGlobal(context: BuildContext, node: number): Global {
  return { kind: 'Global', id: context.id(), span: context.span(node), names: buildNames(context, node) };
}

function buildNonlocal(context: BuildContext, node: number): Nonlocal {
  return { kind: 'Nonlocal', id: context.id(), span: context.span(node), names: buildNames(context, node) };
}

function buildNames(context: BuildContext, node: number): Name[] {
  return context.named(node).map((child) => buildName(context, child));
}

function buildIf(context: BuildContext, node: number): If {
  return buildBranch(context, node, context.after[context.childOfKind(node, K.block)]!, context.after[node]!, false);
}

/** One `if` or `elif` with the clauses that follow it, which begin at `next`. */
function buildBranch(context: BuildContext, node: number, next: number, end: number, isElif: boolean): If {
  context.enter(node);
  if (isElif) context.begin(node);
  const test = buildExpression(context, context.after[node + 1]!);
  const body = buildBlock(context, context.childOfKind(node, K.block));
  const orElse = next < end ? buildAlternative(context, next, end) : null;
  context.leave();
  const span = { start: context.starts[node]!, end: (orElse ?? body).span.end };
  const id = context.id();
  if (isElif) context.clauseStarts.set(id, span.start);
  return { kind: 'If', id, span, test, body, orElse, isElif };
}

function buildAlternative(context: BuildContext, clause: number, end: number): Block {
  if (context.kinds[clause] === K.else_clause) return buildClauseBlock(context, clause);
  const branch = buildBranch(context, clause, context.after[clause]!, end, true);
  return { kind: 'Block', id: context.id(), span: branch.span, body: [branch] };
}

function buildWhile(context: BuildContext, node: number): While {
  const test = buildExpression(context, context.after[node + 1]!);
  const body = buildBlock(context, context.childOfKind(node, K.block));
  const orElse = buildElse(context, node);
  const span = { start: context.starts[node]!, end: (orElse ?? body).span.end };
  return { kind: 'While', id: context.id(), span, test, body, orElse };
}

function buildFor(context: BuildContext, node: number): For {
  const isAsync = context.kinds[node + 1] === T.async;
  const target: Expression = buildElement(context, context.firstNamed(node));
  checkTarget(context, target, 'assign');
  const iterable = buildElement(context, context.after[context.childOfKind(node, T.in)]!);
  const body = buildBlock(context, context.childOfKind(node, K.block));
  const orElse = buildElse(context, node);
  const span = { start: context.starts[node]!, end: (orElse ?? body).span.end };
  return { kind: 'For', id: context.id(), span, isAsync, target, iterable, body, orElse };
}

export function buildElse(context: BuildContext, node: number): Block | null {
  const clause = context.childOfKind(node, K.else_clause);
  return clause === 0 ? null : buildClauseBlock(context, clause);
}
