/**
 * What is known of variables at a point of the program: a chain of small maps, so that a branch costs what it changes.
 * Keys are symbols, or dotted paths (`self.task`) for attributes that a test has narrowed.
 */
import type { Lattice } from '../lattice.js';
import type { Symbol } from '../program.js';
import type { Type } from '../types.js';

export type Key = Symbol | string;

const NO_PATHS: ReadonlySet<string> = new Set();

export class Environment {
  /** Null until something changes: most branches change little, and there are several for each statement. */
  private changes: Map<Key, Type | null> | null = null;
  /** Variables that only some of the ways here have bound. */
  private partial: Set<Key> | null = null;
  /** Those keys of `changes` that are paths: few, where variables are many. */
  private paths: Set<string> | null = null;
  /** Control can't get here: after `return`, `raise`, `break`, `continue`. */
  isDead = false;
  private readonly parent: Environment | null;

  constructor(parent: Environment | null = null) {
    this.parent = parent;
  }

  branch(): Environment {
    const branch = new Environment(this);
    branch.isDead = this.isDead;
    return branch;
  }

  get(key: Key): Type | undefined {
    return Environment.holder(this, key)?.changes!.get(key) ?? undefined;
  }

  /** The nearest that says something of the key, be it that nothing is known. */
  private static holder(from: Environment, key: Key): Environment | null {
    let at: Environment | null = from;
    while (at !== null && (at.changes === null || at.changes.get(key) === undefined)) at = at.parent;
    return at;
  }

  set(key: Key, type: Type): void {
    (this.changes ??= new Map<Key, Type | null>()).set(key, type);
    this.partial?.delete(key);
    if (typeof key === 'string') (this.paths ??= new Set()).add(key);
  }

  /** Bound on every way here. */
  isBound(key: Key): boolean {
    const at = Environment.holder(this, key);
    return at !== null && at.changes!.get(key) !== null && at.partial?.has(key) !== true;
  }

  forget(key: Key): void {
    (this.changes ??= new Map<Key, Type | null>()).set(key, null);
    if (typeof key === 'string') (this.paths ??= new Set()).add(key);
  }

  /** Assigning `x` says nothing any more of `x.y`; assigning `x.y` nothing of `x.y.z`. */
  forgetPaths(prefix: string): void {
    for (const key of Environment.pathsFrom(this, prefix)) this.forget(key);
  }

  private static pathsFrom(from: Environment, prefix: string): readonly string[] {
    const seen: string[] = [];
    for (let at: Environment | null = from; at !== null; at = at.parent) {
      for (const key of at.paths ?? NO_PATHS) if (key.startsWith(prefix)) seen.push(key);
    }
    return seen;
  }

  forgetAllPaths(): void {
    this.forgetPaths('');
  }

  /** Goes on where branches of this environment meet. */
  merge(branches: readonly Environment[], lattice: Lattice): void {
    const live = branches.filter((branch) => !branch.isDead);
    if (live.length === 0) {
      this.isDead = true;
      return;
    }
    const keys = new Set<Key>();
    for (const branch of live) {
      for (let at: Environment | null = branch; at !== null && at !== this; at = at.parent) at.changes?.forEach((_, key) => keys.add(key));
    }
    for (const key of keys) {
      const types = live.map((branch) => branch.get(key));
      // Asked before this environment is changed, which the branches look through to.
      const isPartial = typeof key !== 'string' && live.some((branch) => !branch.isBound(key));
      // Unbound (or not narrowed) on one way: nothing more is known than the variable's own type.
      if (types.some((type) => type === undefined)) {
        const known = types.filter((type) => type !== undefined);
        if (typeof key === 'string' || known.length === 0) this.forget(key);
        else this.set(key, lattice.joinAll(known));
      } else this.set(key, lattice.joinAll(types as Type[]));
      if (isPartial) (this.partial ??= new Set()).add(key);
    }
  }
}
