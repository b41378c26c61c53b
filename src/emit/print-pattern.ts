import type { ArrayPattern, Expression, ObjectPattern, Pattern } from '../target/ir.js';
import { Level } from './precedence.js';
import { printItem, printKey } from './print-compound.js';
import { printExpression } from './print-expression.js';
import type { Printer } from './printer.js';

/** A binding or the target of an assignment. */
export function printPattern(p: Printer, node: Pattern | Expression): void {
  switch (node.kind) {
    case 'ArrayPattern':
      return printArrayPattern(p, node);
    case 'ObjectPattern':
      return printObjectPattern(p, node);
    case 'RestElement':
      p.write('...');
      return printPattern(p, node.target);
    case 'DefaultPattern':
      p.mark(node.at);
      printPattern(p, node.target);
      p.write(' = ');
      return printItem(p, node.value);
    default:
      return printExpression(p, node, Level.Postfix);
  }
}

function printArrayPattern(p: Printer, node: ArrayPattern): void {
  p.mark(node.at);
  p.write('[');
  node.elements.forEach((element, index) => {
    if (index > 0) p.write(', ');
    if (element !== null) printPattern(p, element);
  });
  // A comma after a hole counts it; after an element it would not.
  p.write(node.elements.at(-1) === null ? ',]' : ']');
}

function isShorthand(key: string, value: Pattern): boolean {
  if (value.kind === 'DefaultPattern') return isShorthand(key, value.target);
  return value.kind === 'Identifier' && value.name === key;
}

function printObjectPattern(p: Printer, node: ObjectPattern): void {
  p.mark(node.at);
  const rest = node.rest === undefined ? [] : [node.rest];
  if (node.properties.length + rest.length === 0) return p.write('{}');
  p.write('{ ');
  node.properties.forEach(({ key, value }, index) => {
    if (index > 0) p.write(', ');
    if (!isShorthand(key, value)) {
      printKey(p, key);
      p.write(': ');
    }
    printPattern(p, value);
  });
  for (const target of rest) {
    p.write(node.properties.length > 0 ? ', ...' : '...');
    printPattern(p, target);
  }
  return p.write(' }');
}
