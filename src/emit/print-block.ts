/** Bodies: statements with their comments and empty lines. */
import type { BlockStatement, Statement } from '../target/ir.js';
import { commentsOf, printCommentLines, printDocumentation, printLeading, printTrailing } from './print-comments.js';
import { opensBlock, printStatement } from './print-statement.js';
import type { Printer } from './printer.js';

export function printBlock(p: Printer, block: BlockStatement, opening: readonly string[] = []): void {
  p.mark(block.at);
  if (opening.length + block.body.length + (block.dangling?.length ?? 0) === 0) return p.write('{}');
  p.line('{');
  p.indent();
  printCommentLines(p, opening);
  printStatements(p, block.body, false);
  printCommentLines(p, block.dangling);
  p.outdent();
  return p.write('}');
}

/** A type has no place in plain JavaScript; its comments have. */
function leavesCode(p: Printer, node: Statement): boolean {
  switch (node.kind) {
    case 'EmptyStatement': case 'CommentStatement':
      return false;
    case 'TypeAliasDeclaration': case 'InterfaceDeclaration':
      return p.types;
    case 'ExportStatement':
      return p.types || node.isType !== true;
    default:
      return true;
  }
}

/** Functions and classes of a module stand apart, whether or not the Python code had an empty line there. */
function standsApart(node: Statement): boolean {
  const { kind } = node;
  return kind === 'FunctionDeclaration' || kind === 'ClassDeclaration' || kind === 'InterfaceDeclaration';
}

export function printStatements(p: Printer, statements: readonly Statement[], isModule: boolean): void {
  let isFirst = true;
  let apart = false;
  for (const node of statements) {
    const hasCode = leavesCode(p, node);
    const spaced = isModule && hasCode && !isFirst && (apart || standsApart(node));
    if (spaced && node.surroundings?.blankBefore !== true) p.newline();
    printLeading(p, node.surroundings, isFirst);
    if (hasCode) printWithComments(p, node);
    else printCommentLines(p, commentsOf(node.surroundings).slice(node.surroundings?.leading?.length ?? 0));
    apart = hasCode ? standsApart(node) : false;
    if (hasCode || commentsOf(node.surroundings).length > 0) isFirst = false;
  }
}

function printWithComments(p: Printer, node: Statement): void {
  printDocumentation(p, node.doc);
  const trailing = node.surroundings?.trailing;
  const goesInside = trailing !== undefined && opensBlock(node);
  printStatement(p, node, goesInside ? [trailing] : []);
  if (!goesInside) printTrailing(p, node.surroundings);
  p.newline();
}
