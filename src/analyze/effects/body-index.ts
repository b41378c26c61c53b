/** One walk over every body: which calls, awaits and handlers stand where. */
import type * as ast from '../../syntax/ast.js';
import { nodeTable, type NodeTable } from '../node-table.js';
import type { FunctionInfo, ModuleInfo } from '../program.js';
import type { State } from '../infer/state.js';
import type { Type } from '../types.js';
import { expressionsOf, partsOf } from '../scopes/walk.js';
import { NAMES } from './observed-functions.js';

/** A `try` with handlers (or a manager that sees exceptions) around a place, innermost first. */
export interface Guard {
  readonly handlers: readonly ast.ExceptHandler[];
  /** A `with` whose exit sees what is raised. */
  readonly manager: ast.WithItem | null;
  readonly outer: Guard | null;
}

export interface BodyIndex {
  readonly owner: FunctionInfo | ModuleInfo;
  readonly statements: readonly ast.Statement[];
  readonly calls: ast.Call[];
  readonly awaits: ast.Await[];
}

const LISTS: ReadonlySet<Type['kind']> = new Set(['object', 'tuple', 'union', 'unknown', 'never'] as const);

/** Where a node stands. */
export interface Place {
  readonly body: BodyIndex;
  readonly guard: Guard | null;
}

export class ProgramIndex {
  readonly bodies = new Map<FunctionInfo | ModuleInfo, BodyIndex>();
  /** By call, await and subscript id. */
  readonly places: NodeTable<Place>;
  readonly parents: NodeTable<ast.Node>;
  readonly guards: Guard[] = [];
  /** `f.__name__` */
  readonly nameReads: ast.Attribute[] = [];
  readonly texts: (ast.StringLiteral | ast.FormattedString)[] = [];
  /** What is run through by `for`, in comprehensions too. */
  readonly iterables: ast.Expression[] = [];
  /** Names and attributes that may be lists, as far as their type tells. */
  readonly lists: (ast.Name | ast.Attribute)[] = [];
  /** What f-strings show. */
  readonly shown: ast.Expression[] = [];
  private readonly state: State;

  constructor(state: State) {
    this.state = state;
    this.places = nodeTable(state.nextId);
    this.parents = nodeTable(state.nextId);
  }

  add(module: ModuleInfo): void {
    this.addBody(module, module.node.body);
  }

  private addBody(owner: FunctionInfo | ModuleInfo, statements: readonly ast.Statement[]): void {
    const body: BodyIndex = { owner, statements, calls: [], awaits: [] };
    this.bodies.set(owner, body);
    this.block(statements, { body, guard: null });
  }

  private block(statements: readonly ast.Statement[], place: Place): void {
    for (const statement of statements) this.statement(statement, place);
  }

  private statement(node: ast.Statement, place: Place): void {
    this.places[node.id] = place;
    for (const expression of expressionsOf(node)) this.expression(expression, node, place);
    switch (node.kind) {
      case 'FunctionDef': {
        const fn = this.state.resolver.functions[node.id];
        if (fn !== undefined) this.addBody(fn, node.body.body);
        return;
      }
      case 'ClassDef': return this.block(node.body.body, place);
      case 'Try': return this.tryStatement(node, place);
      case 'With': return this.block(node.body.body, { ...place, guard: this.withGuards(node, place.guard) });
      case 'For':
        this.iterables.push(node.iterable);
        this.block(node.body.body, place);
        return this.block(node.orElse?.body ?? [], place);
      case 'While':
      case 'If':
        this.block(node.body.body, place);
        return this.block(node.orElse?.body ?? [], place);
      case 'Match': return node.cases.forEach((matchCase) => this.block(matchCase.body.body, place));
      default: return;
    }
  }

  private tryStatement(node: ast.Try, place: Place): void {
    const guard = node.handlers.length === 0 ? place.guard : { handlers: node.handlers, manager: null, outer: place.guard };
    if (guard !== null && guard !== place.guard) this.guards.push(guard);
    this.block(node.body.body, { ...place, guard });
    for (const handler of node.handlers) this.block(handler.body.body, place);
    this.block(node.orElse?.body ?? [], place);
    this.block(node.finalBody?.body ?? [], place);
  }

  private withGuards(node: ast.With, outer: Guard | null): Guard | null {
    let guard = outer;
    for (const item of node.items) {
      const manager = this.state.managers[item.id];
      const sees = manager === undefined || manager === null || !('suppresses' in manager) || manager.suppresses;
      if (!sees) continue;
      guard = { handlers: [], manager: item, outer: guard };
      this.guards.push(guard);
    }
    return guard;
  }

  private expression(root: ast.Expression, parent: ast.Node, place: Place): void {
    this.parents[root.id] = parent;
    const stack: ast.Expression[] = [root];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      this.places[node.id] = place;
      this.collect(node, place.body);
      for (const part of partsOf(node)) {
        this.parents[part.id] = node;
        stack.push(part);
      }
    }
  }

  private collect(node: ast.Expression, body: BodyIndex): void {
    switch (node.kind) {
      case 'Name': return this.name(node);
      case 'Attribute':
        if (NAMES.has(node.attribute.text)) this.nameReads.push(node);
        return this.name(node);
      case 'Call': body.calls.push(node); return;
      case 'StringLiteral': this.texts.push(node); return;
      case 'FormattedString':
        this.texts.push(node);
        for (const part of node.parts) if (typeof part !== 'string') this.shown.push(part.value);
        return;
      case 'Await': body.awaits.push(node); return;
      case 'Lambda': return this.lambda(node);
      case 'ListComp':
      case 'SetComp':
      case 'DictComp':
      case 'GeneratorExp': for (const { iterable } of node.generators) this.iterables.push(iterable); return;
      default: return;
    }
  }

  private name(node: ast.Name | ast.Attribute): void {
    const type = this.state.types[node.id];
    if (type === undefined || LISTS.has(type.kind)) this.lists.push(node);
  }

  private lambda(node: ast.Lambda): void {
    const fn = this.state.resolver.functions[node.id];
    if (fn === undefined) return;
    const body: BodyIndex = { owner: fn, statements: [], calls: [], awaits: [] };
    this.bodies.set(fn, body);
    this.expression(node.body, node, { body, guard: null });
  }
}
