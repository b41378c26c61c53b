/** Could a handler anywhere up the calls catch what is raised at a place? */
import type * as ast from '../../syntax/ast.js';
import type { FunctionInfo, ModuleInfo } from '../program.js';
import type { Inference } from '../infer/inference.js';
import { derivesFrom } from '../infer/stubs.js';
import type { State } from '../infer/state.js';
import type { Guard, ProgramIndex } from './body-index.js';
import { calledFunctions } from './colour.js';

export class Catching {
  private readonly callSites = new Map<FunctionInfo, ast.Call[]>();
  private readonly answers = new Map<string, boolean>();
  private readonly anywhere = new Map<string, boolean>();
  /** Some gather collects exceptions, or somebody asks a task for its exception: errors can be seen without a handler. */
  private readonly isObserved: boolean;
  private readonly state: State;
  private readonly inference: Inference;
  private readonly index: ProgramIndex;

  constructor(state: State, inference: Inference, index: ProgramIndex) {
    this.state = state;
    this.inference = inference;
    this.index = index;
    this.isObserved = this.collectCalls();
  }

  private collectCalls(): boolean {
    let isObserved = false;
    for (const body of this.index.bodies.values()) {
      for (const call of body.calls) {
        const callee = this.state.callees[call.id];
        for (const fn of calledFunctions(callee, this.state)) {
          const calls = this.callSites.get(fn);
          if (calls === undefined) this.callSites.set(fn, [call]);
          else calls.push(call);
        }
        if (callee?.kind === 'map' && this.observes(call)) isObserved = true;
      }
    }
    return isObserved;
  }

  private observes(call: ast.Call): boolean {
    const name = call.callee.kind === 'Attribute' ? call.callee.attribute.text : '';
    return name === 'exception' || call.keywords.some(({ arg, value }) => arg?.text === 'return_exceptions' && !(value.kind === 'BooleanLiteral' && !value.value));
  }

  /** `exception`: of Python's own (`IndexError`), or qualified (`aiohttp.ClientError`), where a subclass may be what is raised. */
  isCatchable(node: ast.Node, exception: string): boolean {
    if (this.index.guards.length === 0 && !this.isObserved) return false;
    const place = this.index.places[node.id];
    if (place === undefined) return true;
    if (this.isGuarded(place.guard, exception)) return true;
    return this.isCallerGuarded(place.body.owner, exception);
  }

  private isGuarded(guard: Guard | null, exception: string): boolean {
    for (let at = guard; at !== null; at = at.outer) {
      if (at.manager !== null || at.handlers.some((handler) => this.handles(handler, exception))) return true;
    }
    return false;
  }

  private isGuardedAnywhere(exception: string): boolean {
    let answer = this.anywhere.get(exception);
    if (answer === undefined) {
      answer = this.index.guards.some((guard) => this.isGuarded(guard, exception));
      this.anywhere.set(exception, answer);
    }
    return answer;
  }

  private isCallerGuarded(owner: FunctionInfo | ModuleInfo, exception: string): boolean {
    if (owner.kind === 'moduleInfo') return false;
    const key = `${owner.node.id}${exception}`;
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    this.answers.set(key, false); // a recursive call adds nothing of its own
    const answer = this.anyCallerGuarded(owner, exception);
    this.answers.set(key, answer);
    return answer;
  }

  private anyCallerGuarded(owner: FunctionInfo, exception: string): boolean {
    if (owner.escapes || owner.isValue) return this.isObserved || this.isGuardedAnywhere(exception);
    for (const call of this.callSites.get(owner) ?? []) {
      const isSpawned = owner.isCoroutine && this.index.parents[call.id]?.kind !== 'Await';
      // The error of a task comes out where the task is awaited, wherever that is.
      if (isSpawned && (this.isObserved || this.isGuardedAnywhere(exception))) return true;
      if (this.isCatchable(call, exception)) return true;
    }
    return false;
  }

  private handles(handler: ast.ExceptHandler, exception: string): boolean {
    if (handler.type === null) return true;
    const types = handler.type.kind === 'Tuple' ? handler.type.elements : [handler.type];
    return types.some((type) => {
      const entry = this.state.resolver.declarationOf(type);
      if (entry === null || entry.kind === 'classInfo') return entry === null;
      if (entry.kind !== 'class') return true;
      // A task group wraps what its tasks raise.
      if (/\.(Base)?ExceptionGroup$/.test(entry.id)) return true;
      const isQualified = exception.includes('.');
      const raised = this.state.entry(isQualified ? exception : `builtins.${exception}`);
      return raised === null || derivesFrom(this.inference, raised, entry.id) || (isQualified && derivesFrom(this.inference, entry, exception));
    });
  }
}
