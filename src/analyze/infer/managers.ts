/** Context managers: what `with` binds, and whether its exit can keep an exception from going on. */
import type * as ast from '../../syntax/ast.js';
import type { ClassEntry, ContextManagerEntry } from '../../maps/model.js';
import { lookUpAttribute } from '../class-lookup.js';
import type { ClassInfo, FunctionInfo } from '../program.js';
import { never, unknown, type Type } from '../types.js';
import { callFunction } from './call-function.js';
import type { Flow } from './flow.js';
import { membersOf, type Inference } from './inference.js';
import { instantiate, receiverBindings } from './stubs.js';
import { awaitedType } from './protocols.js';

export function maySuppress(inference: Inference, item: ast.WithItem): boolean {
  const manager = inference.state.managers[item.id] ?? null;
  return keepsExceptions(manager, inference.state, ({ returns }) => returns.type.kind !== 'never' && returns.type.kind !== 'none');
}

/** May the exit keep what the block raises? `givesSomething`: whether the result of an `__exit__` is not only None. */
export function keepsExceptions(
  manager: ContextManagerEntry | ClassInfo | null, library: Parameters<typeof lookUpAttribute>[0], givesSomething: (exit: FunctionInfo) => boolean,
): boolean {
  if (manager === null) return true;
  if ('suppresses' in manager) return manager.suppresses;
  const exit = lookUpAttribute(library, manager, '__aexit__') ?? lookUpAttribute(library, manager, '__exit__');
  return exit?.kind !== 'functionInfo' || (givesSomething(exit) && !isAlwaysFalse(exit));
}

/** `return False` and nothing else. */
export function isAlwaysFalse(exit: FunctionInfo): boolean {
  if (exit.node.kind === 'Lambda') return false;
  let isFalse = true;
  const visit = (body: readonly ast.Statement[]): void => {
    for (const statement of body) {
      if (statement.kind === 'Return' && statement.value !== null) {
        if (!(statement.value.kind === 'NoneLiteral' || (statement.value.kind === 'BooleanLiteral' && !statement.value.value))) isFalse = false;
      }
      for (const value of Object.values(statement)) if (isBlock(value)) visit(value.body);
    }
  };
  visit(exit.node.body.body);
  return isFalse;
}

function isBlock(value: unknown): value is ast.Block {
  return typeof value === 'object' && value !== null && (value as { kind?: unknown }).kind === 'Block';
}

export function enteredType(inference: Inference, item: ast.WithItem, context: Type, isAsync: boolean, flow: Flow): Type {
  const managers = new Set<ContextManagerEntry | ClassInfo | null>();
  const types = membersOf(isAsync ? awaitedFirst(context) : context).map((part): Type => {
    if (part.kind === 'object') {
      const manager = managerOf(inference, part.entry, isAsync);
      managers.add(manager);
      if (manager === null) return unknown;
      return instantiate(inference, manager.target, receiverBindings(inference, part, flow.body), `entered${item.id}`);
    }
    if (part.kind === 'never') return never;
    if (part.kind !== 'instance') {
      managers.add(null);
      return unknown;
    }
    managers.add(part.class);
    return enteredInstance(inference, part.class, part, isAsync, flow);
  });
  const [manager] = managers;
  // Managers of different kinds have only Python's methods in common.
  inference.state.managers[item.id] = managers.size === 1 ? manager! : null;
  return types.length === 0 ? unknown : inference.state.lattice.joinAll(types);
}

/** `async with session.get(url)` awaits the call, and enters what that gives. */
function awaitedFirst(context: Type): Type {
  if (context.kind !== 'coroutine' || context.function?.kind !== 'function' || !context.function.isEntered) return context;
  return context.result;
}

export function managerOf(inference: Inference, entry: ClassEntry, isAsync: boolean): ContextManagerEntry | null {
  const own = entry.managers.find((manager) => manager.isAsync === isAsync);
  if (own !== undefined) return own;
  for (const id of entry.bases) {
    const base = inference.state.entry(id);
    const found = base === null ? null : managerOf(inference, base, isAsync);
    if (found !== null) return found;
  }
  return null;
}

function enteredInstance(inference: Inference, info: ClassInfo, self: Type, isAsync: boolean, flow: Flow): Type {
  const exit = lookUpAttribute(inference.state, info, isAsync ? '__aexit__' : '__exit__');
  if (exit?.kind === 'functionInfo') {
    exit.parameters.slice(1).forEach((parameter, index) => inference.pass(exitArgument(inference, index), parameter.symbol));
    callFunction(inference, exit, self, null, flow.body);
  }
  const enter = lookUpAttribute(inference.state, info, isAsync ? '__aenter__' : '__enter__');
  if (enter?.kind !== 'functionInfo') {
    const base = info.mro.find((each) => each.kind === 'class');
    return base?.kind === 'class' && managerOf(inference, base, isAsync) !== null ? self : unknown;
  }
  const type = callFunction(inference, enter, self, null, flow.body);
  return isAsync ? (awaitedType(inference, type, flow.body) ?? unknown) : type;
}

/** `(exc_type, exc, tb)`, by position. */
function exitArgument(inference: Inference, index: number): Type {
  return index === 1 ? inference.state.lattice.optional(inference.state.object('builtins.BaseException', 'exit', [])) : unknown;
}
