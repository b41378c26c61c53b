/**
 * Joining types, and the mutable part of the lattice: cells and sites widen, and whoever read them is inferred anew.
 *
 * `join(a, b)` returns `a` itself when `b` adds nothing: that is how a fixpoint is noticed.
 */
import { Readers, type Cell, type Reader } from './cell.js';
import { rootOf, type Site } from './site.js';
import {
  never, none, unknown, type CoroutineType, type FunctionType, type InstanceType, type ObjectType, type TupleType, type Type,
} from './types.js';

/** More members than this say nothing that a reader could use. */
const MOST_MEMBERS = 10;
/** More sites in one type are merged: precision gives way to size. */
const MOST_SITES = 6;
/** Tuples and coroutines nested deeper (`x = (x, 1)` in a loop) are unknown inside. */
const DEEPEST = 6;

export class Lattice {
  /** A float went where nothing is known of it. */
  losesFloats = false;
  /** A value flows where a callable (or anything) is declared: a function among it will be called as that says. */
  onDeclared: (value: Type, declared: Type) => void = () => undefined;

  private nextSite = 0;
  private readonly sites = new Map<string, Site>();
  private readonly enqueue: (reader: Reader) => void;

  constructor(enqueue: (reader: Reader) => void) {
    this.enqueue = enqueue;
  }

  // ---- cells and sites ----------------------------------------------------------------------------

  /** The site of a place in the program; made on first use with as many arguments as the class has type parameters. */
  site(key: string, arity: number, isDeclared = false): Site {
    let site = this.sites.get(key);
    if (site === undefined) {
      site = this.freshSite(arity, isDeclared);
      this.sites.set(key, site);
    }
    return site;
  }

  rootOf(site: Site): Site {
    return rootOf(site);
  }

  hasSite(key: string): boolean {
    return this.sites.has(key);
  }

  private freshSite(arity: number, isDeclared: boolean): Site {
    const site = {
      id: this.nextSite++, args: new Array<Type>(arity).fill(never), isDeclared, fields: null, isStructural: false,
      readers: new Readers(),
    } as unknown as Site;
    site.parent = site;
    return site;
  }

  widen(cell: Cell, type: Type): void {
    const joined = this.join(cell.type, type);
    if (joined.kind === 'unknown') this.lose(type);
    if (joined === cell.type) return;
    const isLost = joined.kind === 'unknown';
    if (isLost) this.lose(cell.type);
    cell.type = joined;
    this.wake(cell.readers);
    if (isLost && cell.assigners !== null) this.wake(cell.assigners);
  }

  widenArg(site: Site, index: number, type: Type): void {
    const root = rootOf(site);
    if (root.isDeclared) {
      this.unifyInto(type, root.args[index] ?? unknown);
      return;
    }
    const joined = this.join(root.args[index] ?? never, type);
    if (joined.kind === 'unknown') this.lose(type);
    if (joined === root.args[index]) return;
    if (joined.kind === 'unknown') this.lose(root.args[index] ?? never);
    root.args[index] = joined;
    this.wake(root.readers);
  }

  widenField(site: Site, name: string, type: Type): void {
    const root = rootOf(site);
    if (root.fields === null) return;
    const before = root.fields.get(name) ?? never;
    const joined = this.join(before, type);
    if (joined === before && root.fields.has(name)) return;
    root.fields.set(name, joined);
    this.wake(root.readers);
  }

  /**
   * A value goes where nothing is known of it. What then asks `isinstance(x, dict)` takes it for a Map, so it can't stay
   * a record; and a function may be called with anything.
   */
  private lose(type: Type, seen: Set<Site> = new Set()): void {
    switch (type.kind) {
      case 'union': return type.members.forEach((member) => this.lose(member, seen));
      case 'tuple': return [...type.items, ...(type.rest === null ? [] : [type.rest])].forEach((item) => this.lose(item, seen));
      case 'float': this.losesFloats = true; return;
      case 'function': return this.onDeclared(type, unknown);
      case 'object':
        for (const site of type.sites.map(rootOf)) {
          if (seen.has(site)) continue;
          seen.add(site);
          this.demote(site);
          site.args.forEach((arg) => this.lose(arg, seen));
        }
        return;
      default: return;
    }
  }

  /** The dict is used as a mapping: no record any more. */
  demote(site: Site): void {
    const root = rootOf(site);
    if (root.fields === null) return;
    root.fields = null;
    this.wake(root.readers);
  }

