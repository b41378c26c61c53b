/**
 * An allocation site: where a container is made (a literal, a call, an annotation). All containers of a site share
 * their type arguments; sites that must agree are merged (union-find).
 */
import type { Readers } from './cell.js';
import type { Type } from './types.js';

export interface Site {
  readonly id: number;
  /** Itself, or the site that it was merged into (see `rootOf`). */
  parent: Site;
  /** By the class's type parameters: `[element]` of a list, `[key, value]` of a dict. */
  args: Type[];
  /** The arguments come from an annotation: they don't widen. */
  isDeclared: boolean;
  /** A dict literal with literal string keys: its fields, in order of appearance; null once it is used as a mapping. */
  fields: Map<string, Type> | null;
  /** Keys compared by value that JavaScript compares by identity (tuples), or that it tells apart (1, 1.0, True): needs Dict or PySet. */
  isStructural: boolean;
  readonly readers: Readers;
}

export function rootOf(site: Site): Site {
  let root = site;
  while (root.parent !== root) root = root.parent;
  // Path halving keeps later look-ups short.
  for (let at = site; at.parent !== root && at !== root;) {
    const { parent } = at;
    at.parent = root;
    at = parent;
  }
  return root;
}
