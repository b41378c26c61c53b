/** One pattern: what has to hold of the value, and what it binds. */
import { rootOf } from '../../analyze/site.js';
import { matchArguments } from '../../analyze/match-args.js';
import { unknown, type Type } from '../../analyze/types.js';
import * as b from '../../target/build.js';
import type * as ast from '../../syntax/ast.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';
import { comparesNatively } from '../expressions/compare.js';
import { notPorted } from '../not-ported.js';
import { membersOf, recordOf } from '../types/kinds.js';
import { capturesOf } from './match-captures.js';
import { testOfClass } from './match-class.js';

export interface Matched {
  /** All must hold; none: it always matches. */
  readonly tests: readonly ir.Expression[];
  /** What it binds, once the tests hold. */
  readonly captures: readonly Capture[];
}

export interface Capture {
  readonly name: ast.Name;
  readonly value: ir.Expression;
}

const always: Matched = { tests: [], captures: [] };

export function matchPattern(pattern: ast.Pattern, value: ir.Expression, type: Type, cx: LowerContext): Matched {
  switch (pattern.kind) {
    case 'MatchValue': return { ...always, tests: [equality(pattern.value, value, type, cx)] };
    case 'MatchSingleton':
      return { ...always, tests: [b.binary('===', value, pattern.value === null ? b.nullLiteral() : b.boolean(pattern.value), pattern.span.start)] };
    case 'MatchAs': return capture(pattern, value, type, cx);
    case 'MatchOr': return alternatives(pattern, value, type, cx);
    case 'MatchSequence': return sequence(pattern, value, type, cx);
    case 'MatchMapping': return mapping(pattern, value, type, cx);
    case 'MatchClass': return classPattern(pattern, value, type, cx);
    case 'MatchStar': return binding(pattern.name, value);
  }
}

function equality(node: ast.Expression, value: ir.Expression, type: Type, cx: LowerContext): ir.Expression {
  const other = cx.expression(node);
  return comparesNatively(type, cx.facts.typeOf(node)) ? b.binary('===', value, other, node.span.start) : cx.python('equals', value, other);
}

/** No test, only a name. */
const binding = (name: ast.Name | null, value: ir.Expression): Matched => (name === null ? always : { tests: [], captures: [{ name, value }] });

function capture(pattern: ast.MatchAs, value: ir.Expression, type: Type, cx: LowerContext): Matched {
  const inner = pattern.pattern === null ? always : matchPattern(pattern.pattern, value, type, cx);
  const held = pattern.pattern?.kind === 'MatchClass' ? asTested(value, inner.tests.slice(0, 1), testOfClass(pattern.pattern, value, type, cx).narrowed, cx) : compared(pattern, value, cx);
  return together([inner, binding(pattern.name, held)], []);
}

/** What a value of several types is compared with says its type to the analysis, and nothing to TypeScript. */
function compared({ pattern, name }: ast.MatchAs, value: ir.Expression, cx: LowerContext): ir.Expression {
  const symbol = name === null ? null : cx.facts.symbolOf(name);
  const isPart = value.kind === 'CallExpression' && value.callee.kind === 'Identifier' && value.callee.name === 'getItem';
  if (symbol === null || (!isPart && pattern?.kind !== 'MatchOr' && pattern?.kind !== 'MatchValue')) return value;
  const type = cx.facts.typeOfSymbol(symbol);
  return type.kind === 'unknown' || type.kind === 'never' ? value : b.as(value, cx.printType(type));
}

function alternatives(pattern: ast.MatchOr, value: ir.Expression, type: Type, cx: LowerContext): Matched {
  const options = pattern.patterns.map((each) => matchPattern(each, value, type, cx));
  const tests = options.map((option) => (option.tests.length === 0 ? null : option.tests.reduce((left, right) => b.logical('&&', left, right))));
  const captures = capturesOf(pattern.patterns[0]!).map((name): Capture => ({ name, value: chosen(name, options, tests) }));
  if (tests.includes(null)) return { tests: [], captures };
  return { tests: [tests.map((test) => test!).reduce((left, right) => b.logical('||', left, right))], captures };
}

/** All alternatives bind the same names: where they do so to different parts, the first that matches says to which. */
function chosen(name: ast.Name, options: readonly Matched[], tests: readonly (ir.Expression | null)[]): ir.Expression {
  const values = options.map(({ captures }) => captures.find((each) => each.name.text === name.text)!.value);
  const shown = values.map((value) => JSON.stringify(value, (key, part: unknown) => (key === 'at' ? undefined : part)));
  if (shown.every((each) => each === shown[0])) return values[0]!;
  return values.reduceRight((rest, value, index) => (tests[index] === null ? value : b.conditional(tests[index]!, value, rest)));
}

function together(parts: readonly Matched[], tests: readonly ir.Expression[]): Matched {
  return {
    tests: [...tests, ...parts.flatMap((part) => part.tests)],
    captures: parts.flatMap((part) => part.captures),
  };
}

