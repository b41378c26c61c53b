/**
 * Does a coroutine start cleanly (design: when `Promise.all` is proven)?
 *
 * CPython runs a task up to its first real suspension in one go. JavaScript lets the next one start at any `await`, even
 * one that would not suspend. So of the stretches before the first sure suspension, what a sibling or the output can observe
 * of one resource may lie in one stretch only.
 */
import type * as ast from '../../syntax/ast.js';
import type { FunctionEntry } from '../../maps/model.js';
import type { FunctionInfo } from '../program.js';
import type { State } from '../infer/state.js';
import { expressionsOf, partsOf } from '../scopes/walk.js';

/** Anything: it conflicts with every other resource. */
const ANY = '*';

interface Walk {
  stretch: number;
  /** The stretch in which each resource is touched. */
  readonly touched: Map<string, number>;
  isClean: boolean;
  readonly active: Set<FunctionInfo>;
}

export class Starts {
  private readonly state: State;

  constructor(state: State) {
    this.state = state;
  }

  startsCleanly(fn: FunctionInfo): boolean {
    const walk: Walk = { stretch: 0, touched: new Map(), isClean: true, active: new Set() };
    this.function(fn, walk);
    return walk.isClean;
  }

  /** What the function touches before it surely suspends: `variable x`, `attribute x`, `output`, the ids of entries, `*` for anything. */
  touches(fn: FunctionInfo): Iterable<string> {
    const walk: Walk = { stretch: 0, touched: new Map(), isClean: true, active: new Set() };
    this.function(fn, walk);
    return walk.touched.keys();
  }

  /** True once it surely suspends. */
  private function(fn: FunctionInfo, walk: Walk): boolean {
    if (walk.active.has(fn)) {
      this.touch(ANY, walk);
      return false;
    }
    walk.active.add(fn);
    const ends = fn.node.kind === 'Lambda' ? this.expression(fn.node.body, walk) : this.block(fn.node.body.body, walk);
    walk.active.delete(fn);
    return ends;
  }

  private block(body: readonly ast.Statement[], walk: Walk): boolean {
    for (const statement of body) {
      if (this.statement(statement, walk)) return true;
      if (statement.kind === 'Return' || statement.kind === 'Raise') return false;
    }
    return false;
  }

  private statement(node: ast.Statement, walk: Walk): boolean {
    for (const expression of expressionsOf(node)) if (this.expression(expression, walk)) return true;
    switch (node.kind) {
      case 'Assign': node.targets.forEach((target) => this.target(target, walk)); return false;
      case 'AugAssign': this.target(node.target, walk); return false;
      case 'AnnAssign': this.target(node.target, walk); return false;
      case 'Delete': node.targets.forEach((target) => this.target(target, walk)); return false;
      case 'If': {
        const [first, second] = [this.block(node.body.body, walk), this.block(node.orElse?.body ?? [], walk)];
        return first && second;
      }
      case 'For':
      case 'While': {
        // Twice, since what one round leaves open the next goes on with.
        const isEndless = node.kind === 'While' && node.test.kind === 'BooleanLiteral' && node.test.value;
        const ends = this.block(node.body.body, walk);
        if (ends && isEndless) return true;
        if (!ends) this.block(node.body.body, walk);
        return this.block(node.orElse?.body ?? [], walk);
      }
      case 'With': return this.withStatement(node, walk);
      case 'Try': {
        if (this.block(node.body.body, walk)) return true;
        for (const handler of node.handlers) this.block(handler.body.body, walk);
        return this.block(node.orElse?.body ?? [], walk) || this.block(node.finalBody?.body ?? [], walk);
      }
      case 'Match': node.cases.forEach((matchCase) => this.block(matchCase.body.body, walk)); return false;
      default: return false;
    }
  }

