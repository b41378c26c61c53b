/** `except*` (PEP 654): `catchGroup` gives each handler its part of the group. Python forbids leaving a handler half-way. */
import * as b from '../../target/build.js';
import type * as ast from '../../syntax/ast.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';

export function lowerTryStar(node: ast.Try, cx: LowerContext): void {
  const tried = node.orElse === null ? cx.block(node.body) : cx.scoped(() => withElse(node, cx));
  const caught = cx.scoped(() => cx.temporary('caught'));
  const bodies = node.handlers.map((handler) => handlerOf(handler, cx));
  const isAsync = bodies.some(({ hasAwait }) => hasAwait);
  const args = [b.id(caught), ...bodies.map(({ value }) => value)];
  const call = cx.python(isAsync ? 'catchGroupAsync' : 'catchGroup', ...args);
  const handler = b.block([b.expression(isAsync ? b.awaitOf(call) : call)]);
  const finalizer = node.finalBody === null ? null : cx.block(node.finalBody);
  cx.emit(b.tryStatement(tried, caught, handler, finalizer, { at: node.span.start, handlerSurroundings: cx.surroundingsOf(node.handlers[0]!.id) }));
}

function withElse(node: ast.Try, cx: LowerContext): ir.BlockStatement {
  const body = cx.spliced(node.body);
  const orElse = cx.spliced(node.orElse!);
  return b.block([...body.body, ...orElse.body], orElse.dangling);
}

/** `on(ValueError, (group) => { ... })` */
function handlerOf(handler: ast.ExceptHandler, cx: LowerContext): { readonly value: ir.Expression; readonly hasAwait: boolean } {
  const { type, name } = handler;
  const classes = type?.kind === 'Tuple' ? b.array(type.elements.map((element) => cx.expression(element))) : cx.expression(type!);
  const parameters = name === null ? [] : [b.parameter(b.id(cx.variable(name.text)))];
  const isConst = name === null || cx.frame.plan.bindings.get(name.id) !== undefined;
  const inner = isConst ? parameters : [b.parameter(b.id(cx.temporary('group')))];
  const prologue = isConst || name === null ? [] : [b.expression(b.assign(b.id(cx.variable(name.text)), (inner[0]!.target as ir.Identifier)))];
  const body = cx.block(handler.body, prologue);
  const hasAwait = awaits(handler.body.body);
  return { value: cx.python('on', classes, b.arrow(inner, body, { isAsync: hasAwait })), hasAwait };
}

function awaits(body: readonly ast.Statement[]): boolean {
  const seen = (value: unknown): boolean => {
    if (typeof value !== 'object' || value === null) return false;
    if (Array.isArray(value)) return value.some(seen);
    const { kind, isAsync } = value as { kind?: string; isAsync?: boolean };
    if (kind === 'Await' || ((kind === 'For' || kind === 'With' || kind === 'Comprehension') && isAsync === true)) return true;
    if (kind === 'FunctionDef' || kind === 'Lambda' || kind === 'ClassDef') return false;
    return Object.values(value).some(seen);
  };
  return seen(body);
}
