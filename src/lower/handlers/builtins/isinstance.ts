/** `isinstance(x, C)`: what TypeScript narrows by, where it means the same. */
import type * as ast from '../../../syntax/ast.js';
import type { ClassInfo } from '../../../analyze/program.js';
import type { Type } from '../../../analyze/types.js';
import * as b from '../../../target/build.js';
import type * as ir from '../../../target/ir.js';
import { asValue, type MapCall } from '../../calls/map-call.js';
import type { RawCall } from '../../calls/raw-call.js';
import { differs } from '../../accepts.js';
import { isAtom, type LowerContext } from '../../context.js';
import { lowerShown } from '../../expressions/shown.js';
import { isAll, isMapType, isSetType, isStructural, membersOf, mixesIntAndFloat } from '../../types/kinds.js';

export function lowerIsInstance(call: MapCall, cx: LowerContext): RawCall | null {
  const node = call.node as ast.Call;
  const [subject, classes] = node.args;
  if (subject === undefined || classes === undefined || node.keywords.length > 0) return null;
  const list = classes.kind === 'Tuple' ? classes.elements : [classes];
  const type = cx.facts.typeOf(subject);
  const isNumber = asksForNumber(list, type, cx);
  const others = isNumber ? list.filter((one) => !tellsNumbersApart(one, cx)) : list;
  const tests = [...(isNumber ? [typeOf('number')] : []), ...others.map((one) => testFor(one, type, cx))];
  if (mixesIntAndFloat(type) && list.length === 1 && tellsNumbersApart(list[0]!, cx)) differs('intFloatMixed', subject, cx);
  if (tests.length === 0 || tests.some((test) => test === null)) return isCertainlyFloat(type) ? asValue(cx.python('isInstance', lowerShown(subject, cx), cx.expression(classes))) : null;
  const value = cx.expression(subject);
  const operand = tests.length === 1 || isAtom(value) ? value : cx.bind(value, 'value');
  const all = tests.map((test) => test!(operand));
  return asValue(all.reduce((either, one) => b.logical('||', either, one)));
}

/** `(int, float)` of what is no bool, which is an int to Python. */
function asksForNumber(list: readonly ast.Expression[], type: Type, cx: LowerContext): boolean {
  const kinds = membersOf(type).map(({ kind }) => kind);
  return list.filter((one) => tellsNumbersApart(one, cx)).length === 2 && !kinds.includes('bool') && !kinds.includes('unknown') && kinds.some((kind) => kind === 'int' || kind === 'float');
}

/** Whether `int` or `float` itself is asked for. */
function tellsNumbersApart(node: ast.Expression, cx: LowerContext): boolean {
  const entry = cx.facts.entryOf(node) ?? (node.kind === 'Name' ? cx.facts.builtinOf(node) : null);
  return entry?.id === 'builtins.int' || entry?.id === 'builtins.float';
}

/** A number that it holds is a float, which the runtime has to be told. */
function isCertainlyFloat(type: Type): boolean {
  return isAll(type, 'float', 'str', 'none', 'bool') && membersOf(type).some(({ kind }) => kind === 'float');
}

type Test = (value: ir.Expression) => ir.Expression;

const typeOf = (name: string): Test => (value) => b.binary('===', b.unary('typeof', value), b.string(name));

const PRIMITIVES: ReadonlySet<string> = new Set(['builtins.str', 'builtins.bool', 'builtins.object', 'builtins.type']);

function testFor(node: ast.Expression, subject: Type, cx: LowerContext): Test | null {
  const type = cx.facts.typeOf(node);
  if (type.kind !== 'class') return null;
  const found = type.class;
  if (found.kind === 'classInfo' && found.special === 'protocol') return protocolTest(found, cx);
  if (subject.kind === 'unknown' && found.kind !== 'classInfo' && !PRIMITIVES.has(found.kind === 'atomClass' ? found.entry.id : found.id)) return (value) => b.binary('instanceof', value, cx.expression(node));
  if (found.kind === 'classInfo') return (value) => b.binary('instanceof', value, cx.expression(node));
  const id = found.kind === 'atomClass' ? found.entry.id : found.id;
  const kinds = new Set(membersOf(subject).map(({ kind }) => kind));
  switch (id) {
    case 'builtins.str': return typeOf('string');
    case 'builtins.bool': return typeOf('boolean');
    case 'builtins.int': return kinds.has('int') && !kinds.has('float') && !kinds.has('bool') && !kinds.has('unknown') ? typeOf('number') : null;
    case 'builtins.float': return kinds.has('float') && !kinds.has('int') && !kinds.has('unknown') ? typeOf('number') : null;
    case 'builtins.bytes': return null;
    case 'builtins.list': return kinds.has('unknown') || kinds.has('tuple') ? null : (value) => b.method(b.id('Array'), 'isArray', [value]);
    case 'builtins.tuple': return null;
    case 'builtins.dict': return membersOf(subject).some((member) => isMapType(member) && !isStructural(member)) && !kinds.has('unknown') && !kinds.has('record') ? (value) => b.binary('instanceof', value, b.id('Map')) : null;
    case 'builtins.set': return membersOf(subject).some((member) => isSetType(member)) && !kinds.has('unknown') ? (value) => b.binary('instanceof', value, b.id('Set')) : null;
    case 'builtins.object':
    case 'builtins.type': return null;
    default:
  }
  if (found.kind === 'class' && found.runtime !== null && (found.isException || !id.startsWith('builtins.'))) return (value) => b.binary('instanceof', value, cx.expression(node));
  return null;
}

/** A protocol is known by its members: those of its bases too, which are protocols themselves. */
function protocolTest(info: ClassInfo, cx: LowerContext): Test {
  const line = [info, ...info.mro].filter((each) => each.kind === 'classInfo');
  const members = new Set(line.flatMap((each) => [...each.methods.keys(), ...each.attributes.keys()]));
  const type = cx.printType({ kind: 'instance', class: info, args: [] });
  return (value) => ({ ...cx.python('supports', value, ...[...members].map((name) => b.string(name))), typeArguments: [type] });
}
