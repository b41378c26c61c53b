/** What may raise, as a least fixpoint over the call graph. */
import { assertNever } from '../../syntax/ast.js';
import type * as ast from '../../syntax/ast.js';
import type { FunctionEntry } from '../../maps/model.js';
import type { FunctionInfo } from '../program.js';
import { literalInteger } from '../infer/expressions.js';
import type { State } from '../infer/state.js';
import { expressionsOf, partsOf } from '../scopes/walk.js';
import { unknown, type Type } from '../types.js';
import type { ProgramIndex } from './body-index.js';
import { callersOf } from './colour.js';

export class Raising {
  private readonly state: State;
  private readonly index: ProgramIndex;

  constructor(state: State, index: ProgramIndex) {
    this.state = state;
    this.index = index;
  }

  /** Sets `mayRaise` of every function. */
  solve(): void {
    const callers = callersOf(this.state, this.index);
    for (const fn of this.state.declarations.functions) fn.mayRaise = false;
    const queue = [...this.state.declarations.functions];
    for (let fn = queue.pop(); fn !== undefined; fn = queue.pop()) {
      if (fn.mayRaise || !this.bodyMayRaise(fn)) continue;
      fn.mayRaise = true;
      for (const caller of callers.get(fn) ?? []) if (caller.kind === 'functionInfo' && !caller.mayRaise) queue.push(caller);
    }
  }

  private bodyMayRaise(fn: FunctionInfo): boolean {
    return fn.node.kind === 'Lambda' ? this.expression(fn.node.body) : this.block(fn.node.body.body);
  }

  block(body: readonly ast.Statement[]): boolean {
    return body.some((statement) => this.statement(statement));
  }

  statement(node: ast.Statement): boolean {
    if (expressionsOf(node).some((expression) => this.expression(expression))) return true;
    switch (node.kind) {
      case 'Raise':
      case 'Assert': return true;
      case 'Try': return this.tryStatement(node);
      case 'If':
      case 'While': return this.block(node.body.body) || this.block(node.orElse?.body ?? []);
      case 'For': return this.block(node.body.body) || this.block(node.orElse?.body ?? []) || this.iteration(node.iterable);
      case 'With': return this.block(node.body.body) || node.items.some((item) => this.manager(item));
      case 'Match': return node.cases.some((matchCase) => this.block(matchCase.body.body));
      case 'Delete': return true;
      default: return false;
    }
  }

  private tryStatement(node: ast.Try): boolean {
    const catchesAll = node.handlers.some(({ type }) => type === null || this.isBroad(type));
    const rest = [...node.handlers.map(({ body }) => body), node.orElse, node.finalBody];
    return rest.some((block) => this.block(block?.body ?? [])) || (!catchesAll && this.block(node.body.body));
  }

  private isBroad(type: ast.Expression): boolean {
    const id = this.state.resolver.entryOf(type)?.id;
    return id === 'builtins.Exception' || id === 'builtins.BaseException';
  }

  /** Locks and semaphores enter and leave without an exception; what the program wrote may raise what it raises. */
  private manager(item: ast.WithItem): boolean {
    const manager = this.state.managers[item.id];
    if (manager === undefined || manager === null) return true;
    if ('suppresses' in manager) return manager.isScoped || manager.failed !== null || manager.body !== null;
    return [...manager.methods.values()].some((method) => /^__a?(enter|exit)__$/.test(method.name) && method.mayRaise);
  }

  private iteration(iterable: ast.Expression): boolean {
    const type = this.type(iterable);
    return type.kind === 'unknown' || type.kind === 'union' || type.kind === 'instance';
  }

  private type(node: ast.Expression): Type {
    return this.state.types[node.id] ?? unknown;
  }

  expression(root: ast.Expression): boolean {
    return this.own(root) || partsOf(root).some((part) => this.expression(part));
  }

  /** Does the operation itself (not its parts) raise? */
  private own(node: ast.Expression): boolean {
    switch (node.kind) {
      case 'Call': return this.call(node);
      case 'Await': return this.awaited(node);
      case 'Subscript': return this.subscript(node);
      case 'Attribute': return this.attribute(node);
      case 'BinOp': return this.binary(node);
      case 'Compare': return this.compare(node);
      case 'ListComp':
      case 'SetComp':
      case 'DictComp':
      case 'GeneratorExp': return node.generators.some(({ iterable }) => this.iteration(iterable));
      case 'YieldFrom': return true;
      case 'Starred': return this.iteration(node.value);
      case 'UnaryOp': return node.operator !== 'not' && !this.isNumber(node.operand);
      case 'Name': return this.state.unbound[node.id] === true;
      case 'Yield':
      case 'BoolOp':
      case 'NamedExpr':
      case 'Lambda':
      case 'IfExp':
      case 'Dict':
      case 'Set':
      case 'List':
      case 'Tuple':
      case 'FormattedString':
      case 'NumberLiteral':
      case 'StringLiteral':
      case 'BytesLiteral':
      case 'BooleanLiteral':
      case 'NoneLiteral':
      case 'EllipsisLiteral':
      case 'Slice': return false;
      default: return assertNever(node);
    }
  }

