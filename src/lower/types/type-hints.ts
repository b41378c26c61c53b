/** Names for types, from the names of what is of them: `User` where a variable `user`, or an item of `users`, is one. */
import type { FunctionInfo, Scope } from '../../analyze/program.js';
import { rootOf, type Site } from '../../analyze/site.js';
import type { Type } from '../../analyze/types.js';
import type { LowerContext } from '../context.js';
import { membersOf, typeArguments } from './kinds.js';

type Counts = Map<string, number>;

export class TypeHints {
  private readonly records = new Map<Site, Counts>();
  private readonly functions = new Map<FunctionInfo, Counts>();
  private readonly cx: LowerContext;

  constructor(cx: LowerContext) {
    this.cx = cx;
    this.visit(cx.module.scope);
  }

  ofRecord(site: Site): string | null {
    return mostFrequent([this.records.get(site)]);
  }

  ofFunction(type: Type): string | null {
    return mostFrequent(membersOf(type).map((part) => (part.kind === 'function' && part.function.kind === 'functionInfo' ? this.functions.get(part.function) : undefined)));
  }

  private visit(scope: Scope): void {
    if (scope.node.kind === 'ClassDef') {
      for (const attribute of this.cx.facts.classOf(scope.node).attributes.values()) this.note(this.cx.facts.typeOfAttribute(attribute), attribute.name);
    }
    for (const symbol of scope.symbols.values()) {
      const { name, bindings } = symbol;
      if (bindings.length === 0 || bindings.some(({ kind }) => kind === 'import' || kind === 'class')) continue;
      const type = this.cx.facts.typeOfSymbol(symbol);
      if (bindings[0]!.kind !== 'function') this.note(type, name);
      else if (type.kind === 'function' && type.function.kind === 'functionInfo') this.noteResult(this.cx.facts.returnTypeOf(type.function), withoutVerb(name));
    }
    for (const child of scope.children) this.visit(child);
  }

  /** What makes a function is not called as what it makes. */
  private noteResult(type: Type, name: string): void {
    if (!membersOf(type).some(({ kind }) => kind === 'function')) this.note(type, name);
  }

  private note(type: Type, name: string): void {
    for (const part of membersOf(type)) {
      this.count(part, name);
      if (part.kind !== 'object') continue;
      const items = typeArguments(part, part.entry.typeParameters.length - 1).flatMap(membersOf);
      for (const inner of items) {
        this.count(inner, singular(name));
        // A dict of lists.
        if (inner.kind === 'object') for (const deep of typeArguments(inner, inner.entry.typeParameters.length - 1).flatMap(membersOf)) this.count(deep, singular(name));
      }
    }
  }

  private count(type: Type, name: string): void {
    const words = name.split('_').filter((word) => word !== '');
    const title = words.map((word) => word[0]!.toUpperCase() + word.slice(1).toLowerCase()).join('');
    if (name.length < 3 || !/^[A-Z]\w*$/.test(title)) return;
    const add = <K>(counts: Map<K, Counts>, key: K): void => {
      const names = counts.get(key) ?? new Map<string, number>();
      counts.set(key, names.set(title, (names.get(title) ?? 0) + 1));
    };
    if (type.kind === 'record') add(this.records, rootOf(type.site));
    else if (type.kind === 'function' && type.function.kind === 'functionInfo') add(this.functions, type.function);
  }
}

function mostFrequent(all: readonly (Counts | undefined)[]): string | null {
  const sum = new Map<string, number>();
  for (const counts of all) for (const [name, count] of counts ?? []) sum.set(name, (sum.get(name) ?? 0) + count);
  // Among equals the longest says most.
  const [best] = [...sum].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length);
  return best?.[0] ?? null;
}

function singular(name: string): string {
  const last = name.replace(/_?(list|dict|map|by_\w+)$/, '');
  if (last.endsWith('ies')) return `${last.slice(0, -3)}y`;
  if (/(ss|x|ch|sh)es$/.test(last)) return last.slice(0, -2);
  return last.endsWith('s') && !last.endsWith('ss') ? last.slice(0, -1) : last;
}

const withoutVerb = (name: string): string => name.replace(/^_?(?:fetch|get|load|make|create|build|parse|read|find|compute|to|as)_/, '');
