/** `map(str, xs)` of items that may be floats, which `str` has to be told. */
import type * as ast from '../../../syntax/ast.js';
import type { Type } from '../../../analyze/types.js';
import * as b from '../../../target/build.js';
import type * as ir from '../../../target/ir.js';
import { asValue, type MapCall } from '../../calls/map-call.js';
import type { RawCall } from '../../calls/raw-call.js';
import type { LowerContext } from '../../context.js';
import { lowerIterable } from '../../expressions/iterable.js';
import { holdsFloat, notation } from '../../types/kinds.js';

export function lowerMapOf(call: MapCall, cx: LowerContext): RawCall | null {
  const node = call.node as ast.Call;
  const [fn, source] = node.args;
  if (fn?.kind !== 'Name' || source === undefined || node.args.length > 2 || source.kind === 'Starred') return null;
  const helper = { 'builtins.str': 'str', 'builtins.repr': 'repr' }[cx.facts.builtinOf(fn)?.id ?? ''];
  const item = cx.facts.elementOf(cx.facts.typeOf(source), false)?.item;
  if (helper === undefined || item === undefined || !holdsFloat(item)) return null;
  const value = b.id(cx.temporary('value'));
  const show = b.arrow([b.parameter(value)], shown(helper, value, item, cx));
  return asValue({ ...cx.python('map', show, lowerIterable(source, cx)), at: node.span.start });
}

function shown(helper: string, value: ir.Identifier, type: Type, cx: LowerContext): ir.Expression {
  if (type.kind === 'float') return cx.python('floatStr', value);
  return cx.python(helper, cx.python('typed', value, b.string(notation(type))));
}
