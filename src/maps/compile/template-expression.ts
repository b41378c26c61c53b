/** TypeScript's own tree to our IR: expressions. Parentheses go; the printer puts them where precedence needs them. */
import type { ts } from 'ts-morph';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import type { TypeScript } from './context.js';
import { holeFunctions } from './hole-functions.js';
import { TemplateError } from './template-error.js';
import { typeReader } from './template-type.js';

export type ExpressionReader = (node: ts.Node) => ir.Expression;

const binaryOperators: ReadonlySet<string> = new Set(
  '+ - * / % ** << >> >>> | ^ & === !== < <= > >= in instanceof'.split(' '),
);
const logicalOperators: ReadonlySet<string> = new Set(['&&', '||', '??']);
const assignmentOperators: ReadonlySet<string> = new Set('= += -= *= /= %= **= <<= >>= |= ^= &= ??= ||= &&='.split(' '));

export function expressionReader(typescript: TypeScript, source: ts.SourceFile, shift: number): ExpressionReader {
  const fail = (node: ts.Node, message: string): never => {
    throw new TemplateError(message, node.getStart(source) - shift, node.end - shift);
  };
  const readType = typeReader(typescript, source, shift);
  const typesOf = (nodes: readonly ts.TypeNode[] | undefined): { typeArguments?: readonly ir.TypeNode[] } =>
    nodes === undefined ? {} : { typeArguments: nodes.map(readType) };
  const all = (nodes: readonly ts.Node[]): ir.Expression[] => nodes.map(read);
  const optional = (token: ts.Node | undefined): { optional?: true } => (token === undefined ? {} : { optional: true });

  function read(node: ts.Node): ir.Expression {
    return readSimple(node) ?? readAccess(node) ?? readOperator(node) ?? readLiteral(node) ?? fail(node, 'this syntax is not supported in templates');
  }

  function readSimple(node: ts.Node): ir.Expression | null {
    if (typescript.isParenthesizedExpression(node)) return read(node.expression);
    if (typescript.isIdentifier(node)) return node.text === 'undefined' ? { kind: 'UndefinedLiteral' } : { kind: 'Identifier', name: node.text };
    if (typescript.isStringLiteral(node)) return { kind: 'StringLiteral', value: node.text };
    if (typescript.isNumericLiteral(node)) return { kind: 'NumberLiteral', raw: node.getText(source) };
    if (typescript.isBigIntLiteral(node)) return { kind: 'BigIntLiteral', raw: node.getText(source) };
    if (typescript.isSpreadElement(node)) return { kind: 'SpreadElement', value: read(node.expression) };
    switch (node.kind) {
      case typescript.SyntaxKind.TrueKeyword:
      case typescript.SyntaxKind.FalseKeyword:
        return { kind: 'BooleanLiteral', value: node.kind === typescript.SyntaxKind.TrueKeyword };
      case typescript.SyntaxKind.NullKeyword:
        return { kind: 'NullLiteral' };
      case typescript.SyntaxKind.ThisKeyword:
        return { kind: 'ThisExpression' };
      default:
        return null;
    }
  }

  function readAccess(node: ts.Node): ir.Expression | null {
    if (typescript.isPropertyAccessExpression(node)) {
      return { kind: 'MemberExpression', object: read(node.expression), property: node.name.text, ...optional(node.questionDotToken) };
    }
    if (typescript.isElementAccessExpression(node)) {
      return { kind: 'IndexExpression', object: read(node.expression), index: read(node.argumentExpression), ...optional(node.questionDotToken) };
    }
    if (typescript.isCallExpression(node)) {
      const callee = read(node.expression);
      const parts = { callee, ...typesOf(node.typeArguments), args: argumentsOf(callee, all(node.arguments)) };
      return { kind: 'CallExpression', ...parts, ...optional(node.questionDotToken) };
    }
    if (typescript.isNewExpression(node)) {
      return { kind: 'NewExpression', callee: read(node.expression), ...typesOf(node.typeArguments), args: all(node.arguments ?? []) };
    }
    if (typescript.isNonNullExpression(node)) return { kind: 'NonNullExpression', value: read(node.expression) };
    if (typescript.isAsExpression(node)) return { kind: 'AsExpression', value: read(node.expression), type: readType(node.type) };
    return null;
  }

  /** `$given($default)` is `$given(default)`, where JavaScript would not have that name. */
  function argumentsOf(callee: ir.Expression, args: readonly ir.Expression[]): readonly ir.Expression[] {
    const [first, ...more] = args;
    const isFunction = callee.kind === 'Identifier' && callee.name.startsWith('$') && holeFunctions.has(callee.name.slice(1));
    if (!isFunction || first?.kind !== 'Identifier' || !first.name.startsWith('$')) return args;
    return [{ ...first, name: first.name.slice(1) }, ...more];
  }

  function readOperator(node: ts.Node): ir.Expression | null {
    if (typescript.isBinaryExpression(node)) return readBinary(node);
    if (typescript.isConditionalExpression(node)) return b.conditional(read(node.condition), read(node.whenTrue), read(node.whenFalse));
    if (typescript.isAwaitExpression(node)) return { kind: 'AwaitExpression', value: read(node.expression) };
    if (typescript.isTypeOfExpression(node)) return { kind: 'UnaryExpression', operator: 'typeof', operand: read(node.expression) };
    if (typescript.isVoidExpression(node)) return { kind: 'UnaryExpression', operator: 'void', operand: read(node.expression) };
    if (typescript.isDeleteExpression(node)) return { kind: 'UnaryExpression', operator: 'delete', operand: read(node.expression) };
    if (typescript.isPostfixUnaryExpression(node) || typescript.isPrefixUnaryExpression(node)) {
      const operator = typescript.tokenToString(node.operator) as ir.UnaryExpression['operator'] | ir.UpdateExpression['operator'];
      const operand = read(node.operand);
      if (operator !== '++' && operator !== '--') return { kind: 'UnaryExpression', operator, operand };
      return { kind: 'UpdateExpression', operator, prefix: typescript.isPrefixUnaryExpression(node), operand };
    }
    return null;
  }

  function readBinary(node: ts.BinaryExpression): ir.Expression {
    const operator = node.operatorToken.getText(source);
    const left = read(node.left);
    const right = read(node.right);
    if (binaryOperators.has(operator)) return { kind: 'BinaryExpression', operator: operator as ir.BinaryOperator, left, right };
    if (logicalOperators.has(operator)) return { kind: 'LogicalExpression', operator: operator as ir.LogicalExpression['operator'], left, right };
    if (operator === ',') return { kind: 'SequenceExpression', expressions: [...(left.kind === 'SequenceExpression' ? left.expressions : [left]), right] };
    if (!assignmentOperators.has(operator)) fail(node.operatorToken, `\`${operator}\` is not supported in templates`);
    return { kind: 'AssignmentExpression', operator: operator as ir.AssignmentOperator, target: left, value: right };
  }

  function readLiteral(node: ts.Node): ir.Expression | null {
    if (typescript.isArrayLiteralExpression(node)) return { kind: 'ArrayExpression', elements: all(node.elements) };
    if (typescript.isObjectLiteralExpression(node)) return { kind: 'ObjectExpression', properties: node.properties.map(readProperty) };
    if (typescript.isNoSubstitutionTemplateLiteral(node)) return { kind: 'TemplateLiteral', quasis: [node.text], expressions: [] };
    if (typescript.isTemplateExpression(node)) {
      const quasis = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)];
      return { kind: 'TemplateLiteral', quasis, expressions: node.templateSpans.map((span) => read(span.expression)) };
    }
    if (typescript.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      return { kind: 'RegExpLiteral', pattern: node.text.slice(1, end), flags: node.text.slice(end + 1) };
    }
    return typescript.isArrowFunction(node) ? readArrow(node) : null;
  }

  function readProperty(node: ts.ObjectLiteralElementLike): ir.Property | ir.SpreadElement {
    if (typescript.isSpreadAssignment(node)) return { kind: 'SpreadElement', value: read(node.expression) };
    if (typescript.isShorthandPropertyAssignment(node)) {
      return { kind: 'Property', key: node.name.text, value: { kind: 'Identifier', name: node.name.text } };
    }
    if (!typescript.isPropertyAssignment(node)) return fail(node, 'only plain properties are supported in templates');
    if (typescript.isComputedPropertyName(node.name)) return { kind: 'Property', key: read(node.name.expression), value: read(node.initializer) };
    return { kind: 'Property', key: node.name.text, value: read(node.initializer) };
  }

  function readArrow(node: ts.ArrowFunction): ir.Expression {
    if (typescript.isBlock(node.body)) return fail(node.body, 'an arrow in a template has an expression for its body');
    const isAsync = node.modifiers?.some((modifier) => modifier.kind === typescript.SyntaxKind.AsyncKeyword) ?? false;
    return { kind: 'ArrowFunction', isAsync, parameters: node.parameters.map(readParameter), body: read(node.body) };
  }

  function readParameter(node: ts.ParameterDeclaration): ir.Parameter {
    const target = readBinding(node.name);
    const type = node.type === undefined ? {} : { type: readType(node.type) };
    return { kind: 'Parameter', target: node.dotDotDotToken === undefined ? target : { kind: 'RestElement', target }, ...type };
  }

  function readBinding(node: ts.BindingName): ir.Pattern {
    if (typescript.isIdentifier(node)) return { kind: 'Identifier', name: node.text };
    if (!typescript.isArrayBindingPattern(node)) return fail(node, 'only names and array patterns are supported in templates');
    const elements = node.elements.map((element) => (typescript.isBindingElement(element) ? readBinding(element.name) : null));
    return { kind: 'ArrayPattern', elements };
  }

  return read;
}
