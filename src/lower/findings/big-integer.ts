/**
 * Integers that may pass 2^53. A number that a program only counts with stays small; one that is multiplied by itself over and over,
 * raised, shifted, or multiplied by a large constant need not.
 */
import type * as ast from '../../syntax/ast.js';
import type { Symbol } from '../../analyze/program.js';
import { differs } from '../accepts.js';
import type { LowerContext } from '../context.js';
import { walk } from '../../syntax/visit.js';
import { isInt } from '../types/kinds.js';
import { isInLoop, type Place } from './place.js';

/** A factor from which on an ordinary number, of thousands of millions, is taken too far. */
const LARGE_FACTOR = 2 ** 23;

export function reportBigInteger(node: ast.BinOp | ast.AugAssign | ast.Assign, place: Place, cx: LowerContext): void {
  if (node.kind === 'Assign') {
    if (isInLoop(place) && growsByAddition(node)) differs('bigInteger', node, cx);
    return;
  }
  const [left, right] = node.kind === 'BinOp' ? [node.left, node.right] : [node.target, node.value];
  if (!isInt(cx.facts.typeOf(left)) || !isInt(cx.facts.typeOf(right))) return;
  if (mayPass(node, left, right, place, cx)) differs('bigInteger', node, cx);
}

/** `struct.unpack("<Q", data)`: integers of 64 bits, or a format that may have some. */
export function reportWideIntegers(node: ast.Call, cx: LowerContext): void {
  const callee = cx.facts.calleeOf(node);
  if (callee.kind !== 'map' || callee.entry.infer !== 'struct/unpack') return;
  const [format] = node.args;
  if (format?.kind === 'StringLiteral' && /[qQnN]|^[^<>=!]*[lL]/.test(format.value)) differs('bigInteger', node, cx);
}

function mayPass(node: ast.BinOp | ast.AugAssign, left: ast.Expression, right: ast.Expression, place: Place, cx: LowerContext): boolean {
  const a = boundOf(left, cx);
  const b = boundOf(right, cx);
  switch (node.operator) {
    case '**': return a === null || b === null ? !isSmallPower(right) : !Number.isSafeInteger(a ** b);
    case '<<': return b === null ? a !== 0 : !Number.isSafeInteger((a ?? 2 ** 31) * 2 ** b);
    case '*':
      if (a !== null && b !== null) return !Number.isSafeInteger(a * b);
      if (Math.max(a ?? 0, b ?? 0) >= LARGE_FACTOR) return true;
      return isRepeated(node, left, right, place, cx);
    case '+': return node.kind === 'BinOp' && addsRecursively(left, right, place, cx);
    default: return false;
  }
}

const isSmallPower = (exponent: ast.Expression): boolean => exponent.kind === 'NumberLiteral' && Number(exponent.raw) <= 3;

// ---- products that feed themselves ---------------------------------------------------------------

/** `total *= n` in a loop, `n * factorial(n - 1)`: unless the remainder of it is taken at once. */
function isRepeated(node: ast.BinOp | ast.AugAssign, left: ast.Expression, right: ast.Expression, place: Place, cx: LowerContext): boolean {
  if (isReduced(place)) return false;
  if (isRecursiveCall(left, place, cx) || isRecursiveCall(right, place, cx)) return true;
  if (!isInLoop(place)) return false;
  if (node.kind === 'AugAssign') return node.target.kind === 'Name' || node.target.kind === 'Attribute';
  const assignment = place.findLast((parent) => parent.kind === 'Assign' || parent.kind === 'AugAssign');
  if (assignment === undefined) return false;
  const targets = assignment.kind === 'Assign' ? assignment.targets : [assignment.target];
  return targets.some((target) => isSamePlace(target, left) || isSamePlace(target, right));
}

function isSamePlace(a: ast.Expression, b: ast.Expression): boolean {
  if (a.kind === 'Name') return b.kind === 'Name' && a.text === b.text;
  return a.kind === 'Attribute' && b.kind === 'Attribute' && a.attribute.text === b.attribute.text && isSamePlace(a.value, b.value);
}

