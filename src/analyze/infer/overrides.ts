/** Methods of subclasses: a call through a base may run any of them. */
import type { ClassInfo, FunctionInfo, ParameterInfo } from '../program.js';
import type { Inference } from './inference.js';
import type { Type } from '../types.js';

/** Construction names its class, so it never runs an override. */
const EXACT = new Set(['__init__', '__new__', '__init_subclass__']);

export function overridesOf(fn: FunctionInfo): readonly FunctionInfo[] {
  if (fn.owner === null || fn.owner.subclasses.length === 0 || EXACT.has(fn.name)) return [];
  const found: FunctionInfo[] = [];
  collect(fn.owner, fn, found);
  return found;
}

function collect(info: ClassInfo, fn: FunctionInfo, found: FunctionInfo[]): void {
  for (const sub of info.subclasses) {
    const own = sub.methods.get(fn.name);
    if (own !== undefined && own.role === fn.role && !found.includes(own)) found.push(own);
    collect(sub, fn, found);
  }
}

/** What goes to a parameter goes to the one in its place of each override. */
export function passToOverride(
  inference: Inference,
  parameter: ParameterInfo,
  fn: FunctionInfo,
  override: FunctionInfo,
  type: Type,
): void {
  const index = fn.parameters.indexOf(parameter);
  const there = override.parameters[index];
  const target =
    there !== undefined && there.kind === parameter.kind
      ? there
      : override.parameters.find(({ name }) => name === parameter.name);
  if (target !== undefined && target.kind === parameter.kind) inference.pass(type, target.symbol);
}

/** The method that all of them override, of a class that all receivers are; null if there is none. */
export function commonMethod(
  functions: readonly FunctionInfo[],
  receivers: readonly ClassInfo[],
): { readonly function: FunctionInfo; readonly class: ClassInfo } | null {
  const [first] = receivers;
  const name = functions[0]?.name;
  if (first === undefined || name === undefined) return null;
  for (const base of [first, ...first.mro]) {
    if (base.kind !== 'classInfo' || !receivers.every((info) => info === base || info.mro.includes(base))) continue;
    const own = base.methods.get(name);
    if (own !== undefined) return { function: own, class: base };
  }
  return null;
}
