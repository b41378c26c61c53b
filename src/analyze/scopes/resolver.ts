/** What an expression names, statically: an API of a map, or a module, class or function of the program. */
import type { Entry, Library } from '../../maps/model.js';
import type * as ast from '../../syntax/ast.js';
import { nodeTable, type NodeTable } from '../node-table.js';
import type { Binding, ClassInfo, FunctionInfo, ModuleInfo, Symbol } from '../program.js';
import type { ScopeTables } from './open-scopes.js';
import { absoluteModule, isPackageFile } from './star-imports.js';

export type Declaration = Entry | ClassInfo | FunctionInfo | ModuleInfo;

export class Resolver {
  readonly modules = new Map<string, ModuleInfo>();
  readonly functions: NodeTable<FunctionInfo>;
  readonly classes: NodeTable<ClassInfo>;
  readonly library: Library;
  readonly tables: ScopeTables;

  constructor(library: Library, tables: ScopeTables) {
    this.library = library;
    this.tables = tables;
    this.functions = nodeTable(tables.symbols.length);
    this.classes = nodeTable(tables.symbols.length);
  }

  symbolOf(name: ast.Name): Symbol | null {
    return this.tables.symbols[name.id] ?? null;
  }

  /** The variable that a name or `module.name` means: of the module that declares it, where imports lead there. */
  variableOf(node: ast.Expression): Symbol | null {
    if (node.kind === 'Name') {
      const symbol = this.symbolOf(node);
      return symbol === null ? null : this.originOf(symbol);
    }
    if (node.kind !== 'Attribute') return null;
    const owner = this.declarationOf(node.value);
    const symbol = owner?.kind === 'moduleInfo' ? owner.scope.symbols.get(node.attribute.text) : undefined;
    return symbol === undefined ? null : this.originOf(symbol);
  }

  /** Follows `from shop import Order` to the variable that it binds; a variable that is not imported is its own origin. */
  originOf(symbol: Symbol): Symbol {
    const seen = new Set<Symbol>();
    let at = symbol;
    while (!seen.has(at)) {
      seen.add(at);
      const next = this.importedFrom(at);
      if (next === null) return at;
      at = next;
    }
    return symbol;
  }

  /** `from b import x` in `a`, and `from a import x` in `b`; or a module that imports a name from itself. */
  isImportedInCircle(symbol: Symbol): boolean {
    const seen = new Set<Symbol>();
    for (let at: Symbol | null = symbol; at !== null; at = this.importedSymbol(at)) {
      if (seen.has(at)) return true;
      seen.add(at);
    }
    return false;
  }

  private importedFrom(symbol: Symbol): Symbol | null {
    return symbol.bindings.length === 1 ? this.importedSymbol(symbol) : null;
  }

  /** The variable of another module of the program that the first of a symbol's imports binds. */
  importedSymbol(symbol: Symbol): Symbol | null {
    const alias = symbol.bindings.find(({ kind }) => kind === 'import')?.node;
    const from = alias?.kind === 'Alias' ? this.importOf.get(alias.id) : undefined;
    if (alias?.kind !== 'Alias' || from?.kind !== 'ImportFrom') return null;
    const module = this.modules.get(this.baseOf(from, symbol.scope.module));
    return module?.scope.symbols.get(alias.name === '*' ? symbol.name : alias.name) ?? null;
  }

  /** Null for anything but names, dotted names and subscripts of them that resolve without running the program. */
  declarationOf(node: ast.Expression): Declaration | null {
    if (node.kind === 'Name') return this.ofName(node);
    if (node.kind !== 'Attribute') return null;
    const owner = this.declarationOf(node.value);
    if (owner === null) return null;
    return this.memberOf(owner, node.attribute.text);
  }

  entryOf(node: ast.Expression): Entry | null {
    const found = this.declarationOf(node);
    return found === null || found.kind === 'classInfo' || found.kind === 'functionInfo' || found.kind === 'moduleInfo' ? null : found;
  }

  private ofName(node: ast.Name): Declaration | null {
    const symbol = this.symbolOf(node);
    if (symbol === null) return this.library.entries.get(`builtins.${node.text}`) ?? null;
    return this.ofSymbol(symbol);
  }

  /** What the one binding of a symbol declares. */
  ofSymbol(symbol: Symbol): Declaration | null {
    let first: Binding | null = null;
    let [count, imports] = [0, 0];
    for (const binding of symbol.bindings) {
      if (binding.kind === 'delete') continue;
      first ??= binding;
      count += 1;
      if (binding.kind === 'import') imports += 1;
    }
    if (first === null) return null;
    // `try: import x / except ImportError: x = None` still means x where it is there.
    if (imports === count) return this.ofImport(first.node as ast.Alias, symbol);
    if (count !== 1) return null;
    const { kind, node } = first;
    if (kind === 'class') return this.classes[node.id] ?? null;
    if (kind === 'function') return this.functions[node.id] ?? null;
    return null;
  }

  private ofImport(alias: ast.Alias, symbol: Symbol): Declaration | null {
    const from = this.importOf.get(alias.id);
    if (from === undefined) return null;
    if (from.kind === 'Import') {
      const dotted = alias.asName === null ? alias.name.split('.')[0]! : alias.name;
      return this.importable(dotted, symbol.scope.module);
    }
    const base = this.baseOf(from, symbol.scope.module);
    // A star binds many names; each is imported under its own.
    const name = alias.name === '*' ? symbol.name : alias.name;
    const whole = base === '' ? name : `${base}.${name}`;
    const mapped = from.level === 0 ? this.library.entries.get(whole) ?? null : null;
    const module = this.modules.get(base);
    if (mapped !== null && module === symbol.scope.module) return mapped;
    const inside = module?.scope.symbols.get(name);
    if (inside !== undefined && !this.isImportedInCircle(inside)) return this.ofSymbol(inside);
    return this.modules.get(whole) ?? mapped;
  }

  /**
   * A file of a package that is converted by itself goes by its own name alone: `import logging` in `shop/logging.py` means the
   * library's.
   */
  private importable(name: string, importer: ModuleInfo): Declaration | null {
    const own = this.modules.get(name);
    return own === importer ? this.library.entries.get(name) ?? own : this.moduleNamed(name);
  }

  /** Import statements by the ids of their aliases; filled by the declaration pass. */
  readonly importOf = new Map<number, ast.Import | ast.ImportFrom>();

  /** The absolute name of the module that a `from` import names. */
  baseOf(node: ast.ImportFrom, importer: ModuleInfo): string {
    return absoluteModule(node, importer.name, isPackageFile(importer.node.path));
  }

  moduleNamed(name: string): Declaration | null {
    return this.modules.get(name) ?? this.library.entries.get(name) ?? null;
  }

  memberOf(owner: Declaration, name: string): Declaration | null {
    if (owner.kind === 'moduleInfo') {
      const symbol = owner.scope.symbols.get(name);
      return symbol === undefined ? this.moduleNamed(`${owner.name}.${name}`) : this.ofSymbol(symbol);
    }
    if (owner.kind === 'module') return this.moduleNamed(`${owner.id}.${name}`);
    if (owner.kind === 'classInfo') {
      const symbol = owner.scope.symbols.get(name);
      const found = symbol === undefined ? null : this.ofSymbol(symbol);
      return found?.kind === 'classInfo' ? found : null;
    }
    return null;
  }
}
