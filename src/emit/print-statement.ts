import { assertNever } from '../target/assert-never.js';
import type {
  ExportStatement, Expression, FunctionDeclaration, InterfaceDeclaration, LabeledStatement, Statement,
  TypeAliasDeclaration, VariableDeclaration,
} from '../target/ir.js';
import { Level } from './precedence.js';
import { printBlock } from './print-block.js';
import { printClass } from './print-class.js';
import { commentsOf } from './print-comments.js';
import { printItem } from './print-compound.js';
import { printFor, printForOf, printIf, printSwitch, printTry, printWhile } from './print-control-flow.js';
import { printExpression } from './print-expression.js';
import { printBody, printSignature } from './print-function.js';
import { printPattern } from './print-pattern.js';
import { printType, printTypeBody, printTypeParameters } from './print-type.js';
import type { Printer } from './printer.js';

/** Whether a statement's first line ends in `{`, so that the comment of that line goes inside. */
export function opensBlock(node: Statement): boolean {
  switch (node.kind) {
    case 'FunctionDeclaration': case 'ClassDeclaration': case 'IfStatement': case 'WhileStatement': case 'ForStatement':
    case 'ForOfStatement': case 'SwitchStatement': case 'TryStatement': case 'BlockStatement': case 'LabeledStatement':
      return true;
    default:
      return false;
  }
}

/** A statement without its surroundings; `opening` are comments for the block that it opens. */
export function printStatement(p: Printer, node: Statement, opening: readonly string[]): void {
  if (node.kind !== 'BlockStatement') p.mark(node.at);
  switch (node.kind) {
    case 'ExpressionStatement': return printExpressionStatement(p, node.expression);
    case 'VariableDeclaration':
      printVariable(p, node);
      return p.write(';');
    case 'ReturnStatement': return printKeyword(p, 'return', node.value);
    case 'ThrowStatement': return printKeyword(p, 'throw', node.value);
    case 'BreakStatement': return p.write(node.label === undefined ? 'break;' : `break ${node.label};`);
    case 'ContinueStatement': return p.write(node.label === undefined ? 'continue;' : `continue ${node.label};`);
    case 'IfStatement': return printIf(p, node, opening);
    case 'WhileStatement': return printWhile(p, node, opening);
    case 'ForStatement': return printFor(p, node, opening);
    case 'ForOfStatement': return printForOf(p, node, opening);
    case 'SwitchStatement': return printSwitch(p, node, opening);
    case 'TryStatement': return printTry(p, node, opening);
    case 'BlockStatement': return printBlock(p, node, opening);
    case 'LabeledStatement': return printLabeled(p, node, opening);
    case 'FunctionDeclaration': return printFunction(p, node, opening);
    case 'ClassDeclaration': return printClass(p, node, opening);
    case 'TypeAliasDeclaration': return printTypeAlias(p, node);
    case 'InterfaceDeclaration': return printInterface(p, node);
    case 'ExportStatement': return printExport(p, node);
    case 'EmptyStatement': return p.write(';');
    case 'CommentStatement': return;
    default: return assertNever(node);
  }
}

/** A string alone would be a directive: it is parenthesised. */
function printExpressionStatement(p: Printer, expression: Expression): void {
  p.statementStart = p.offset;
  printExpression(p, expression, p.erase(expression).kind === 'StringLiteral' ? Level.Always : Level.Sequence);
  p.write(';');
}

function printKeyword(p: Printer, keyword: string, value: Expression | null): void {
  p.write(keyword);
  if (value !== null) {
    p.write(' ');
    printExpression(p, value, Level.Sequence);
  }
  p.write(';');
}

/** Without its semicolon, as in the head of a `for`. */
export function printVariable(p: Printer, node: VariableDeclaration): void {
  p.write(node.exported === true ? `export ${node.variety} ` : `${node.variety} `);
  printPattern(p, node.target);
  if (p.types && node.type !== undefined) {
    p.write(': ');
    printType(p, node.type);
  }
  if (node.value === null) return;
  p.write(' = ');
  printItem(p, node.value);
}

function printFunction(p: Printer, node: FunctionDeclaration, opening: readonly string[]): void {
  if (node.exported === true) p.write('export ');
  p.write(node.isAsync ? 'async function' : 'function');
  p.write(`${node.isGenerator ? '*' : ''} ${node.name}`);
  printSignature(p, node);
  printBody(p, node.body, opening);
}

function printLabeled(p: Printer, node: LabeledStatement, opening: readonly string[]): void {
  p.write(`${node.label}: `);
  const { body } = node;
  if (opensBlock(body)) printStatement(p, body, [...opening, ...commentsOf(body.surroundings)]);
  else printBlock(p, { kind: 'BlockStatement', body: [body] }, opening);
}

function printTypeAlias(p: Printer, node: TypeAliasDeclaration): void {
  p.write(`${node.exported === true ? 'export ' : ''}type ${node.name}`);
  printTypeParameters(p, node.typeParameters);
  p.write(' = ');
  printType(p, node.type);
  p.write(';');
}

function printInterface(p: Printer, node: InterfaceDeclaration): void {
  p.write(`${node.exported === true ? 'export ' : ''}interface ${node.name}`);
  printTypeParameters(p, node.typeParameters);
  node.extends.forEach((type, index) => {
    p.write(index === 0 ? ' extends ' : ', ');
    printType(p, type);
  });
  p.write(' ');
  printTypeBody(p, node.members);
}

function printExport(p: Printer, node: ExportStatement): void {
  const names = node.names.map(({ local, exported }) => (local === exported ? local : `${local} as ${exported}`));
  const word = node.isType === true ? 'export type' : 'export';
  p.write(names.length === 0 ? 'export {};' : `${word} { ${names.join(', ')} };`);
}
