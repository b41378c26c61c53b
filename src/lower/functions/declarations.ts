/**
 * Where each variable of a function (or module) is declared, and by which word.
 *
 * Python's variables belong to the function, JavaScript's to the block. A binding declares its variable where it
 * dominates every use; a variable whose uses fall apart into such regions (a loop's target used in two loops) is
 * declared in each; all others get a `let` before the first statement that mentions them, in the innermost block
 * that holds every use.
 */
import type * as ast from '../../syntax/ast.js';
import type { Facts } from '../../analyze/facts.js';
import { wholeFileOf } from '../handlers/aiofiles/open.js';
import type { Scope, Symbol } from '../../analyze/program.js';
import { isDroppedItem, leavesOnlyBody } from '../statements/dissolved-items.js';
import { capturesOf } from '../statements/match-captures.js';
import { planResults, type BlockResults } from './block-results.js';

export type Variety = 'const' | 'let';

export interface DeclarationPlan {
  /** By the id of a bound name: the word that declares it there. Absent: an assignment to what is declared already. */
  readonly bindings: ReadonlyMap<number, Variety>;
  /** Variables to declare before the statement of that id. */
  readonly hoisted: ReadonlyMap<number, readonly Symbol[]>;
  /** Reading them takes a check that they are bound. */
  readonly maybeUnbound: ReadonlySet<Symbol>;
  /** What the block of a `with` hands out as a function's result, by the id of the `with`. */
  readonly results: ReadonlyMap<number, BlockResults>;
}

export const emptyPlan: DeclarationPlan = { bindings: new Map(), hoisted: new Map(), maybeUnbound: new Set(), results: new Map() };

interface BlockSpan {
  readonly start: number;
  readonly end: number;
  readonly body: readonly ast.Statement[];
  readonly parent: BlockSpan | null;
  /** The block around the outermost loop that this block is in; null outside loops. */
  readonly outsideLoops: BlockSpan | null;
  readonly children: BlockSpan[];
}

interface Region {
  /** The variable is set from here on: the end of the statement, of the loop's iterable. */
  readonly key: number;
  readonly start: number;
  readonly end: number;
  readonly inLoop: boolean;
}

interface Use {
  readonly key: number;
  readonly position: number;
  readonly name: ast.Name;
  readonly isBinding: boolean;
  readonly region: Region | null;
}

export function planDeclarations(body: readonly ast.Statement[], span: ast.Span, scope: Scope, facts: Facts): DeclarationPlan {
  if (scope.symbols.size === 0) return emptyPlan;
  const planner = new Planner(body, span, scope, facts);
  for (const symbol of scope.symbols.values()) planner.plan(symbol);
  // Inner blocks first.
  for (const node of planner.blocks.reverse()) planResults(node, planner, facts);
  return planner;
}

/** All uses of the variable lie within the span. */
export function isUsedOnlyWithin(symbol: Symbol, span: ast.Span): boolean {
  const inside = (name: ast.Name | null): boolean => name === null || (name.span.start >= span.start && name.span.end <= span.end);
  return symbol.bindings.every((binding) => inside(binding.name)) && symbol.reads.every(inside);
}

/** `try: from fast import loads` / `except ImportError: def loads(...)`, of a module that is of the project or nowhere. */
function isFallback(symbol: Symbol, facts: Facts): boolean {
  return symbol.bindings.some(({ kind }) => kind !== 'import') && !facts.isImportedFromLibrary(symbol);
}

class Planner implements DeclarationPlan {
  readonly bindings = new Map<number, Variety>();
  readonly hoisted = new Map<number, Symbol[]>();
  readonly maybeUnbound = new Set<Symbol>();
  readonly results = new Map<number, BlockResults>();
  /** Every `with`, in source order. */
  readonly blocks: ast.With[] = [];
  private readonly regions = new Map<number, Region>();
  /** Names that leave nothing in the output. */
  private readonly vanished = new Set<number>();
  private readonly root: BlockSpan;
  private readonly nested: ast.Span[] = [];
  private readonly facts: Facts;

  constructor(body: readonly ast.Statement[], span: ast.Span, scope: Scope, facts: Facts) {
    this.facts = facts;
    this.root = { start: span.start, end: span.end, body, parent: null, outsideLoops: null, children: [] };
    collectNested(scope, this.nested);
    this.nested.sort((a, b) => a.start - b.start);
    this.visitBlock(this.root);
  }

  plan(symbol: Symbol): void {
    const first = symbol.bindings[0];
    if (first === undefined) return;
    for (const { kind } of symbol.bindings) {
      if (kind === 'parameter' || (kind === 'import' && !isFallback(symbol, this.facts)) || kind === 'type' || kind === 'comprehension') return;
    }
    if (symbol.bindings.length === 1 && first.name !== null && (first.kind === 'function' || first.kind === 'class')) {
      const region = this.regions.get(first.name.id);
      if (region !== undefined && region.start === this.root.start && !symbol.isRebound && !symbol.isDeleted) {
        this.bindings.set(first.name.id, 'const');
        return;
      }
    }
    const { own, nested } = this.usesOf(symbol);
    if (this.declareInRegions(symbol, own, nested)) return;
    this.hoist(symbol, own, nested);
  }

