/** The program with copies of functions for threads: new trees, the parsed ones stay as they are. */
import type * as ast from '../../syntax/ast.js';
import type { FunctionInfo, ModuleInfo } from '../program.js';
import type { ThreadPlan } from './thread-plan.js';

/** Node ids from `nextId` on are free. */
export function withCopies(modules: readonly ModuleInfo[], plan: ThreadPlan, nextId: number): readonly ast.Module[] {
  const names = new Map([...plan.copied].map((fn) => [fn.node.id, copyName(fn)]));
  const copier = new Copier(plan, names, nextId);
  return modules.map(({ node }) => copier.module(node));
}

/** `load_sync` is `load_async` there, `load` too. */
function copyName({ name, scope, owner }: FunctionInfo): string {
  const base = /(^|_)sync($|_)/.test(name) ? name.replace(/(^|_)sync($|_)/, '$1async$2') : `${name}_async`;
  const taken = (candidate: string): boolean => scope.parent?.symbols.has(candidate) === true || owner?.methods.has(candidate) === true;
  let free = base;
  for (let count = 2; taken(free); count += 1) free = `${base}_${count}`;
  return free;
}

type Json = { readonly [key: string]: unknown };

class Copier {
  private readonly names: ReadonlyMap<number, string>;
  /** By the id of the mention: the name of the copy. */
  private readonly inPlace = new Map<number, string>();
  private readonly inCopies = new Map<number, string>();
  private readonly ids = new Map<number, number>();
  private nextId: number;

  constructor({ renamed, copied }: ThreadPlan, names: ReadonlyMap<number, string>, nextId: number) {
    this.names = names;
    this.nextId = nextId;
    for (const use of renamed) {
      const name = names.get(use.function.node.id)!;
      const isOfCopy = use.isCall && use.owner.kind === 'functionInfo' && copied.has(use.owner);
      (isOfCopy ? this.inCopies : this.inPlace).set(use.node.id, name);
    }
  }

  module(node: ast.Module): ast.Module {
    this.ids.clear();
    const body = this.list(node.body, false) as readonly ast.Statement[];
    if (this.ids.size === 0) return { ...node, body };
    return { ...node, body, trivia: this.keyed(node.trivia), dangling: this.keyed(node.dangling), endId: Math.max(node.endId, this.nextId) };
  }

  /** Comments go with the copy too: it is where the reader of the port looks. */
  private keyed<T>(table: ReadonlyMap<number, T>): ReadonlyMap<number, T> {
    const copied = [...table].flatMap(([id, value]): [number, T][] => {
      const copy = this.ids.get(id);
      return copy === undefined ? [] : [[copy, value]];
    });
    return new Map([...table, ...copied]);
  }

  private list(items: readonly unknown[], isCopy: boolean): readonly unknown[] {
    return items.flatMap((item) => {
      const kept = this.value(item, isCopy);
      const name = isNode(item) && item.kind === 'FunctionDef' && !isCopy ? this.names.get(item.id) : undefined;
      if (name === undefined) return [kept];
      const copy = this.value(item, true) as ast.FunctionDef;
      return [kept, { ...copy, name: { ...copy.name, text: name } }];
    });
  }

  private value(value: unknown, isCopy: boolean): unknown {
    if (Array.isArray(value)) return this.list(value, isCopy);
    if (typeof value !== 'object' || value === null || value instanceof Map) return value;
    const copy: Record<string, unknown> = {};
    for (const [key, part] of Object.entries(value as Json)) copy[key] = key === 'span' ? part : this.value(part, isCopy);
    if (!isNode(value)) return copy;
    if (isCopy) {
      copy['id'] = this.nextId;
      this.ids.set(value.id, this.nextId);
      this.nextId += 1;
    }
    const name = this.inPlace.get(value.id) ?? (isCopy ? this.inCopies.get(value.id) : undefined);
    return name === undefined ? copy : renamed(copy, value, name);
  }
}

function renamed(copy: Record<string, unknown>, node: ast.Node, name: string): unknown {
  if (node.kind === 'Name') return { ...copy, text: name };
  return node.kind === 'Attribute' ? { ...copy, attribute: { ...node.attribute, text: name } } : copy;
}

function isNode(value: unknown): value is ast.Node {
  return typeof value === 'object' && value !== null && typeof (value as { id?: unknown }).id === 'number';
}
