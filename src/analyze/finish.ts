/** The end of inference: dicts that stayed records become record types, and sites their roots, wherever types are kept. */
import type { State } from './infer/state.js';
import { rootOf, type Site } from './site.js';
import type { Type } from './types.js';

export class Finish {
  private readonly done = new Map<Type, Type>();
  private readonly sites = new Set<Site>();
  private readonly state: State;

  constructor(state: State) {
    this.state = state;
  }

  type(type: Type): Type {
    const known = this.done.get(type);
    if (known !== undefined) return known;
    this.done.set(type, type); // types that contain themselves
    const finished = this.make(type);
    this.done.set(type, finished);
    this.done.set(finished, finished);
    return finished;
  }

  private make(type: Type): Type {
    switch (type.kind) {
      case 'object': return this.object(type);
      case 'union': return this.state.lattice.joinAll(type.members.map((member) => this.type(member)));
      case 'tuple': return this.changed(type.items, type.rest) ? { ...type, items: type.items.map((item) => this.type(item)), rest: type.rest === null ? null : this.type(type.rest) } : type;
      case 'coroutine': return { ...type, result: this.type(type.result) };
      case 'callable': return { ...type, parameters: type.parameters?.map((each) => this.type(each)) ?? null, returns: this.type(type.returns) };
      case 'instance': return type.args.length === 0 ? type : { ...type, args: type.args.map((arg) => this.type(arg)) };
      default: return type;
    }
  }

  private changed(items: readonly Type[], rest: Type | null): boolean {
    return items.some((item) => this.type(item) !== item) || (rest !== null && this.type(rest) !== rest);
  }

  private object(type: Type & { kind: 'object' }): Type {
    const roots = [...new Set(type.sites.map(rootOf))];
    for (const root of roots) this.site(root);
    const [first] = roots;
    if (roots.length === 1 && first !== undefined && first.fields !== null) return { kind: 'record', site: first };
    return roots.length === type.sites.length && roots.every((root, index) => root === type.sites[index]) ? type : { ...type, sites: roots };
  }

  private site(site: Site): void {
    if (this.sites.has(site)) return;
    this.sites.add(site);
    site.args = site.args.map((arg) => this.type(arg));
    if (site.fields !== null) for (const [name, field] of site.fields) site.fields.set(name, this.type(field));
  }
}
