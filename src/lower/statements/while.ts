/** `while` */
import type * as ast from '../../syntax/ast.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';
import { lowerTest, negate } from '../expressions/test.js';
import { emitLoop } from './loop-else.js';

export function lowerWhile(node: ast.While, cx: LowerContext): void {
  const at = node.span.start;
  let test: ir.Expression = b.boolean(true);
  const before = cx.capture(() => {
    test = isTrue(node.test) ? b.boolean(true) : lowerTest(node.test, cx);
  });
  if (before.length === 0 || node.orElse !== null) {
    const condition = before.length === 0 ? test : cx.immediately([...before, b.returns(test)]);
    return emitLoop(node, cx, (body) => b.whileLoop(condition, body, { at }));
  }
  // What the test needs runs before each turn.
  const leave = b.ifThen(negate(test), b.block([{ kind: 'BreakStatement' }]));
  emitLoop(node, cx, (body) => b.whileLoop(b.boolean(true), { ...body, body: [...before, leave, ...body.body] }, { at }));
}

const isTrue = (node: ast.Expression): boolean =>
  (node.kind === 'BooleanLiteral' && node.value) || (node.kind === 'NumberLiteral' && Number(node.raw) !== 0);