  markStructural(site: Site): void {
    const root = rootOf(site);
    if (root.isStructural) return;
    root.isStructural = true;
    this.wake(root.readers);
  }

  merge(first: Site, second: Site): void {
    let a = rootOf(first);
    let b = rootOf(second);
    if (a === b) return;
    if (b.isDeclared && !a.isDeclared) [a, b] = [b, a];
    b.parent = a;
    if (b.isStructural) a.isStructural = true;
    this.mergeFields(a, b);
    const { args } = b;
    b.readers.forEach((reader) => a.readers.add(reader));
    // A declared site keeps its arguments, and what is in the other takes their form.
    args.forEach((arg, index) => this.widenArg(a, index, arg));
    this.wake(a.readers);
  }

  /** Records that meet stay one only if they have the same fields. */
  private mergeFields(into: Site, from: Site): void {
    const { fields } = into;
    const others = from.fields;
    if (fields === null) return;
    if (others === null || others.size !== fields.size || [...others.keys()].some((name) => !fields.has(name))) {
      into.fields = null;
      return;
    }
    for (const [name, type] of others) this.widenField(into, name, type);
  }

  private wake(readers: Readers): void {
    readers.forEach((reader) => {
      if (!reader.isQueued) this.enqueue(reader);
    });
  }

  /**
   * A value flows into a place whose type is declared: their containers become one (what is written through either is
   * read through the other).
   */
  unifyInto(value: Type, declared: Type): void {
    if (value === declared) return;
    if (declared.kind === 'unknown') this.lose(value);
    if (declared.kind === 'callable') this.onDeclared(value, declared);
    if (declared.kind === 'union') {
      for (const member of declared.members) this.unifyInto(value, member);
    } else if (value.kind === 'union') {
      for (const member of value.members) this.unifyInto(member, declared);
    } else if (value.kind === 'object' && declared.kind === 'object') {
      if (value.entry === declared.entry) for (const site of value.sites) this.merge(declared.sites[0]!, site);
      else this.demoteAll(value);
    } else if (value.kind === 'tuple' && declared.kind === 'tuple') {
      value.items.forEach((item, index) => this.unifyInto(item, declared.items[index] ?? declared.rest ?? unknown));
      if (value.rest !== null && declared.rest !== null) this.unifyInto(value.rest, declared.rest);
    } else if (value.kind === 'coroutine' && declared.kind === 'coroutine') this.unifyInto(value.result, declared.result);
  }

  private demoteAll(type: ObjectType): void {
    for (const site of type.sites) this.demote(site);
  }

  // ---- join -----------------------------------------------------------------------------------------

  join(a: Type, b: Type): Type {
    if (a === b || b.kind === 'never' || a.kind === 'unknown') return a;
    if (a.kind === 'never' || b.kind === 'unknown') return b;
    if (b.kind === 'union') return b.members.reduce<Type>((joined, member) => this.join(joined, member), a);
    if (a.kind === 'union') return this.joinUnion(a.members, b, a);
    const merged = this.mergeMembers(a, b);
    return merged ?? { kind: 'union', members: [a, b] };
  }

  joinAll(types: readonly Type[]): Type {
    let joined: Type = never;
    for (const type of types) joined = this.join(joined, type);
    return joined;
  }

  private joinUnion(members: readonly Type[], type: Type, whole: Type): Type {
    for (let index = 0; index < members.length; index += 1) {
      const merged = this.mergeMembers(members[index]!, type);
      if (merged === null) continue;
      if (merged === members[index]) return whole;
      return { kind: 'union', members: members.with(index, merged) };
    }
    if (members.length < MOST_MEMBERS) return { kind: 'union', members: [...members, type] };
    for (const lost of [...members, type]) this.lose(lost);
    return unknown;
  }

  /** One type for both, or null where only a union holds both. */
  private mergeMembers(a: Type, b: Type): Type | null {
    if (a.kind !== b.kind) return null;
    switch (a.kind) {
      case 'int': return a.natural && !(b as typeof a).natural ? b : a;
      case 'tuple': return this.joinTuples(a, b as TupleType);
      case 'object': return this.joinObjects(a, b as ObjectType);
      case 'instance': return this.joinInstances(a, b as InstanceType);
      case 'class': return a.class === (b as typeof a).class || sameAtomClass(a, b as typeof a) ? a : null;
      case 'function': return this.joinFunctions(a, b as FunctionType);
      case 'callable': return this.joinCallables(a, b as typeof a);
      case 'coroutine': return this.joinCoroutines(a, b as CoroutineType);
      case 'module': return a.module === (b as typeof a).module ? a : null;
      case 'variable': return a.name === (b as typeof a).name ? a : null;
      default: return a;
    }
  }

