/**
 * Where a constructor calls `super(...)`. JavaScript has no `this` before it; Python's `__init__` is a method that may
 * call the base's anywhere, or not at all.
 */
import type { ClassInfo, FunctionInfo } from '../../analyze/program.js';
import { walk } from '../../syntax/visit.js';
import type * as ast from '../../syntax/ast.js';
import type { LowerContext } from '../context.js';
import { extendedBases } from './bases.js';
import { holdsInit, portedCreation } from './creation.js';
import { initCallsIn, mentions, nextInit, type InitCall } from './init-calls.js';

export interface ConstructorPlan {
  /** Arguments `self.x` of the moved call, and the names that were assigned to those fields. */
  readonly replaced?: ReadonlyMap<ast.Expression, ast.Expression> | undefined;
  /**
   * - `none`: there is no base;
   * - `inPlace`: at the base-init call, before which nothing mentions `this`;
   * - `first`: the base-init call moved to the front, past assignments of fields that it can't see;
   * - `implicit`: `super()`, the base constructs nothing;
   * - `parameters`: an exception's, with the constructor's arguments, which is what `BaseException.__new__` keeps;
   * - `deferred`: the base's constructor is kept from initializing; its init method is called where Python calls it.
   */
  readonly form: 'none' | 'inPlace' | 'first' | 'implicit' | 'parameters' | 'deferred';
  readonly call: InitCall | null;
}

export function planConstructor(info: ClassInfo, init: FunctionInfo, cx: LowerContext): ConstructorPlan {
  if (extendedBases(info, cx).length === 0) return { form: 'none', call: null };
  const base = nextInit(info);
  if (base === null) return { form: 'implicit', call: null };
  const calls = initCallsIn(init, cx);
  const call = calls.length === 1 && calls[0]!.statement !== null ? calls[0]! : null;
  if (call !== null && !calledBefore(init, call)) return { form: 'inPlace', call };
  const replaced = call === null ? null : movable(info, init, call, cx);
  if (call !== null && replaced !== null) return { form: 'first', call, replaced };
  if (info.isException && base.kind === 'class') return { form: 'parameters', call: null };
  if (base.kind === 'class') return { form: 'implicit', call: null };
  return { form: 'deferred', call: null };
}

const selfOf = (init: FunctionInfo): string => init.parameters[0]?.name ?? 'self';

function statementsBefore(init: FunctionInfo, call: InitCall): readonly ast.Statement[] {
  const { body } = (init.node as ast.FunctionDef).body;
  return body.slice(0, body.indexOf(call.statement!));
}

/** `self` is used before the base-init call. */
function calledBefore(init: FunctionInfo, call: InitCall): boolean {
  return statementsBefore(init, call).some((statement) => mentions(statement, selfOf(init)));
}

/** What stands before only assigns fields that neither the arguments nor the base's `__init__` see; null if they may. */
function movable(
  info: ClassInfo,
  init: FunctionInfo,
  call: InitCall,
  cx: LowerContext,
): ReadonlyMap<ast.Expression, ast.Expression> | null {
  const self = selfOf(init);
  const assigned = new Map<string, ast.Expression>();
  const base = nextInit(info)!;
  for (const statement of statementsBefore(init, call)) {
    const fields = fieldsAssigned(statement, self, cx);
    if (fields === null) return null;
    for (const field of fields.names) assigned.set(field, fields.value);
  }
  const replaced = new Map<ast.Expression, ast.Expression>();
  for (const arg of [...call.node.args, ...call.node.keywords.map(({ value }) => value)]) {
    const value = base.kind === 'class' ? plainField(arg, self, assigned) : null;
    if (value !== null) replaced.set(arg, value);
    else if (mentions(arg, self) && !(arg.kind === 'Name' && arg.text === self)) return null;
  }
  const args = call.node.args.filter((arg) => !replaced.has(arg));
  if (![...assigned.values()].every(isQuiet) && !(args.every(isQuiet) && base.kind === 'class')) return null;
  if (base.kind === 'class') return replaced;
  return base.dataclass === null && isOblivious(base, new Set(assigned.keys()), cx) ? replaced : null;
}

/** `self.message` that was assigned a parameter: the parameter. */
function plainField(
  arg: ast.Expression,
  self: string,
  assigned: ReadonlyMap<string, ast.Expression>,
): ast.Expression | null {
  if (arg.kind !== 'Attribute' || arg.value.kind !== 'Name' || arg.value.text !== self) return null;
  const value = assigned.get(arg.attribute.text);
  return value?.kind === 'Name' || value?.kind === 'StringLiteral' ? value : null;
}

function fieldsAssigned(
  statement: ast.Statement,
  self: string,
  cx: LowerContext,
): { names: string[]; value: ast.Expression } | null {
  if (statement.kind !== 'Assign' && statement.kind !== 'AnnAssign') return null;
  if (statement.value === null || mentions(statement.value, self)) return null;
  const names: string[] = [];
  for (const target of statement.kind === 'Assign' ? statement.targets : [statement.target]) {
    if (target.kind !== 'Attribute' || target.value.kind !== 'Name' || target.value.text !== self) return null;
    if (cx.facts.memberOf(target).kind !== 'field') return null;
    names.push(target.attribute.text);
  }
  return { names, value: statement.value };
}

/** Evaluating it runs nothing of the program. */
function isQuiet(node: ast.Expression): boolean {
  let quiet = true;
  walk(node, (each) => {
    if (each.kind === 'Call' || each.kind === 'Await' || each.kind === 'Yield' || each.kind === 'NamedExpr')
      quiet = false;
    return quiet;
  });
  return quiet;
}

/** Its `__init__` uses `self` for other fields only. */
function isOblivious(base: ClassInfo, assigned: ReadonlySet<string>, cx: LowerContext): boolean {
  const init = base.methods.get('__init__');
  if (init?.node.kind !== 'FunctionDef') return false;
  const self = selfOf(init);
  let isFine = true;
  const receivers = new Set<number>();
  walk(init.node.body, (node) => {
    if (node.kind === 'Attribute' && node.value.kind === 'Name' && node.value.text === self) {
      receivers.add(node.value.id);
      if (cx.facts.memberOf(node).kind !== 'field' || assigned.has(node.attribute.text)) isFine = false;
    } else if (node.kind === 'Name' && (node.text === self || node.text === 'super') && !receivers.has(node.id))
      isFine = false;
    return isFine;
  });
  return isFine;
}

/** A descendant constructs it without running its `__init__` at once: the body is a method of its own. */
export function hasInitMethod(info: ClassInfo, cx: LowerContext): boolean {
  const init = info.methods.get('__init__');
  if (init === undefined) return false;
  if (portedCreation(info) !== null) return !holdsInit(info, init, cx);
  return info.subclasses.some((sub) => isDeferred(sub, cx));
}

function isDeferred(info: ClassInfo, cx: LowerContext): boolean {
  if (portedCreation(info) !== null) return true;
  const init = info.methods.get('__init__');
  if (init !== undefined && planConstructor(info, init, cx).form === 'deferred') return true;
  return info.subclasses.some((sub) => isDeferred(sub, cx));
}
