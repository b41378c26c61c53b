/** `to_thread(count, 10**9)`: what only computes runs on the loop. What waits lets others run, and is no news. */
import { diagnostics } from '../../diagnostics/index.js';
import type * as ast from '../../syntax/ast.js';
import { forEachChild } from '../../syntax/visit.js';
import { sourceOf } from '../accepts.js';
import type { LowerContext } from '../context.js';
import { membersOf } from '../types/kinds.js';

export function reportThreadWork(node: ast.Call, cx: LowerContext): void {
  const argument = threadArgument(node, cx);
  if (argument === null) return;
  const types = membersOf(cx.facts.typeOf(bare(argument, cx)));
  const functions = types.flatMap((type) => (type.kind === 'function' && type.function.kind === 'functionInfo' ? [type.function] : []));
  const mapped = types.filter((type) => type.kind === 'function' && type.function.kind === 'function');
  if (functions.length + mapped.length === types.length && functions.every(({ colour }) => colour === 'async')) return;
  const diagnostic = diagnostics.threadHoldsLoop({ what: sourceOf(argument, cx) }, cx.module.node.path, argument.span);
  const takesLong = functions.length + mapped.length < types.length || functions.some((fn) => computes(fn.node));
  cx.report(takesLong ? diagnostic : { ...diagnostic, severity: 'info' });
}

/** What a `partial` is of. */
function bare(argument: ast.Expression, cx: LowerContext): ast.Expression {
  const callee = argument.kind === 'Call' ? cx.facts.calleeOf(argument) : null;
  return argument.kind === 'Call' && callee?.kind === 'map' && callee.entry.handler === 'functools/partial' ? (argument.args[0] ?? argument) : argument;
}

function threadArgument(node: ast.Call, cx: LowerContext): ast.Expression | null {
  const callee = cx.facts.calleeOf(node);
  if (callee.kind !== 'map' && callee.kind !== 'mapClass') return null;
  const parameter = callee.kind === 'map' ? callee.entry.threads : callee.construct.threads;
  return parameter === null ? null : (callee.args.bound.find((each) => each.parameter.name === parameter)?.values[0] ?? null);
}

const LOOPS = new Set<ast.Node['kind']>(['For', 'While', 'ListComp', 'SetComp', 'DictComp', 'GeneratorExp']);

/** It loops, or calls itself. */
function computes(fn: ast.FunctionDef | ast.Lambda): boolean {
  let found = false;
  const visit = (node: ast.Node): void => {
    const isRecursive = fn.kind === 'FunctionDef' && node.kind === 'Call' && node.callee.kind === 'Name' && node.callee.text === fn.name.text;
    found ||= LOOPS.has(node.kind) || isRecursive;
    if (!found) forEachChild(node, visit);
  };
  forEachChild(fn, visit);
  return found;
}
