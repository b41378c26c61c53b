/**
 * The types of a decorator that keeps the signature of what it decorates, and of its wrapper: generic over the parameters (`A`)
 * and the result (`R`), so that a decorated function is typed as it was.
 */
import type { DecoratorPattern, FunctionInfo } from '../../analyze/program.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';

export interface Decoration {
  readonly typeParameters: readonly ir.TypeParameter[] | undefined;
  readonly returnType: ir.TypeNode;
  readonly parameters: (list: readonly ir.Parameter[]) => readonly ir.Parameter[];
}

/** Null for a function that is neither. */
export function decorationOf(info: FunctionInfo, cx: LowerContext): Decoration | null {
  if (info.decorator !== null) return decoratorTypes(info, info.decorator);
  const pattern = wrapperPattern(info, cx);
  return pattern === null ? null : wrapperTypes(pattern);
}

/** The decorator whose wrapper the function is; null for others. */
export function wrapperPattern(info: FunctionInfo, cx: LowerContext): DecoratorPattern | null {
  for (const pattern of cx.decoratorPatterns.values()) if (pattern.wrapper === info) return pattern;
  return null;
}

const result = ({ wrapper }: DecoratorPattern): ir.TypeNode => (wrapper.isCoroutine ? b.reference('Promise', [b.reference('R')]) : b.reference('R'));

const wrapped = (pattern: DecoratorPattern): ir.TypeNode => ({
  kind: 'FunctionType', parameters: [{ name: 'args', type: b.reference('A'), rest: true }], returns: result(pattern),
});

function decoratorTypes(info: FunctionInfo, pattern: DecoratorPattern): Decoration {
  const index = info.parameters.indexOf(pattern.parameter);
  return {
    typeParameters: [{ name: 'A', constraint: b.arrayType(b.keyword('unknown')) }, { name: 'R' }],
    returnType: wrapped(pattern),
    parameters: (list) => list.map((parameter, at) => (at === index ? { ...parameter, type: wrapped(pattern) } : parameter)),
  };
}

function wrapperTypes(pattern: DecoratorPattern): Decoration {
  return {
    typeParameters: undefined,
    returnType: result(pattern),
    parameters: (list) => (pattern.isPositional ? list.map((parameter) => (parameter.target.kind === 'RestElement' ? { ...parameter, type: b.reference('A') } : parameter)) : list),
  };
}