  private usesOf(symbol: Symbol): { own: Use[]; nested: Use[] } {
    const own: Use[] = [];
    const nested: Use[] = [];
    const mayNest = symbol.isCaptured || symbol.isRebound;
    const add = (name: ast.Name, isBinding: boolean): void => {
      if (this.vanished.has(name.id)) return;
      const region = isBinding ? this.regions.get(name.id) ?? null : null;
      const use = { key: region?.key ?? name.span.start, position: name.span.start, name, isBinding, region };
      (mayNest && this.isNested(name.span.start) ? nested : own).push(use);
    };
    for (const { name } of symbol.bindings) if (name !== null) add(name, true);
    for (const name of symbol.reads) add(name, false);
    if (own.length > 1) own.sort((a, b) => a.key - b.key);
    return { own, nested };
  }

  private declareInRegions(symbol: Symbol, own: readonly Use[], nested: readonly Use[]): boolean {
    // What another module reads stands at the top of its own.
    if (symbol.isShared && own.some(({ region }) => region !== null && region.start !== this.root.start)) return false;
    const decisions: [number, Variety][] = [];
    for (let i = 0; i < own.length; ) {
      const { region, name } = own[i]!;
      if (region === null) return false;
      let writes = 0;
      let end = i;
      while (end < own.length && own[end]!.position >= region.start && own[end]!.position < region.end) {
        if (own[end]!.isBinding) writes += 1;
        end += 1;
      }
      if (end === i) return false;
      decisions.push([name.id, writes > 1 || symbol.isRebound || symbol.isDeleted ? 'let' : 'const']);
      i = end;
      if (nested.length > 0) {
        // One variable for all closures: a fresh one in each iteration would not do.
        if (region.inLoop || i < own.length) return false;
        if (nested.some((use) => use.position < region.start || use.position >= region.end)) return false;
      }
    }
    if (decisions.length === 0 || symbol.isDeleted) return false;
    if (own.some((use) => !use.isBinding && !this.facts.isDefinitelyBound(use.name))) return false;
    for (const [id, variety] of decisions) this.bindings.set(id, variety);
    return true;
  }

  private hoist(symbol: Symbol, own: readonly Use[], nested: readonly Use[]): void {
    let low = Infinity;
    let high = 0;
    for (const use of [...own, ...nested]) {
      low = Math.min(low, use.position);
      high = Math.max(high, use.position);
    }
    if (low === Infinity) return;
    const unsure = symbol.isDeleted || own.some((use) => !use.isBinding && !this.facts.isDefinitelyBound(use.name));
    if (unsure || (nested.length > 0 && !own.some((use) => use.isBinding))) this.maybeUnbound.add(symbol);
    let block = this.innermost(low, high);
    if ((unsure || nested.length > 0) && block.outsideLoops !== null) block = block.outsideLoops;
    const statement = statementAt(block.body, low) ?? block.body[0];
    if (statement === undefined) return;
    const already = this.hoisted.get(statement.id);
    if (already === undefined) this.hoisted.set(statement.id, [symbol]);
    else already.push(symbol);
  }

  private innermost(low: number, high: number): BlockSpan {
    let block = this.root;
    for (;;) {
      const child = childAt(block.children, low);
      if (child === undefined || high >= child.end) return block;
      block = child;
    }
  }