  private withStatement(node: ast.With, walk: Walk): boolean {
    for (const item of node.items) {
      const manager = this.state.managers[item.id];
      const type = this.state.types[item.context.id];
      if (type?.kind === 'coroutine' && type.function?.kind === 'function' && type.function.suspends === 'always') return true;
      this.touch(manager && 'suppresses' in manager && type?.kind === 'object' ? type.entry.id : ANY, walk);
      if (node.isAsync) walk.stretch += 1;
    }
    return this.block(node.body.body, walk);
  }

  private target(node: ast.Expression, walk: Walk): void {
    if (node.kind === 'Name') {
      const symbol = this.state.resolver.symbolOf(node);
      if (symbol?.isCaptured === true || symbol?.scope.kind === 'module') this.touch(`variable ${node.text}`, walk);
    } else if (node.kind === 'Attribute') this.touch(`attribute ${node.attribute.text}`, walk);
    else if (node.kind === 'Subscript') this.touch(ANY, walk);
    else partsOf(node).forEach((part) => this.target(part, walk));
  }

  private touch(resource: string, walk: Walk): void {
    for (const [other, stretch] of walk.touched) {
      if ((other === resource || other === ANY || resource === ANY) && stretch !== walk.stretch) walk.isClean = false;
    }
    walk.touched.set(resource, walk.stretch);
  }

  /** Operands first. True once it surely suspends. */
  private expression(node: ast.Expression, walk: Walk): boolean {
    if (node.kind === 'Lambda') return false;
    if (node.kind === 'Await') return this.awaited(node, walk);
    for (const part of partsOf(node)) if (this.expression(part, walk)) return true;
    if (node.kind === 'Call') this.call(node, walk);
    else if (node.kind === 'Name') this.read(node, walk);
    else if (node.kind === 'Attribute' && this.state.members[node.id]?.kind === 'field') this.touch(`attribute ${node.attribute.text}`, walk);
    else if (node.kind === 'Subscript') {
      // Reading a local container of atoms is nobody's business; a shared one may be written by a sibling.
      const root = node.value;
      if (root.kind !== 'Name' || this.state.resolver.symbolOf(root)?.scope.kind === 'module') this.touch(ANY, walk);
    }
    return false;
  }

  private read(node: ast.Name, walk: Walk): void {
    const symbol = this.state.resolver.symbolOf(node);
    if (symbol === null || symbol.bindings.length <= 1) return;
    if (symbol.isRebound) this.touch(`variable ${node.text}`, walk);
  }

  private call(node: ast.Call, walk: Walk): void {
    const callee = this.state.callees[node.id];
    switch (callee?.kind) {
      case 'map':
        if (!callee.signature.isAsync) this.effects(callee.entry, walk);
        return;
      case 'mapClass': return this.effects(callee.construct, walk);
      case 'function':
        if (!callee.function.isCoroutine && !callee.function.isGenerator) this.function(callee.function, walk);
        return;
      case 'class':
        if (callee.constructor?.kind === 'functionInfo') this.function(callee.constructor, walk);
        return;
      default: this.touch(ANY, walk);
    }
  }

  private effects(entry: FunctionEntry, walk: Walk): void {
    if (entry.effects === 'none') return;
    this.touch(entry.id === 'builtins.print' ? 'output' : ANY, walk);
  }

  private awaited(node: ast.Await, walk: Walk): boolean {
    const { value } = node;
    if (value.kind !== 'Call') {
      this.expression(value, walk);
      this.touch(ANY, walk);
      walk.stretch += 1;
      return false;
    }
    for (const part of partsOf(value)) if (this.expression(part, walk)) return true;
    const callee = this.state.callees[value.id];
    if (callee?.kind === 'map') {
      if (callee.entry.suspends === 'always') return true;
      this.effects(callee.entry, walk);
    } else if (callee?.kind === 'function' && callee.function.isCoroutine) {
      if (this.function(callee.function, walk)) return true;
    } else this.touch(ANY, walk);
    walk.stretch += 1;
    return false;
  }
}
