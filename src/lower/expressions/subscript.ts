/** `x[i]` and `x[a:b]`, read. */
import type * as ast from '../../syntax/ast.js';
import type { ClassInfo } from '../../analyze/program.js';
import type { Type } from '../../analyze/types.js';
import type { FunctionEntry } from '../../maps/model.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import { accepts } from '../accepts.js';
import { lowerMapCall } from '../calls/map-call.js';
import { finishCall } from '../calls/awaitable.js';
import { memberKeyOf } from '../classes/dunders.js';
import { isEnumClass } from '../classes/enum-access.js';
import type { LowerContext } from '../context.js';
import { isArray, isDictType, isInt, isStr, recordOf } from '../types/kinds.js';
import { lowerSlice } from './slice.js';

export function lowerSubscript(node: ast.Subscript, cx: LowerContext): ir.Expression {
  const type = cx.facts.typeOf(node.value);
  if (node.index.kind === 'Slice') return lowerSlice(node, node.index, type, cx);
  const at = node.span.start;
  // `Stack[int]()`: type arguments are for the type checker.
  if (isEnumClass(type)) {
    const [owner, name] = cx.inOrder([node.value, node.index]);
    return { ...cx.python('enumNamed', owner!, name!), at };
  }
  if (type.kind === 'class' && type.class.kind === 'classInfo' && hasClassItem(type.class)) {
    const [owner, item] = cx.inOrder([node.value, node.index]);
    return b.call(b.index(owner!, memberKeyOf('__class_getitem__', cx) as ir.Expression), [item!], at);
  }
  if (type.kind === 'class') return cx.expression(node.value);
  if (type.kind === 'instance' && type.class.special === 'typeddict' && node.index.kind === 'StringLiteral') return typedDictItem(node, node.index.value, type.class, cx);
  if (type.kind === 'instance' && type.class.special === 'namedtuple') return namedItem(node, type.class, cx);
  const site = recordOf(type);
  if (site !== null && node.index.kind === 'StringLiteral' && (site.fields?.has(node.index.value) ?? false)) {
    return fieldOf(cx.expression(node.value), node.index.value, at);
  }
  const mapped = mapMember(type, '__getitem__', cx);
  if (mapped !== null && !isArray(type) && !isDictType(type)) return mapItem(node, mapped, type, cx);
  const [object, index] = cx.inOrder([node.value, node.index]);
  return itemOf(node, object!, index!, type, at, cx);
}

const hasClassItem = (info: ClassInfo): boolean => [info, ...info.mro].some((each) => each.kind === 'classInfo' && each.methods.has('__class_getitem__'));

/** A key that may be missing is looked for where somebody could see the KeyError. */
function typedDictItem(node: ast.Subscript, key: string, info: ClassInfo, cx: LowerContext): ir.Expression {
  const at = node.span.start;
  const isChecked = mayLack(info, key) && (cx.facts.isCatchable(node, 'KeyError') || !accepts('uncheckedKey', node, cx));
  const object = cx.expression(node.value);
  const type = cx.printType(cx.facts.typeOf(node));
  if (!isChecked) return mayLack(info, key) ? b.as(fieldOf(object, key, at), type) : fieldOf(object, key, at);
  return b.as({ ...cx.python('getItem', object, b.string(key)), at }, type);
}

/** `class Options(TypedDict, total=False)`, `port: NotRequired[int]`. */
function mayLack(info: ClassInfo, key: string): boolean {
  const field = info.node.body.body.find((each) => each.kind === 'AnnAssign' && each.target.kind === 'Name' && each.target.text === key);
  if (field?.kind !== 'AnnAssign') return true;
  const form = field.annotation.kind === 'Subscript' ? field.annotation.value : null;
  const name = form?.kind === 'Attribute' ? form.attribute.text : form?.kind === 'Name' ? form.text : '';
  if (name === 'NotRequired' || name === 'Required') return name === 'NotRequired';
  return info.node.keywords.some(({ arg, value }) => arg?.text === 'total' && value.kind === 'BooleanLiteral' && !value.value);
}

