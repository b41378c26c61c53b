/** `else` of a loop: it runs unless the loop was left by `break`, which then has a label to leave both. */
import type * as ast from '../../syntax/ast.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';
import { hasBreak } from '../functions/completes.js';

/** Emits the loop that `make` gives for the body, and what its `else` needs around it. */
export function emitLoop(node: ast.For | ast.While, cx: LowerContext, make: (body: ir.BlockStatement) => ir.Statement): void {
  const { orElse } = node;
  const hasLabel = orElse !== null && hasBreak(node.body);
  const label = hasLabel ? cx.temporary('search') : null;
  const body = cx.inLoop({ breakLabel: label, continueLabel: null, last: node.body.body.at(-1) ?? null }, () => cx.block(node.body));
  const loop = make(body);
  if (orElse === null) return cx.emit(loop);
  const after = cx.spliced(orElse);
  if (label !== null) return cx.emit({ kind: 'LabeledStatement', label, body: b.block([loop, ...after.body], after.dangling), at: node.span.start });
  cx.emit(loop);
  if (after.body.some(({ kind }) => kind === 'VariableDeclaration')) cx.emit(after);
  else for (const statement of after.body) cx.emit(statement);
}
