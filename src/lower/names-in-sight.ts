/** Which names can be seen from where: what a temporary must not be called. */
import type { Scope } from '../analyze/program.js';
import type { Frame } from './frame.js';
import type { ImportTable } from './imports.js';
import type { NameTable } from './names.js';

export class NamesInSight {
  /** Names that the lowering gave to what it declares at the top of the module. */
  private readonly ofModule = new Set<string>();
  private readonly ofScopes = new Map<Scope, ReadonlySet<string>>();
  /** Every name of the module's code, those of imports and temporaries included. */
  private readonly taken: Set<string>;
  private readonly imports: ImportTable;
  private readonly names: NameTable;

  constructor(taken: Set<string>, imports: ImportTable, names: NameTable) {
    this.taken = taken;
    this.imports = imports;
    this.names = names;
  }

  /** `base`, or with a number behind it: a name that no variable in sight of the frame has. */
  free(base: string, frame: Frame): string {
    let name = base;
    for (let i = 2; !this.isFree(name, frame); i += 1) name = `${base}${i}`;
    return name;
  }

  /** Like `free`, unique in the whole module, and taken from now on. */
  freeInModule(base: string, frame: Frame): string {
    let name = base;
    for (let i = 2; this.taken.has(name) || !this.isFree(name, frame); i += 1) name = `${base}${i}`;
    this.taken.add(name);
    this.ofModule.add(name);
    return name;
  }

  private isFree(name: string, around: Frame): boolean {
    if (this.isVariable(name, around)) return false;
    for (let frame: Frame | null = around; frame !== null; frame = frame.parent) if (frame.temporaries.has(name)) return false;
    return true;
  }

  /** Of an import, a variable of this function, of one around it, or of one inside it that may mention the temporary. */
  private isVariable(name: string, frame: Frame): boolean {
    if (!this.taken.has(name)) return false;
    const scope = frame.function?.scope;
    if (scope === undefined || this.imports.isLocal(name) || this.ofModule.has(name)) return true;
    for (let outer: Scope | null = scope.parent; outer !== null; outer = outer.parent) if (this.namesOf(outer).has(name)) return true;
    const inside = (inner: Scope): boolean => this.namesOf(inner).has(name) || inner.children.some(inside);
    return inside(scope);
  }

  /** Made once a scope: every temporary asks about the module's, which has as many as the file is long. */
  private namesOf(scope: Scope): ReadonlySet<string> {
    let names = this.ofScopes.get(scope);
    if (names === undefined) {
      names = new Set([...scope.symbols.keys()].map((python) => this.names.variable(python)));
      this.ofScopes.set(scope, names);
    }
    return names;
  }
}
