/** Types of operators. @see https://docs.python.org/3.13/reference/expressions.html */
import type * as ast from '../../syntax/ast.js';
import { lookUpAttribute } from '../class-lookup.js';
import { bool, bytes, float, int, natural, str, unknown, type Type } from '../types.js';
import { boundParameters, callFunction } from './call-function.js';
import type { ClassInfo } from '../program.js';
import { asContainer } from './container.js';
import type { Flow } from './flow.js';
import { membersOf, type Inference } from './inference.js';
import { callMappedDunder } from './mapped-operators.js';

export const OPERATOR_METHODS: Readonly<Record<ast.BinaryOperator, string>> = {
  '+': 'add', '-': 'sub', '*': 'mul', '@': 'matmul', '/': 'truediv', '%': 'mod', '**': 'pow', '<<': 'lshift', '>>': 'rshift', '|': 'or',
  '^': 'xor', '&': 'and', '//': 'floordiv',
};

export function inferBinOp(inference: Inference, node: ast.BinOp, flow: Flow): Type {
  // Chains nest to the left: their operands are inferred from the inside out, without recursion.
  const spine: ast.BinOp[] = [];
  let innermost: ast.Expression = node;
  while (innermost.kind === 'BinOp') {
    spine.push(innermost);
    innermost = innermost.left;
  }
  let type = inference.expression(innermost, flow);
  for (const each of spine.reverse()) {
    type = binaryType(inference, each, each.operator, type, inference.expression(each.right, flow), flow);
    inference.state.types[each.id] = type;
  }
  return type;
}

export function binaryType(inference: Inference, node: ast.BinOp | ast.AugAssign, operator: ast.BinaryOperator, left: Type, right: Type, flow: Flow): Type {
  if (left.kind === 'unknown' || right.kind === 'unknown') {
    if (right.kind === 'unknown' && left.kind === 'str' && operator === '%') return str;
    // What comes of it may be a whole float.
    if (operator === '/' || left.kind === 'float' || right.kind === 'float') inference.state.lattice.losesFloats = true;
    return unknown;
  }
  if (left.kind === 'never' || right.kind === 'never') return left.kind === 'never' ? left : right;
  const { lattice } = inference.state;
  const results: Type[] = [];
  for (const a of membersOf(left)) for (const b of membersOf(right)) {
    // `None + 1` raises: it gives no type.
    if (a.kind !== 'none' && b.kind !== 'none' && !refuses(operator, a, b)) results.push(pairType(inference, node, operator, a, b, flow));
  }
  return lattice.joinAll(results);
}

function pairType(inference: Inference, node: ast.BinOp | ast.AugAssign, operator: ast.BinaryOperator, a: Type, b: Type, flow: Flow): Type {
  const numeric = numberType(node, operator, a, b);
  if (numeric !== null) return numeric;
  if (a.kind === 'instance' || b.kind === 'instance') {
    const [left, right] = [asContainer(inference, a), asContainer(inference, b)];
    const own = overloaded(inference, node, operator, a, b, flow);
    if (own.kind !== 'unknown' || (left === a && right === b) || left.kind === 'instance' || right.kind === 'instance') return own;
    const result = pairType(inference, node, operator, left, right, flow);
    // `stack += [1]` keeps the object.
    return node.kind === 'AugAssign' && result === left ? a : result;
  }
  const base = OPERATOR_METHODS[operator];
  const mapped = callMappedDunder(inference, a, `__${base}__`, [b], `operator${node.id}`, flow.body) ?? callMappedDunder(inference, b, `__r${base}__`, [a], `operator${node.id}`, flow.body);
  if (mapped !== null) return mapped;
  return sequenceType(inference, node, operator, a, b);
}

/** `1 + 'a'`: a TypeError, for certain. */
function refuses(operator: ast.BinaryOperator, a: Type, b: Type): boolean {
  const kinds = [categoryOf(a), categoryOf(b)];
  if (kinds.includes(null)) return false;
  const isText = kinds.some((kind) => kind !== 'number');
  if (operator === '+') return kinds[0] !== kinds[1];
  if (operator === '*') return kinds[0] !== 'number' && kinds[1] !== 'number';
  return isText && operator !== '%' && operator !== '|' && operator !== '&' && operator !== '^' && operator !== '-';
}