  private joinTuples(a: TupleType, b: TupleType): Type | null {
    if (a.rest === null && b.rest === null) {
      if (a.items.length !== b.items.length) return null;
      const items = a.items.map((item, index) => this.join(item, b.items[index]!));
      return items.every((item, index) => item === a.items[index]) ? a : this.tuple(items);
    }
    const rest = this.joinAll([...(a.rest ? [a.rest] : []), ...a.items, ...b.items, ...(b.rest ? [b.rest] : [])]);
    return a.items.length === 0 && rest === a.rest ? a : this.tuple([], rest);
  }

  private joinObjects(a: ObjectType, b: ObjectType): Type | null {
    if (a.entry !== b.entry) return null;
    if (a.sites.length === 0) return a;
    if (a.sites.length === 1 && b.sites.length === 1 && rootOf(a.sites[0]!) === rootOf(b.sites[0]!)) return a;
    const roots = new Set(a.sites.map(rootOf));
    const added = b.sites.map(rootOf).filter((site) => !roots.has(site));
    if (added.length === 0) return a;
    // Dicts that meet must have one representation.
    const isDict = a.entry.typeParameters.length === 2;
    if (isDict || roots.size + added.length > MOST_SITES) {
      const first = a.sites[0]!;
      for (const site of [...a.sites.slice(1), ...added]) this.merge(first, site);
      return a;
    }
    return { kind: 'object', entry: a.entry, sites: [...roots, ...added] };
  }

  private joinInstances(a: InstanceType, b: InstanceType): Type | null {
    if (a.class !== b.class) return null;
    const args = a.args.map((arg, index) => this.join(arg, b.args[index] ?? unknown));
    return args.every((arg, index) => arg === a.args[index]) ? a : { ...a, args };
  }

  private joinFunctions(a: FunctionType, b: FunctionType): Type | null {
    if (a.function !== b.function || a.view !== b.view) return null;
    if (a.self === null || b.self === null) return a;
    const self = this.join(a.self, b.self);
    return self === a.self ? a : { ...a, self };
  }

  private joinCallables(a: Type & { kind: 'callable' }, b: Type & { kind: 'callable' }): Type | null {
    if (a.parameters?.length !== b.parameters?.length) return null;
    const returns = this.join(a.returns, b.returns);
    const parameters = a.parameters?.map((type, index) => this.join(type, b.parameters![index]!)) ?? null;
    const isSame = returns === a.returns && (parameters?.every((type, index) => type === a.parameters![index]) ?? true);
    return isSame ? a : { kind: 'callable', parameters, returns };
  }

  private joinCoroutines(a: CoroutineType, b: CoroutineType): Type {
    const result = this.join(a.result, b.result);
    const fn = a.function === b.function ? a.function : null;
    if (result === a.result && fn === a.function) return a;
    return depthOf(result) > DEEPEST ? { ...a, result: unknown } : { kind: 'coroutine', result, function: fn };
  }

  // ---- constructors -----------------------------------------------------------------------------------

  tuple(items: readonly Type[], rest: Type | null = null): TupleType {
    return { kind: 'tuple', items: items.map(bounded), rest: rest === null ? null : bounded(rest) };
  }

  optional(type: Type): Type {
    return this.join(type, none);
  }

  /** The i-th type argument of an object, over all its sites. The reader is woken when it widens. */
  argOf(type: ObjectType, index: number, reader: Reader | null): Type {
    let joined: Type = never;
    for (const site of type.sites) {
      const root = rootOf(site);
      if (reader !== null) root.readers.add(reader);
      joined = this.join(joined, root.args[index] ?? unknown);
    }
    return joined;
  }
}

function sameAtomClass(a: Type & { kind: 'class' }, b: Type & { kind: 'class' }): boolean {
  return a.class.kind === 'atomClass' && b.class.kind === 'atomClass' && a.class.name === b.class.name;
}

function bounded(type: Type): Type {
  return depthOf(type) > DEEPEST ? unknown : type;
}

function depthOf(type: Type): number {
  switch (type.kind) {
    case 'tuple': return 1 + Math.max(0, ...type.items.map(depthOf), type.rest === null ? 0 : depthOf(type.rest));
    case 'coroutine': return 1 + depthOf(type.result);
    case 'union': return Math.max(...type.members.map(depthOf));
    default: return 0;
  }
}
