/**
 * Where a constructor calls `super(...)`. JavaScript has no `this` before it; Python's `__init__` is a method that may
 * call the base's anywhere, or not at all.
 */
import type { ClassInfo, FunctionInfo } from '../../analyze/program.js';
import { walk } from '../../syntax/visit.js';
import type * as ast from '../../syntax/ast.js';
import type { LowerContext } from '../context.js';
import { extendedBases } from './bases.js';
import { initCallsIn, mentions, nextInit, type InitCall } from './init-calls.js';

export interface ConstructorPlan {
  /**
   * - `none`: there is no base;
   * - `inPlace`: at the base-init call, before which nothing mentions `this`;
   * - `first`: the base-init call moved to the front, past assignments of fields that it can't see;
   * - `implicit`: `super()`, the base constructs nothing;
   * - `parameters`: an exception's, with the constructor's arguments, which is what `BaseException.__new__` keeps;
   * - `deferred`: the base's constructor is kept from initializing, and its init method is called where Python calls it.
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
  if (call !== null && isMovable(info, init, call, cx)) return { form: 'first', call };
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

/** What stands before only assigns fields, and neither the call's arguments nor the base's `__init__` can tell. */
function isMovable(info: ClassInfo, init: FunctionInfo, call: InitCall, cx: LowerContext): boolean {
  const self = selfOf(init);
  const assigned = new Set<string>();
  const base = nextInit(info)!;
  const values: ast.Expression[] = [];
  for (const statement of statementsBefore(init, call)) {
    const fields = fieldsAssigned(statement, self, cx);
    if (fields === null) return false;
    for (const field of fields.names) assigned.add(field);
    values.push(fields.value);
  }
  const args = [...call.node.args, ...call.node.keywords.map(({ value }) => value)].filter((arg) => !(arg.kind === 'Name' && arg.text === self));
  if (args.some((arg) => mentions(arg, self))) return false;
  if (!values.every(isQuiet) && !(args.every(isQuiet) && base.kind === 'class')) return false;
  if (base.kind === 'class') return true;
  return base.dataclass === null && isOblivious(base, assigned, cx);
}

function fieldsAssigned(statement: ast.Statement, self: string, cx: LowerContext): { names: string[]; value: ast.Expression } | null {
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
    if (each.kind === 'Call' || each.kind === 'Await' || each.kind === 'Yield' || each.kind === 'NamedExpr') quiet = false;
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
    } else if (node.kind === 'Name' && (node.text === self || node.text === 'super') && !receivers.has(node.id)) isFine = false;
    return isFine;
  });
  return isFine;
}

/** A descendant constructs it without running its `__init__` at once: the body is a method of its own. */
export function hasInitMethod(info: ClassInfo, cx: LowerContext): boolean {
  if (!info.methods.has('__init__')) return false;
  return info.subclasses.some((sub) => isDeferred(sub, cx));
}

function isDeferred(info: ClassInfo, cx: LowerContext): boolean {
  const init = info.methods.get('__init__');
  if (init !== undefined && planConstructor(info, init, cx).form === 'deferred') return true;
  return info.subclasses.some((sub) => isDeferred(sub, cx));
}
