/** The patterns of `case` (PEP 634). */
import type { Expression, MatchClass, MatchMapping, Name, Pattern } from '../../syntax/ast.js';
import { K, KIND_COUNT, T } from '../symbols.js';
import { isToken, type BuildContext } from './context.js';
import { buildExpression } from './expressions.js';
import { buildName } from './literals.js';

type PatternBuilder = (context: BuildContext, node: number) => Pattern;

const BUILDERS: PatternBuilder[] = new Array<PatternBuilder>(KIND_COUNT).fill(unexpected);
const byKind: readonly (readonly [number, PatternBuilder])[] = [
  [K.case_pattern, buildCasePattern], [K.as_pattern, buildAs], [K.class_pattern, buildClassPattern],
  [K.splat_pattern, buildStar], [K.union_pattern, buildUnion], [K.list_pattern, buildSequence],
  [K.tuple_pattern, buildGroupOrSequence], [K.dict_pattern, buildMapping], [K.string, buildValue],
  [K.concatenated_string, buildValue], [K.integer, buildValue], [K.float, buildValue], [K.true, buildSingleton],
  [K.false, buildSingleton], [K.none, buildSingleton], [K.complex_pattern, buildComplex],
  [K.dotted_name, buildCapture], [T._, buildWildcard], [T['-'], buildNegative],
];
for (const [kind, builder] of byKind) BUILDERS[kind] = builder;

/** `node` may be the `-` of a negative number, which the grammar leaves beside the number. */
function buildPattern(context: BuildContext, node: number): Pattern {
  context.enter(node);
  const built = BUILDERS[context.kinds[node]!]!(context, node);
  context.leave();
  return built;
}

export function buildCasePattern(context: BuildContext, node: number): Pattern {
  return buildPattern(context, node + 1);
}

function unexpected(context: BuildContext, node: number): Pattern {
  context.problemAt('invalid syntax', node);
  return { kind: 'MatchAs', id: context.id(), span: context.span(node), pattern: null, name: null };
}

/** The patterns among the children, each at its first node. */
function patternNodes(context: BuildContext, node: number): number[] {
  const { kinds, after } = context;
  const nodes: number[] = [];
  for (let child = node + 1; child < after[node]!; child = after[child]!) {
    const kind = kinds[child]!;
    if (kind === T['-']) {
      nodes.push(child);
      child = after[child]!;
    } else if (kind === T._ || !isToken(kind)) {
      nodes.push(child);
    }
  }
  return nodes;
}

function buildAs(context: BuildContext, node: number): Pattern {
  const pattern = buildPattern(context, node + 1);
  const name = buildName(context, context.lastChild(node));
  if (name.text === '_') context.problem("cannot use '_' as a target", name.span.start, name.span.end);
  return { kind: 'MatchAs', id: context.id(), span: context.span(node), pattern, name };
}

function buildUnion(context: BuildContext, node: number): Pattern {
  const patterns = patternNodes(context, node).map((child) => buildPattern(context, child));
  return { kind: 'MatchOr', id: context.id(), span: context.span(node), patterns };
}

function buildSequence(context: BuildContext, node: number): Pattern {
  const patterns = patternNodes(context, node).map((child) => buildPattern(context, child));
  return { kind: 'MatchSequence', id: context.id(), span: context.span(node), patterns };
}

function buildGroupOrSequence(context: BuildContext, node: number): Pattern {
  const nodes = patternNodes(context, node);
  if (nodes.length !== 1 || context.has(node, T[','])) return buildSequence(context, node);
  const only = buildPattern(context, nodes[0]!);
  return only.kind === 'MatchStar' ? buildSequence(context, node) : only;
}

function buildStar(context: BuildContext, node: number): Pattern {
  const nameNode = context.lastChild(node);
  const isDouble = context.kinds[node + 1] === T['**'];
  if (isDouble) context.problemAt('invalid syntax', node);
  const text = context.textOf(nameNode);
  const name = text === '_' ? null : buildName(context, nameNode);
  return { kind: 'MatchStar', id: context.id(), span: context.span(node), name };
}

function buildMapping(context: BuildContext, node: number): MatchMapping {
  const { kinds, after } = context;
  const keys: Expression[] = [];
  const patterns: Pattern[] = [];
  let rest: Name | null = null;
  for (let child = node + 1; child < after[node]!; child = after[child]!) {
    const kind = kinds[child]!;
    if (kind === K.splat_pattern) {
      rest = buildName(context, context.lastChild(child));
    } else if (kind === T['-'] || !isToken(kind)) {
      keys.push(keyOf(context, child));
      if (kind === T['-']) child = after[child]!;
      child = after[after[child]!]!;
      patterns.push(buildPattern(context, child));
    }
  }
  return { kind: 'MatchMapping', id: context.id(), span: context.span(node), keys, patterns, rest };
}

