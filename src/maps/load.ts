/** Loading: one JSON.parse, then a map of what it holds. Nothing is converted. */
import type { LibraryJson } from './compile/compile-maps.js';
import type { Entry, Library } from './model.js';

/** The library that `compileMaps` wrote. `over` is loaded later and wins: a user's own maps. */
export function loadLibrary(json: LibraryJson, over: LibraryJson | null = null): Library {
  const all: Readonly<Record<string, Entry | string>> = over === null ? json.entries : { ...json.entries, ...over.entries };
  const entries = new Map<string, Entry>();
  const modules = new Set<string>();
  for (const id in all) {
    const entry = all[id]!;
    const target = typeof entry === 'string' ? all[entry] : entry;
    if (target === undefined || typeof target === 'string') continue;
    entries.set(id, target);
    modules.add(id.slice(0, Math.max(0, id.indexOf('.')) || id.length));
  }
  return { entries, modules };
}
