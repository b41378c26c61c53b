/**
 * The grammar maps in packs: what every program needs, and one pack for each other library, which the page loads when a
 * program imports it. The maps of all libraries would be a large part of a first visit.
 */
import type { LibraryJson } from '../../src/compiler/index.js';

export interface MapPack {
  readonly name: string;
  readonly library: LibraryJson;
  /** Other packs that its entries refer to. */
  readonly needs: readonly string[];
}

/** The language, and what nearly every asynchronous program imports. */
const CORE: ReadonlySet<string> = new Set([
  'abc', 'aio2ts', 'asyncio', 'builtins', 'collections', 'contextlib', 'dataclasses', 'enum', 'functools', 'time', 'types', 'typing',
  '__future__',
]);

/** Not worth a request of its own. */
const SMALL = 1500;

export function mapPacks({ entries }: LibraryJson): { readonly core: LibraryJson; readonly packs: readonly MapPack[] } {
  const libraries = new Map<string, Record<string, string>>();
  for (const [id, text] of Object.entries(entries)) {
    const name = id.split('.', 1)[0]!;
    libraries.set(name, { ...libraries.get(name), [id]: text });
  }
  const isCore = (name: string): boolean => CORE.has(name) || Object.values(libraries.get(name)!).join('').length < SMALL;
  const names = [...libraries.keys()];
  const apart = new Set(names.filter((name) => !isCore(name)));
  return {
    core: { entries: Object.assign({}, ...names.filter(isCore).map((name) => libraries.get(name))) as LibraryJson['entries'] },
    packs: [...apart].map((name) => ({ name, library: { entries: libraries.get(name)! }, needs: neededBy(name, libraries.get(name)!, apart) })),
  };
}

/** Every library that an entry names, be it by chance: one too many does no harm. */
function neededBy(own: string, entries: Readonly<Record<string, string>>, known: ReadonlySet<string>): readonly string[] {
  const named = Object.values(entries).flatMap((text) => Array.from(text.matchAll(/(?:^|~)([A-Za-z_]\w*)\.\w/g), ([, name]) => name!));
  return [...new Set(named)].filter((name) => name !== own && known.has(name));
}
