/** TypeScript's own tree to our IR: types. */
import type { ts } from 'ts-morph';
import type * as ir from '../../target/ir.js';
import type { TypeScript } from './context.js';
import { TemplateError } from './template-error.js';

const keywords: ReadonlySet<string> = new Set(
  'string number bigint boolean symbol void undefined unknown never object'.split(' '),
);

export function typeReader(
  typescript: TypeScript,
  source: ts.SourceFile,
  shift: number,
): (node: ts.TypeNode) => ir.TypeNode {
  const fail = (node: ts.Node, message: string): never => {
    throw new TemplateError(message, node.getStart(source) - shift, node.end - shift);
  };

  function read(node: ts.TypeNode): ir.TypeNode {
    const text = node.getText(source);
    if (keywords.has(text)) return { kind: 'KeywordType', name: text as ir.KeywordType['name'] };
    if (typescript.isParenthesizedTypeNode(node)) return read(node.type);
    if (typescript.isTypeReferenceNode(node)) {
      return { kind: 'ReferenceType', name: node.typeName.getText(source), args: (node.typeArguments ?? []).map(read) };
    }
    if (typescript.isArrayTypeNode(node))
      return { kind: 'ArrayType', element: read(node.elementType), isReadonly: false };
    if (typescript.isUnionTypeNode(node)) return { kind: 'UnionType', members: node.types.map(read) };
    if (typescript.isIntersectionTypeNode(node)) return { kind: 'IntersectionType', members: node.types.map(read) };
    if (typescript.isTypeQueryNode(node)) return { kind: 'TypeQuery', name: node.exprName.getText(source) };
    if (typescript.isLiteralTypeNode(node)) return readLiteral(node);
    if (typescript.isTypeOperatorNode(node)) return readOperator(node);
    if (typescript.isTupleTypeNode(node))
      return { kind: 'TupleType', elements: node.elements.map(readElement), isReadonly: false };
    if (typescript.isFunctionTypeNode(node)) return readFunction(node);
    return fail(node, 'this type is not supported in templates');
  }

  function readElement(node: ts.TypeNode): ir.TupleTypeElement {
    return typescript.isRestTypeNode(node) ? { type: read(node.type), rest: true } : { type: read(node) };
  }

  function readLiteral(node: ts.LiteralTypeNode): ir.TypeNode {
    const { literal } = node;
    if (literal.kind === typescript.SyntaxKind.NullKeyword) return { kind: 'KeywordType', name: 'null' };
    if (literal.kind === typescript.SyntaxKind.TrueKeyword) return { kind: 'LiteralType', value: true };
    if (literal.kind === typescript.SyntaxKind.FalseKeyword) return { kind: 'LiteralType', value: false };
    if (typescript.isStringLiteral(literal)) return { kind: 'LiteralType', value: literal.text };
    if (typescript.isNumericLiteral(literal)) return { kind: 'LiteralType', value: Number(literal.text) };
    return fail(node, 'this literal type is not supported in templates');
  }

  function readOperator(node: ts.TypeOperatorNode): ir.TypeNode {
    const type = read(node.type);
    if (node.operator === typescript.SyntaxKind.KeyOfKeyword) return { kind: 'TypeOperator', operator: 'keyof', type };
    if (type.kind === 'ArrayType' || type.kind === 'TupleType') return { ...type, isReadonly: true };
    return fail(node, '`readonly` is for arrays and tuples');
  }

  function readFunction(node: ts.FunctionTypeNode): ir.TypeNode {
    const parameters = node.parameters.map((parameter): ir.FunctionTypeParameter => ({
      name: parameter.name.getText(source),
      type: parameter.type === undefined ? { kind: 'KeywordType', name: 'unknown' } : read(parameter.type),
      ...(parameter.dotDotDotToken === undefined ? {} : { rest: true }),
      ...(parameter.questionToken === undefined ? {} : { optional: true }),
    }));
    return { kind: 'FunctionType', parameters, returns: read(node.type) };
  }

  return read;
}
