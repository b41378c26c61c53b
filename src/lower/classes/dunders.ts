/** Python's special methods by the keys under which ported classes have them. */
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';
import * as b from '../../target/build.js';

/** Exports of `aio2ts/runtime/python` by special method; names without an entry stay methods of their own name. */
const SYMBOLS: Readonly<Record<string, string>> = {
  __repr__: 'reprOf',
  __eq__: 'equalsOf',
  __ne__: 'notEqualsOf',
  __hash__: 'hashOf',
  __len__: 'lengthOf',
  __bool__: 'truthOf',
  __contains__: 'containsOf',
  __getitem__: 'getItemOf',
  __setitem__: 'setItemOf',
  __delitem__: 'deleteItemOf',
  __missing__: 'missingOf',
  __call__: 'callOf',
  __next__: 'nextOf',
  __anext__: 'anextOf',
  __enter__: 'enterOf',
  __exit__: 'exitOf',
  __aenter__: 'asyncEnterOf',
  __aexit__: 'asyncExitOf',
  __await__: 'awaitOf',
  __lt__: 'lessThanOf',
  __le__: 'lessEqualOf',
  __gt__: 'greaterThanOf',
  __ge__: 'greaterEqualOf',
  __format__: 'formatOf',
  __int__: 'intOf',
  __float__: 'floatOf',
  __index__: 'indexOf',
  __bytes__: 'bytesOf',
  __round__: 'roundOf',
  __reversed__: 'reversedOf',
  __neg__: 'negateOf',
  __pos__: 'positiveOf',
  __abs__: 'absoluteOf',
  __invert__: 'invertOf',
  __getattr__: 'getAttributeOf',
  __setattr__: 'setAttributeOf',
  __delattr__: 'deleteAttributeOf',
  __dir__: 'directoryOf',
  __class_getitem__: 'classGetItemOf',
};

const BINARY: Readonly<Record<string, string>> = {
  add: 'add',
  sub: 'subtract',
  mul: 'multiply',
  truediv: 'divide',
  floordiv: 'floorDivide',
  mod: 'modulo',
  divmod: 'divmod',
  pow: 'power',
  matmul: 'matrixMultiply',
  lshift: 'shiftLeft',
  rshift: 'shiftRight',
  and: 'bitAnd',
  or: 'bitOr',
  xor: 'bitXor',
};

const GLOBAL_SYMBOLS: Readonly<Record<string, string>> = { __iter__: 'iterator', __aiter__: 'asyncIterator' };

/** Special methods that only ported code calls. */
const PLAIN: Readonly<Record<string, string>> = {
  __post_init__: 'postInit',
  __init_subclass__: 'initSubclass',
  __new__: 'newInstance',
  __str__: 'toString',
};

/** The runtime's symbol of a special method; null if it has none. */
export function symbolOfDunder(name: string): string | null {
  const found = SYMBOLS[name];
  if (found !== undefined) return found;
  const match = /^__(r|i)?(\w+?)__$/.exec(name);
  if (match === null) return null;
  const plain = BINARY[`${match[1] ?? ''}${match[2]!}`];
  if (plain !== undefined) return `${plain}Of`;
  const operator = BINARY[match[2]!];
  if (operator === undefined) return null;
  const capital = operator[0]!.toUpperCase() + operator.slice(1);
  return `${match[1] === 'r' ? 'reverse' : 'inPlace'}${capital}Of`;
}

/** `toString`, `[reprOf]`, `[Symbol.iterator]`, or the method's own name. */
export function memberKeyOf(name: string, cx: LowerContext): ir.MemberKey {
  const plain = PLAIN[name];
  if (plain !== undefined) return plain;
  const global = GLOBAL_SYMBOLS[name];
  if (global !== undefined) return b.member(b.id('Symbol'), global);
  const symbol = symbolOfDunder(name);
  return symbol === null ? cx.member(name) : cx.runtime('python', symbol);
}
