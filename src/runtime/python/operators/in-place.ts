import { ByteArray } from '../bytes/byte-array.js';
import { iterate } from '../iteration/iterate.js';
import { updateMapping } from '../mappings/merge.js';
import { addAll, dropAll, keepAll, toggleAll } from '../sets/set-operations.js';
import { FrozenSet } from '../sets/py-set.js';
import * as symbols from '../symbols.js';
import { type OperatorToken, binaryOperator } from './arithmetic.js';
import { applyBinary, ask, noResult } from './binary.js';
import { mappingOf } from './equals.js';
import { NotImplemented } from './not-implemented.js';

const methods: Readonly<Record<OperatorToken, symbol>> = {
  '+': symbols.inPlaceAddOf,
  '-': symbols.inPlaceSubtractOf,
  '*': symbols.inPlaceMultiplyOf,
  '/': symbols.inPlaceDivideOf,
  '//': symbols.inPlaceFloorDivideOf,
  '%': symbols.inPlaceModuloOf,
  '**': symbols.inPlacePowerOf,
  '@': symbols.inPlaceMatrixMultiplyOf,
  '&': symbols.inPlaceBitAndOf,
  '|': symbols.inPlaceBitOrOf,
  '^': symbols.inPlaceBitXorOf,
  '<<': symbols.inPlaceShiftLeftOf,
  '>>': symbols.inPlaceShiftRightOf,
};

/**
 * Python's `a op= b` of operands of unknown type; the caller assigns the result. Lists, sets, dicts and bytearrays are
 * changed in place.
 *
 * @example total = inPlace('+', total, more);
 */
export function inPlace(token: OperatorToken, a: unknown, b: unknown): unknown {
  const own = ask(a, b, methods[token]);
  if (own !== NotImplemented) return own;
  const changed = changeInPlace(token, a, b);
  return changed === noResult ? applyBinary(binaryOperator(token), a, b) : changed;
}

function changeInPlace(token: OperatorToken, a: unknown, b: unknown): unknown {
  if (Array.isArray(a) && !Object.isFrozen(a)) return changeList(token, a, b);
  if (a instanceof ByteArray && token === '+' && b instanceof Uint8Array) return a.extend(b);
  if (a instanceof Set && b instanceof Set && !(a instanceof FrozenSet)) return changeSet(token, a, b);
  if (token !== '|' || mappingOf(a) === null || typeof b !== 'object' || b === null) return noResult;
  updateMapping(a as object, b);
  return a;
}

function changeList(token: OperatorToken, a: unknown[], b: unknown): unknown {
  if (token === '+') {
    for (const element of [...iterate(b)]) a.push(element);
    return a;
  }
  if (token !== '*' || typeof b !== 'number' || !Number.isInteger(b)) return noResult;
  const original = [...a];
  a.length = 0;
  for (let round = 0; round < b; round += 1) for (const element of original) a.push(element);
  return a;
}

function changeSet(token: OperatorToken, a: Set<unknown>, b: ReadonlySet<unknown>): unknown {
  switch (token) {
    case '|':
      addAll(a, b);
      return a;
    case '&':
      keepAll(a, b);
      return a;
    case '-':
      dropAll(a, b);
      return a;
    case '^':
      toggleAll(a, b);
      return a;
    default:
      return noResult;
  }
}
