import { percent } from '../format/percent.js';
import { mergeMappings } from '../mappings/merge.js';
import { div, divFloat, floorDiv, floorDivFloat, mod, modFloat } from '../numbers/division.js';
import { bitAnd, bitOr, bitXor, shiftLeft, shiftRight } from '../numbers/bits.js';
import { power as powerOfNumbers } from '../numbers/power.js';
import { concat, repeat } from '../sequences/repeat.js';
import { difference, intersection, symmetricDifference, union } from '../sets/set-operations.js';
import * as symbols from '../symbols.js';
import { typeName } from '../type-name.js';
import { mappingOf } from './equals.js';
import { type BinaryOperator, applyBinary, noResult } from './binary.js';

type Big = (a: bigint, b: bigint) => bigint;

/** Both operands as numbers; booleans count as 0 and 1, and two integers stay `bigint` when one is. */
function numeric(a: unknown, b: unknown, onNumbers: (a: number, b: number) => number, onBig: Big | null): unknown {
  const isNumber = (x: unknown): x is number | boolean | bigint =>
    typeof x === 'number' || typeof x === 'boolean' || typeof x === 'bigint';
  if (!isNumber(a) || !isNumber(b)) return noResult;
  const big = typeof a === 'bigint' || typeof b === 'bigint';
  if (big && onBig !== null && Number.isInteger(Number(a)) && Number.isInteger(Number(b)))
    return onBig(BigInt(a), BigInt(b));
  return onNumbers(Number(a), Number(b));
}

const bothIntegers = (a: number, b: number): boolean => Number.isInteger(a) && Number.isInteger(b);

function integral(a: unknown, b: unknown, onNumbers: (a: number, b: number) => number, onBig: Big): unknown {
  if (typeof a === 'number' && !Number.isInteger(a)) return noResult;
  if (typeof b === 'number' && !Number.isInteger(b)) return noResult;
  return numeric(a, b, onNumbers, onBig);
}

const isSequence = (x: unknown): x is string | Uint8Array | readonly unknown[] =>
  typeof x === 'string' || x instanceof Uint8Array || Array.isArray(x);

const isSet = (x: unknown): x is Set<unknown> => x instanceof Set;

function addValues(a: unknown, b: unknown): unknown {
  if (typeof a === 'string' && typeof b === 'string') return a + b;
  const sameKind =
    isSequence(a) && isSequence(b) && typeof a !== 'string' && typeof b !== 'string' && kind(a) === kind(b);
  if (sameKind) return concat(a as readonly unknown[], b as readonly unknown[]);
  return numeric(
    a,
    b,
    (x, y) => x + y,
    (x, y) => x + y,
  );
}

function kind(x: Uint8Array | readonly unknown[]): string {
  return x instanceof Uint8Array ? 'bytes' : Object.isFrozen(x) ? 'tuple' : 'list';
}

function addFailure(a: unknown, b: unknown): string | null {
  if (typeof a === 'string') return `can only concatenate str (not "${typeName(b)}") to str`;
  if (a instanceof Uint8Array) return `can't concat ${typeName(b)} to ${typeName(a)}`;
  return Array.isArray(a) ? `can only concatenate ${typeName(a)} (not "${typeName(b)}") to ${typeName(a)}` : null;
}

function multiplyValues(a: unknown, b: unknown): unknown {
  const [sequence, count] = isSequence(a) ? [a, b] : [b, a];
  if (!isSequence(sequence))
    return numeric(
      a,
      b,
      (x, y) => x * y,
      (x, y) => x * y,
    );
  const whole = typeof count === 'boolean' || (typeof count === 'number' && Number.isInteger(count));
  return whole ? repeat(sequence as readonly unknown[], Number(count)) : noResult;
}

function multiplyFailure(a: unknown, b: unknown): string | null {
  if (!isSequence(a) && !isSequence(b)) return null;
  return `can't multiply sequence by non-int of type '${typeName(isSequence(a) ? b : a)}'`;
}