/** `(h * 31 + c) % 1000` */
function isReduced(place: Place): boolean {
  for (let i = place.length - 1; i >= 0; i -= 1) {
    const parent = place[i]!;
    if (parent.kind !== 'BinOp') return false;
    if (parent.operator === '%' || parent.operator === '&') return true;
  }
  return false;
}

/** `fib(n - 1) + fib(n - 2)`: without a memory of results it never gets far. */
function addsRecursively(left: ast.Expression, right: ast.Expression, place: Place, cx: LowerContext): boolean {
  if (!isRecursiveCall(left, place, cx) || !isRecursiveCall(right, place, cx)) return false;
  const def = place.findLast((node) => node.kind === 'FunctionDef');
  if (def?.kind !== 'FunctionDef') return false;
  let remembers = def.decorators.length > 0;
  walk(def.body, (node) => {
    if (node.kind === 'Subscript') remembers = true;
  });
  return remembers;
}

function isRecursiveCall(node: ast.Expression, place: Place, cx: LowerContext): boolean {
  const call = node.kind === 'Await' ? node.value : node;
  if (call.kind !== 'Call') return false;
  const callee = cx.facts.calleeOf(call);
  return callee.kind === 'function' && place.includes(callee.function.node);
}

/** `a, b = b, a + b` */
function growsByAddition({ targets, value }: ast.Assign): boolean {
  const [target] = targets;
  if (target?.kind !== 'Tuple' || value.kind !== 'Tuple') return false;
  const names = new Set(target.elements.map((element) => (element.kind === 'Name' ? element.text : '')));
  const isTarget = (node: ast.Expression): boolean => node.kind === 'Name' && names.has(node.text);
  return value.elements.some((element) => element.kind === 'BinOp' && element.operator === '+' && isTarget(element.left) && isTarget(element.right));
}

// ---- bounds ------------------------------------------------------------------------------------------

/** The largest magnitude that the integer can have; null if nothing is known. */
function boundOf(node: ast.Expression, cx: LowerContext): number | null {
  switch (node.kind) {
    case 'NumberLiteral': return Number(node.raw.replaceAll('_', ''));
    case 'BooleanLiteral': return 1;
    case 'UnaryOp': return node.operator === '-' || node.operator === '+' ? boundOf(node.operand, cx) : null;
    case 'BinOp': return boundOfOperation(node, cx);
    case 'Name': return boundOfName(node, cx);
    default: return cx.facts.typeOf(node).kind === 'bool' ? 1 : null;
  }
}

function boundOfOperation(node: ast.BinOp, cx: LowerContext): number | null {
  const right = boundOf(node.right, cx);
  if (node.operator === '%' || node.operator === '&') return right;
  const left = boundOf(node.left, cx);
  if (left === null || right === null) return null;
  switch (node.operator) {
    case '+': case '-': case '|': case '^': return left + right;
    case '*': return left * right;
    case '**': return left ** right;
    case '<<': return left * 2 ** right;
    case '//': case '>>': return left;
    default: return null;
  }
}

/** A variable that holds nothing but what has a bound; found once. One that depends on itself has none. */
function boundOfName(node: ast.Name, cx: LowerContext): number | null {
  const symbol = cx.facts.symbolOf(node);
  if (symbol === null || symbol.bindings.length === 0) return null;
  const known = cx.integerBounds.get(symbol);
  if (known !== undefined) return known;
  cx.integerBounds.set(symbol, null);
  const bound = boundOfSymbol(symbol, cx);
  cx.integerBounds.set(symbol, bound);
  return bound;
}

function boundOfSymbol(symbol: Symbol, cx: LowerContext): number | null {
  let bound = 0;
  for (const { kind, node: binding } of symbol.bindings) {
    if (kind !== 'assign' || (binding.kind !== 'Assign' && binding.kind !== 'AnnAssign') || binding.value === null) return null;
    if (binding.kind === 'Assign' && binding.targets.some((target) => target.kind !== 'Name')) return null;
    const value = boundOf(binding.value, cx);
    if (value === null) return null;
    bound = Math.max(bound, value);
  }
  return bound;
}
