/** Parameters, signatures, arrows and function expressions. */
import type {
  ArrowFunction, BlockStatement, FunctionExpression, Parameter, TypeNode, TypeParameter,
} from '../target/ir.js';
import { Level } from './precedence.js';
import { printBlock } from './print-block.js';
import { commentsOf } from './print-comments.js';
import { printItem } from './print-compound.js';
import { printExpression } from './print-expression.js';
import { printList } from './print-list.js';
import { printPattern } from './print-pattern.js';
import { printReturnType, printType, printTypeParameters } from './print-type.js';
import type { Printer } from './printer.js';

export interface Signature {
  readonly typeParameters?: readonly TypeParameter[] | undefined;
  readonly parameters: readonly Parameter[];
  readonly returnType?: TypeNode | undefined;
}

/** Type parameters, parameters and return type. */
export function printSignature(p: Printer, node: Signature): void {
  if (p.types) printTypeParameters(p, node.typeParameters);
  printParameters(p, node.parameters);
  if (p.types && node.returnType !== undefined) {
    p.write(': ');
    printReturnType(p, node.returnType);
  }
}

function isThis(parameter: Parameter): boolean {
  return parameter.target.kind === 'Identifier' && parameter.target.name === 'this';
}

function printParameters(p: Printer, parameters: readonly Parameter[]): void {
  const items = p.types ? parameters : parameters.filter((parameter) => !isThis(parameter));
  printList(p, {
    open: '(', close: ')', items, print: printParameter, surroundings: (parameter) => parameter.surroundings,
    endsInRest: items.at(-1)?.target.kind === 'RestElement',
  });
}

function printParameter(p: Printer, node: Parameter): void {
  p.mark(node.at);
  printPattern(p, node.target);
  if (p.types) {
    if (node.optional === true) p.write('?');
    if (node.type !== undefined) {
      p.write(': ');
      printType(p, node.type);
    }
  }
  if (node.default === undefined) return;
  p.write(' = ');
  printItem(p, node.default);
}

export function printFunctionExpression(p: Printer, node: FunctionExpression): void {
  p.write(node.isAsync ? 'async function' : 'function');
  p.write(node.isGenerator ? '* ' : ' ');
  if (node.name !== undefined) p.write(node.name);
  printSignature(p, node);
  printBody(p, node.body);
}

export function printArrow(p: Printer, node: ArrowFunction): void {
  if (node.isAsync) p.write('async ');
  printSignature(p, node);
  p.write(' =>');
  if (node.body.kind === 'BlockStatement') return printBody(p, node.body);
  p.write(' ');
  p.arrowBodyStart = p.offset;
  return printExpression(p, node.body, Level.Assignment);
}

/** A block that belongs to a header; the comments of both stand first in it. */
export function printBody(p: Printer, body: BlockStatement, opening: readonly string[] = []): void {
  const { inForHead, sawLessThan } = p;
  p.inForHead = false;
  p.sawLessThan = false;
  p.write(' ');
  printBlock(p, body, body.surroundings === undefined ? opening : [...opening, ...commentsOf(body.surroundings)]);
  p.inForHead = inForHead;
  p.sawLessThan = sawLessThan;
}
