/** What the output of one module imports. Every use of the runtime is recorded here, and nowhere else. */
import type * as ir from '../target/ir.js';

interface Entry {
  readonly imported: string;
  readonly local: string;
  typeOnly: boolean;
}

export class ImportTable {
  private readonly modules = new Map<string, Map<string, Entry>>();
  private readonly namespaces = new Map<string, string>();
  /** Modules of the project in the order in which they run. */
  private readonly order = new Set<string>();
  private readonly locals = new Set<string>();
  private readonly shadowed = new Set<string>();
  private readonly taken: Set<string>;

  /** `taken`: every name that the module's own code uses. */
  constructor(taken: Set<string>) {
    this.taken = taken;
  }

  /** The local name of an export. A name that the module's code has for itself is imported as `asyncioSleep`. */
  use(specifier: string, imported: string, typeOnly = false): string {
    let entries = this.modules.get(specifier);
    if (entries === undefined) this.modules.set(specifier, (entries = new Map()));
    const known = entries.get(imported);
    if (known !== undefined) {
      if (!typeOnly) known.typeOnly = false;
      return known.local;
    }
    const local = this.free(imported, specifier);
    this.taken.add(local);
    this.locals.add(local);
    entries.set(imported, { imported, local, typeOnly });
    return local;
  }

  /** A local name that an import would be hidden by: imports made from now on avoid it. */
  shadow(name: string): void {
    this.shadowed.add(name);
  }

  /** An import of another module of the project, whose local name is the program's own. */
  bind(specifier: string, imported: string, local: string, typeOnly = false): void {
    let entries = this.modules.get(specifier);
    if (entries === undefined) this.modules.set(specifier, (entries = new Map()));
    this.locals.add(local);
    const key = `${imported} as ${local}`;
    entries.set(key, { imported, local, typeOnly: typeOnly && entries.get(key)?.typeOnly !== false });
  }

  /** The local name of another module as a whole: the first that was asked for. */
  namespace(specifier: string, local: () => string): string {
    let known = this.namespaces.get(specifier);
    if (known === undefined) {
      known = local();
      this.locals.add(known);
      this.namespaces.set(specifier, known);
    }
    return known;
  }

  /** Another module of the project is to have run, in this order, whether anything is taken from it or not. */
  runs(specifier: string): void {
    this.order.add(specifier);
  }

  /** Has the program's own code that name? */
  isTaken(name: string): boolean {
    return (this.taken.has(name) || this.shadowed.has(name)) && !this.locals.has(name);
  }

  /** Is it what an import is called here? */
  isLocal(name: string): boolean {
    return this.locals.has(name);
  }

  declarations(): ir.ImportDeclaration[] {
    const result: ir.ImportDeclaration[] = [];
    for (const [specifier, namespace] of this.namespaces) result.push({ specifier, names: null, namespace });
    for (const [specifier, entries] of this.modules) {
      const names = [...entries.values()].sort((a, b) => (a.imported < b.imported ? -1 : 1));
      result.push({ specifier, names: names.map((name) => ({ ...name })), namespace: null });
    }
    const isTaken = (specifier: string): boolean =>
      result.some((one) => one.specifier === specifier && (one.namespace !== null || one.names?.some(({ typeOnly }) => !typeOnly) === true));
    for (const specifier of this.order) if (!isTaken(specifier)) result.push({ specifier, names: null, namespace: null });
    const order = [...this.order];
    const place = (specifier: string): number => (order.includes(specifier) ? order.indexOf(specifier) : order.length);
    return result.sort((a, b) =>
      kindOf(a.specifier) - kindOf(b.specifier) || place(a.specifier) - place(b.specifier) || (a.specifier < b.specifier ? -1 : 1));
  }

  private free(imported: string, specifier: string): string {
    if (!this.taken.has(imported) && !this.shadowed.has(imported)) return imported;
    const from = specifier.slice(specifier.lastIndexOf('/') + 1).replace(/[^A-Za-z0-9]+/g, '');
    const isClass = imported[0] !== imported[0]!.toLowerCase();
    const prefix = isClass ? from[0]!.toUpperCase() + from.slice(1) : from;
    let local = prefix === imported ? hostName(imported) : prefix + imported[0]!.toUpperCase() + imported.slice(1);
    while (this.taken.has(local) || this.shadowed.has(local)) local += '_';
    return local;
  }
}

/** `hostFetch` of `aio2ts/runtime/fetch`. */
const hostName = (imported: string): string => `host${imported[0]!.toUpperCase()}${imported.slice(1)}`;

/** `node:` first, then packages, then the project's own files. */
function kindOf(specifier: string): number {
  if (specifier.startsWith('node:')) return 0;
  return specifier.startsWith('.') ? 2 : 1;
}
