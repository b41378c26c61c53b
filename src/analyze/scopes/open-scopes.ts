/** Scopes while they are built: what each binds and reads, and, once all is seen, which variable that is. */
import type * as ast from '../../syntax/ast.js';
import { makeCell } from '../cell.js';
import type { Binding, BindingKind, ModuleInfo, Scope, ScopeKind, Symbol } from '../program.js';

export interface ScopeTables {
  /** Symbol by name node id (reads and bindings). */
  readonly symbols: (Symbol | null)[];
  /** Scope by the id of the node that opens it. */
  readonly scopes: (Scope | undefined)[];
  /** Variables bound inside a block (nested blocks included, nested functions not), by block id: what a loop may change. */
  readonly boundIn: (Set<Symbol> | undefined)[];
}

/** A scope while it is built: what `global` and `nonlocal` said, and the reads to resolve. */
interface OpenScope {
  readonly scope: Scope;
  readonly globals: Set<string>;
  readonly nonlocals: Set<string>;
  readonly reads: ast.Name[];
  readonly bindings: { readonly name: ast.Name; readonly binding: Binding; readonly blocks: readonly number[] }[];
  readonly parent: OpenScope | null;
}

export class OpenScopes {
  private readonly opened: OpenScope[] = [];
  private current!: OpenScope;
  private blocks: number[] = [];
  private readonly tables: ScopeTables;

  constructor(tables: ScopeTables) {
    this.tables = tables;
  }

  /** Opens the scope that stays open to the end. */
  openModule(node: ast.Module, info: ModuleInfo): Scope {
    this.open('module', node, info);
    return this.current.scope;
  }

  /** All is seen: names become variables. */
  close(): void {
    for (const scope of this.opened) this.declare(scope);
    for (const scope of this.opened) this.resolve(scope);
  }

  read(name: ast.Name): void {
    this.current.reads.push(name);
  }

  global(names: readonly ast.Name[]): void {
    for (const name of names) this.current.globals.add(name.text);
  }

  nonlocal(names: readonly ast.Name[]): void {
    for (const name of names) this.current.nonlocals.add(name.text);
  }

  inBlock(block: ast.Block, visit: () => void): void {
    this.blocks.push(block.id);
    visit();
    this.blocks.pop();
  }

  private open(kind: ScopeKind, node: Scope['node'], module: ModuleInfo): void {
    const parent = kind === 'module' ? null : this.current;
    const scope: Scope = { kind, node, parent: parent?.scope ?? null, module, symbols: new Map(), children: [] };
    parent?.scope.children.push(scope);
    this.current = { scope, globals: new Set(), nonlocals: new Set(), reads: [], bindings: [], parent };
    this.opened.push(this.current);
    this.tables.scopes[node.id] = scope;
  }

  inside(kind: ScopeKind, node: Scope['node'], visit: () => void): void {
    const outer = this.current;
    const blocks = this.blocks;
    if (kind !== 'comprehension') this.blocks = [];
    this.open(kind, node, outer.scope.module);
    visit();
    this.current = outer;
    this.blocks = blocks;
  }

  bind(kind: BindingKind, node: ast.Node, name: ast.Name): void {
    let target = this.current;
    // PEP 572: a walrus in a comprehension binds in the function around it.
    if (kind === 'walrus') while (target.scope.kind === 'comprehension') target = target.parent!;
    target.bindings.push({ name, binding: { kind, node, name }, blocks: [...this.blocks] });
  }

  /** Makes the symbols of the names that a scope binds. */
  private declare(open: OpenScope): void {
    for (const { name, binding, blocks } of open.bindings) {
      const symbol = this.symbolForBinding(open, name.text);
      symbol.bindings.push(binding);
      if (binding.kind === 'delete') symbol.isDeleted = true;
      this.tables.symbols[name.id] = symbol;
      for (const block of blocks) (this.tables.boundIn[block] ??= new Set()).add(symbol);
    }
  }

  private symbolForBinding(open: OpenScope, name: string): Symbol {
    if (open.globals.has(name)) return this.rebound(this.opened[0]!.scope, name);
    if (open.nonlocals.has(name)) {
      for (let outer = open.parent; outer !== null; outer = outer.parent) {
        if (outer.scope.kind === 'class') continue;
        if (outer.scope.symbols.has(name)) return this.rebound(outer.scope, name);
      }
    }
    return symbolIn(open.scope, name);
  }

  private rebound(scope: Scope, name: string): Symbol {
    const symbol = symbolIn(scope, name);
    symbol.isRebound = symbol.isCaptured = true;
    return symbol;
  }

  private resolve(open: OpenScope): void {
    for (const name of open.reads) {
      const symbol = this.lookup(open, name.text);
      this.tables.symbols[name.id] = symbol;
      symbol?.reads.push(name);
    }
  }

  private lookup(open: OpenScope, name: string): Symbol | null {
    if (open.globals.has(name)) return symbolIn(this.opened[0]!.scope, name);
    let crossed = false;
    for (let at: OpenScope | null = open; at !== null; at = at.parent) {
      // A class body's names are seen by the body itself, not by the functions and comprehensions in it.
      const symbol = at.scope.symbols.get(name);
      if (at.scope.kind !== 'class' || at === open || (symbol !== undefined && isTypeParameter(symbol))) {
        if (symbol !== undefined && !at.globals.has(name)) {
          if (crossed) symbol.isCaptured = true;
          return symbol;
        }
      }
      if (at.scope.kind !== 'comprehension' || at.scope.node.kind === 'GeneratorExp') crossed = true;
    }
    return null;
  }
}

/** `class Box[T]`: its methods see `T` (PEP 695). */
function isTypeParameter({ bindings, scope: { node } }: Symbol): boolean {
  return node.kind === 'ClassDef' && bindings.every((binding) => node.typeParameters.some((parameter) => parameter === binding.node));
}

export function symbolIn(scope: Scope, name: string): Symbol {
  let symbol = scope.symbols.get(name);
  if (symbol === undefined) {
    symbol = {
      name, scope, bindings: [], reads: [], isCaptured: false, isRebound: false, isDeleted: false, isShared: false, isSetOutside: false,
      cell: makeCell(), declared: null, annotation: null,
    };
    scope.symbols.set(name, symbol);
  }
  return symbol;
}
