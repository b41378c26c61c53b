/** `(f) => cache(f)` is `cache`. */
import type * as ir from '../../target/ir.js';

/** The function that an arrow only hands its arguments on to; anything else as it is. */
export function etaReduced(value: ir.Expression): ir.Expression {
  if (value.kind !== 'ArrowFunction' || value.isAsync || value.body.kind !== 'CallExpression') return value;
  const { callee, args, typeArguments } = value.body;
  if (callee.kind !== 'Identifier' || typeArguments !== undefined || args.length !== value.parameters.length) return value;
  const handsOn = value.parameters.every(({ target, default: fallback }, index) => {
    const arg = args[index]!;
    return fallback === undefined && target.kind === 'Identifier' && arg.kind === 'Identifier' && arg.name === target.name && target.name !== callee.name;
  });
  return handsOn ? callee : value;
}
