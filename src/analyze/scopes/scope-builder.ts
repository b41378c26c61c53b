/**
 * The scope pass: which variable each name means.
 *
 * Binding comes first (a name bound anywhere in a function is local to all of it), resolution after.
 * @see https://docs.python.org/3.13/reference/executionmodel.html#resolution-of-names
 */
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

export class ScopeBuilder {
  private readonly opened: OpenScope[] = [];
  private current!: OpenScope;
  private blocks: number[] = [];
  private readonly tables: ScopeTables;

  constructor(tables: ScopeTables) {
    this.tables = tables;
  }

  build(node: ast.Module): ModuleInfo {
    const info: { kind: 'moduleInfo'; name: string; node: ast.Module; scope: Scope } = {
      kind: 'moduleInfo', name: node.name, node, scope: null as never,
    };
    this.open('module', node, info);
    info.scope = this.current.scope;
    this.statements(node.body);
    for (const scope of this.opened) this.declare(scope);
    for (const scope of this.opened) this.resolve(scope);
    return info;
  }

  // ---- scopes -----------------------------------------------------------------------------------

  private open(kind: ScopeKind, node: Scope['node'], module: ModuleInfo): void {
    const parent = kind === 'module' ? null : this.current;
    const scope: Scope = { kind, node, parent: parent?.scope ?? null, module, symbols: new Map(), children: [] };
    parent?.scope.children.push(scope);
    this.current = { scope, globals: new Set(), nonlocals: new Set(), reads: [], bindings: [], parent };
    this.opened.push(this.current);
    this.tables.scopes[node.id] = scope;
  }

  private inside(kind: ScopeKind, node: Scope['node'], visit: () => void): void {
    const outer = this.current;
    const blocks = this.blocks;
    if (kind !== 'comprehension') this.blocks = [];
    this.open(kind, node, outer.scope.module);
    visit();
    this.current = outer;
    this.blocks = blocks;
  }

