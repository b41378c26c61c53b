/** A module: its header, its statements, what it exports. */
import type * as ast from '../syntax/ast.js';
import * as b from '../target/build.js';
import type * as ir from '../target/ir.js';
import type { LowerContext } from './context.js';
import { reExports } from './projects/import-names.js';
import { runImports } from './projects/run-order.js';
import { setters } from './projects/setters.js';
import { usedImports } from './used-imports.js';

export function lowerModule(cx: LowerContext): ir.Module {
  const { node } = cx.module;
  let statements: readonly ast.Statement[] = node.body;
  const doc = moduleDocstring(node);
  if (doc !== null) statements = statements.slice(1);
  const header = doc === null ? [] : headerBeforeDocstring(node, cx);
  runImports(node.body, cx);
  const body = cx.capture(() => {
    for (const statement of statements) cx.statement(statement);
  });
  body.unshift(...cx.recursiveTypes.declarations(), ...cx.sharedTypes.declarations(cx));
  const named = cx.shownNames.size === 0 ? body : body.flatMap((statement) => withShownName(statement, cx));
  // Other modules may mention the classes of the one that is run, in types.
  const isAlone = cx.facts.modules.length === 1;
  const exported = cx.options.isMain !== true ? named.map(exportStatement) : isAlone ? named : named.map((one) => (isType(one) ? exportStatement(one) : one));
  if (cx.options.isMain !== true) exported.push(...reExports(cx));
  exported.push(...setters(cx));
  return {
    kind: 'Module', shebang: nodeShebang(node.shebang), doc, header, imports: usedImports(cx.imports.declarations(), exported), body: withoutFirstBlank(exported), dangling: cx.danglingOf(node.id) ?? [],
  };
}

/** Node runs the output, whatever ran the Python. */
function nodeShebang(shebang: string | null): string | null {
  return shebang === null ? null : '#!/usr/bin/env node';
}

function moduleDocstring(node: ast.Module): string | null {
  const [first] = node.body;
  if (first?.kind !== 'ExpressionStatement' || first.value.kind !== 'StringLiteral') return null;
  return cleandoc(first.value.value);
}

/** As `inspect.cleandoc`: the common margin goes, and empty lines at both ends. */
export function cleandoc(text: string): string {
  const lines = text.replaceAll('\t', '        ').split('\n');
  const margins = lines.slice(1).filter((line) => line.trim() !== '').map((line) => /^ */.exec(line)![0].length);
  const margin = margins.length === 0 ? 0 : Math.min(...margins);
  const cleaned = [lines[0]!.trimStart(), ...lines.slice(1).map((line) => line.slice(margin))].map((line) => line.trimEnd());
  while (cleaned.at(-1) === '') cleaned.pop();
  while (cleaned[0] === '') cleaned.shift();
  return cleaned.join('\n');
}

function headerBeforeDocstring(node: ast.Module, cx: LowerContext): readonly string[] {
  return cx.surroundingsOf(node.body[0]!.id)?.leading ?? [];
}

/** The imports stand before it, with an empty line of their own. */
function withoutFirstBlank(body: readonly ir.Statement[]): readonly ir.Statement[] {
  const [first, ...others] = body;
  if (first === undefined) return body;
  return [{ ...first, surroundings: { ...first.surroundings, blankBefore: true } }, ...others];
}

/** `named(fetchPage, "fetch_page")` after the function whose coroutines are shown. */
function withShownName(statement: ir.Statement, cx: LowerContext): readonly ir.Statement[] {
  const python = statement.kind === 'FunctionDeclaration' ? cx.shownNames.get(statement.name) : undefined;
  if (statement.kind !== 'FunctionDeclaration' || python === undefined) return [statement];
  return [statement, b.expression(cx.python('named', b.id(statement.name), b.string(python)))];
}

function isType({ kind }: ir.Statement): boolean {
  return kind === 'ClassDeclaration' || kind === 'TypeAliasDeclaration' || kind === 'InterfaceDeclaration';
}

/** What other modules can import: every name that the module declares. */
function exportStatement(statement: ir.Statement): ir.Statement {
  switch (statement.kind) {
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
    case 'TypeAliasDeclaration':
    case 'InterfaceDeclaration': return { ...statement, exported: true };
    case 'VariableDeclaration': return statement.target.kind === 'Identifier' || statement.target.kind === 'ArrayPattern' ? { ...statement, exported: true } : statement;
    default: return statement;
  }
}
