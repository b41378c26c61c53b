/** What can't be carried over: a diagnostic, and a visible throw in its place. */
import { diagnostics } from '../diagnostics/index.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import * as b from '../target/build.js';
import type * as ast from '../syntax/ast.js';
import type * as ir from '../target/ir.js';
import type { LowerContext } from './context.js';

/** For a place of an expression. */
export function throwsInPlace(message: string, diagnostic: Diagnostic, cx: LowerContext, type?: ir.TypeNode): ir.Expression {
  cx.report(diagnostic);
  return throwsUnreported(message, cx, type);
}

/** Where the reason was reported elsewhere: at the import. */
export function throwsUnreported(message: string, cx: LowerContext, type?: ir.TypeNode): ir.Expression {
  return { ...cx.python(FUNCTION, b.string(message)), typeArguments: type === undefined ? undefined : [type] };
}

const FUNCTION = 'notPorted';

export function notPorted(node: ast.Node, what: string, cx: LowerContext): ir.Expression {
  return throwsInPlace(what, diagnostics.notPortable({ what }, cx.module.node.path, node.span), cx);
}

/** It stands for what has no port: what is done with its value is never done. */
export function isNotPorted(value: ir.Expression, cx: LowerContext): boolean {
  return value.kind === 'CallExpression' && value.callee.kind === 'Identifier' && value.callee.name === cx.runtime('python', FUNCTION).name;
}

/** `(() => { throw ... })()` where it is all of a statement: the `throw` alone. */
export function asThrow(value: ir.Expression): ir.Statement | null {
  if (value.kind !== 'CallExpression' || value.args.length > 0 || value.callee.kind !== 'ArrowFunction') return null;
  const { body } = value.callee;
  if (body.kind !== 'BlockStatement' || body.body.length !== 1) return null;
  return body.body[0]!.kind === 'ThrowStatement' ? body.body[0]! : null;
}

export function dynamicFeature(node: ast.Node, feature: string, cx: LowerContext): ir.Expression {
  return throwsInPlace(feature, diagnostics.dynamicFeature({ feature }, cx.module.node.path, node.span), cx);
}
