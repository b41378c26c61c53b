/**
 * A gather of which a child fails: the others go on, in CPython until the program ends. Where the failure surely ends it at once, nobody sees them:
 * no handler on the way up, nothing in the others that would run when they are cancelled, and no timer that could make one speak in the same turn.
 */
import type * as ast from '../../syntax/ast.js';
import { ownStatements } from '../scopes/walk.js';
import type { FunctionInfo } from '../program.js';
import type { State } from '../infer/state.js';
import type { ProgramIndex } from './body-index.js';
import type { Catching } from './catching.js';
import { calledFunctions } from './colour.js';

export class FailureEnds {
  private readonly state: State;
  private readonly index: ProgramIndex;
  private readonly catching: Catching;

  constructor(state: State, index: ProgramIndex, catching: Catching) {
    this.state = state;
    this.index = index;
    this.catching = catching;
  }

  endsProgram(gather: ast.Call, children: readonly FunctionInfo[]): boolean {
    if (this.catching.isCatchable(gather, 'builtins.Exception')) return false;
    const seen = new Set<FunctionInfo>();
    const queue = [...children];
    for (let fn = queue.pop(); fn !== undefined; fn = queue.pop()) {
      if (seen.has(fn)) continue;
      seen.add(fn);
      const body = this.index.bodies.get(fn);
      if (body === undefined || body.statements.length === 0 || !this.isSilent(body.statements)) return false;
      for (const call of body.calls) {
        if (this.isTimer(call)) return false;
        queue.push(...calledFunctions(this.state.callees[call.id], this.state));
      }
    }
    return true;
  }

  /** Nothing in it runs when it is cancelled. */
  private isSilent(statements: readonly ast.Statement[]): boolean {
    return ownStatements(statements).every((statement) => {
      if (statement.kind === 'Try') return statement.finalBody === null && statement.handlers.every(({ type }) => type !== null && !this.catchesCancel(type));
      if (statement.kind !== 'With') return true;
      return statement.items.every((item) => {
        const manager = this.state.managers[item.id];
        return manager !== undefined && manager !== null && 'suppresses' in manager && !manager.isScoped;
      });
    });
  }

  private catchesCancel(type: ast.Expression): boolean {
    const types = type.kind === 'Tuple' ? type.elements : [type];
    return types.some((each) => {
      const entry = this.state.resolver.declarationOf(each);
      return entry?.kind !== 'classInfo' && (entry?.kind !== 'class' || /\.(BaseException|CancelledError)$/.test(entry.id));
    });
  }

  /** `sleep`: what it wakes may come in the same turn as the failure. */
  private isTimer(call: ast.Call): boolean {
    const callee = this.state.callees[call.id];
    return callee?.kind === 'map' && callee.signature.isAsync && callee.entry.suspends === 'always' && callee.entry.raises === 'never';
  }
}
