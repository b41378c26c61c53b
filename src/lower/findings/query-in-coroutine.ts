/** Queries that refuse to be asked in a coroutine, and those that leave a thread without having been asked. */
import type { Type } from '../../analyze/types.js';
import { diagnostics } from '../../diagnostics/index.js';
import type * as ast from '../../syntax/ast.js';
import { sourceOf } from '../accepts.js';
import type { LowerContext } from '../context.js';
import { membersOf } from '../types/kinds.js';
import { functionAround, isInCoroutine, type Place } from './place.js';

const BY_HAND = '`async for`';

/** What an instance raises when it is looked into in a coroutine; null for all other types. */
function refusal(type: Type): string | null {
  for (const member of membersOf(type)) if (member.kind === 'object' && member.entry.syncOnly !== null) return member.entry.syncOnly;
  return null;
}

const refusalOf = (node: ast.Expression, cx: LowerContext): string | null => refusal(cx.facts.typeOf(node));

export function reportQueryCall(node: ast.Call, place: Place, cx: LowerContext): void {
  reportUnevaluated(node, cx);
  if (!isInCoroutine(place)) return;
  const callee = cx.facts.calleeOf(node);
  if (callee.kind !== 'map' && callee.kind !== 'mapClass') return;
  const entry = callee.kind === 'map' ? callee.entry : callee.construct;
  if (entry.syncOnly !== null) {
    return report(node, refusalOfLibrary(entry.id, cx), entry.syncOnly, cx);
  }
  const isOfLanguage = entry.id.startsWith('builtins.');
  for (const arg of isOfLanguage ? node.args : []) reportLook(arg.kind === 'Starred' ? arg.value : arg, node, place, cx);
}

/** A loop, a test, an index. */
export function reportLook(query: ast.Expression, node: ast.Node, place: Place, cx: LowerContext): void {
  const raises = isInCoroutine(place) ? refusalOf(query, cx) : null;
  if (raises !== null) report(node, raises, BY_HAND, cx);
}

/** `return Book.objects.all()` in an `async def`. */
export function reportReturnedQuery(node: ast.Return, place: Place, cx: LowerContext): void {
  const around = functionAround(place);
  if (node.value === null || around?.kind !== 'FunctionDef') return;
  const raises = refusalOf(node.value, cx);
  if (raises !== null && (around.isAsync || runsInThread(around, cx))) reportKept(node.value, raises, cx);
}

/** `@sync_to_async` */
function runsInThread({ decorators }: ast.FunctionDef, cx: LowerContext): boolean {
  return decorators.some((decorator) => {
    const callee = decorator.kind === 'Call' ? cx.facts.calleeOf(decorator) : null;
    const entry = callee?.kind === 'map' ? callee.entry : cx.facts.entryOf(decorator);
    return entry?.kind === 'function' && entry.view === 'coroutine';
  });
}

/** `sync_to_async(lambda: Book.objects.all())`, `sync_to_async(Book.objects.all)` */
function reportUnevaluated(node: ast.Call, cx: LowerContext): void {
  const callee = cx.facts.calleeOf(node);
  const parameter = callee.kind === 'map' ? callee.entry.threads : null;
  if (callee.kind !== 'map' || parameter === null) return;
  const argument = callee.args.bound.find((each) => each.parameter.name === parameter)?.values[0];
  if (argument === undefined) return;
  for (const type of membersOf(cx.facts.typeOf(argument))) {
    if (type.kind !== 'function') continue;
    const { returns } = type.function.kind === 'function' ? type.function.signature : { returns: null };
    const entry = returns?.kind === 'class' ? cx.facts.library.entries.get(returns.id) : undefined;
    const raises = type.function.kind === 'functionInfo' ? refusal(cx.facts.returnTypeOf(type.function)) : entry?.kind === 'class' ? entry.syncOnly : null;
    if (raises !== null) reportKept(argument, raises, cx);
  }
}

function refusalOfLibrary(id: string, cx: LowerContext): string {
  const library = cx.facts.library.entries.get(id.slice(0, id.indexOf('.')));
  return (library?.kind === 'module' ? library.refuses : undefined) ?? 'an error';
}

function report(node: ast.Node, raises: string, instead: string, cx: LowerContext): void {
  cx.report(diagnostics.queryInCoroutine({ expression: sourceOf(node, cx), raises, instead }, cx.module.node.path, node.span));
}

function reportKept(node: ast.Node, raises: string, cx: LowerContext): void {
  cx.report(diagnostics.queryNotEvaluated({ expression: sourceOf(node, cx), raises }, cx.module.node.path, node.span));
}
