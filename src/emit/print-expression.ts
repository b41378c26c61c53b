import { assertNever } from '../target/assert-never.js';
import type { Expression, UnaryExpression } from '../target/ir.js';
import { printArray, printConditional, printNew, printObject, printTemplate } from './print-compound.js';
import { blockComment } from './comment-text.js';
import { printArrow, printFunctionExpression } from './print-function.js';
import { printPattern } from './print-pattern.js';
import { isSpine, Level, levelOf, type SpineExpression } from './precedence.js';
import type { Printer } from './printer.js';
import { printSpine } from './print-spine.js';
import { numberText, regExpText } from './literal-text.js';

/** Prints an expression; in parentheses where it binds less tightly than `level` or would be misread. */
export function printExpression(p: Printer, node: Expression, level: number): void {
  const shown = p.types ? node : p.erase(node);
  if (isSpine(shown)) {
    printSpine(p, shown, level);
    return;
  }
  if (levelOf(shown) >= level && !isMisread(p, shown)) {
    p.mark(shown.at);
    printKind(p, shown, level);
    return;
  }
  const { sawLessThan } = p;
  p.write('(');
  p.mark(shown.at);
  printKind(p, shown, Level.Sequence);
  p.write(')');
  p.sawLessThan &&= sawLessThan;
}

function isMisread(p: Printer, node: Expression): boolean {
  switch (node.kind) {
    case 'ObjectExpression':
      return p.offset === p.statementStart || p.offset === p.arrowBodyStart;
    case 'FunctionExpression':
      return p.offset === p.statementStart;
    case 'Identifier':
      return node.name === 'let' && p.offset === p.statementStart;
    case 'AssignmentExpression':
      return (
        (node.target.kind === 'ObjectPattern' || node.target.kind === 'ObjectExpression') &&
        (p.offset === p.statementStart || p.offset === p.arrowBodyStart)
      );
    default:
      return false;
  }
}

function printKind(p: Printer, node: Exclude<Expression, SpineExpression>, level: number): void {
  switch (node.kind) {
    case 'Identifier': return p.write(node.name);
    case 'StringLiteral': return p.write(p.string(node.value));
    case 'NumberLiteral': return p.write(numberText(node.raw));
    case 'BigIntLiteral': return p.write(bigIntText(node.raw));
    case 'BooleanLiteral': return p.write(node.value ? 'true' : 'false');
    case 'NullLiteral': return p.write('null');
    case 'UndefinedLiteral': return p.write('undefined');
    case 'RegExpLiteral': return p.write(regExpText(node.pattern, node.flags));
    case 'ThisExpression': return p.write('this');
    case 'SuperExpression': return p.write('super');
    case 'TemplateLiteral': return printTemplate(p, node);
    case 'ArrayExpression': return printArray(p, node);
    case 'ObjectExpression': return printObject(p, node);
    case 'ArrowFunction': return printArrow(p, node);
    case 'FunctionExpression': return printFunctionExpression(p, node);
    case 'NewExpression': return printNew(p, node);
    case 'UnaryExpression': return printUnary(p, node);
    case 'ConditionalExpression': return printConditional(p, node);
    case 'UpdateExpression':
      if (node.prefix) p.write(node.operator);
      printExpression(p, node.operand, Level.Postfix);
      if (!node.prefix) p.write(node.operator);
      return;
    case 'AssignmentExpression':
      printPattern(p, node.target);
      p.write(` ${node.operator} `);
      p.sawLessThan = false;
      return printExpression(p, node.value, Level.Assignment);
    case 'AwaitExpression':
      p.write('await ');
      return printExpression(p, node.value, Level.Unary);
    case 'YieldExpression':
      p.write(node.delegate ? 'yield*' : 'yield');
      if (node.value === null) return;
      p.write(' ');
      return printExpression(p, node.value, Level.Assignment);
    case 'SpreadElement':
      p.write('...');
      return printExpression(p, node.value, Level.Assignment);
    case 'SequenceExpression':
      return printSequence(p, node.expressions);
    case 'ParenthesizedComment':
      return printCommented(p, node.comment, node.value, level);
    default:
      return assertNever(node);
  }
}

function bigIntText(raw: string): string {
  const text = raw.toLowerCase();
  return text.endsWith('n') ? text : `${text}n`;
}

/** `-(-a)` and `+(+a)`: the two signs would read as one operator. */
function repeatsSign(operator: UnaryExpression['operator'], operand: Expression): boolean {
  if (operator !== '-' && operator !== '+') return false;
  if (operand.kind === 'UnaryExpression') return operand.operator === operator;
  if (operand.kind === 'NumberLiteral') return operand.raw.startsWith(operator);
  return operand.kind === 'UpdateExpression' && operand.prefix && operand.operator.startsWith(operator);
}

function printUnary(p: Printer, outermost: UnaryExpression): void {
  let node = outermost;
  let closing = '';
  for (;;) {
    p.write(node.operator.length > 1 ? `${node.operator} ` : node.operator);
    const operand = p.erase(node.operand);
    const wrapped = repeatsSign(node.operator, operand);
    if (wrapped) {
      p.write('(');
      closing += ')';
    }
    if (operand.kind !== 'UnaryExpression') {
      printExpression(p, operand, wrapped ? Level.Sequence : Level.Unary);
      break;
    }
    p.mark(operand.at);
    node = operand;
  }
  p.write(closing);
}

function printSequence(p: Printer, expressions: readonly Expression[]): void {
  expressions.forEach((expression, index) => {
    if (index > 0) p.write(', ');
    printExpression(p, expression, Level.Assignment);
  });
}

function printCommented(p: Printer, comment: string, value: Expression, level: number): void {
  const atStatement = p.offset === p.statementStart;
  const atArrowBody = p.offset === p.arrowBodyStart;
  p.write(`${blockComment(comment)} `);
  if (atStatement) p.statementStart = p.offset;
  if (atArrowBody) p.arrowBodyStart = p.offset;
  printExpression(p, value, level);
}
