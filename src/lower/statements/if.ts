/** `if`, `elif`, `else` */
import type * as ast from '../../syntax/ast.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';
import { hasEffects } from '../expressions/effects.js';
import { lowerTest } from '../expressions/test.js';
import { importTypes } from '../projects/import-names.js';
import { isMainGuard, lowerMainGuard } from '../main-guard.js';

export function lowerIf(node: ast.If, cx: LowerContext): void {
  if (isMainGuard(node, cx)) return lowerMainGuard(node, cx);
  if (cx.facts.entryOf(node.test)?.id === 'typing.TYPE_CHECKING') return lowerTypeChecking(node, cx);
  const test = lowerTest(node.test, cx);
  const consequent = cx.block(node.body);
  // All that it held was left out.
  if (isEmptied(node, consequent) && !hasEffects(node.test, cx)) return;
  cx.emit(b.ifThen(test, consequent, node.orElse === null ? null : alternateOf(node.orElse, cx), { at: node.span.start }));
}

function isEmptied({ body, orElse }: ast.If, { body: left, dangling = [] }: ir.BlockStatement): boolean {
  return orElse === null && left.length === 0 && dangling.length === 0 && body.body.some(({ kind }) => kind === 'ExpressionStatement');
}

/** Python never runs it: of its imports the types are left. */
function lowerTypeChecking(node: ast.If, cx: LowerContext): void {
  for (const statement of node.body.body) if (statement.kind === 'ImportFrom') importTypes(statement, cx);
  node.orElse?.body.forEach((statement) => cx.statement(statement));
}

/** `else if`, unless its test needs statements before it. */
function alternateOf(block: ast.Block, cx: LowerContext): ir.IfStatement['alternate'] {
  const only = block.body[0]!;
  if (block.body.length !== 1 || only.kind !== 'If' || !only.isElif) return cx.block(block);
  const body = cx.capture(() => cx.statement(only));
  const first = body[0];
  return body.length === 1 && first!.kind === 'IfStatement' ? first : b.block(body);
}
