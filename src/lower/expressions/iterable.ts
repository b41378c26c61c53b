/** What a loop, a spread or a comprehension runs over. */
import type * as ast from '../../syntax/ast.js';
import type { Type } from '../../analyze/types.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import { loweredHoles } from '../calls/holes.js';
import { applyCase } from '../calls/map-call.js';
import { awaitPort } from '../calls/awaitable.js';
import { lowerCallAs } from '../calls/index.js';
import { isEnumClass } from '../classes/enum-access.js';
import { hasNativeNext } from '../classes/iterator-bridge.js';
import type { LowerContext } from '../context.js';
import { isArray, isDictType, isSetType, membersOf, recordOf } from '../types/kinds.js';

/** A dict gives its keys; what isn't known is looked at when it runs. */
export function lowerIterable(node: ast.Expression, cx: LowerContext, isUnpacked = false): ir.Expression {
  if (node.kind === 'Tuple' || node.kind === 'List') {
    return { ...b.array(cx.inOrder(node.elements), node.span.start), surroundings: cx.surroundingsOfAll(node.elements), dangling: cx.danglingOf(node.id) };
  }
  const value = node.kind === 'Call' ? lowerCallAs(node, { isIterated: true, isUnpacked }, cx) : cx.expression(node);
  return iterableOf(value, cx.facts.typeOf(node), cx, node);
}

export function iterableOf(value: ir.Expression, type: Type, cx: LowerContext, node: ast.Node): ir.Expression {
  if (type.kind === 'str' || type.kind === 'bytes' || type.kind === 'never' || isArray(type)) return value;
  if (recordOf(type) !== null) return b.method(b.id('Object'), 'keys', [value], value.at);
  if (type.kind === 'object') {
    const { id } = type.entry;
    if (id === 'builtins.set' || id === 'builtins.frozenset') return value;
    if (type.entry.typeParameters.length === 2 && isDictType(type)) return b.method(value, 'keys', [], value.at);
    const found = cx.facts.elementOf(type, false);
    if (found !== null && found.entry !== null) {
      const iterable = applyCase(found.entry.emit, loweredHoles({ self: value }, type), node, cx);
      return found.entry.isPortAsync ? awaitPort(cx.asyncio('collected', iterable), cx) : iterable;
    }
  }
  if (isEnumClass(type)) return { ...cx.python('enumMembers', value), at: value.at };
  if (type.kind === 'instance' && isNativelyIterable(type, value)) return value;
  const container = type.kind === 'instance' && !hasIterator(type) ? cx.facts.containerOf(type.class) : null;
  if (container !== null) return container.entry.id === 'builtins.list' ? value : iterableOf(value, container, cx, node);
  if (membersOf(type).every((member) => member.kind === 'str' || isArray(member) || isSetType(member))) return value;
  return cx.python('iterate', value);
}

const hasIterator = (type: Type & { kind: 'instance' }): boolean => [type.class, ...type.class.mro].some((base) => base.kind === 'classInfo' && base.methods.has('__iter__'));

/** Its `__iter__` is a generator, or gives an iterator of JavaScript's. */
function isNativelyIterable(type: Type & { kind: 'instance' }, value: ir.Expression): boolean {
  const method = [type.class, ...type.class.mro].flatMap((base) => (base.kind === 'classInfo' ? [base.methods.get('__iter__')] : [])).find((one) => one !== undefined);
  if (type.class.special === 'namedtuple' || method?.isGenerator === true) return true;
  if (method === undefined) return false;
  const returned = method.returns.type;
  // Of `this` TypeScript knows too little, in the runtime's functions.
  if (returned.kind === 'object') return value.kind !== 'ThisExpression' && /\.(Iterator|Generator)$/.test(returned.entry.id);
  return returned.kind === 'instance' && hasNativeNext(returned.class);
}
