/** What the import statements of a module have brought from the project's own modules so far. */
import type { ModuleInfo, Symbol } from '../../analyze/program.js';
import type * as ast from '../../syntax/ast.js';

export class ProjectImports {
  /** Local names of imports that are not called as in Python, since the module has something else of that name. */
  readonly renamed = new Map<Symbol, string>();
  private readonly aliases = new Set<number>();
  private readonly begun = new Set<ModuleInfo>();

  add(alias: ast.Alias): void {
    this.aliases.add(alias.id);
  }

  has(alias: ast.Alias): boolean {
    return this.aliases.has(alias.id);
  }

  /** The module has run by now; false where it had before. */
  run(module: ModuleInfo): boolean {
    const isFirst = !this.begun.has(module);
    this.begun.add(module);
    return isFirst;
  }
}
