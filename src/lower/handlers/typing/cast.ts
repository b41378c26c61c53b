/** `cast(T, value)`: the program vouches for it. */
import type * as ast from '../../../syntax/ast.js';
import * as b from '../../../target/build.js';
import { asValue, type MapCall } from '../../calls/map-call.js';
import type { RawCall } from '../../calls/raw-call.js';
import type { LowerContext } from '../../context.js';

export function lowerCast({ node }: MapCall, cx: LowerContext): RawCall | null {
  const [type, value] = (node as ast.Call).args;
  if (type === undefined || value === undefined) return null;
  const printed = cx.printType(cx.facts.annotationOf(type));
  const lowered = cx.expression(value);
  // `return cast(F, wrapper)`: a decorator's wrapper is typed as what it wraps.
  if (value.kind === 'Name' && value.text === cx.frame.function?.decorator?.wrapper.name) return asValue(lowered);
  if (printed.kind === 'KeywordType' && printed.name === 'unknown') return asValue(lowered);
  return asValue(b.as(cx.facts.typeOf(value).kind === 'unknown' ? lowered : b.as(lowered, b.keyword('unknown')), printed));
}
