/** Which expressions are functions that Python runs in a thread: the arguments that maps name, and what flows there. */
import type * as ast from '../../syntax/ast.js';
import type { FunctionEntry } from '../../maps/model.js';
import type { ProgramIndex } from '../effects/body-index.js';
import type { Callee } from '../facts.js';
import type { State } from '../infer/state.js';
import type { Symbol } from '../program.js';

/** The API that a call uses, where a map has it. */
export function entryOfCall(callee: Callee | undefined): FunctionEntry | null {
  if (callee?.kind === 'map') return callee.entry;
  return callee?.kind === 'mapClass' ? callee.construct : null;
}

/** The function that the call runs in a thread; null where it is no such call. */
export function threadArgument(call: ast.Call, state: State): ast.Expression | null {
  const callee = state.callees[call.id];
  const parameter = entryOfCall(callee)?.threads ?? null;
  if (parameter === null || (callee?.kind !== 'map' && callee?.kind !== 'mapClass')) return null;
  const bound = callee.args.bound.find((each) => each.parameter.name === parameter)?.values[0];
  if (bound !== undefined) return bound;
  const position = callee.signature.parameters.findIndex(({ name }) => name === parameter);
  return call.args[position] ?? null;
}

export class ThreadArguments {
  private readonly visited = new Set<Symbol>();
  private readonly state: State;
  private readonly index: ProgramIndex;

  constructor(state: State, index: ProgramIndex) {
    this.state = state;
    this.index = index;
  }

  /** Wherever the value goes, it is run in a thread and nowhere else. */
  isThreadOnly(node: ast.Expression): boolean {
    const parent = this.index.parents[node.id];
    if (parent?.kind === 'Assign') {
      const [target] = parent.targets;
      return parent.targets.length === 1 && target!.kind === 'Name' && this.isVariableThreadOnly(this.state.resolver.symbolOf(target));
    }
    if (parent?.kind !== 'Call' || parent.callee === node) return false;
    if (threadArgument(parent, this.state) === node) return true;
    const callee = this.state.callees[parent.id];
    if (callee?.kind === 'map') return callee.entry.handler === 'functools/partial' && parent.args[0] === node && this.isThreadOnly(parent);
    if (callee?.kind !== 'function') return false;
    const parameter = callee.args.bound.find(({ values }) => values.includes(node))?.parameter;
    return parameter !== undefined && this.isVariableThreadOnly(parameter.symbol);
  }

  private isVariableThreadOnly(symbol: Symbol | null): boolean {
    if (symbol === null || symbol.reads.length === 0 || this.visited.has(symbol)) return false;
    this.visited.add(symbol);
    const isOnly = symbol.reads.every((read) => this.isThreadOnly(read));
    this.visited.delete(symbol);
    return isOnly;
  }
}