const operators = {
  '+': {
    text: '+',
    method: symbols.addOf,
    reverse: symbols.reverseAddOf,
    apply: addValues,
    failure: addFailure,
  },
  '-': {
    text: '-',
    method: symbols.subtractOf,
    reverse: symbols.reverseSubtractOf,
    apply: (a, b) =>
      isSet(a) && isSet(b)
        ? difference(a, b)
        : numeric(
            a,
            b,
            (x, y) => x - y,
            (x, y) => x - y,
          ),
  },
  '*': {
    text: '*',
    method: symbols.multiplyOf,
    reverse: symbols.reverseMultiplyOf,
    apply: multiplyValues,
    failure: multiplyFailure,
  },
  '/': {
    text: '/',
    method: symbols.divideOf,
    reverse: symbols.reverseDivideOf,
    apply: (a, b) => numeric(a, b, (x, y) => (bothIntegers(x, y) ? div(x, y) : divFloat(x, y)), null),
  },
  '//': {
    text: '//',
    method: symbols.floorDivideOf,
    reverse: symbols.reverseFloorDivideOf,
    apply: (a, b) => numeric(a, b, (x, y) => (bothIntegers(x, y) ? floorDiv(x, y) : floorDivFloat(x, y)), floorDiv),
  },
  '%': {
    text: '%',
    method: symbols.moduloOf,
    reverse: symbols.reverseModuloOf,
    apply: (a, b) =>
      typeof a === 'string'
        ? percent(a, b)
        : numeric(a, b, (x, y) => (bothIntegers(x, y) ? mod(x, y) : modFloat(x, y)), mod),
  },
  '**': {
    text: '** or pow()',
    method: symbols.powerOf,
    reverse: symbols.reversePowerOf,
    apply: (a, b) => numeric(a, b, powerOfNumbers, powerOfNumbers),
  },
  '@': { text: '@', method: symbols.matrixMultiplyOf, reverse: symbols.reverseMatrixMultiplyOf, apply: () => noResult },
  '&': {
    text: '&',
    method: symbols.bitAndOf,
    reverse: symbols.reverseBitAndOf,
    apply: (a, b) => (isSet(a) && isSet(b) ? intersection(a, b) : bits(a, b, bitAnd, (x, y) => x & y)),
  },
  '|': {
    text: '|',
    method: symbols.bitOrOf,
    reverse: symbols.reverseBitOrOf,
    apply: (a, b) => (isSet(a) && isSet(b) ? union(a, b) : orValues(a, b)),
  },
  '^': {
    text: '^',
    method: symbols.bitXorOf,
    reverse: symbols.reverseBitXorOf,
    apply: (a, b) => (isSet(a) && isSet(b) ? symmetricDifference(a, b) : bits(a, b, bitXor, (x, y) => x ^ y)),
  },
  '<<': {
    text: '<<',
    method: symbols.shiftLeftOf,
    reverse: symbols.reverseShiftLeftOf,
    apply: (a, b) => integral(a, b, shiftLeft, (x, y) => x << y),
  },
  '>>': {
    text: '>>',
    method: symbols.shiftRightOf,
    reverse: symbols.reverseShiftRightOf,
    apply: (a, b) => integral(a, b, shiftRight, (x, y) => x >> y),
  },
} as const satisfies Record<string, BinaryOperator>;

/** Two booleans stay booleans. */
function bits(a: unknown, b: unknown, onNumbers: (a: number, b: number) => number, onBig: Big): unknown {
  const result = integral(a, b, onNumbers, onBig);
  return typeof a === 'boolean' && typeof b === 'boolean' ? Boolean(result) : result;
}

function orValues(a: unknown, b: unknown): unknown {
  if (typeof a !== 'object' || typeof b !== 'object') return bits(a, b, bitOr, (x, y) => x | y);
  return mappingOf(a) === null || mappingOf(b) === null ? noResult : mergeMappings(a as object, b as object);
}

/** Python's `a + b` of operands of unknown type. @throws PyTypeError */
export function add(a: unknown, b: unknown): unknown {
  return typeof a === 'number' && typeof b === 'number' ? a + b : applyBinary(operators['+'], a, b);
}

/** Python's `a - b`. */
export function subtract(a: unknown, b: unknown): unknown {
  return typeof a === 'number' && typeof b === 'number' ? a - b : applyBinary(operators['-'], a, b);
}

/** Python's `a * b`. */
export function multiply(a: unknown, b: unknown): unknown {
  return typeof a === 'number' && typeof b === 'number' ? a * b : applyBinary(operators['*'], a, b);
}

/** Python's `a / b`. @throws ZeroDivisionError */
export function divide(a: unknown, b: unknown): unknown {
  return applyBinary(operators['/'], a, b);
}

/** Python's `a // b`. @throws ZeroDivisionError */
export function floorDivide(a: unknown, b: unknown): unknown {
  return applyBinary(operators['//'], a, b);
}

/** Python's `a % b`: of a string, formatting. @throws ZeroDivisionError */
export function modulo(a: unknown, b: unknown): unknown {
  return applyBinary(operators['%'], a, b);
}

/** Python's `a ** b`. */
export function raisedTo(a: unknown, b: unknown): unknown {
  return applyBinary(operators['**'], a, b);
}

/** Python's `a @ b`. */
export function matrixMultiply(a: unknown, b: unknown): unknown {
  return applyBinary(operators['@'], a, b);
}

/** Python's `a & b`: numbers and sets. */
export function bitwiseAnd(a: unknown, b: unknown): unknown {
  return applyBinary(operators['&'], a, b);
}

/** Python's `a | b`: numbers, sets and dicts. */
export function bitwiseOr(a: unknown, b: unknown): unknown {
  return applyBinary(operators['|'], a, b);
}

/** Python's `a ^ b`: numbers and sets. */
export function bitwiseXor(a: unknown, b: unknown): unknown {
  return applyBinary(operators['^'], a, b);
}

/** Python's `a << b`. */
export function leftShift(a: unknown, b: unknown): unknown {
  return applyBinary(operators['<<'], a, b);
}

/** Python's `a >> b`. */
export function rightShift(a: unknown, b: unknown): unknown {
  return applyBinary(operators['>>'], a, b);
}

/** Operators by the Python token: what `x op= y` falls back to. */
export function binaryOperator(token: keyof typeof operators): BinaryOperator {
  return operators[token];
}

export type OperatorToken = keyof typeof operators;
