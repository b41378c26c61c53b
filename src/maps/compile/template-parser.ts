/** TypeScript source to IR, for templates. */
import type { ts } from 'ts-morph';
import type * as ir from '../../target/ir.js';
import type { TypeScript } from './context.js';
import { TemplateError } from './template-error.js';
import { ExpressionReader } from './template-expression.js';
import { typeReader } from './template-type.js';

/** @throws TemplateError */
export function parseTemplate(typescript: TypeScript, text: string): ir.Expression {
  const source = parse(typescript, `(${text}\n)`, 1, text.length);
  const statement = source.statements[0];
  if (source.statements.length !== 1 || statement === undefined || !typescript.isExpressionStatement(statement)) {
    throw new TemplateError('expected one expression', 0, text.length);
  }
  return new ExpressionReader(typescript, source, 1).read(statement.expression);
}

/** @throws TemplateError */
export function parseTypeTemplate(typescript: TypeScript, text: string): ir.TypeNode {
  const prefix = 'type T = ';
  const source = parse(typescript, `${prefix}${text}\n;`, prefix.length, text.length);
  const statement = source.statements[0];
  if (source.statements.length > 2 || statement === undefined || !typescript.isTypeAliasDeclaration(statement)) {
    throw new TemplateError('expected one type', 0, text.length);
  }
  return typeReader(typescript, source, prefix.length)(statement.type);
}

function parse(typescript: TypeScript, code: string, shift: number, length: number): ts.SourceFile {
  const source = typescript.createSourceFile(
    'template.ts',
    code,
    typescript.ScriptTarget.ESNext,
    true,
    typescript.ScriptKind.TS,
  );
  const { parseDiagnostics } = source as ts.SourceFile & {
    readonly parseDiagnostics: readonly ts.DiagnosticWithLocation[];
  };
  const first = parseDiagnostics[0];
  if (first === undefined) return source;
  const start = Math.min(Math.max(first.start - shift, 0), length);
  const message = typescript.flattenDiagnosticMessageText(first.messageText, ' ').replace(/\.$/, '');
  throw new TemplateError(lowerFirst(message), start, Math.min(start + first.length, length));
}

function lowerFirst(message: string): string {
  return message.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
}
