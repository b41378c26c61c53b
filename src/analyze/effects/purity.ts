/** Expressions that can be evaluated earlier, later or twice, and nobody can tell. */
import type * as ast from '../../syntax/ast.js';
import type { Symbol } from '../program.js';
import type { State } from '../infer/state.js';
import { unknown } from '../types.js';
import { LoopIndex } from './loop-index.js';

export class Purity {
  private loops: LoopIndex | null = null;
  private readonly constants = new Map<Symbol, boolean>();
  private readonly state: State;

  constructor(state: State) {
    this.state = state;
  }

  isPure(node: ast.Expression): boolean {
    switch (node.kind) {
      case 'NumberLiteral':
      case 'StringLiteral':
      case 'BytesLiteral':
      case 'BooleanLiteral':
      case 'NoneLiteral':
      case 'EllipsisLiteral': return true;
      case 'Name': {
        const symbol = this.state.resolver.symbolOf(node);
        return symbol === null || this.isConstant(symbol);
      }
      case 'UnaryOp': return this.isPure(node.operand);
      case 'BinOp': return this.isAtom(node.left) && this.isAtom(node.right) && node.operator !== '/' && node.operator !== '//' && node.operator !== '%' && this.isPure(node.left) && this.isPure(node.right);
      case 'FormattedString': return node.parts.every((part) => typeof part === 'string' || (this.isAtom(part.value) && this.isPure(part.value) && part.formatSpec === null));
      case 'Compare': return [node.left, ...node.comparators].every((operand) => this.isAtom(operand) && this.isPure(operand));
      case 'Tuple': return node.elements.every((element) => this.isPure(element));
      case 'Attribute': return this.isModuleMember(node);
      default: return false;
    }
  }

  private isAtom(node: ast.Expression): boolean {
    return ['int', 'float', 'bool', 'str'].includes((this.state.types[node.id] ?? unknown).kind);
  }

  /** `asyncio.sleep`, `config.LIMIT` bound once. */
  private isModuleMember(node: ast.Attribute): boolean {
    const member = this.state.members[node.id];
    if (member?.kind === 'mapGlobal') return true;
    return member?.kind === 'global' && this.isConstant(member.symbol);
  }

  /** Bound once; if in a loop, then read only in the round that binds it. */
  isConstant(symbol: Symbol): boolean {
    let answer = this.constants.get(symbol);
    if (answer === undefined) this.constants.set(symbol, (answer = this.findConstant(symbol)));
    return answer;
  }

  private findConstant(symbol: Symbol): boolean {
    const { bindings } = symbol;
    if (bindings.length !== 1 || symbol.isRebound || symbol.isDeleted) return false;
    const [{ kind, node }] = bindings as [Symbol['bindings'][number]];
    if (kind === 'parameter' || kind === 'function' || kind === 'class' || kind === 'import') return true;
    // Closures share one variable for all rounds.
    if (kind === 'comprehension') return !symbol.isCaptured;
    // The body of the loop that the binding belongs to; for a loop's own target, that loop's.
    const loop = node.kind === 'For' ? node.body : (this.loops ??= new LoopIndex(this.state)).innermost(node);
    return loop === null || !symbol.isCaptured && symbol.reads.every(({ span }) => loop.span.start <= span.start && span.end <= loop.span.end);
  }
}
