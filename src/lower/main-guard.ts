/** `if __name__ == "__main__":` */
import type * as ast from '../syntax/ast.js';
import * as b from '../target/build.js';
import type { LowerContext } from './context.js';

export function isMainGuard(node: ast.If, cx: LowerContext): boolean {
  const { test } = node;
  if (test.kind !== 'Compare' || test.operators.length !== 1 || test.operators[0] !== '==' || cx.frame.parent !== null) return false;
  const sides = [test.left, test.comparators[0]!];
  const isName = (side: ast.Expression): boolean => side.kind === 'Name' && side.text === '__name__';
  const isMain = (side: ast.Expression): boolean => side.kind === 'StringLiteral' && side.value === '__main__';
  return sides.some(isName) && sides.some(isMain);
}

export function lowerMainGuard(node: ast.If, cx: LowerContext): void {
  if (cx.options.isLibrary === true) return node.orElse?.body.forEach((statement) => cx.statement(statement));
  const url = b.member(b.member(b.id('import'), 'meta'), 'url');
  const orElse = node.orElse === null ? null : cx.block(node.orElse);
  cx.emit(b.ifThen(cx.python('isMain', url), cx.block(node.body), orElse, { at: node.span.start }));
}
