/** `list(xs)`, `set(xs)`, `dict(...)`: spreads and JavaScript's constructors where the keys allow. */
import type * as ast from '../../../syntax/ast.js';
import type { ObjectType } from '../../../analyze/types.js';
import * as b from '../../../target/build.js';
import type * as ir from '../../../target/ir.js';
import { asValue, type MapCall } from '../../calls/map-call.js';
import type { RawCall } from '../../calls/raw-call.js';
import type { LowerContext } from '../../context.js';
import { lowerAtOnce } from './map-filter.js';
import { lowerListOf } from '../../expressions/comprehension.js';
import { iterableOf, lowerIterable } from '../../expressions/iterable.js';
import { isDictType, isList, isMapType, isSetType, isStructural, recordOf, typeArgument } from '../../types/kinds.js';

export function lowerListCall({ node }: MapCall, cx: LowerContext): RawCall | null {
  const [argument, ...others] = (node as ast.Call).args;
  if (argument === undefined || others.length > 0 || argument.kind === 'Starred') return null;
  if (argument.kind === 'GeneratorExp') return asValue(lowerListOf(argument, cx, (element) => cx.expression(element)));
  if (argument.kind !== 'Call') return null;
  const callee = cx.facts.calleeOf(argument);
  if (callee.kind !== 'mapClass') return null;
  const { args } = argument;
  if (callee.entry.id === 'builtins.range' && args.every(({ kind }) => kind !== 'Starred')) {
    const values = cx.inOrder(args);
    return asValue(cx.python('rangeList', ...(values.length === 1 ? [b.rawNumber('0')] : []), ...values));
  }
  const atOnce = lowerAtOnce(argument, cx);
  if (atOnce !== null) return asValue(atOnce);
  return null;
}

export function lowerSetCall({ node }: MapCall, cx: LowerContext): RawCall | null {
  const { args } = node as ast.Call;
  const type = cx.facts.typeOf(node);
  if (!isSetType(type) || args.length > 1 || args[0]?.kind === 'Starred') return null;
  const target = isStructural(type) ? cx.runtime('python', 'PySet') : b.id('Set');
  const at = node.span.start;
  if (args.length === 0) return asValue({ ...b.create(target, [], at), typeArguments: [cx.printType(typeArgument(type, 0))] });
  const [argument] = args;
  const source = argument!.kind === 'GeneratorExp' ? lowerListOf(argument!, cx, (element) => cx.expression(element)) : (lowerAtOnce(argument!, cx) ?? lowerIterable(argument!, cx));
  return asValue(b.create(target, [source], at));
}

export function lowerDictCall({ node }: MapCall, cx: LowerContext): RawCall | null {
  const { args, keywords } = node as ast.Call;
  const type = cx.facts.typeOf(node);
  const at = node.span.start;
  if (keywords.some(({ arg }) => arg === null) || args.length > 1 || args[0]?.kind === 'Starred') return null;
  if (recordOf(type) !== null && args.length === 0) {
    const values = cx.inOrder(keywords.map(({ value }) => value));
    return asValue(b.object(keywords.map(({ arg }, index) => b.property(arg!.text, values[index]!)), at));
  }
  if (!isMapType(type)) return null;
  const target = isStructural(type) ? cx.runtime('python', 'Dict') : b.id('Map');
  const typeArguments = [0, 1].map((index) => cx.printType(typeArgument(type, index)));
  if (args.length === 0 && keywords.length === 0) return asValue({ ...b.create(target, [], at), typeArguments });
  const source = args[0] === undefined ? [] : entries(args[0], cx);
  if (source === null) return null;
  const values = cx.inOrder(keywords.map(({ value }) => value));
  const pairs = keywords.map(({ arg }, index) => b.array([b.string(arg!.text), values[index]!]));
  const list = pairs.length === 0 ? source[0]! : b.array([...source.map((one) => b.spread(one)), ...pairs]);
  return asValue({ ...b.create(target, [list], at), typeArguments: pairs.length > 0 ? keyed(typeArguments, type) : undefined });
}

/** Keywords are texts, where nothing else says what the keys are. */
function keyed(args: readonly ir.TypeNode[], type: ObjectType): readonly ir.TypeNode[] {
  return typeArgument(type, 0).kind === 'never' ? [b.keyword('string'), args[1]!] : args;
}

/** The pairs of a dict, or of a list of tuples. */
function entries(node: ast.Expression, cx: LowerContext): ir.Expression[] | null {
  const type = cx.facts.typeOf(node);
  if (recordOf(type) !== null) return [b.method(b.id('Object'), 'entries', [cx.expression(node)])];
  if (isDictType(type)) return [cx.expression(node)];
  const element = cx.facts.elementOf(type, false);
  const arePairs = element?.item.kind === 'tuple' && element.item.rest === null && element.item.items.length === 2;
  if (!arePairs) return null;
  if (node.kind === 'GeneratorExp') return [lowerListOf(node, cx, (one) => cx.expression(one))];
  return [isList(type) ? cx.expression(node) : iterableOf(cx.expression(node), type, cx, node)];
}
