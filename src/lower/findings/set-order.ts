/** Places that take the elements of a set one after another, where their order could show. */
import type * as ast from '../../syntax/ast.js';
import type { Type } from '../../analyze/types.js';
import { diagnostics } from '../../diagnostics/index.js';
import { sourceOf } from '../accepts.js';
import type { LowerContext } from '../context.js';
import { isSetType, membersOf, typeArguments } from '../types/kinds.js';
import type { Place } from './place.js';

/** What comes out of them does not depend on the order of what goes in. */
const ORDERLESS = new Set(['sorted', 'set', 'frozenset', 'sum', 'min', 'max', 'any', 'all', 'len'].map((name) => `builtins.${name}`));
/** They show a set, or make a sequence of one. */
const ORDERED = new Set(['list', 'tuple', 'enumerate', 'zip', 'map', 'filter', 'iter', 'print', 'str', 'repr', 'str.join'].map((name) => `builtins.${name}`));

/** `around` runs over `node`, or shows it. */
export function reportSetOrder(node: ast.Expression, around: ast.Node, place: Place, cx: LowerContext): void {
  if (!isOrderedByHash(cx.facts.typeOf(node), cx)) return;
  if (around.kind === 'For' && around.body.body.every((statement) => isOrderless(statement, cx))) return;
  if (isGoneInto(around, place, cx)) return;
  cx.report(diagnostics.setOrder({ expression: sourceOf(node, cx) }, cx.module.node.path, node.span));
}

/** Arguments of calls that go through them in order. */
export function reportSetArguments(node: ast.Call, place: Place, cx: LowerContext): void {
  const id = calledId(node, cx);
  if (id === null || !ORDERED.has(id)) return;
  for (const argument of node.args) if (argument.kind !== 'Starred') reportSetOrder(argument, node, place, cx);
}

/** Elements that hash by their address come in another order in every run anyway, and so do single ones. */
function isOrderedByHash(type: Type, cx: LowerContext): boolean {
  if (!isSetType(type)) return false;
  const elements = typeArguments(type, 0).flatMap(membersOf);
  return elements.some((element) => VALUES.has(element.kind) || (element.kind === 'instance' && cx.facts.lookup(element.class, '__hash__') !== null));
}

const VALUES = new Set<Type['kind']>(['str', 'int', 'float', 'bool', 'bytes', 'none', 'tuple', 'unknown', 'variable']);

/** A comprehension or a list that a call takes whose result does not depend on the order. */
function isGoneInto(around: ast.Node, place: Place, cx: LowerContext): boolean {
  const parents = [...place, around].reverse();
  for (const parent of parents) {
    if (parent.kind === 'Set' || parent.kind === 'SetComp') return true;
    if (parent.kind === 'Call') {
      const id = calledId(parent, cx);
      if (id !== null && ORDERLESS.has(id)) return true;
      if (id === null || !ORDERED.has(id)) return false;
    } else if (parent.kind !== 'Comprehension' && parent.kind !== 'ListComp' && parent.kind !== 'GeneratorExp' && parent.kind !== 'Starred' && parent.kind !== 'List') return false;
  }
  return false;
}

/** Sums and counts come out the same in any order. */
function isOrderless(statement: ast.Statement, cx: LowerContext): boolean {
  if (statement.kind === 'AugAssign') return statement.target.kind === 'Name' && cx.facts.typeOf(statement.target).kind === 'int' && cx.facts.isPure(statement.value);
  return statement.kind === 'Pass' || statement.kind === 'Continue';
}

function calledId(node: ast.Call, cx: LowerContext): string | null {
  const callee = cx.facts.calleeOf(node);
  if (callee.kind === 'map') return callee.entry.id;
  return callee.kind === 'mapClass' ? callee.entry.id : null;
}
