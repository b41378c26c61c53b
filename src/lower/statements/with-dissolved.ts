/** `async with` over objects that the program does without: the block alone, or the platform's object in their place. */
import type * as ast from '../../syntax/ast.js';
import { leavesBlock } from '../../analyze/leaves-block.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import { loweredHoles } from '../calls/holes.js';
import { applyCase, reportCase } from '../calls/map-call.js';
import type { LowerContext } from '../context.js';
import { awaitedValue } from '../expressions/await.js';
import { isDiscarded, ruleOfItem } from './dissolved-items.js';
import { enter } from './with.js';

export function lowerDissolved(node: ast.With, item: ast.WithItem, inner: () => ir.BlockStatement, cx: LowerContext): boolean {
  const rule = ruleOfItem(item, cx.facts);
  if (rule === null) return false;
  if (rule.type === null) {
    if (rule.reports !== null && !cx.facts.dissolving.isSingleUse) reportCase(rule.reports, item.context, cx);
    emitAll(inner(), cx);
    return true;
  }
  const context = cx.facts.typeOf(item.context);
  const value = context.kind === 'coroutine' ? awaitedValue(item.context, cx) : cx.expression(item.context);
  const discard = isDiscarded(item, cx.facts) ? rule.discard : null;
  const self = entered(item, value, discard !== null, cx);
  const block = inner();
  const leave = discard === null ? [] : [b.expression(applyCase(discard, loweredHoles({ self }), item.context, cx))];
  if (leave.length > 0 && leavesBlock(node.body)) cx.emit(b.tryStatement(block, null, null, b.block(leave), { at: node.span.start }));
  else emitAll({ ...block, body: [...block.body, ...leave] }, cx);
  return true;
}

function entered(item: ast.WithItem, value: ir.Expression, isNeeded: boolean, cx: LowerContext): ir.Expression {
  if (item.target?.kind === 'Name') {
    enter(item, value, cx);
    return b.id(cx.variable(item.target.text));
  }
  if (isNeeded) return cx.bind(value, 'response');
  enter(item, value, cx);
  return value;
}

function emitAll({ body, dangling }: ir.BlockStatement, cx: LowerContext): void {
  body.forEach((statement) => cx.emit(statement));
  if (dangling !== undefined) cx.emit({ kind: 'CommentStatement', surroundings: { leading: dangling } });
}
