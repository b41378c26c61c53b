/** Calls and what stands between their parentheses, which classes share. */
import type { Call, Expression, Keyword } from '../../syntax/ast.js';
import { K } from '../symbols.js';
import { buildGenerator } from './collections.js';
import { isToken, type BuildContext } from './context.js';
import { buildElement, buildExpression } from './expressions.js';
import { buildName } from './literals.js';

export interface Arguments {
  readonly args: readonly Expression[];
  readonly keywords: readonly Keyword[];
}

const NONE: Arguments = { args: [], keywords: [] };

export function buildCall(context: BuildContext, node: number): Call {
  const callee = buildExpression(context, node + 1);
  const { args, keywords } = buildArguments(context, context.after[node + 1]!);
  return { kind: 'Call', id: context.id(), span: context.span(node), callee, args, keywords };
}

export function buildArguments(context: BuildContext, node: number): Arguments {
  if (context.kinds[node] === K.generator_expression) return { args: [buildGenerator(context, node)], keywords: [] };
  const { kinds, after } = context;
  const end = after[node]!;
  if (end === node + 3) return NONE;
  const args: Expression[] = [];
  const keywords: Keyword[] = [];
  const order: OrderState = { keyword: false, unpacking: false };
  for (let child = node + 1; child < end; child = after[child]!) {
    const kind = kinds[child]!;
    if (isToken(kind)) continue;
    if (kind === K.keyword_argument) {
      order.keyword = true;
      keywords.push(buildKeyword(context, child));
    } else if (kind === K.dictionary_splat) {
      order.unpacking = true;
      keywords.push(buildUnpacking(context, child));
    } else {
      const argument = buildElement(context, child);
      checkOrder(context, node, order, argument);
      args.push(argument);
    }
  }
  if (args.length + keywords.length === 0) context.problemAt('invalid syntax', node + 2);
  if (keywords.length > 1) checkRepeated(context, keywords);
  if (args.length + keywords.length > 1) checkBareGenerators(context, args);
  return { args, keywords };
}

interface OrderState {
  keyword: boolean;
  unpacking: boolean;
}

function buildKeyword(context: BuildContext, node: number): Keyword {
  const arg = buildName(context, node + 1);
  const value = buildExpression(context, context.lastChild(node));
  if (value.kind === 'NamedExpr' && context.kinds[context.lastChild(node)] === K.named_expression) {
    context.problem('invalid syntax', value.target.span.end, value.span.end);
  }
  return { kind: 'Keyword', id: context.id(), span: context.span(node), arg, value };
}

function buildUnpacking(context: BuildContext, node: number): Keyword {
  const value = buildExpression(context, context.after[node + 1]!);
  return { kind: 'Keyword', id: context.id(), span: context.span(node), arg: null, value };
}

/** CPython points at the closing parenthesis, or at the last argument before it. */
function checkOrder(context: BuildContext, list: number, order: OrderState, argument: Expression): void {
  if (argument.kind === 'Starred') {
    if (order.unpacking) {
      context.problem('iterable argument unpacking follows keyword argument unpacking',
        argument.span.start, argument.span.end);
    }
    return;
  }
  if (!order.keyword && !order.unpacking) return;
  const close = context.ends[list]! - 1;
  const what = order.unpacking ? 'keyword argument unpacking' : 'keyword argument';
  context.problem(`positional argument follows ${what}`, close, close + 1);
}

function checkRepeated(context: BuildContext, keywords: readonly Keyword[]): void {
  const seen = new Set<string>();
  for (const { arg, span } of keywords) {
    if (arg === null) continue;
    if (seen.has(arg.text)) context.problem(`keyword argument repeated: ${arg.text}`, span.start, span.end);
    seen.add(arg.text);
  }
}

/** `f(x for x in y, 1)`: a generator without parentheses of its own must be the only argument. */
function checkBareGenerators(context: BuildContext, args: readonly Expression[]): void {
  for (const { kind, span } of args) {
    if (kind === 'GeneratorExp' && context.text.charCodeAt(span.start) !== 0x28) {
      context.problem('Generator expression must be parenthesized', span.start, span.end);
    }
  }
}