function keyOf(context: BuildContext, node: number): Expression {
  const pattern = buildPattern(context, node);
  if (pattern.kind === 'MatchValue') return pattern.value;
  if (pattern.kind === 'MatchSingleton') {
    const { id, span, value } = pattern;
    return value === null ? { kind: 'NoneLiteral', id, span } : { kind: 'BooleanLiteral', id, span, value };
  }
  context.problemAt('invalid syntax', node);
  return { kind: 'NoneLiteral', id: context.id(), span: context.span(node) };
}

function buildClassPattern(context: BuildContext, node: number): MatchClass {
  const { kinds } = context;
  const patterns: Pattern[] = [];
  const keywordNames: Name[] = [];
  const keywordPatterns: Pattern[] = [];
  for (const child of context.named(node).slice(1)) {
    const inner = child + 1;
    if (kinds[inner] === K.keyword_pattern) {
      keywordNames.push(buildName(context, inner + 1));
      keywordPatterns.push(buildPattern(context, context.after[context.after[inner + 1]!]!));
    } else {
      if (keywordNames.length > 0) {
        context.problemAt('positional patterns follow keyword patterns', child);
      }
      patterns.push(buildPattern(context, inner));
    }
  }
  const target = dottedExpression(context, node + 1);
  const span = context.span(node);
  return { kind: 'MatchClass', id: context.id(), span, class: target, patterns, keywordNames, keywordPatterns };
}

function buildValue(context: BuildContext, node: number): Pattern {
  const value = buildExpression(context, node);
  if (value.kind === 'FormattedString') {
    context.problemAt('patterns may only match literals and attribute lookups', node);
  }
  return { kind: 'MatchValue', id: context.id(), span: context.span(node), value };
}

function buildNegative(context: BuildContext, node: number): Pattern {
  const value = negative(context, node);
  return { kind: 'MatchValue', id: context.id(), span: value.span, value };
}

function negative(context: BuildContext, node: number): Expression {
  const operand = buildExpression(context, context.after[node]!);
  const span = { start: context.starts[node]!, end: operand.span.end };
  return { kind: 'UnaryOp', id: context.id(), span, operator: '-', operand };
}

function buildSingleton(context: BuildContext, node: number): Pattern {
  const kind = context.kinds[node]!;
  const value = kind === K.none ? null : kind === K.true;
  return { kind: 'MatchSingleton', id: context.id(), span: context.span(node), value };
}

/** `1 + 2j`, `-1 - 2j`. */
function buildComplex(context: BuildContext, node: number): Pattern {
  const isNegative = context.kinds[node + 1] === T['-'];
  const left = isNegative ? negative(context, node + 1) : buildExpression(context, node + 1);
  const operatorNode = context.after[isNegative ? context.after[node + 1]! : node + 1]!;
  const operator = context.textOf(operatorNode) === '-' ? '-' : '+';
  const right = buildExpression(context, context.after[operatorNode]!);
  if (right.kind === 'NumberLiteral' && right.variety !== 'imaginary') {
    context.problem('imaginary number required in complex literal', right.span.start, right.span.end);
  }
  const value: Expression = { kind: 'BinOp', id: context.id(), span: context.span(node), left, operator, right };
  return { kind: 'MatchValue', id: context.id(), span: context.span(node), value };
}

function buildWildcard(context: BuildContext, node: number): Pattern {
  return { kind: 'MatchAs', id: context.id(), span: context.span(node), pattern: null, name: null };
}

/** A bare name captures; a dotted one is looked up and compared. */
function buildCapture(context: BuildContext, node: number): Pattern {
  const value = dottedExpression(context, node);
  const span = context.span(node);
  if (value.kind !== 'Name') return { kind: 'MatchValue', id: context.id(), span, value };
  return { kind: 'MatchAs', id: context.id(), span, pattern: null, name: value.text === '_' ? null : value };
}

function dottedExpression(context: BuildContext, node: number): Expression {
  const [first, ...rest] = context.named(node) as [number, ...number[]];
  let value: Expression = buildName(context, first);
  const { start } = value.span;
  for (const part of rest) {
    const attribute = buildName(context, part);
    const span = { start, end: attribute.span.end };
    value = { kind: 'Attribute', id: context.id(), span, value, attribute };
  }
  return value;
}
