/** Is an object asked at most once for what it gives only once (the body of a response)? Counted along the paths of a block. */
import type * as ast from '../../syntax/ast.js';
import { expressionsOf, partsOf } from '../scopes/walk.js';
import type { State } from '../infer/state.js';
import type { Symbol } from '../program.js';
import type { RuledEntry } from './dissolving.js';

export interface OnceContext {
  readonly state: State;
  /** What was asked in the blocks that were looked at. */
  readonly counted: Set<ast.Attribute>;
}

/** Along the paths that go on after a place, and along those that have left: at least and at most so often. */
interface Count {
  readonly least: number;
  readonly most: number;
  /** No path goes on. */
  readonly ends: boolean;
}

const NOTHING: Count = { least: 0, most: 0, ends: false };

export function isAskedOnce(symbol: Symbol, body: readonly ast.Statement[], entry: RuledEntry, context: OnceContext): boolean {
  return new Asked(symbol, entry, context, new Set()).most(body) <= 1;
}

/** On every path out of the block. */
export function isSurelyAsked(symbol: Symbol, body: readonly ast.Statement[], entry: RuledEntry, context: OnceContext): boolean {
  return new Asked(symbol, entry, context, new Set()).least(body) >= 1;
}

class Asked {
  private readonly symbol: Symbol;
  private readonly entry: RuledEntry;
  private readonly context: OnceContext;
  private readonly active: Set<Symbol>;
  /** Of the paths that have left. */
  private leftLeast = Infinity;
  private leftMost = 0;

  constructor(symbol: Symbol, entry: RuledEntry, context: OnceContext, active: Set<Symbol>) {
    this.symbol = symbol;
    this.entry = entry;
    this.context = context;
    this.active = active;
  }

  most(body: readonly ast.Statement[]): number {
    const { most } = this.block(body, NOTHING);
    return Math.max(most, this.leftMost);
  }

  least(body: readonly ast.Statement[]): number {
    const { least, ends } = this.block(body, NOTHING);
    return Math.min(ends ? Infinity : least, this.leftLeast);
  }

  private block(body: readonly ast.Statement[], before: Count): Count {
    let count = before;
    for (const statement of body) {
      if (count.ends) return count;
      count = this.statement(statement, count);
    }
    return count;
  }

  private statement(node: ast.Statement, before: Count): Count {
    const own = expressionsOf(node).reduce((sum, expression) => sum + this.expression(expression), 0);
    const count: Count = { least: before.least + own, most: before.most + own, ends: false };
    switch (node.kind) {
      case 'Return':
      case 'Break':
      case 'Continue': return this.leaves(count);
      // Nothing is left to discard after an error: the program ends.
      case 'Raise': return { ...count, least: Infinity, ends: true };
      case 'If': return this.either([node.body.body, node.orElse?.body ?? []], count);
      case 'Match': return this.either([...node.cases.map(({ body }) => body.body), []], count);
      case 'With': return this.block(node.body.body, count);
      case 'For':
      case 'While': {
        const inside = this.repeated(node.body.body);
        return this.block(node.orElse?.body ?? [], { ...count, most: count.most + (inside > 0 ? Infinity : 0) });
      }
      case 'Try': {
        const parts = [node.body, ...node.handlers.map(({ body }) => body), node.orElse, node.finalBody];
        return parts.reduce((sum, part) => ({ ...this.block(part?.body ?? [], sum), least: sum.least }), count);
      }
      case 'FunctionDef': return this.repeated(node.body.body) > 0 ? { ...count, most: Infinity } : count;
      default: return count;
    }
  }

  private leaves(count: Count): Count {
    this.leftLeast = Math.min(this.leftLeast, count.least);
    this.leftMost = Math.max(this.leftMost, count.most);
    return { ...count, ends: true };
  }

  private either(branches: readonly (readonly ast.Statement[])[], count: Count): Count {
    const results = branches.map((branch) => this.block(branch, count));
    const going = results.filter(({ ends }) => !ends);
    if (going.length === 0) return { least: 0, most: 0, ends: true };
    return { least: Math.min(...going.map(({ least }) => least)), most: Math.max(...going.map(({ most }) => most)), ends: false };
  }

  private repeated(body: readonly ast.Statement[]): number {
    const inner = new Asked(this.symbol, this.entry, this.context, this.active);
    const found = inner.most(body);
    this.leftLeast = Math.min(this.leftLeast, inner.leftLeast);
    return found;
  }

  private expression(root: ast.Expression): number {
    let asked = 0;
    const stack: { readonly node: ast.Expression; readonly isRepeated: boolean }[] = [{ node: root, isRepeated: false }];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      const { node, isRepeated } = next;
      const weight = isRepeated ? Infinity : 1;
      if (node.kind === 'Attribute' && this.isObject(node.value) && this.entry.dissolves.once.includes(node.attribute.text)) {
        this.context.counted.add(node);
        asked += weight;
      }
      if (node.kind === 'Call' && this.handsOn(node)) asked += weight;
      const repeats = isRepeated || node.kind === 'ListComp' || node.kind === 'SetComp' || node.kind === 'DictComp' || node.kind === 'GeneratorExp' || node.kind === 'Lambda';
      for (const part of partsOf(node)) stack.push({ node: part, isRepeated: repeats });
      if (node.kind === 'Lambda') stack.push({ node: node.body, isRepeated: true });
    }
    return asked;
  }

  private isObject(node: ast.Expression): boolean {
    return node.kind === 'Name' && this.context.state.resolver.symbolOf(node) === this.symbol;
  }

  /** A function of the program that is given the object may ask it. */
  private handsOn(call: ast.Call): boolean {
    const callee = this.context.state.callees[call.id];
    if (callee?.kind !== 'function') return [...call.args, ...call.keywords.map(({ value }) => value)].some((arg) => this.isObject(arg));
    const bound = callee.args.bound.find(({ values }) => values.some((value) => this.isObject(value)));
    if (bound === undefined || this.active.has(bound.parameter.symbol)) return bound !== undefined;
    const { node } = callee.function;
    if (node.kind === 'Lambda') return true;
    const inner = new Asked(bound.parameter.symbol, this.entry, this.context, new Set([...this.active, bound.parameter.symbol]));
    return inner.most(node.body.body) > 0;
  }
}

/** Does what stands last in the path run several times in one run of its function? */
export function isInLoop(path: readonly ast.Node[]): boolean {
  return path.some(({ kind }) => ['For', 'While', 'ListComp', 'SetComp', 'DictComp', 'GeneratorExp'].includes(kind));
}
