/** `(f) => cache(f)` is `cache`. */
import type * as ir from '../../target/ir.js';

/** The function that an arrow only hands its arguments on to; anything else as it is. */
export function etaReduced(value: ir.Expression): ir.Expression {
  if (value.kind !== 'ArrowFunction' || value.isAsync || value.body.kind !== 'CallExpression') return value;
  const { callee, args, typeArguments } = value.body;
  if (callee.kind !== 'Identifier' || typeArguments !== undefined || args.length !== value.parameters.length)
    return value;
  const handsOn = value.parameters.every(({ target, default: fallback }, index) => {
    const arg = args[index]!;
    return (
      fallback === undefined &&
      target.kind === 'Identifier' &&
      arg.kind === 'Identifier' &&
      arg.name === target.name &&
      target.name !== callee.name
    );
  });
  return handsOn ? callee : value;
}

/** `f(arg)`, where `f` may be an arrow that only hands its argument on to a method. */
export function applied(f: ir.Expression, arg: ir.Expression, at?: number): ir.CallExpression {
  const reduced = etaReduced(f);
  if (
    reduced.kind === 'ArrowFunction' &&
    !reduced.isAsync &&
    reduced.body.kind === 'CallExpression' &&
    reduced.parameters.length === 1
  ) {
    const [parameter] = reduced.parameters;
    const [only, ...others] = reduced.body.args;
    const isHandedOn =
      parameter!.target.kind === 'Identifier' && only?.kind === 'Identifier' && only.name === parameter!.target.name;
    if (isHandedOn && others.every(isLiteral)) return { ...reduced.body, args: [arg, ...others], at };
  }
  return { kind: 'CallExpression', callee: reduced, args: [arg], at };
}

const isLiteral = (value: ir.Expression): boolean =>
  value.kind === 'ObjectExpression'
    ? value.properties.every((property) => property.kind === 'Property' && isPlainLiteral(property.value))
    : isPlainLiteral(value);

const isPlainLiteral = ({ kind }: ir.Expression): boolean =>
  kind === 'NumberLiteral' || kind === 'StringLiteral' || kind === 'NullLiteral' || kind === 'BooleanLiteral';