  private isNested(position: number): boolean {
    let low = 0;
    let high = this.nested.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const span = this.nested[middle]!;
      if (position < span.start) high = middle - 1;
      else if (position >= span.end) low = middle + 1;
      else return true;
    }
    return false;
  }

  private child(parent: BlockSpan, block: ast.Block, isLoop: boolean): void {
    const outsideLoops = parent.outsideLoops ?? (isLoop ? parent : null);
    const first = block.body[0];
    const start = first === undefined ? block.span.start : Math.min(block.span.start, first.span.start);
    const span: BlockSpan = { start, end: block.span.end, body: block.body, parent, outsideLoops, children: [] };
    parent.children.push(span);
    this.visitBlock(span);
  }

  private visitBlock(block: BlockSpan): void {
    for (const statement of block.body) this.visit(statement, block);
  }

  private visit(node: ast.Statement, block: BlockSpan): void {
    switch (node.kind) {
      case 'Assign':
        for (const target of node.targets) this.bind(target, node.span.end, block);
        return;
      case 'AnnAssign':
        if (node.value !== null) this.bind(node.target, node.span.end, block);
        return;
      case 'FunctionDef':
      case 'ClassDef':
        this.bind(node.name, node.span.start, block);
        return;
      case 'For': {
        const region = { key: node.iterable.span.end, start: node.span.start, end: node.body.span.end, inLoop: true };
        this.bindRegion(node.target, region);
        this.child(block, node.body, true);
        if (node.orElse !== null) this.child(block, node.orElse, false);
        return;
      }
      case 'While':
        this.child(block, node.body, true);
        if (node.orElse !== null) this.child(block, node.orElse, false);
        return;
      case 'If':
        if (!node.isElif) this.bindFirst(node.test, block);
        this.child(block, node.body, false);
        if (node.orElse !== null) this.child(block, node.orElse, false);
        return;
      case 'With':
        this.blocks.push(node);
        // What is left of it is its body, in the block around it.
        if (this.isWholeFile(node)) return node.body.body.forEach((statement) => this.visit(statement, block));
        this.dropCarriers(node);
        for (const item of node.items) if (item.target !== null) this.bind(item.target, item.span.end, block);
        if (leavesOnlyBody(node, this.facts)) node.body.body.forEach((statement) => this.visit(statement, block));
        else this.child(block, node.body, false);
        return;
      case 'Try':
        this.child(block, node.body, false);
        for (const handler of node.handlers) {
          if (handler.name !== null) {
            const { start, end } = handler.span;
            this.bindRegion(handler.name, { key: handler.name.span.start, start, end, inLoop: block.outsideLoops !== null });
          }
          this.child(block, handler.body, false);
        }
        if (node.orElse !== null) this.child(block, node.orElse, false);
        if (node.finalBody !== null) this.child(block, node.finalBody, false);
        return;
      case 'Match':
        for (const each of node.cases) this.visitCase(each, block);
        return;
      default:
    }
  }

  /** `if (m := match(text)) is not None`: what is evaluated first is as well evaluated before the statement. */
  private bindFirst(test: ast.Expression, block: BlockSpan): void {
    switch (test.kind) {
      case 'NamedExpr': return this.bind(test.target, test.span.end, block);
      case 'UnaryOp': return this.bindFirst(test.operand, block);
      case 'BoolOp': return this.bindFirst(test.values[0]!, block);
      case 'Compare': return this.bindFirst(test.left, block);
      default:
    }
  }

  private visitCase({ pattern, body, span }: ast.MatchCase, block: BlockSpan): void {
    const region = { key: pattern.span.end, start: span.start, end: body.span.end, inLoop: block.outsideLoops !== null };
    const names = capturesOf(pattern);
    for (const [index, name] of names.entries()) {
      // Alternatives bind the same names: the first stands for all.
      if (names.findIndex(({ text }) => text === name.text) < index) this.vanished.add(name.id);
      else this.bindRegion(name, region);
    }
    this.child(block, body, false);
  }

  /** The file itself is no variable then. */
  private isWholeFile(node: ast.With): boolean {
    const found = wholeFileOf(node, this.facts);
    if (found === null) return false;
    for (const name of found.names) this.vanished.add(name.id);
    return true;
  }

  /** Nor are objects that the program does without. */
  private dropCarriers(node: ast.With): void {
    for (const item of node.items) {
      const symbol = item.target?.kind === 'Name' && isDroppedItem(item, this.facts) ? this.facts.symbolOf(item.target) : null;
      if (symbol === null) continue;
      for (const { name } of symbol.bindings) if (name !== null) this.vanished.add(name.id);
      for (const { id } of symbol.reads) this.vanished.add(id);
    }
  }

  private bind(target: ast.Expression, key: number, block: BlockSpan): void {
    this.bindRegion(target, { key, start: block.start, end: block.end, inLoop: block.outsideLoops !== null });
  }

  private bindRegion(target: ast.Expression, region: Region): void {
    switch (target.kind) {
      case 'Name':
        this.regions.set(target.id, region);
        return;
      case 'Tuple':
      case 'List':
        for (const element of target.elements) this.bindRegion(element, region);
        return;
      case 'Starred':
        this.bindRegion(target.value, region);
        return;
      default:
    }
  }
}

function collectNested(scope: Scope, into: ast.Span[]): void {
  for (const child of scope.children) {
    if (child.node.kind === 'FunctionDef' || child.node.kind === 'Lambda') into.push(child.node.body.span);
    else collectNested(child, into);
  }
}

function childAt(children: readonly BlockSpan[], position: number): BlockSpan | undefined {
  let low = 0;
  let high = children.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const child = children[middle]!;
    if (position < child.start) high = middle - 1;
    else if (position >= child.end) low = middle + 1;
    else return child;
  }
  return undefined;
}

function statementAt(body: readonly ast.Statement[], position: number): ast.Statement | undefined {
  let low = 0;
  let high = body.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (body[middle]!.span.start <= position) low = middle;
    else high = middle - 1;
  }
  return body[low];
}