  private isNumber(node: ast.Expression): boolean {
    return ['int', 'float', 'bool'].includes(this.type(node).kind);
  }

  private call(node: ast.Call): boolean {
    const callee = this.state.callees[node.id];
    switch (callee?.kind) {
      // A coroutine raises when it is awaited.
      case 'function': return callee.args.error !== null || (!callee.function.isCoroutine && !callee.function.isGenerator && callee.function.mayRaise);
      case 'class': return callee.constructor?.kind === 'functionInfo' ? callee.constructor.mayRaise : false;
      case 'map': return !callee.signature.isAsync && this.entryRaises(callee.entry, node);
      case 'mapClass': return this.entryRaises(callee.construct, node);
      case 'super': return callee.function?.kind === 'functionInfo' && callee.function.mayRaise;
      default: return true;
    }
  }

  private entryRaises(entry: FunctionEntry, node: ast.Call): boolean {
    if (entry.raises !== 'children') return entry.raises === 'maybe';
    const children = [...node.args, ...node.keywords.map(({ value }) => value)];
    return children.some((child) => this.childRaises(this.type(child)));
  }

  private childRaises(type: Type): boolean {
    switch (type.kind) {
      case 'coroutine': return type.function === null || (type.function.kind === 'functionInfo' ? type.function.mayRaise : type.function.raises !== 'never');
      case 'function': return type.function.kind === 'functionInfo' ? type.function.mayRaise : type.function.raises !== 'never';
      case 'union': return type.members.some((member) => this.childRaises(member));
      case 'object': return type.sites.some((site) => this.state.lattice.rootOf(site).args.some((arg) => arg.kind === 'coroutine' && this.childRaises(arg))) || type.entry.awaitable !== null;
      case 'unknown':
      case 'callable': return true;
      default: return false;
    }
  }

  private awaited(node: ast.Await): boolean {
    const { value } = node;
    const callee = value.kind === 'Call' ? this.state.callees[value.id] : undefined;
    if (callee?.kind === 'map' && callee.entry.raises === 'children' && value.kind === 'Call') return this.entryRaises(callee.entry, value);
    return this.childRaises(this.type(value));
  }

  private subscript(node: ast.Subscript): boolean {
    const type = this.type(node.value);
    if (node.index.kind === 'Slice') return !(type.kind === 'str' || type.kind === 'tuple' || type.kind === 'object' || type.kind === 'bytes');
    if (type.kind === 'tuple' && type.rest === null) {
      const at = literalInteger(node.index);
      return at === undefined || type.items.at(at) === undefined;
    }
    if (type.kind === 'class') return false;
    if (type.kind === 'object' && node.index.kind === 'StringLiteral') return !type.sites.every((site) => this.state.lattice.rootOf(site).fields?.has((node.index as ast.StringLiteral).value));
    return true;
  }

  private attribute(node: ast.Attribute): boolean {
    const type = this.type(node.value);
    return type.kind === 'unknown' || (type.kind === 'union' && type.members.some(({ kind }) => kind === 'none' || kind === 'unknown'));
  }

  private binary(node: ast.BinOp): boolean {
    if (node.operator === '/' || node.operator === '//' || node.operator === '%') {
      if (node.operator === '%' && this.type(node.left).kind === 'str') return true;
      const { right } = node;
      const isNonZero = right.kind === 'NumberLiteral' && Number(right.raw.replaceAll('_', '')) !== 0;
      return !isNonZero || !this.isNumber(node.left);
    }
    const [left, right] = [this.type(node.left), this.type(node.right)];
    if (this.isNumber(node.left) && this.isNumber(node.right)) return false;
    return !(left.kind === right.kind && (left.kind === 'str' || left.kind === 'object' || left.kind === 'tuple')) && !(node.operator === '*' && (left.kind === 'str' || right.kind === 'str'));
  }

  private compare(node: ast.Compare): boolean {
    const ordered = node.operators.some((operator) => ['<', '<=', '>', '>='].includes(operator));
    if (!ordered) return false;
    return [node.left, ...node.comparators].some((operand) => !['int', 'float', 'bool', 'str'].includes(this.type(operand).kind));
  }
}