  private bind(kind: BindingKind, node: ast.Node, name: ast.Name): void {
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
      if (at.scope.kind !== 'class' || at === open) {
        const symbol = at.scope.symbols.get(name);
        if (symbol !== undefined && !at.globals.has(name)) {
          if (crossed) symbol.isCaptured = true;
          return symbol;
        }
      }
      if (at.scope.kind !== 'comprehension' || at.scope.node.kind === 'GeneratorExp') crossed = true;
    }
    return null;
  }

  // ---- statements ---------------------------------------------------------------------------------

  private statements(body: readonly ast.Statement[]): void {
    for (const statement of body) this.statement(statement);
  }

  private block(block: ast.Block | null): void {
    if (block === null) return;
    this.blocks.push(block.id);
    this.statements(block.body);
    this.blocks.pop();
  }

  private statement(node: ast.Statement): void {
    switch (node.kind) {
      case 'FunctionDef': return this.functionDef(node);
      case 'ClassDef': return this.classDef(node);
      case 'Return': return this.optional(node.value);
      case 'Delete': return node.targets.forEach((target) => this.target('delete', node, target));
      case 'Assign':
        this.expression(node.value);
        return node.targets.forEach((target) => this.target('assign', node, target));
      case 'AugAssign':
        this.expression(node.value);
        this.expression(node.target);
        return node.target.kind === 'Name' ? this.bind('augmented', node, node.target) : undefined;
      case 'AnnAssign': return this.annotated(node);
      case 'TypeAlias':
        this.bind('type', node, node.name);
        return this.expression(node.value);
      case 'For': return this.forLoop(node);
      case 'While':
        this.expression(node.test);
        this.block(node.body);
        return this.block(node.orElse);
      case 'If':
        this.expression(node.test);
        this.block(node.body);
        return this.block(node.orElse);
      case 'With': return this.withBlock(node);
      case 'Match': return this.match(node);
      case 'Raise':
        this.optional(node.exception);
        return this.optional(node.cause);
      case 'Try': return this.tryStatement(node);
      case 'Assert':
        this.expression(node.test);
        return this.optional(node.message);
      case 'Import':
      case 'ImportFrom': return this.imports(node);
      case 'Global': return node.names.forEach((name) => this.current.globals.add(name.text));
      case 'Nonlocal': return node.names.forEach((name) => this.current.nonlocals.add(name.text));
      case 'ExpressionStatement': return this.expression(node.value);
      case 'Pass':
      case 'Break':
      case 'Continue': return;
    }
  }

  private functionDef(node: ast.FunctionDef): void {
    node.decorators.forEach((decorator) => this.expression(decorator));
    this.bind('function', node, node.name);
    this.parametersOutside(node.parameters);
    this.inside('function', node, () => {
      for (const parameter of node.typeParameters) this.bind('type', parameter, parameter.name);
      this.annotations(node.parameters);
      this.optional(node.returns);
      this.bindParameters(node.parameters);
      this.block(node.body);
    });
  }

  private classDef(node: ast.ClassDef): void {
    node.decorators.forEach((decorator) => this.expression(decorator));
    this.bind('class', node, node.name);
    this.inside('class', node, () => {
      for (const parameter of node.typeParameters) this.bind('type', parameter, parameter.name);
      node.bases.forEach((base) => this.expression(base));
      node.keywords.forEach((keyword) => this.expression(keyword.value));
      this.block(node.body);
    });
  }

  private annotated(node: ast.AnnAssign): void {
    this.expression(node.annotation);
    this.optional(node.value);
    this.target(node.value === null ? 'annotation' : 'assign', node, node.target);
  }

  private forLoop(node: ast.For): void {
    this.expression(node.iterable);
    // The target is bound anew in each round, so it belongs to what the body may change.
    this.blocks.push(node.body.id);
    this.target('for', node, node.target);
    this.blocks.pop();
    this.block(node.body);
    this.block(node.orElse);
  }

  private withBlock(node: ast.With): void {
    for (const item of node.items) {
      this.expression(item.context);
      if (item.target !== null) this.target('with', item, item.target);
    }
    this.block(node.body);
  }

  private tryStatement(node: ast.Try): void {
    this.block(node.body);
    for (const handler of node.handlers) {
      this.optional(handler.type);
      if (handler.name !== null) this.bind('except', handler, handler.name);
      this.block(handler.body);
    }
    this.block(node.orElse);
    this.block(node.finalBody);
  }

  private match(node: ast.Match): void {
    this.expression(node.subject);
    for (const matchCase of node.cases) {
      this.pattern(matchCase.pattern, matchCase);
      this.optional(matchCase.guard);
      this.block(matchCase.body);
    }
  }

  private pattern(node: ast.Pattern, owner: ast.MatchCase): void {
    switch (node.kind) {
      case 'MatchValue': return this.expression(node.value);
      case 'MatchSingleton': return;
      case 'MatchSequence':
      case 'MatchOr': return node.patterns.forEach((pattern) => this.pattern(pattern, owner));
      case 'MatchMapping':
        node.keys.forEach((key) => this.expression(key));
        node.patterns.forEach((pattern) => this.pattern(pattern, owner));
        return node.rest === null ? undefined : this.bind('pattern', node, node.rest);
      case 'MatchClass':
        this.expression(node.class);
        return [...node.patterns, ...node.keywordPatterns].forEach((pattern) => this.pattern(pattern, owner));
      case 'MatchStar': return node.name === null ? undefined : this.bind('pattern', node, node.name);
      case 'MatchAs':
        if (node.pattern !== null) this.pattern(node.pattern, owner);
        return node.name === null ? undefined : this.bind('pattern', node, node.name);
    }
  }

  private imports(node: ast.Import | ast.ImportFrom): void {
    for (const alias of node.names) {
      if (alias.asName !== null) this.bind('import', alias, alias.asName);
      else if (alias.name !== '*') this.bind('import', alias, importedName(alias));
    }
  }

  // ---- targets and parameters -----------------------------------------------------------------------

  private target(kind: BindingKind, node: ast.Node, target: ast.Expression): void {
    switch (target.kind) {
      case 'Name': return this.bind(kind, node, target);
      case 'Tuple':
      case 'List': return target.elements.forEach((element) => this.target(kind, node, element));
      case 'Starred': return this.target(kind, node, target.value);
      default: return this.expression(target);
    }
  }

  private all(parameters: ast.Parameters): ast.Parameter[] {
    const { positionalOnly, positional, rest, keywordOnly, keywords } = parameters;
    return [...positionalOnly, ...positional, ...(rest ? [rest] : []), ...keywordOnly, ...(keywords ? [keywords] : [])];
  }

  /** Defaults are evaluated where the function is defined. */
  private parametersOutside(parameters: ast.Parameters): void {
    for (const parameter of this.all(parameters)) this.optional(parameter.default);
  }

  /** Annotations are, too, but PEP 695 parameters are in scope there. */
  private annotations(parameters: ast.Parameters): void {
    for (const parameter of this.all(parameters)) this.optional(parameter.annotation);
  }

  private bindParameters(parameters: ast.Parameters): void {
    for (const parameter of this.all(parameters)) this.bind('parameter', parameter, parameter.name);
  }

  // ---- expressions ------------------------------------------------------------------------------------

  private optional(node: ast.Expression | null): void {
    if (node !== null) this.expression(node);
  }

  private each(nodes: readonly ast.Expression[]): void {
    for (const node of nodes) this.expression(node);
  }

  private expression(node: ast.Expression): void {
    switch (node.kind) {
      case 'Name': this.current.reads.push(node); return;
      case 'BoolOp': return this.each(node.values);
      case 'NamedExpr':
        this.expression(node.value);
        return this.bind('walrus', node, node.target);
      case 'BinOp': return this.binary(node);
      case 'UnaryOp': return this.expression(node.operand);
      case 'Lambda':
        this.parametersOutside(node.parameters);
        return this.inside('lambda', node, () => {
          this.bindParameters(node.parameters);
          this.expression(node.body);
        });
      case 'IfExp':
        this.expression(node.test);
        this.expression(node.body);
        return this.expression(node.orElse);
      case 'Dict':
        for (const item of node.items) {
          this.optional(item.key);
          this.expression(item.value);
        }
        return;
      case 'Set':
      case 'List':
      case 'Tuple': return this.each(node.elements);
      case 'ListComp':
      case 'SetComp':
      case 'GeneratorExp': return this.comprehension(node, [node.element]);
      case 'DictComp': return this.comprehension(node, [node.key, node.value]);
      case 'Await':
      case 'YieldFrom':
      case 'Starred': return this.expression(node.value);
      case 'Yield': return this.optional(node.value);
      case 'Compare':
        this.expression(node.left);
        return this.each(node.comparators);
      case 'Call':
        this.expression(node.callee);
        this.each(node.args);
        for (const keyword of node.keywords) this.expression(keyword.value);
        return;
      case 'FormattedString': return this.formatted(node);
      case 'Attribute': return this.expression(node.value);
      case 'Subscript':
        this.expression(node.value);
        return this.expression(node.index);
      case 'Slice':
        this.optional(node.lower);
        this.optional(node.upper);
        return this.optional(node.step);
      default: return;
    }
  }

  /** Long chains of one operator nest to the left: walked without recursion. */
  private binary(node: ast.BinOp): void {
    const rights: ast.Expression[] = [];
    let left: ast.Expression = node;
    while (left.kind === 'BinOp') {
      rights.push(left.right);
      left = left.left;
    }
    this.expression(left);
    for (const right of rights.reverse()) this.expression(right);
  }

  private formatted(node: ast.FormattedString): void {
    for (const part of node.parts) {
      if (typeof part === 'string') continue;
      this.expression(part.value);
      if (part.formatSpec !== null) this.formatted(part.formatSpec);
    }
  }

  private comprehension(
    node: ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp,
    results: readonly ast.Expression[],
  ): void {
    const [first, ...others] = node.generators;
    this.expression(first!.iterable); // evaluated in the scope around
    this.inside('comprehension', node, () => {
      this.target('comprehension', first!, first!.target);
      this.each(first!.conditions);
      for (const generator of others) {
        this.expression(generator.iterable);
        this.target('comprehension', generator, generator.target);
        this.each(generator.conditions);
      }
      this.each(results);
    });
  }
}

export function symbolIn(scope: Scope, name: string): Symbol {
  let symbol = scope.symbols.get(name);
  if (symbol === undefined) {
    symbol = {
      name, scope, bindings: [], reads: [], isCaptured: false, isRebound: false, isDeleted: false,
      cell: makeCell(), declared: null, annotation: null,
    };
    scope.symbols.set(name, symbol);
  }
  return symbol;
}

/** `import a.b` binds `a`. The alias has no name node of its own, so its id stands in. */
function importedName(alias: ast.Alias): ast.Name {
  return { kind: 'Name', id: alias.id, span: alias.span, text: alias.name.split('.')[0]! };
}
