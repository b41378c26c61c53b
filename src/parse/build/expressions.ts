/** Expressions: one builder for each kind of concrete node. */
import type { Expression, Starred } from '../../syntax/ast.js';
import { HOISTED, K, KIND_COUNT } from '../symbols.js';
import { buildCall } from './calls.js';
import {
  buildDictionary, buildDictionaryComprehension, buildGenerator, buildList, buildListComprehension, buildSet,
  buildSetComprehension, buildTuple,
} from './collections.js';
import type { BuildContext } from './context.js';
import { buildEllipsis, buildFalse, buildFloat, buildInteger, buildName, buildNone, buildTrue } from './literals.js';
import {
  buildAwait, buildBinary, buildBoolean, buildComparison, buildConditional, buildLambda, buildNamedExpression,
  buildNot, buildUnary,
} from './operators.js';
import { hoistStar } from './stars.js';
import { buildConcatenatedString, buildString } from './strings.js';
import { buildAttribute, buildSlice, buildSubscript } from './subscripts.js';
import { buildConstrainedType, buildGenericType, buildMemberType, buildSplatType, buildUnionType } from './types.js';
import { buildYield } from './yields.js';

type ExpressionBuilder = (context: BuildContext, node: number) => Expression;

const BUILDERS: ExpressionBuilder[] = new Array<ExpressionBuilder>(KIND_COUNT).fill(unexpected);
BUILDERS[HOISTED] = (context, node) => buildExpression(context, context.after[node + 1]!);
const byKind: readonly (readonly [number, ExpressionBuilder])[] = [
  [K.identifier, buildName], [K.integer, buildInteger], [K.float, buildFloat], [K.true, buildTrue],
  [K.false, buildFalse], [K.none, buildNone], [K.ellipsis, buildEllipsis], [K.string, buildString],
  [K.concatenated_string, buildConcatenatedString], [K.attribute, buildAttribute], [K.subscript, buildSubscript],
  [K.slice, buildSlice], [K.call, buildCall], [K.list, buildList], [K.list_pattern, buildList], [K.set, buildSet],
  [K.tuple, buildTuple], [K.tuple_pattern, buildParenthesizedPattern], [K.dictionary, buildDictionary],
  [K.list_comprehension, buildListComprehension], [K.set_comprehension, buildSetComprehension],
  [K.dictionary_comprehension, buildDictionaryComprehension], [K.generator_expression, buildGenerator],
  [K.binary_operator, buildBinary], [K.boolean_operator, buildBoolean], [K.not_operator, buildNot],
  [K.unary_operator, buildUnary], [K.comparison_operator, buildComparison], [K.lambda, buildLambda],
  [K.conditional_expression, buildConditional], [K.named_expression, buildNamedExpression], [K.await, buildAwait],
  [K.yield, buildYield], [K.parenthesized_expression, buildParenthesized], [K.expression_list, buildOpenTuple],
  [K.pattern_list, buildOpenTuple], [K.list_splat, buildStarred], [K.list_splat_pattern, buildStarred],
  [K.type, buildType], [K.as_pattern_target, buildInner], [K.generic_type, buildGenericType],
  [K.union_type, buildUnionType], [K.member_type, buildMemberType], [K.constrained_type, buildConstrainedType],
  [K.splat_type, buildSplatType], [K.as_pattern, buildMisplaced], [K.dictionary_splat, buildMisplaced],
  [K.dictionary_splat_pattern, buildMisplaced],
];
for (const [kind, builder] of byKind) BUILDERS[kind] = builder;

export function buildExpression(context: BuildContext, node: number): Expression {
  context.enter(node);
  const built = BUILDERS[context.kinds[node]!]!(context, node);
  context.leave();
  return built;
}

/** An expression where a star may stand in front: an element, an argument, a part of an open tuple. */
export function buildElement(context: BuildContext, node: number): Expression {
  const kind = context.kinds[node];
  const isOpenTuple = kind === K.pattern_list || kind === K.expression_list;
  const star = isOpenTuple ? -1 : context.maskedStarBefore(node);
  if (star >= 0) {
    const value = buildExpression(context, node);
    return { kind: 'Starred', id: context.id(), span: { start: star, end: context.ends[node]! }, value };
  }
  if (context.text.charCodeAt(context.starts[node]!) !== 0x2a) return buildExpression(context, node);
  const isWhole = kind === K.list_splat || isOpenTuple;
  return isWhole ? buildExpression(context, node) : hoistStar(context, node);
}

/** For nodes of the grammar that have no place in an expression: `a as b`, `**a`, whatever recovery left over. */
function unexpected(context: BuildContext, node: number): Expression {
  context.problemAt('invalid syntax', node);
  return { kind: 'NoneLiteral', id: context.id(), span: context.span(node) };
}

function buildMisplaced(context: BuildContext, node: number): Expression {
  return unexpected(context, node);
}

function buildInner(context: BuildContext, node: number): Expression {
  return buildElement(context, node + 1);
}

function buildType(context: BuildContext, node: number): Expression {
  return buildElement(context, node + 1);
}

function buildStarred(context: BuildContext, node: number): Starred {
  const value = buildExpression(context, context.after[node + 1]!);
  return { kind: 'Starred', id: context.id(), span: context.span(node), value };
}

/** Parentheses leave no trace in the tree; the span is that of what they hold, as CPython has it. */
function buildParenthesized(context: BuildContext, node: number): Expression {
  const inner = context.firstNamed(node);
  if (context.text.charCodeAt(context.starts[inner]!) === 0x2a) {
    context.problemAt('cannot use starred expression here', inner);
  }
  return buildElement(context, inner);
}

/** `(a)` and `(a, b)` on the left of an assignment. */
function buildParenthesizedPattern(context: BuildContext, node: number): Expression {
  const elements = context.named(node);
  if (elements.length !== 1) return buildTuple(context, node);
  const [only] = elements as [number];
  const next = context.after[only]!;
  if (context.text.charCodeAt(context.starts[next]!) === 0x2c) return buildTuple(context, node);
  if (context.kinds[only] === K.list_splat_pattern) context.problemAt('cannot use starred expression here', only);
  return buildExpression(context, only);
}

/** `a, b` without parentheses. */
export function buildOpenTuple(context: BuildContext, node: number): Expression {
  const elements = context.named(node).map((child) => buildElement(context, child));
  const [first] = elements as [Expression];
  const start = first.kind === 'Starred' ? first.span.start : context.starts[node]!;
  const span = { start, end: context.ends[node]! };
  return { kind: 'Tuple', id: context.id(), span, elements };
}
