/** `any(test(x) for x in xs)` is `xs.some((x) => …)`, `all` is `every`: both stop at the first that decides. */
import type * as ast from '../../../syntax/ast.js';
import * as b from '../../../target/build.js';
import type * as ir from '../../../target/ir.js';
import { asValue, type MapCall } from '../../calls/map-call.js';
import type { RawCall } from '../../calls/raw-call.js';
import { containsAwait, type LowerContext } from '../../context.js';
import { lowerIterable } from '../../expressions/iterable.js';
import { lowerTest, negate } from '../../expressions/test.js';
import { patternOf } from '../../statements/assign-target.js';
import { isArray } from '../../types/kinds.js';

export const lowerAny = (call: MapCall, cx: LowerContext): RawCall | null => lower(call, 'some', cx);
export const lowerAll = (call: MapCall, cx: LowerContext): RawCall | null => lower(call, 'every', cx);

function lower({ node }: MapCall, method: 'some' | 'every', cx: LowerContext): RawCall | null {
  const [argument] = (node as ast.Call).args;
  if (argument === undefined || (argument.kind !== 'GeneratorExp' && argument.kind !== 'ListComp') || argument.generators.length !== 1) return null;
  const generator = argument.generators[0]!;
  if (generator.isAsync || !isArray(cx.facts.typeOf(generator.iterable))) return null;
  const conditions = generator.conditions.map((condition) => cx.isolated(() => lowerTest(condition, cx)));
  const element = cx.isolated(() => lowerTest(argument.element, cx));
  const test = combine(conditions, element, method);
  if (containsAwait(test)) return null;
  const source = lowerIterable(generator.iterable, cx);
  return asValue(b.method(source, method, [b.arrow([b.parameter(patternOf(generator.target, cx))], test)], node.span.start));
}

/** `every` passes over what the conditions leave out. */
function combine(conditions: readonly ir.Expression[], element: ir.Expression, method: 'some' | 'every'): ir.Expression {
  if (conditions.length === 0) return element;
  const all = conditions.reduce((both, one) => b.logical('&&', both, one));
  return method === 'some' ? b.logical('&&', all, element) : b.logical('||', negate(all), element);
}
