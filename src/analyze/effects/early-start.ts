/**
 * `tasks = [fetch(url) for url in urls]` and then `await asyncio.gather(*tasks)`: the coroutines are made a little before the gather starts them.
 * Where nothing happens in between that they or anybody else could see, they may as well start where they are made: as promises.
 */
import type * as ast from '../../syntax/ast.js';
import { blocksOf, expressionsIn, expressionsOf } from '../scopes/walk.js';
import type { Symbol } from '../program.js';
import type { State } from '../infer/state.js';
import type { ProgramIndex } from './body-index.js';

export interface EarlyStarts {
  readonly calls: readonly ast.Call[];
  /** What is read between the start of the first and the gather: `variable x`, `attribute x`, `*` for the contents of anything. */
  readonly reads: ReadonlySet<string>;
}

/** The calls that make what the gather is given as `*tasks`; null where they may not start early. */
export function earlyStarts(state: State, index: ProgramIndex, gather: ast.Call): EarlyStarts | null {
  const [arg] = gather.args;
  const body = index.places[gather.id]?.body;
  if (gather.args.length !== 1 || arg?.kind !== 'Starred' || arg.value.kind !== 'Name' || body?.owner.kind !== 'functionInfo') return null;
  const symbol = state.resolver.symbolOf(arg.value);
  if (symbol === null || symbol.scope !== body.owner.scope || symbol.bindings.length !== 1 || symbol.isCaptured || symbol.isRebound || symbol.isDeleted) return null;
  return new EarlyStart(state, index, symbol, arg.value).find(body.statements);
}

class EarlyStart {
  private readonly calls: ast.Call[] = [];
  private readonly reads = new Set<string>();
  private readonly known: Set<ast.Name>;
  private readonly state: State;
  private readonly index: ProgramIndex;
  private readonly symbol: Symbol;
  private readonly use: ast.Name;

  constructor(state: State, index: ProgramIndex, symbol: Symbol, use: ast.Name) {
    this.state = state;
    this.index = index;
    this.symbol = symbol;
    this.use = use;
    this.known = new Set([use]);
  }

  find(statements: readonly ast.Statement[]): EarlyStarts | null {
    const from = statements.findIndex((statement) => this.binds(statement));
    if (from < 0) {
      for (const block of statements.flatMap(blocksOf)) {
        const found = this.find(block.body);
        if (found !== null) return found;
      }
      return null;
    }
    const to = statements.findIndex((statement) => expressionsOf(statement).some((root) => contains(root, this.use)));
    const list = (statements[from] as ast.Assign | ast.AnnAssign).value;
    if (to <= from || list === null || !this.made(list) || !statements.slice(from + 1, to).every((statement) => this.between(statement))) return null;
    for (const read of this.symbol.reads) if (!this.known.has(read) && !this.isMeasured(read)) return null;
    return { calls: this.calls, reads: this.reads };
  }

  private binds(node: ast.Statement): boolean {
    const target = node.kind === 'Assign' && node.targets.length === 1 ? node.targets[0] : node.kind === 'AnnAssign' ? node.target : undefined;
    return target?.kind === 'Name' && this.state.resolver.symbolOf(target) === this.symbol;
  }

  /** The list, or what is in it from the start. */
  private made(list: ast.Expression): boolean {
    if (list.kind === 'List') return list.elements.every((element) => this.makes(element));
    if (list.kind !== 'ListComp' || list.generators.length !== 1) return false;
    const [{ isAsync, iterable, conditions }] = list.generators as readonly [ast.Comprehension];
    return !isAsync && [iterable, ...conditions].every((part) => this.isQuiet(part)) && this.makes(list.element);
  }

  private makes(node: ast.Expression): boolean {
    if (node.kind !== 'Call' || this.state.types[node.id]?.kind !== 'coroutine') return false;
    const parts = [node.callee, ...node.args, ...node.keywords.map(({ value }) => value)];
    if (!parts.every((part) => part.kind !== 'Starred' && this.isQuiet(part))) return false;
    this.calls.push(node);
    return true;
  }

  /** Appends, and what nobody could see happen before or after the coroutines start. */
  private between(node: ast.Statement): boolean {
    switch (node.kind) {
      case 'Pass': return true;
      case 'ExpressionStatement': return this.appends(node.value) || this.notes(node.value);
      case 'Assign': return node.targets.every(({ kind }) => kind === 'Name') && this.notes(node.value);
      case 'AnnAssign': return node.target.kind === 'Name' && (node.value === null || this.notes(node.value));
      case 'AugAssign': return node.target.kind === 'Name' && this.notes(node.target) && this.notes(node.value);
      case 'For': return !node.isAsync && this.isQuiet(node.iterable) && [node.body, ...(node.orElse === null ? [] : [node.orElse])].every(({ body }) => body.every((each) => this.between(each)));
      case 'If': return this.notes(node.test) && blocksOf(node).every(({ body }) => body.every((each) => this.between(each)));
      default: return false;
    }
  }

  private appends(node: ast.Expression): boolean {
    if (node.kind !== 'Call' || node.callee.kind !== 'Attribute' || node.callee.attribute.text !== 'append' || node.callee.value.kind !== 'Name') return false;
    const receiver = node.callee.value;
    if (this.state.resolver.symbolOf(receiver) !== this.symbol || node.args.length !== 1 || node.keywords.length > 0 || !this.makes(node.args[0]!)) return false;
    this.known.add(receiver);
    return true;
  }

  /** Quiet, and what it reads is noted: the children may have changed it by then. */
  private notes(root: ast.Expression): boolean {
    for (const node of expressionsIn(root)) {
      if (node.kind === 'Attribute' && this.state.members[node.id]?.kind === 'field') this.reads.add(`attribute ${node.attribute.text}`);
      else if (node.kind === 'Subscript' || node.kind === 'Call' || node.kind === 'Compare') this.reads.add('*');
    }
    return this.isQuiet(root);
  }

  private isQuiet(root: ast.Expression): boolean {
    for (const node of expressionsIn(root)) {
      if (node.kind === 'Name' && isShared(this.state.resolver.symbolOf(node))) this.reads.add(`variable ${node.text}`);
      if (node.kind === 'Await' || node.kind === 'Yield' || node.kind === 'YieldFrom' || node.kind === 'NamedExpr') return false;
      if (node.kind !== 'Call') continue;
      const callee = this.state.callees[node.id];
      const entry = callee?.kind === 'map' ? callee.entry : callee?.kind === 'mapClass' ? callee.construct : null;
      if (entry === null || entry.effects === 'writes' || entry.signature.isAsync) return false;
    }
    return true;
  }

  /** `len(tasks)` */
  private isMeasured(read: ast.Name): boolean {
    const parent = this.index.parents[read.id];
    const callee = parent?.kind === 'Call' ? this.state.callees[parent.id] : undefined;
    return callee?.kind === 'map' && callee.entry.id === 'builtins.len';
  }
}

/** Somebody else may assign it. */
export function isShared(symbol: Symbol | null): boolean {
  return symbol !== null && symbol.bindings.length > 1 && (symbol.isRebound || symbol.scope.kind === 'module');
}

function contains(root: ast.Expression, node: ast.Expression): boolean {
  for (const each of expressionsIn(root)) if (each === node) return true;
  return false;
}
