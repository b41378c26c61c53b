/** What regular expressions give: their groups, where the pattern is a literal. */
import type * as ast from '../../syntax/ast.js';
import { bytes, none, str, unknown, type Type } from '../types.js';
import { membersOf, type Inference } from './inference.js';
import { groupsOf } from './pattern-groups.js';

/** The one type argument of `Pattern` and `Match`: a tuple of the whole match and its groups. */
type Groups = Type & { readonly kind: 'tuple' };

/** Null where the entry's `infer` is none of these. */
export function patternResult(inference: Inference, infer: string, node: ast.Call): Type | null {
  switch (infer) {
    case 're/compile': return compiled(inference, node);
    case 're/match': return inference.state.lattice.join(matchType(inference, subject(inference, node), node.id), none);
    case 're/finditer': return inference.state.object('collections.abc.Iterator', `matches${node.id}`, [matchType(inference, subject(inference, node), node.id)]);
    case 're/findall': return inference.state.object('builtins.list', `found${node.id}`, [foundType(subject(inference, node))]);
    case 're/group': return groupType(inference, receiverOf(inference, node), node.args);
    case 're/groups': return groupsType(inference, node);
    default: return null;
  }
}

/** `m[1]`, `m.group("name")` */
export function groupType(inference: Inference, match: Type | null, keys: readonly ast.Expression[]): Type {
  const { lattice } = inference.state;
  const types = keys.map((key) => oneGroup(inference, match, key));
  if (types.length === 0) return groupsIn(inference, match).items[0]!;
  return types.length === 1 ? types[0]! : lattice.tuple(types);
}

function oneGroup(inference: Inference, match: Type | null, key: ast.Expression): Type {
  const { items, rest } = groupsIn(inference, match);
  if (key.kind === 'NumberLiteral') return items[Number(key.raw)] ?? rest ?? items[0]!;
  return rest === null && items.length > 1 ? inference.state.lattice.joinAll(items.slice(1)) : items[0]!;
}

function groupsType(inference: Inference, node: ast.Call): Type {
  const { items, rest } = groupsIn(inference, receiverOf(inference, node));
  const fallback = node.args[0] ?? node.keywords[0]?.value;
  const given = fallback === undefined ? none : (inference.state.types[fallback.id] ?? unknown);
  const filled = (type: Type): Type => inference.state.lattice.joinAll(membersOf(type).map((part) => (part.kind === 'none' ? given : part)));
  return { kind: 'tuple', items: items.slice(1).map(filled), rest };
}

function groupsIn(inference: Inference, type: Type | null): Groups {
  const groups = type?.kind === 'object' ? inference.state.lattice.argOf(type, 0, null) : unknown;
  return groups.kind === 'tuple' && groups.items.length > 0 ? groups : { kind: 'tuple', items: [str], rest: str };
}

function receiverOf(inference: Inference, node: ast.Call): Type | null {
  if (node.callee.kind !== 'Attribute') return null;
  const type = inference.state.types[node.callee.value.id] ?? unknown;
  return membersOf(type).find((part) => part.kind === 'object') ?? null;
}

function compiled(inference: Inference, node: ast.Call): Type {
  return inference.state.object('re.Pattern', `pattern${node.id}`, [literalGroups(node.args[0])]);
}

/** The groups of the pattern: of what the method is called on, or of the first argument. */
function subject(inference: Inference, node: ast.Call): Groups {
  const [first] = node.args;
  const receiver = receiverOf(inference, node);
  if (receiver?.kind === 'object' && receiver.entry.id === 're.Pattern') return groupsIn(inference, receiver);
  const type = first === undefined ? null : (inference.state.types[first.id] ?? null);
  return type?.kind === 'object' && type.entry.id === 're.Pattern' ? groupsIn(inference, type) : literalGroups(first);
}

function literalGroups(pattern: ast.Expression | undefined): Groups {
  const text = pattern?.kind === 'BytesLiteral' ? bytes : str;
  if (pattern?.kind !== 'StringLiteral') return { kind: 'tuple', items: [text], rest: text };
  const groups = groupsOf(pattern.value).map((isSure): Type => (isSure ? text : { kind: 'union', members: [text, none] }));
  return { kind: 'tuple', items: [text, ...groups], rest: null };
}

function matchType(inference: Inference, groups: Groups, id: number): Type {
  return inference.state.object('re.Match', `match${id}`, [groups]);
}

/** What `findall` lists: texts where there is no group or one, else tuples of them. Groups that took no part are empty. */
function foundType({ items, rest }: Groups): Type {
  if (rest !== null) return unknown;
  return items.length < 3 ? items[0]! : { kind: 'tuple', items: items.slice(1).map(() => items[0]!), rest: null };
}
