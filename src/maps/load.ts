/** Loading: one JSON.parse for the whole library, one more for each entry that is asked for. */
import { decodeEntry, isAlias } from './entry-text.js';
import type { Entry, Library } from './model.js';

/** The library as JSON: by qualified name an entry's text, or for an alias the id that it stands for. */
export interface LibraryJson {
  readonly generated?: string;
  readonly entries: Readonly<Record<string, string>>;
}

/** The library that `compileMaps` wrote. `over` is loaded later and wins: a user's own maps. */
export function loadLibrary(json: LibraryJson, over: LibraryJson | null = null): Library {
  const texts = over === null ? json.entries : { ...json.entries, ...over.entries };
  const modules = new Set<string>();
  for (const id in texts) modules.add(firstSegment(id));
  return { entries: new LazyEntries(texts), modules };
}

function firstSegment(id: string): string {
  const dot = id.indexOf('.');
  return dot === -1 ? id : id.slice(0, dot);
}

class LazyEntries implements ReadonlyMap<string, Entry> {
  private readonly texts: Readonly<Record<string, string>>;
  private readonly decoded = new Map<string, Entry>();
  private ids: ReadonlySet<string> | null = null;

  constructor(texts: Readonly<Record<string, string>>) {
    this.texts = texts;
  }

  get size(): number {
    return this.known().size;
  }

  get(id: string): Entry | undefined {
    const known = this.decoded.get(id);
    if (known !== undefined) return known;
    if (!Object.hasOwn(this.texts, id)) return undefined;
    const text = this.texts[id]!;
    // An alias has the very entry of its target: entries are compared by identity.
    const entry = isAlias(text) ? this.get(text) : decodeEntry(text);
    if (entry !== undefined) this.decoded.set(id, entry);
    return entry;
  }

  has(id: string): boolean {
    return Object.hasOwn(this.texts, id);
  }

  forEach(callback: (entry: Entry, id: string, map: ReadonlyMap<string, Entry>) => void): void {
    for (const [id, entry] of this) callback(entry, id, this);
  }

  keys(): MapIterator<string> {
    return this.known().keys() as MapIterator<string>;
  }

  *values(): MapIterator<Entry> {
    for (const [, entry] of this) yield entry;
  }

  *entries(): MapIterator<[string, Entry]> {
    for (const id of this.known()) {
      const entry = this.get(id);
      if (entry !== undefined) yield [id, entry];
    }
  }

  [Symbol.iterator](): MapIterator<[string, Entry]> {
    return this.entries();
  }

  private known(): ReadonlySet<string> {
    this.ids ??= new Set(Object.keys(this.texts));
    return this.ids;
  }
}
