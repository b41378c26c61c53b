/** Questions about types that many lowerings ask. */
import { rootOf, type Site } from '../../analyze/site.js';
import type { Facts } from '../../analyze/facts.js';
import type { ObjectType, Type } from '../../analyze/types.js';

export const membersOf = (type: Type): readonly Type[] => (type.kind === 'union' ? type.members : [type]);

/** Every member is of one of the kinds. */
export function isAll(type: Type, ...kinds: readonly Type['kind'][]): boolean {
  return membersOf(type).every((member) => kinds.includes(member.kind));
}

export const isStr = (type: Type): boolean => type.kind === 'str';
export const isInt = (type: Type): boolean => type.kind === 'int' || type.kind === 'bool';
export const isNatural = (type: Type): boolean => type.kind === 'int' && type.natural || type.kind === 'bool';
/** A JavaScript number, for certain: bools are not. */
export const isNumber = (type: Type): boolean => isAll(type, 'int', 'float');
/** It may be a float that has to be shown as one. */
export const isFloat = (type: Type): boolean => type.kind === 'float';
export const isNone = (type: Type): boolean => type.kind === 'none';
/** `===` means for it what `==` means in Python, provided that the other side is of these kinds too. */
export const isAtomic = (type: Type): boolean => isAll(type, 'int', 'float', 'str', 'none') || isAll(type, 'bool', 'str', 'none');

/** Python calls them the same though JavaScript's `===` doesn't: `1 == True`. */
export function mixesBoolAndNumber(a: Type, b: Type): boolean {
  const kinds = new Set([...membersOf(a), ...membersOf(b)].map((member) => member.kind));
  return kinds.has('bool') && (kinds.has('int') || kinds.has('float'));
}

export function hasNone(type: Type): boolean {
  return membersOf(type).some((member) => member.kind === 'none' || member.kind === 'unknown' || member.kind === 'variable');
}

/** The type without `None`; null if nothing else is left. */
export function withoutNone(type: Type): Type | null {
  if (type.kind === 'none') return null;
  if (type.kind !== 'union') return type;
  const rest = type.members.filter((member) => member.kind !== 'none');
  return rest.length === 1 ? rest[0]! : { kind: 'union', members: rest };
}

export function isObject(type: Type, id: string): type is ObjectType {
  return type.kind === 'object' && type.entry.id === id;
}

export const isList = (type: Type): type is ObjectType => isObject(type, 'builtins.list');
export const isTuple = (type: Type): boolean => type.kind === 'tuple';
/** An array in JavaScript. */
export const isArray = (type: Type): boolean => membersOf(type).every((member) => isList(member) || isTuple(member));
export const isDictType = (type: Type): type is ObjectType =>
  // Without a site it may be a record or a Map: only the runtime can tell.
  type.kind === 'object' && type.sites.length > 0 && (DICTS.has(type.entry.id) || type.entry.bases.includes('builtins.dict'));
export const isSetType = (type: Type): type is ObjectType => type.kind === 'object' && SETS.has(type.entry.id);

const DICTS = new Set(['builtins.dict', 'collections.OrderedDict', 'collections.defaultdict', 'collections.Counter']);
const SETS = new Set(['builtins.set', 'builtins.frozenset']);

/** The site of a dict that is a plain object in the output; null for others. */
export function recordOf(type: Type): Site | null {
  if (type.kind === 'record') return rootOf(type.site);
  if (!isObject(type, 'builtins.dict') || type.sites.length === 0) return null;
  const sites = type.sites.map(rootOf);
  return sites.every((site) => site.fields !== null) ? sites[0]! : null;
}

/** A `Map` or subclass in the output. */
export const isMapType = (type: Type): type is ObjectType => isDictType(type) && recordOf(type) === null;

export const isStructural = (type: ObjectType): boolean => type.sites.some((site) => rootOf(site).isStructural);

/** The i-th type argument over all sites: one for each different site. */
export function typeArguments(type: ObjectType, index: number): readonly Type[] {
  if (type.sites.length === 0) return [];
  const seen = new Set<Site>();
  const result: Type[] = [];
  for (const site of type.sites) {
    const root = rootOf(site);
    if (seen.has(root)) continue;
    seen.add(root);
    const arg = root.args[index];
    if (arg !== undefined) result.push(arg);
  }
  return result;
}

export function typeArgument(type: ObjectType, index: number): Type {
  const all = typeArguments(type, index).filter((arg) => arg.kind !== 'never');
  if (all.length === 0) return { kind: 'never' };
  return all.length === 1 ? all[0]! : { kind: 'union', members: all.flatMap(membersOf) };
}

/** Shown by the runtime it would need to be told about its floats. */
export function holdsFloat(type: Type): boolean {
  return holds(type, ({ kind }) => kind === 'float');
}

/** Some number in it may be an int or a float: only the value can tell, and 3.0 can't. */
export function mixesIntAndFloat(type: Type): boolean {
  return holds(type, (part) => part.kind === 'union' && part.members.some(({ kind }) => kind === 'int') && part.members.some(({ kind }) => kind === 'float'));
}

/** Something in it is not known, and may be a float: a whole one does not show as such. */
export function mayHideFloat(type: Type, facts: Facts): boolean {
  return facts.program.losesFloats && holds(type, ({ kind }) => kind === 'unknown');
}

function holds(type: Type, test: (part: Type) => boolean, depth = 0): boolean {
  if (depth > 8) return false;
  if (test(type)) return true;
  const inside = (part: Type): boolean => holds(part, test, depth + 1);
  switch (type.kind) {
    case 'tuple': return type.items.some(inside) || (type.rest !== null && inside(type.rest));
    case 'union': return type.members.some(inside);
    case 'object': return CONTAINERS.has(type.entry.id) && type.entry.typeParameters.some((_, index) => inside(typeArgument(type, index)));
    case 'record': return [...(rootOf(type.site).fields?.values() ?? [])].some(inside);
    default: return false;
  }
}

const CONTAINERS = new Set(['builtins.list', 'builtins.set', 'builtins.frozenset', ...DICTS, 'collections.deque']);

/** Python's notation, for `typed(value, 'list[float]')`. What holds no float is `object`. */
export function notation(type: Type): string {
  switch (type.kind) {
    case 'float': return 'float';
    case 'int': return 'int';
    case 'tuple':
      if (type.rest !== null) return `tuple[${notation(type.rest)}, ...]`;
      return `tuple[${type.items.map(notation).join(', ')}]`;
    case 'union': return [...new Set(type.members.map(notation))].join(' | ');
    case 'none': return 'None';
    case 'str': return 'str';
    case 'bool': return 'bool';
    case 'object': {
      if (!holdsFloat(type)) return 'object';
      const site = recordOf(type);
      if (site !== null) return recordNotation(site);
      const name = type.entry.id.slice(type.entry.id.lastIndexOf('.') + 1);
      return `${name}[${type.entry.typeParameters.map((_, index) => notation(typeArgument(type, index))).join(', ')}]`;
    }
    case 'record': return recordNotation(rootOf(type.site));
    default: return 'object';
  }
}

function recordNotation(site: Site): string {
  return `{${[...(site.fields ?? [])].map(([name, type]) => `${JSON.stringify(name)}: ${notation(type)}`).join(', ')}}`;
}
