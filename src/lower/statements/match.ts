/**
 * `match`: an `if` chain over the subject; in a labelled block where a guard needs what the pattern bound.
 * @see PEP 634
 */
import type { Type } from '../../analyze/types.js';
import * as b from '../../target/build.js';
import type * as ast from '../../syntax/ast.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';
import { lowerTest } from '../expressions/test.js';
import { expressionsIn } from '../../analyze/scopes/walk.js';
import { alwaysLeaves } from './leaving.js';
import { capturesOf } from './match-captures.js';
import { matchPattern, type Matched } from './match-pattern.js';

export function lowerMatch(node: ast.Match, cx: LowerContext): void {
  const type = cx.facts.typeOf(node.subject);
  const value = cx.expression(node.subject);
  const subject = cx.isConstant(node.subject) ? value : cx.bind(value, 'subject');
  if (node.cases.some(needsBlock)) labelled(node, subject, type, cx);
  else {
    const first = chain(node.cases, 0, subject, type, cx);
    if (first !== null) emitFlat(first, cx);
  }
}

/** A guard that is more than an expression over what the pattern bound. */
function needsBlock({ guard, pattern }: ast.MatchCase): boolean {
  return guard !== null && capturesOf(pattern).length > 0 && hasScope(guard);
}

/** Names in it may be others, or change. */
function hasScope(node: ast.Expression): boolean {
  return [...expressionsIn(node)].some(({ kind }) => SCOPES.has(kind));
}

const SCOPES: ReadonlySet<ast.Node['kind']> = new Set(['Lambda', 'ListComp', 'SetComp', 'DictComp', 'GeneratorExp', 'NamedExpr', 'Await']);

function emitFlat(statement: ir.Statement, cx: LowerContext): void {
  if (statement.kind === 'BlockStatement') statement.body.forEach((each) => cx.emit(each));
  else cx.emit(statement);
}

function chain(cases: readonly ast.MatchCase[], index: number, subject: ir.Expression, type: Type, cx: LowerContext): ir.IfStatement | ir.BlockStatement | null {
  const matchCase = cases[index];
  if (matchCase === undefined) return null;
  const matched = matchPattern(matchCase.pattern, subject, type, cx);
  const tests = matchCase.guard === null ? matched.tests : [...matched.tests, guardOf(matchCase.guard, matched, cx)];
  const body = caseBlock(matchCase, matched, cx, index > 0);
  if (tests.length === 0) return body;
  const rest = chain(cases, index + 1, subject, type, cx);
  const surroundings = index === 0 ? cx.surroundingsOf(matchCase.id) : undefined;
  return b.ifThen(conjunction(tests), body, rest, { at: matchCase.span.start, surroundings });
}

/** What the pattern binds is not bound yet: the guard reads it where it is. */
function guardOf(guard: ast.Expression, { captures }: Matched, cx: LowerContext): ir.Expression {
  const symbols = captures.flatMap(({ name, value }) => {
    const symbol = cx.facts.symbolOf(name);
    if (symbol !== null) cx.captures.set(symbol, value);
    return symbol === null ? [] : [symbol];
  });
  const test = cx.isolated(() => lowerTest(guard, cx));
  for (const symbol of symbols) cx.captures.delete(symbol);
  return test;
}

function conjunction(tests: readonly ir.Expression[]): ir.Expression {
  return tests.reduce((left, right) => b.logical('&&', left, right));
}

/** `within`: where they are read, those that are read nowhere else. */
function bindAll({ captures }: Matched, within: ast.Span, cx: LowerContext): void {
  for (const { name, value } of captures) {
    const variety = cx.frame.plan.bindings.get(name.id);
    const target = b.id(cx.variable(name.text), name.span.start);
    if (variety === undefined) cx.emit(b.expression(b.assign(target, value)));
    else if (isReadWithin(name, within, cx)) cx.emit(b.declare(variety, target, value));
  }
}

function isReadWithin(name: ast.Name, { start, end }: ast.Span, cx: LowerContext): boolean {
  const symbol = cx.facts.symbolOf(name);
  if (symbol === null) return true;
  const isInside = ({ span }: ast.Node): boolean => span.start >= start && span.start < end;
  return symbol.reads.some(isInside) || symbol.bindings.some((binding) => binding.name !== null && isInside(binding.name));
}

function caseBlock(matchCase: ast.MatchCase, matched: Matched, cx: LowerContext, isLater: boolean): ir.BlockStatement {
  const prologue = cx.capture(() => bindAll(matched, matchCase.body.span, cx));
  const block = cx.block(matchCase.body, prologue);
  const leading = isLater ? cx.surroundingsOf(matchCase.id)?.leading : undefined;
  const [first, ...others] = block.body;
  if (leading === undefined || first === undefined) return block;
  return { ...block, body: [{ ...first, surroundings: { ...first.surroundings, leading: [...leading, ...(first.surroundings?.leading ?? [])] } }, ...others] };
}

/** `matching: { if (...) { const x = ...; if (guard) { ...; break matching; } } ... }` */
function labelled(node: ast.Match, subject: ir.Expression, type: Type, cx: LowerContext): void {
  const label = cx.temporary('matching');
  const leave: ir.Statement = { kind: 'BreakStatement', label };
  const last = node.cases.length - 1;
  let isLeft = false;
  const statements = node.cases.map((matchCase, index): ir.Statement => {
    const matched = matchPattern(matchCase.pattern, subject, type, cx);
    const inner = cx.capture(() => {
      bindAll(matched, matchCase.span, cx);
      const block = cx.spliced(matchCase.body);
      const needsLeave = index < last && !alwaysLeaves(matchCase.body, cx.facts);
      isLeft ||= needsLeave;
      const body = needsLeave ? b.block([...block.body, leave], block.dangling) : block;
      if (matchCase.guard === null) body.body.forEach((statement) => cx.emit(statement));
      else cx.emit(b.ifThen(lowerTest(matchCase.guard, cx), body));
    });
    const surroundings = cx.surroundingsOf(matchCase.id);
    return matched.tests.length === 0 ? { ...b.block(inner), surroundings } : b.ifThen(conjunction(matched.tests), b.block(inner), null, { surroundings });
  });
  if (isLeft) cx.emit({ kind: 'LabeledStatement', label, body: b.block(statements), at: node.span.start });
  else statements.forEach((statement) => cx.emit(statement));
}
