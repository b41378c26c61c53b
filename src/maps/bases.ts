/** Which mapped class derives from which. */
import type { ClassEntry, Library } from './model.js';

/** The class, then its bases in the order in which Python looks members up (C3). */
export function linearize(library: Library, entry: ClassEntry): readonly ClassEntry[] {
  const bases = entry.bases.flatMap((id) => classById(library, id) ?? []);
  return [entry, ...merge([...bases.map((base) => [...linearize(library, base)]), bases])];
}

/** Is the class the base, or derived from it? */
export function derivesFrom(library: Library, entry: ClassEntry, base: string): boolean {
  const target = library.entries.get(base)?.id ?? base;
  return linearize(library, entry).some((candidate) => candidate.id === target);
}

export function classById(library: Library, id: string): ClassEntry | null {
  const entry = library.entries.get(id);
  return entry?.kind === 'class' ? entry : null;
}

function merge(lists: readonly (readonly ClassEntry[])[]): ClassEntry[] {
  const open = lists.map((list) => [...list]).filter((list) => list.length > 0);
  const result: ClassEntry[] = [];
  while (open.some((list) => list.length > 0)) {
    const heads = open.filter((list) => list.length > 0);
    const inTail = (entry: ClassEntry): boolean =>
      heads.some((list) => list.slice(1).some((other) => other.id === entry.id));
    const next = heads.map((list) => list[0]!).find((head) => !inTail(head)) ?? heads[0]![0]!;
    result.push(next);
    for (const list of open) if (list[0]?.id === next.id) list.shift();
  }
  return result;
}
