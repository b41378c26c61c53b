/** What one module of the output imports, recorded as it is lowered. No local name clashes with the module's own. */
import type { ImportDeclaration } from './ir.js';

interface Entry {
  readonly imported: string;
  readonly local: string;
  typeOnly: boolean;
}

interface ImportedModule {
  readonly names: Map<string, Entry>;
  readonly namespaces: Set<string>;
}

export class ImportTable {
  private readonly taken: Set<string>;
  private readonly modules = new Map<string, ImportedModule>();

  /** `taken`: every name that the module's own code uses. The set is shared: names of imports are added to it. */
  constructor(taken: Set<string>) {
    this.taken = taken;
  }

  /**
   * The local name of an export: its own where that is free, otherwise one that says where it is from (`asyncioSleep`).
   * An import that is used as a type only becomes an ordinary one when it is used as a value.
   */
  use(specifier: string, imported: string, typeOnly = false): string {
    const { names } = this.moduleOf(specifier);
    const known = names.get(imported);
    if (known !== undefined) {
      known.typeOnly &&= typeOnly;
      return known.local;
    }
    const local = this.free(imported, specifier);
    this.taken.add(local);
    names.set(imported, { imported, local, typeOnly });
    return local;
  }

  /** An import whose local name is the program's own (`from .jobs import run as run_job`). */
  bind(specifier: string, imported: string, local: string, typeOnly = false): void {
    const { names } = this.moduleOf(specifier);
    const key = `${imported} as ${local}`;
    names.set(key, { imported, local, typeOnly: typeOnly && names.get(key)?.typeOnly !== false });
    this.taken.add(local);
  }

  namespace(specifier: string, local: string): void {
    this.moduleOf(specifier).namespaces.add(local);
    this.taken.add(local);
  }

  /** The module is to run, whether or not anything of it is used. */
  forEffects(specifier: string): void {
    this.moduleOf(specifier);
  }

  /** In the order of first use, which for the project's own modules is the order in which they run. */
  declarations(): readonly ImportDeclaration[] {
    return [...this.modules].flatMap(([specifier, { names, namespaces }]) => {
      const found: ImportDeclaration[] = [...namespaces].map((namespace) => ({ specifier, names: null, namespace }));
      const entries = [...names.values()].map((entry) => ({ ...entry }));
      if (entries.length > 0) found.push({ specifier, names: entries, namespace: null });
      return found.length > 0 ? found : [{ specifier, names: null, namespace: null }];
    });
  }

  private moduleOf(specifier: string): ImportedModule {
    let module = this.modules.get(specifier);
    if (module === undefined) this.modules.set(specifier, (module = { names: new Map(), namespaces: new Set() }));
    return module;
  }

  private free(imported: string, specifier: string): string {
    if (!this.taken.has(imported)) return imported;
    const alias = aliasOf(imported, specifier);
    let local = alias;
    for (let count = 2; this.taken.has(local); count++) local = `${alias}${count}`;
    return local;
  }
}

/** `aio2ts/runtime/python` lends `py`, `node:fs/promises` lends `fsPromises`, `@scope/some-lib` lends `someLib`. */
function libraryName(specifier: string): string {
  const path = specifier.replace(/^aio2ts\/runtime\/|^node:|^@[^/]+\/|\.[cm]?[jt]sx?$/g, '');
  const words = path.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  if (words.join('') === 'python') return 'py';
  const name = words.map((word, index) => (index === 0 ? word : capitalised(word))).join('');
  return /^[A-Za-z]/.test(name) ? name : `imported${name}`;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A class keeps its capital: `AsyncioEvent` beside `asyncioSleep`. */
function aliasOf(imported: string, specifier: string): string {
  const library = libraryName(specifier);
  const startsCapital = /^[A-Z]/.test(imported);
  return (startsCapital ? capitalised(library) : library) + capitalised(imported);
}
