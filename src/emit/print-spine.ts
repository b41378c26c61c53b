/** Operators, members and calls, along their left operands in a loop: a chain of 5,000 terms must not nest calls. */
import { assertNever } from '../target/assert-never.js';
import type { BinaryExpression, CallExpression, Expression, MemberExpression } from '../target/ir.js';
import { isSpine, leftLevel, leftOf, Level, levelOf, rightLevel, type SpineExpression } from './precedence.js';
import { printArguments } from './print-compound.js';
import { printExpression } from './print-expression.js';
import { printType, printTypeArguments } from './print-type.js';
import type { Printer } from './printer.js';

export function printSpine(p: Printer, outermost: SpineExpression, level: number): void {
  const base = p.spine.length;
  let node: Expression = outermost;
  let required = level;
  while (isSpine(node)) {
    const opening = openingOf(p, node, required);
    if (opening !== '') p.write(opening);
    if (node.kind !== 'MemberExpression') p.mark(node.at);
    p.spine.push(node);
    p.closings.push(CLOSINGS[opening]);
    const left = leftOf(node);
    const shown = p.erase(left);
    required = leavesChain(left, shown, node) ? Level.Always : leftLevel(node, shown);
    if (isComparisonOf(shown, '<') && isComparisonOf(node, '>')) required = LESS_THAN_GREATER;
    node = shown;
  }
  printExpression(p, node, required);
  while (p.spine.length > base) {
    printRest(p, p.spine.pop()!);
    p.write(p.closings.pop()!);
  }
}

/** A slot whose expression must not lose its parentheses to prettier: `a < b > (c)` is a generic call. */
const LESS_THAN_GREATER = Level.Always + 1;

const CLOSINGS = { '': '', '(': ')', '!!(': ')', '(!!(': '))' } as const;

/** `!!(a < b)` is the same boolean, and no formatter may take its parentheses away. */
function openingOf(p: Printer, node: SpineExpression, required: number): keyof typeof CLOSINGS {
  if (required === LESS_THAN_GREATER) return '!!(';
  if (p.sawLessThan && isComparisonOf(node, '>') && startsInBracket(p, node)) {
    return required > Level.Unary ? '(!!(' : '!!(';
  }
  if (levelOf(node) < required) return '(';
  return node.kind === 'BinaryExpression' && node.operator === 'in' && p.inForHead ? '(' : '';
}

function isComparisonOf(node: Expression, operator: '<' | '>'): node is BinaryExpression {
  return node.kind === 'BinaryExpression' && node.operator === operator;
}

/** Whether the right operand's text starts as the arguments of a call would. */
function startsInBracket(p: Printer, comparison: BinaryExpression): boolean {
  let node = p.erase(comparison.right);
  if (levelOf(node) < rightLevel(comparison)) return true;
  while (isSpine(node)) {
    const left = p.erase(leftOf(node));
    if (levelOf(left) < leftLevel(node, left)) return true;
    node = left;
  }
  return node.kind === 'TemplateLiteral';
}

function isOptionalChain(node: Expression): boolean {
  let link = node;
  for (;;) {
    switch (link.kind) {
      case 'MemberExpression': case 'IndexExpression': case 'CallExpression':
        if (link.optional === true) return true;
        link = link.kind === 'CallExpression' ? link.callee : link.object;
        break;
      case 'NonNullExpression':
        link = link.value;
        break;
      default:
        return false;
    }
  }
}

/** `(a?.b as T).c` ends the optional chain at its parenthesis: so must plain JavaScript, without the `as`. */
function leavesChain(left: Expression, shown: Expression, parent: SpineExpression): boolean {
  if (left === shown || parent.kind === 'BinaryExpression' || parent.kind === 'LogicalExpression') return false;
  let node = left;
  while (node.kind === 'NonNullExpression') node = node.value;
  return node.kind === 'AsExpression' && isOptionalChain(shown);
}

/** No type goes on after the other operators. */
function staysInTypeArguments(operator: string, sawLessThan: boolean): boolean {
  return operator === '<' || (sawLessThan && (operator === '&' || operator === '|'));
}

/** What follows the first part. */
function printRest(p: Printer, node: SpineExpression): void {
  switch (node.kind) {
    case 'MemberExpression':
      return printMember(p, node);
    case 'CallExpression':
      return printCall(p, node);
    case 'IndexExpression':
      p.write(node.optional === true ? '?.[' : '[');
      printExpression(p, node.index, Level.Sequence);
      return p.write(']');
    case 'BinaryExpression': case 'LogicalExpression':
      p.write(` ${node.operator} `);
      p.sawLessThan = staysInTypeArguments(node.operator, p.sawLessThan);
      return printExpression(p, node.right, rightLevel(node));
    case 'AsExpression':
      p.write(' as ');
      return printType(p, node.type);
    case 'NonNullExpression':
      return p.write('!');
    default:
      return assertNever(node);
  }
}

function printMember(p: Printer, node: MemberExpression): void {
  if (!node.property.startsWith('#') && !p.isName(node.property)) {
    p.write(node.optional === true ? '?.[' : '[');
    p.mark(node.at);
    return p.write(`${p.string(node.property)}]`);
  }
  p.write(node.optional === true ? '?.' : '.');
  p.mark(node.at);
  return p.write(node.property);
}

function printCall(p: Printer, node: CallExpression): void {
  if (node.optional === true) p.write('?.');
  if (p.types) printTypeArguments(p, node.typeArguments);
  printArguments(p, node);
}