function categoryOf(type: Type): string | null {
  if (isNumber(type)) return 'number';
  if (type.kind === 'str' || type.kind === 'bytes' || type.kind === 'tuple') return type.kind;
  return type.kind === 'object' && type.entry.id === 'builtins.list' ? 'list' : null;
}

function isNumber(type: Type): boolean {
  return type.kind === 'int' || type.kind === 'float' || type.kind === 'bool';
}

function isNatural(type: Type): boolean {
  return type.kind === 'bool' || (type.kind === 'int' && type.natural);
}

function numberType(node: ast.BinOp | ast.AugAssign, operator: ast.BinaryOperator, a: Type, b: Type): Type | null {
  if (!isNumber(a) || !isNumber(b)) return null;
  if (operator === '/') return float;
  if (a.kind === 'bool' && b.kind === 'bool' && (operator === '|' || operator === '&' || operator === '^')) return bool;
  if (a.kind === 'float' || b.kind === 'float') return float;
  const both = isNatural(a) && isNatural(b);
  switch (operator) {
    case '-': return int;
    case '%': return isNatural(b) ? natural : int;
    case '**': {
      const exponent = node.kind === 'BinOp' ? node.right : node.value;
      const isNegative = exponent.kind === 'UnaryOp' && exponent.operator === '-';
      return isNegative ? float : both ? natural : int;
    }
    case '&': return isNatural(a) || isNatural(b) ? natural : int;
    case '>>':
    case '<<': return isNatural(a) ? natural : int;
    default: return both ? natural : int;
  }
}

function sequenceType(inference: Inference, node: ast.BinOp | ast.AugAssign, operator: ast.BinaryOperator, a: Type, b: Type): Type {
  const { state } = inference;
  if (a.kind === 'str') return b.kind === 'str' || operator === '%' || operator === '*' ? str : unknown;
  if (a.kind === 'bytes') return bytes;
  if (operator === '*' && (b.kind === 'str' || b.kind === 'bytes')) return b;
  if (a.kind === 'tuple' && b.kind === 'tuple' && operator === '+') {
    if (a.rest === null && b.rest === null) return state.lattice.tuple([...a.items, ...b.items]);
    return { kind: 'tuple', items: [], rest: state.lattice.joinAll([...a.items, ...b.items, ...(a.rest ? [a.rest] : []), ...(b.rest ? [b.rest] : [])]) };
  }
  if (operator === '*' && (a.kind === 'tuple' || b.kind === 'tuple')) {
    const tuple = (a.kind === 'tuple' ? a : b) as Type & { kind: 'tuple' };
    return { kind: 'tuple', items: [], rest: state.lattice.joinAll([...tuple.items, ...(tuple.rest ? [tuple.rest] : [])]) };
  }
  if (a.kind === 'object' && b.kind === 'object') return containersType(inference, node, a, b);
  if (a.kind === 'object' && isNumber(b)) return copyOf(inference, node, a);
  if (b.kind === 'object' && isNumber(a)) return copyOf(inference, node, b);
  return unknown;
}

/** `xs + ys`, `a | b`: a new container that holds what both hold. */
function containersType(inference: Inference, node: ast.BinOp | ast.AugAssign, a: Type & { kind: 'object' }, b: Type & { kind: 'object' }): Type {
  const { state } = inference;
  if (node.kind === 'AugAssign') {
    for (const site of a.sites) a.entry.typeParameters.forEach((_, index) => state.lattice.widenArg(site, index, state.lattice.argOf(b, index, null)));
    return a;
  }
  const args = a.entry.typeParameters.map((_, index) => state.lattice.join(state.lattice.argOf(a, index, null), state.lattice.argOf(b, index, null)));
  for (const site of [...a.sites, ...b.sites]) state.lattice.demote(site);
  return state.objectOf(a.entry, `operator${node.id}`, args);
}

function copyOf(inference: Inference, node: ast.BinOp | ast.AugAssign, type: Type & { kind: 'object' }): Type {
  const args = type.entry.typeParameters.map((_, index) => inference.state.lattice.argOf(type, index, null));
  return inference.state.objectOf(type.entry, `operator${node.id}`, args);
}