/** `point[0]` */
function namedItem(node: ast.Subscript, info: ClassInfo, cx: LowerContext): ir.Expression {
  const [object, index] = cx.inOrder([node.value, node.index]);
  const count = info.node.body.body.filter(({ kind }) => kind === 'AnnAssign').length;
  const isInRange = node.index.kind === 'NumberLiteral' && Number(node.index.raw) < count;
  return isInRange ? b.index(object!, index!, node.span.start) : { ...cx.python('at', object!, index!), at: node.span.start };
}

export function fieldOf(object: ir.Expression, key: string, at?: number): ir.Expression {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(key) ? b.member(object, key, at) : b.index(object, b.string(key), at);
}

function itemOf(node: ast.Subscript, object: ir.Expression, index: ir.Expression, type: Type, at: number, cx: LowerContext): ir.Expression {
  if (isArray(type) || isStr(type) || type.kind === 'bytes') {
    const isPlain = isInt(cx.facts.typeOf(node.index)) && isUnchecked(node, type, cx);
    return isPlain ? b.index(object, index, at) : { ...cx.python('at', object, index), at };
  }
  if (isDictType(type)) return { ...cx.python('at', object, index), at };
  if (type.kind === 'instance') {
    if (hasMethod(type, '__getitem__', cx.facts.containerOf(type.class) === null)) return b.call(b.index(object, memberKeyOf('__getitem__', cx) as ir.Expression), [index], at);
  }
  const value = { ...cx.python('getItem', ...pathTo(node, object, cx), index), at };
  const result = cx.facts.typeOf(node);
  return result.kind === 'unknown' || result.kind === 'never' ? value : b.as(value, cx.printType(result));
}

/** `withMapped`: a mapped base has it under the symbol, too. */
export function hasMethod(type: Type & { kind: 'instance' }, name: string, withMapped = true): boolean {
  return [type.class, ...type.class.mro].some((base) => (base.kind === 'classInfo' ? base.methods.has(name) : withMapped && base.members[name] !== undefined));
}

/** `data["user"]["name"]` is one path into what is not known, unless working out the key could do something in between. */
function pathTo(node: ast.Subscript, object: ir.Expression, cx: LowerContext): readonly ir.Expression[] {
  if (!['StringLiteral', 'NumberLiteral', 'Name'].includes(node.index.kind)) return [object];
  if (object.kind !== 'CallExpression' || object.callee.kind !== 'Identifier' || node.value.kind !== 'Subscript') return [object];
  const helper = cx.runtime('python', 'getItem');
  return helper.kind === 'Identifier' && object.callee.name === helper.name ? object.args : [object];
}

/** Proven in range, or nobody could see the IndexError. */
function isUnchecked(node: ast.Subscript, type: Type, cx: LowerContext): boolean {
  const indexType = cx.facts.typeOf(node.index);
  if (indexType.kind !== 'int' || !(indexType.natural || isNaturalLiteral(node.index))) return false;
  if (type.kind === 'tuple' && type.rest === null && node.index.kind === 'NumberLiteral') return Number(node.index.raw) < type.items.length;
  if (cx.facts.isCatchable(node, 'IndexError')) return false;
  return accepts('uncheckedIndex', node, cx);
}

const isNaturalLiteral = (node: ast.Expression): boolean => node.kind === 'NumberLiteral' && node.variety === 'int';

/** A method of a mapped class, inherited ones included. */
export function mapMember(type: Type, name: string, cx: LowerContext): FunctionEntry | null {
  if (type.kind !== 'object') return null;
  const queue = [type.entry];
  while (queue.length > 0) {
    const entry = queue.shift()!;
    const member = entry.members[name];
    if (member?.kind === 'function') return member;
    for (const id of entry.bases) {
      const base = cx.facts.library.entries.get(id);
      if (base?.kind === 'class') queue.push(base);
    }
  }
  return null;
}

function mapItem(node: ast.Subscript, entry: FunctionEntry, type: Type, cx: LowerContext): ir.Expression {
  const { signature } = entry;
  const bound = [{ parameter: signature.parameters[0]!, values: [node.index], names: [null] }];
  const args = { bound, isDynamic: false, error: null };
  return finishCall(lowerMapCall({ node, entry, signature, receiver: node.value, receiverType: type, args, use: {} }, cx), cx);
}
