/** A method without a result that overrides one with a result gives None. */
import type { FunctionInfo } from '../../analyze/program.js';
import type { LowerContext } from '../context.js';

export function overridesValue(fn: FunctionInfo, cx: LowerContext): boolean {
  if (fn.owner === null || fn.role !== 'method' || fn.name === '__init__') return false;
  return fn.owner.mro.some((base) => {
    if (base.kind === 'class') return base.members[fn.name]?.kind === 'function';
    const overridden = base.methods.get(fn.name);
    if (overridden === undefined || overridden === fn) return false;
    const { kind } = cx.facts.returnTypeOf(overridden);
    return kind !== 'none' && kind !== 'never';
  });
}