/** `__add__`, or `__radd__` of the right operand. */
function overloaded(inference: Inference, node: ast.BinOp | ast.AugAssign, operator: ast.BinaryOperator, a: Type, b: Type, flow: Flow): Type {
  if (operator === '|' || operator === '&' || operator === '^') {
    const flag = [a, b].find((type) => type.kind === 'instance' && isFlag(inference, type.class));
    if (flag !== undefined) return flag;
  }
  const base = OPERATOR_METHODS[operator];
  const attempts: [Type, string, Type][] = [[a, `__${base}__`, b], [b, `__r${base}__`, a]];
  if (node.kind === 'AugAssign') attempts.unshift([a, `__i${base}__`, b]);
  for (const [receiver, name, argument] of attempts) {
    const result = callDunder(inference, receiver, name, [argument], flow);
    if (result !== null) return result;
  }
  return unknown;
}

/** Members of a Flag combine to such flags. */
export function isFlag(inference: Inference, info: ClassInfo): boolean {
  return [info, ...info.mro].some((each) =>
    each.kind === 'classInfo' && each.node.bases.some((base) => /^enum\.(Int)?Flag$/.test(inference.state.resolver.entryOf(base)?.id ?? '')));
}

/** Calls a special method of a class of the program; null if there is none. */
export function callDunder(inference: Inference, receiver: Type, name: string, args: readonly Type[], flow: Flow): Type | null {
  if (receiver.kind !== 'instance') return null;
  const found = lookUpAttribute(inference.state, receiver.class, name);
  if (found?.kind !== 'functionInfo') return null;
  const parameters = boundParameters(found, receiver);
  args.forEach((arg, index) => {
    const parameter = parameters[index];
    if (parameter !== undefined) inference.pass(arg, parameter.symbol);
  });
  return callFunction(inference, found, receiver, null, flow.body);
}

export function inferUnary(inference: Inference, node: ast.UnaryOp, flow: Flow): Type {
  const operand = inference.expression(node.operand, flow);
  if (node.operator === 'not') return bool;
  return inference.state.lattice.joinAll(membersOf(operand).map((type): Type => {
    if (type.kind === 'float' || type.kind === 'never') return type;
    if (type.kind === 'int' || type.kind === 'bool') return node.operator === '+' && isNatural(type) ? natural : int;
    if (node.operator === '~' && type.kind === 'instance' && isFlag(inference, type.class)) return type;
    const name = { '-': '__neg__', '+': '__pos__', '~': '__invert__' }[node.operator as '-' | '+' | '~'];
    return callDunder(inference, type, name, [], flow) ?? callMappedDunder(inference, type, name, [], `operator${node.id}`, flow.body) ?? unknown;
  }));
}

const COMPARE_METHODS: Readonly<Partial<Record<ast.CompareOperator, readonly [string, string]>>> = {
  '==': ['__eq__', '__eq__'], '!=': ['__ne__', '__ne__'], '<': ['__lt__', '__gt__'], '<=': ['__le__', '__ge__'], '>': ['__gt__', '__lt__'], '>=': ['__ge__', '__le__'],
};

export function inferCompare(inference: Inference, node: ast.Compare, flow: Flow): Type {
  let left = inference.expression(node.left, flow);
  node.operators.forEach((operator, index) => {
    const right = inference.expression(node.comparators[index]!, flow);
    const methods = COMPARE_METHODS[operator];
    if (methods !== undefined) {
      for (const part of membersOf(left)) callDunder(inference, part, methods[0], [right], flow);
      for (const part of membersOf(right)) callDunder(inference, part, methods[1], [left], flow);
    } else if (operator === 'in' || operator === 'not in') {
      for (const part of membersOf(right)) {
        callDunder(inference, part, '__contains__', [left], flow);
        // `k in d` with a key that is no literal: the dict is a mapping.
        if (part.kind === 'object' && (index > 0 || node.left.kind !== 'StringLiteral')) part.sites.forEach((site) => inference.state.lattice.demote(site));
      }
    }
    left = right;
  });
  return bool;
}

