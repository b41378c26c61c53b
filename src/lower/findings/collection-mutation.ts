/** A loop over a dict or set that changes what it runs over: Python stops with RuntimeError in the next round. */
import type * as ast from '../../syntax/ast.js';
import { forEachChild } from '../../syntax/visit.js';
import { diagnostics } from '../../diagnostics/index.js';
import { sourceOf } from '../accepts.js';
import type { LowerContext } from '../context.js';
import { isDictType, isSetType } from '../types/kinds.js';

const VIEWS = new Set(['keys', 'values', 'items']);
const CHANGES = new Set(['pop', 'popitem', 'clear', 'update', 'setdefault', 'add', 'remove', 'discard']);

export function reportCollectionMutation(node: ast.For, cx: LowerContext): void {
  const collection = collectionOf(node.iterable, cx);
  if (collection === null) return;
  const loop: Loop = { collection: sourceOf(collection, cx), key: keyOf(node), cx };
  reportInBlock(node.body, loop);
}

interface Loop {
  readonly collection: string;
  /** The variable that holds a key which is there already. */
  readonly key: string | null;
  readonly cx: LowerContext;
}

function collectionOf(iterable: ast.Expression, cx: LowerContext): ast.Expression | null {
  const isView = iterable.kind === 'Call' && iterable.callee.kind === 'Attribute' && VIEWS.has(iterable.callee.attribute.text);
  const collection = isView ? (iterable.callee as ast.Attribute).value : iterable;
  if (collection.kind !== 'Name' && collection.kind !== 'Attribute') return null;
  const type = cx.facts.typeOf(collection);
  return isDictType(type) || isSetType(type) || type.kind === 'record' ? collection : null;
}

function keyOf({ target, iterable }: ast.For): string | null {
  const isValues = iterable.kind === 'Call' && iterable.callee.kind === 'Attribute' && iterable.callee.attribute.text === 'values';
  if (isValues) return null;
  const first = target.kind === 'Tuple' ? target.elements[0] : target;
  return first?.kind === 'Name' ? first.text : null;
}

/** A change that leaves the loop right after is none. */
function reportInBlock(block: ast.Block, loop: Loop): void {
  const leaves = block.body.some(({ kind }) => kind === 'Break' || kind === 'Return' || kind === 'Raise');
  for (const statement of block.body) reportIn(statement, leaves, loop);
}

function reportIn(node: ast.Node, leaves: boolean, loop: Loop): void {
  if (node.kind === 'FunctionDef' || node.kind === 'Lambda' || node.kind === 'ClassDef') return;
  if (node.kind === 'Block') return reportInBlock(node, loop);
  if (!leaves && changes(node, loop)) {
    const { cx, collection } = loop;
    cx.report(diagnostics.dictMutation({ expression: sourceOf(node, cx), collection }, cx.module.node.path, node.span));
  }
  forEachChild(node, (child) => reportIn(child, leaves, loop));
}

function changes(node: ast.Node, loop: Loop): boolean {
  switch (node.kind) {
    case 'Assign': return node.targets.some((target) => addsKey(target, loop));
    case 'AugAssign': return addsKey(node.target, loop);
    case 'Delete': return node.targets.some((target) => target.kind === 'Subscript' && isCollection(target.value, loop));
    case 'Call': return node.callee.kind === 'Attribute' && CHANGES.has(node.callee.attribute.text) && isCollection(node.callee.value, loop);
    default: return false;
  }
}

function addsKey(target: ast.Expression, loop: Loop): boolean {
  if (target.kind !== 'Subscript' || !isCollection(target.value, loop)) return false;
  return target.index.kind !== 'Name' || target.index.text !== loop.key;
}

const isCollection = (node: ast.Expression, { collection, cx }: Loop): boolean => sourceOf(node, cx) === collection;
