/** What TypeScript infers for a value that has no type beside it. The analysis knows what goes in later, too. */
import type * as ast from '../../syntax/ast.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';
import { isList, recordOf } from './kinds.js';
import { SharedType } from './shared-types.js';

/** The type has to be written: TypeScript would infer a narrower one. */
export function isNarrower(value: ast.Expression, declared: ir.TypeNode, cx: LowerContext): boolean {
  const inferred = inferredType(value, cx);
  return inferred !== null && normal(inferred) !== normal(declared);
}

/** Of lists alone; null for what is not known to differ. */
function inferredType(node: ast.Expression, cx: LowerContext): ir.TypeNode | null {
  switch (node.kind) {
    case 'List': {
      if (node.elements.length === 0) return b.arrayType(b.keyword('never'));
      if (node.elements.some(({ kind }) => kind === 'Starred' || kind === 'Lambda')) return null;
      return b.arrayType(unionOf(node.elements.map((element) => inferredType(element, cx) ?? cx.printType(cx.facts.typeOf(element)))));
    }
    case 'Dict': {
      if (recordOf(cx.facts.typeOf(node)) === null) return null;
      const members = node.items.map(({ key, value }): ir.ObjectTypeMember | null =>
        (key?.kind === 'StringLiteral' ? { kind: 'PropertySignature', key: key.value, type: inferredType(value, cx) ?? cx.printType(cx.facts.typeOf(value)) } : null));
      return members.includes(null) ? null : { kind: 'ObjectType', members: members as ir.ObjectTypeMember[] };
    }
    case 'ListComp': return b.arrayType(inferredType(node.element, cx) ?? cx.printType(cx.facts.typeOf(node.element)));
    case 'Subscript': return node.index.kind === 'Slice' && isList(cx.facts.typeOf(node.value)) ? cx.printType(cx.facts.typeOf(node.value)) : null;
    case 'BinOp': return node.operator === '*' && isList(cx.facts.typeOf(node.left)) ? inferredType(node.left, cx) : null;
    case 'Call': return copied(node, cx);
    default: return null;
  }
}

/** `xs.copy()`, `list(xs)`, `sorted(xs)` of lists. */
function copied(node: ast.Call, cx: LowerContext): ir.TypeNode | null {
  const callee = cx.facts.calleeOf(node);
  const { callee: target, args } = node;
  const id = callee.kind === 'map' ? callee.entry.id : callee.kind === 'mapClass' ? callee.entry.id : '';
  const source = id === 'builtins.list.copy' && target.kind === 'Attribute' ? target.value : (id === 'builtins.list' || id === 'builtins.sorted') && args.length === 1 ? args[0]! : null;
  if (source === null) return null;
  const type = cx.facts.typeOf(source);
  return isList(type) ? cx.printType(type) : null;
}

function unionOf(types: readonly ir.TypeNode[]): ir.TypeNode {
  if (types.length > 1 && types.every((type) => type.kind === 'ObjectType')) return mergedObjects(types);
  const distinct = new Map<string, ir.TypeNode>();
  for (const type of types) for (const member of type.kind === 'UnionType' ? type.members : [type]) distinct.set(JSON.stringify(member), member);
  return b.unionType([...distinct.values()]);
}

/** Records of the same fields are read as one. An empty list in one of them is none that could be filled. */
function mergedObjects(types: readonly (ir.TypeNode & { kind: 'ObjectType' })[]): ir.TypeNode {
  const byKey = new Map<string, ir.TypeNode[]>();
  for (const member of types.flatMap(({ members }) => members)) {
    if (member.kind === 'PropertySignature') byKey.set(member.key, [...(byKey.get(member.key) ?? []), member.type]);
  }
  return { kind: 'ObjectType', members: [...byKey].map(([key, all]): ir.ObjectTypeMember => ({ kind: 'PropertySignature', key, type: unionOf(all) })) };
}

/** Members of unions in a fixed order. */
function normal(type: unknown): string {
  if (Array.isArray(type)) return `[${type.map(normal).join()}]`;
  if (typeof type !== 'object' || type === null) return JSON.stringify(type) ?? '';
  const { kind, members, shared } = type as { kind?: string; members?: readonly unknown[]; shared?: unknown };
  if (shared instanceof SharedType) return normal(shared.isRecursive ? shared.toJSON() : shared.structure);
  if (kind === 'UnionType' && members !== undefined) return `|${members.map(normal).sort().join()}`;
  return `{${Object.entries(type).filter(([, value]) => value !== undefined).map(([key, value]) => `${key}:${normal(value)}`).join()}}`;
}