function sequence(pattern: ast.MatchSequence, value: ir.Expression, type: Type, cx: LowerContext): Matched {
  const star = pattern.patterns.findIndex(({ kind }) => kind === 'MatchStar');
  const members = membersOf(type);
  const isArray = members.every((member) => member.kind === 'tuple' || (member.kind === 'object' && member.entry.id === 'builtins.list'));
  const count = pattern.patterns.length - (star === -1 ? 0 : 1);
  const length = b.member(value, 'length');
  const size = star === -1 ? b.binary('===', length, b.number(count)) : b.binary('>=', length, b.number(count));
  const isFixed = members.length === 1 && members[0]!.kind === 'tuple' && members[0]!.rest === null;
  const tests = isArray ? (isFixed ? [] : [size]) : [cx.python('isSequence', value), size];
  const parts = pattern.patterns.map((each, index) => {
    const after = pattern.patterns.length - index - 1;
    if (each.kind === 'MatchStar') {
      const end = after === 0 ? [] : [b.unary('-', b.number(after))];
      const rest = b.method(value, 'slice', [b.number(index), ...end]);
      return binding(each.name, rest);
    }
    const fromEnd = star !== -1 && index > star;
    const item = fromEnd ? cx.python('at', value, b.number(index - pattern.patterns.length)) : b.index(value, b.number(index));
    return matchPattern(each, item, itemType(type, index, fromEnd ? pattern.patterns.length - index : null, pattern.patterns.length, cx), cx);
  });
  return together(parts, tests);
}

function itemType(type: Type, index: number, fromEnd: number | null, count: number, cx: LowerContext): Type {
  const types = membersOf(type).flatMap((member): Type[] => {
    if (member.kind !== 'tuple') return [cx.facts.elementOf(member, false)?.item ?? unknown];
    if (member.rest === null && fromEnd === null && member.items.length !== count) return [];
    return [(fromEnd === null ? member.items[index] : member.items.at(-fromEnd)) ?? member.rest ?? unknown];
  });
  return types.length === 1 ? types[0]! : types.length === 0 ? unknown : { kind: 'union', members: types };
}

function mapping(pattern: ast.MatchMapping, value: ir.Expression, type: Type, cx: LowerContext): Matched {
  const record = recordOf(type);
  const isMap = membersOf(type).every((member) => member.kind === 'object' && member.entry.typeParameters.length === 2);
  const tests: ir.Expression[] = isMap || record !== null ? [] : [cx.python('isMapping', value)];
  const parts = pattern.keys.map((key, index) => {
    const lowered = cx.expression(key);
    const hasKey = isMap ? b.method(value, 'has', [lowered]) : cx.python('contains', value, lowered);
    const inner = matchPattern(pattern.patterns[index]!, isMap ? cx.python('at', value, lowered) : cx.python('getItem', value, lowered), valueType(type), cx);
    return { ...inner, tests: [hasKey, ...inner.tests] };
  });
  if (pattern.rest !== null) {
    const keys = pattern.keys.map((key) => cx.expression(key));
    const rest = cx.python('without', value, b.array(keys));
    return together([...parts, binding(pattern.rest, rest)], tests);
  }
  return together(parts, tests);
}

function valueType(type: Type): Type {
  return type.kind === 'object' && type.sites.length > 0 ? (rootOf(type.sites[0]!).args[1] ?? unknown) : unknown;
}

function classPattern(pattern: ast.MatchClass, value: ir.Expression, type: Type, cx: LowerContext): Matched {
  const { tests, narrowed } = testOfClass(pattern, value, type, cx);
  const names = narrowed.kind === 'instance' ? matchArguments(narrowed.class) : [];
  const positional = pattern.patterns.map((each, index) => {
    const name = names[index];
    if (name === undefined) return narrowed.kind === 'instance' ? { ...always, tests: [notPorted(each, 'positional patterns of a class without fields', cx)] } : matchPattern(each, asTested(value, tests, narrowed, cx), narrowed, cx);
    return matchPattern(each, b.member(value, cx.member(name)), fieldType(narrowed, name, cx), cx);
  });
  const keyword = pattern.keywordPatterns.map((each, index) => {
    const name = pattern.keywordNames[index]!.text;
    return matchPattern(each, b.member(value, cx.member(name)), fieldType(narrowed, name, cx), cx);
  });
  return together([...positional, ...keyword], tests);
}

/** What the runtime has tested says nothing to TypeScript. */
function asTested(value: ir.Expression, tests: readonly ir.Expression[], narrowed: Type, cx: LowerContext): ir.Expression {
  const isRuntimes = tests.some((test) => test.kind === 'CallExpression');
  return !isRuntimes || narrowed.kind === 'unknown' ? value : b.as(value, cx.printType(narrowed));
}

function fieldType(type: Type, name: string, cx: LowerContext): Type {
  if (type.kind !== 'instance') return unknown;
  const found = cx.facts.lookup(type.class, name);
  return found !== null && 'isClassLevel' in found ? cx.facts.typeOfAttribute(found) : unknown;
}
