/** Unpacking: JavaScript's destructuring where the length is known, else the runtime's, which checks it. */
import type * as ast from '../../syntax/ast.js';
import type { ClassInfo } from '../../analyze/program.js';
import type { Type } from '../../analyze/types.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import { accepts } from '../accepts.js';
import type { LowerContext } from '../context.js';
import { iterableOf } from '../expressions/iterable.js';
import { isList, isStr } from '../types/kinds.js';

/** The value as something that can be destructured into the target. */
export function unpackable(target: ast.Tuple | ast.List, value: ir.Expression, type: Type, cx: LowerContext): ir.Expression {
  const star = target.elements.findIndex(({ kind }) => kind === 'Starred');
  const count = target.elements.length;
  if (value.kind === 'CallExpression' && isTuple(value) && value.args.every(({ kind }) => kind !== 'SpreadElement')) {
    if (value.args.length === count && star === -1) return { ...b.array(value.args), at: value.at };
  }
  if (star !== -1 && star < count - 1) return cx.python('unpackStar', iterableOf(value, type, cx, target), b.number(star), b.number(count - star - 1));
  if (isKnownLength(type, star === -1 ? count : count - 1, star !== -1)) return value;
  if (star === -1 && isGathered(value, count)) return value;
  const iterable = iterableOf(value, type, cx, target);
  const isCheckable = isList(type) || isStr(type) || (type.kind === 'tuple' && type.rest !== null);
  if (isCheckable && !cx.facts.isCatchable(target, 'ValueError') && accepts('uncheckedIndex', target, cx)) return iterable;
  return star === -1 ? cx.python('unpack', iterable, b.number(count)) : cx.python('unpackStar', iterable, b.number(star), b.number(0));
}

/** A call of the runtime's `unpackStar`, as `unpackable` makes it. */
export function isUnpackStar(value: ir.Expression): boolean {
  return value.kind === 'CallExpression' && value.callee.kind === 'Identifier' && /(?:^u|U)npackStar_*$/.test(value.callee.name);
}

/** `await gather([a, b])`: as many results as works. */
function isGathered(value: ir.Expression, count: number): boolean {
  if (value.kind !== 'AwaitExpression' || value.value.kind !== 'CallExpression') return false;
  const { callee, args } = value.value;
  const isGather = callee.kind === 'Identifier' ? callee.name === 'gather' : callee.kind === 'MemberExpression' && callee.property === 'all';
  const [works] = args;
  return isGather && works?.kind === 'ArrayExpression' && works.elements.length === count && works.elements.every((work) => work.kind !== 'SpreadElement');
}

const isTuple = (call: ir.CallExpression): boolean => call.callee.kind === 'Identifier' && call.callee.name === 'tuple';

function isKnownLength(type: Type, count: number, orMore: boolean): boolean {
  if (type.kind === 'never') return true;
  if (type.kind === 'union') return type.members.every((member) => isKnownLength(member, count, orMore));
  if (type.kind === 'instance' && type.class.special === 'namedtuple') return hasItems(type.class, count, orMore);
  return type.kind === 'tuple' && type.rest === null && (orMore ? type.items.length >= count : type.items.length === count);
}

function hasItems(info: ClassInfo, count: number, orMore: boolean): boolean {
  const items = info.node.body.body.filter(({ kind }) => kind === 'AnnAssign').length;
  return orMore ? items >= count : items === count;
}
