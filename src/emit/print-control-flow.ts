import type {
  Expression, ForOfStatement, ForStatement, IfStatement, SwitchCase, SwitchStatement, TryStatement, WhileStatement,
} from '../target/ir.js';
import { Level } from './precedence.js';
import { printStatements } from './print-block.js';
import { commentsOf, printCommentLines, printLeading } from './print-comments.js';
import { printItem } from './print-compound.js';
import { printExpression } from './print-expression.js';
import { printBody } from './print-function.js';
import { printPattern } from './print-pattern.js';
import { printVariable } from './print-statement.js';
import type { Printer } from './printer.js';

type Comments = readonly string[];

function printTest(p: Printer, keyword: string, test: Expression): void {
  p.write(`${keyword} (`);
  printExpression(p, test, Level.Sequence);
  p.write(')');
}

/** In a loop over the `else if`s: an `elif` chain grows long. Comments of a clause go into its block. */
export function printIf(p: Printer, outermost: IfStatement, comments: Comments): void {
  let node = outermost;
  let opening = comments;
  for (;;) {
    printTest(p, 'if', node.test);
    printBody(p, node.consequent, opening);
    const { alternate } = node;
    if (alternate === null) return;
    p.write(' else');
    if (alternate.kind === 'BlockStatement') return printBody(p, alternate, []);
    p.write(' ');
    p.mark(alternate.at);
    node = alternate;
    opening = commentsOf(alternate.surroundings);
  }
}

export function printWhile(p: Printer, node: WhileStatement, opening: Comments): void {
  printTest(p, 'while', node.test);
  printBody(p, node.body, opening);
}

export function printFor(p: Printer, node: ForStatement, opening: Comments): void {
  p.write('for (');
  p.inForHead = true;
  if (node.initializer?.kind === 'VariableDeclaration') printVariable(p, node.initializer);
  else if (node.initializer !== null) printHeadExpression(p, node.initializer);
  p.inForHead = false;
  for (const part of [node.test, node.update]) {
    p.write(';');
    if (part === null) continue;
    p.write(' ');
    printExpression(p, part, Level.Sequence);
  }
  p.write(')');
  printBody(p, node.body, opening);
}

function printHeadExpression(p: Printer, initializer: Expression): void {
  p.statementStart = p.offset;
  printExpression(p, initializer, Level.Sequence);
}

export function printForOf(p: Printer, node: ForOfStatement, opening: Comments): void {
  p.write(node.isAwait ? 'for await (' : 'for (');
  if (node.variety !== null) p.write(`${node.variety} `);
  // `for (async of` starts an arrow function.
  const isAsyncName = node.variety === null && node.target.kind === 'Identifier' && node.target.name === 'async';
  if (isAsyncName) p.write('(async)');
  else printPattern(p, node.target);
  p.write(' of ');
  printItem(p, node.iterable);
  p.write(')');
  printBody(p, node.body, opening);
}

export function printSwitch(p: Printer, node: SwitchStatement, opening: Comments): void {
  printTest(p, 'switch', node.subject);
  p.line(' {');
  p.indent();
  printCommentLines(p, opening);
  node.cases.forEach((clause, index) => printCase(p, clause, index === 0));
  p.outdent();
  p.write('}');
}

function printCase(p: Printer, node: SwitchCase, isFirst: boolean): void {
  printLeading(p, node.surroundings, isFirst);
  p.mark(node.at);
  if (node.test === null) {
    p.write('default:');
  } else {
    p.write('case ');
    printExpression(p, node.test, Level.Sequence);
    p.write(':');
  }
  const trailing = node.surroundings?.trailing === undefined ? [] : [node.surroundings.trailing];
  const only = node.body[0];
  if (node.body.length === 1 && only?.kind === 'BlockStatement') {
    printBody(p, only, trailing);
    p.newline();
    return;
  }
  p.newline();
  p.indent();
  printCommentLines(p, trailing);
  printStatements(p, node.body, false);
  p.outdent();
}

export function printTry(p: Printer, node: TryStatement, opening: Comments): void {
  p.write('try');
  printBody(p, node.block, opening);
  if (node.handler !== null) {
    p.write(node.parameter === null ? ' catch' : ` catch (${node.parameter})`);
    printBody(p, node.handler, commentsOf(node.handlerSurroundings));
  }
  if (node.finalizer !== null) {
    p.write(' finally');
    printBody(p, node.finalizer, commentsOf(node.finalizerSurroundings));
  }
}
