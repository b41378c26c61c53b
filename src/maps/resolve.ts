/** Finding entries by name, and what classes inherit. */
import { linearize } from './bases.js';
import type {
  AttributeEntry,
  ClassEntry,
  ContextManagerEntry,
  Entry,
  FunctionEntry,
  IterationEntry,
  Library,
} from './model.js';

/** The entry that a qualified name means, aliases followed: `asyncio.TimeoutError` gives `builtins.TimeoutError`'s. */
export function findEntry(library: Library, qualifiedName: string): Entry | null {
  return library.entries.get(qualifiedName) ?? null;
}

/** Does a map cover the module (`asyncio`, `collections.abc`)? Submodules that have entries count. */
export function findModule(library: Library, name: string): boolean {
  return library.entries.get(name)?.kind === 'module';
}

/** A name in a module: `import`s and `module.name` come through here. */
export function findInModule(library: Library, module: string, name: string): Entry | null {
  return findEntry(library, `${module}.${name}`);
}

/** A method or attribute, the class's own or a base's. */
export function findMember(library: Library, entry: ClassEntry, name: string): FunctionEntry | AttributeEntry | null {
  return inherited(library, entry, (owner) => (Object.hasOwn(owner.members, name) ? owner.members[name]! : null));
}

/** How the class is made; a base's way if it has none of its own. */
export function findConstruct(library: Library, entry: ClassEntry): FunctionEntry | null {
  return inherited(library, entry, (owner) => owner.construct);
}

export function findManager(library: Library, entry: ClassEntry, isAsync: boolean): ContextManagerEntry | null {
  return inherited(library, entry, (owner) => owner.managers.find((manager) => manager.isAsync === isAsync) ?? null);
}

export function findIteration(library: Library, entry: ClassEntry, isAsync: boolean): IterationEntry | null {
  return inherited(
    library,
    entry,
    (owner) => owner.iterations.find((iteration) => iteration.isAsync === isAsync) ?? null,
  );
}

export function findAwaitable(library: Library, entry: ClassEntry): ClassEntry['awaitable'] {
  return inherited(library, entry, (owner) => owner.awaitable);
}

function inherited<T>(library: Library, entry: ClassEntry, own: (owner: ClassEntry) => T | null): T | null {
  const direct = own(entry);
  if (direct !== null) return direct;
  for (const base of linearize(library, entry)) {
    const found = own(base);
    if (found !== null) return found;
  }
  return null;
}
