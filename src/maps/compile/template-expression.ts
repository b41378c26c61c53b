/** TypeScript's own tree to our IR: expressions. Parentheses go; the printer puts them where precedence needs them. */
import type { ts } from 'ts-morph';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import type { TypeScript } from './context.js';
import { holeFunctions } from './hole-functions.js';
import { TemplateError } from './template-error.js';
import { typeReader } from './template-type.js';

const binaryOperators: ReadonlySet<string> = new Set(
  '+ - * / % ** << >> >>> | ^ & === !== < <= > >= in instanceof'.split(' '),
);
const logicalOperators: ReadonlySet<string> = new Set(['&&', '||', '??']);
const assignmentOperators: ReadonlySet<string> = new Set(
  '= += -= *= /= %= **= <<= >>= |= ^= &= ??= ||= &&='.split(' '),
);

export class ExpressionReader {
  private readonly typescript: TypeScript;
  private readonly source: ts.SourceFile;
  private readonly shift: number;
  private readonly readType: (node: ts.TypeNode) => ir.TypeNode;

  /** `shift`: how far the template's text stands behind the start of the source. */
  constructor(typescript: TypeScript, source: ts.SourceFile, shift: number) {
    this.typescript = typescript;
    this.source = source;
    this.shift = shift;
    this.readType = typeReader(typescript, source, shift);
  }

  read(node: ts.Node): ir.Expression {
    return (
      this.readSimple(node) ??
      this.readAccess(node) ??
      this.readOperator(node) ??
      this.readLiteral(node) ??
      this.fail(node, 'this syntax is not supported in templates')
    );
  }

  private readSimple(node: ts.Node): ir.Expression | null {
    if (this.typescript.isParenthesizedExpression(node)) return this.read(node.expression);
    if (this.typescript.isIdentifier(node))
      return node.text === 'undefined' ? { kind: 'UndefinedLiteral' } : { kind: 'Identifier', name: node.text };
    if (this.typescript.isStringLiteral(node)) return { kind: 'StringLiteral', value: node.text };
    if (this.typescript.isNumericLiteral(node)) return { kind: 'NumberLiteral', raw: node.getText(this.source) };
    if (this.typescript.isBigIntLiteral(node)) return { kind: 'BigIntLiteral', raw: node.getText(this.source) };
    if (this.typescript.isSpreadElement(node)) return { kind: 'SpreadElement', value: this.read(node.expression) };
    switch (node.kind) {
      case this.typescript.SyntaxKind.TrueKeyword:
      case this.typescript.SyntaxKind.FalseKeyword:
        return { kind: 'BooleanLiteral', value: node.kind === this.typescript.SyntaxKind.TrueKeyword };
      case this.typescript.SyntaxKind.NullKeyword:
        return { kind: 'NullLiteral' };
      case this.typescript.SyntaxKind.ThisKeyword:
        return { kind: 'ThisExpression' };
      default:
        return null;
    }
  }

  private readAccess(node: ts.Node): ir.Expression | null {
    if (this.typescript.isPropertyAccessExpression(node)) {
      return {
        kind: 'MemberExpression',
        object: this.read(node.expression),
        property: node.name.text,
        ...optional(node.questionDotToken),
      };
    }
    if (this.typescript.isElementAccessExpression(node)) {
      return {
        kind: 'IndexExpression',
        object: this.read(node.expression),
        index: this.read(node.argumentExpression),
        ...optional(node.questionDotToken),
      };
    }
    if (this.typescript.isCallExpression(node)) {
      const callee = this.read(node.expression);
      const parts = {
        callee,
        ...this.typesOf(node.typeArguments),
        args: this.argumentsOf(callee, this.all(node.arguments)),
      };
      return { kind: 'CallExpression', ...parts, ...optional(node.questionDotToken) };
    }
    if (this.typescript.isNewExpression(node)) {
      return {
        kind: 'NewExpression',
        callee: this.read(node.expression),
        ...this.typesOf(node.typeArguments),
        args: this.all(node.arguments ?? []),
      };
    }
    if (this.typescript.isNonNullExpression(node))
      return { kind: 'NonNullExpression', value: this.read(node.expression) };
    if (this.typescript.isAsExpression(node))
      return { kind: 'AsExpression', value: this.read(node.expression), type: this.readType(node.type) };
    return null;
  }

  /** `$given($default)` is `$given(default)`, where JavaScript would not have that name. */
  private argumentsOf(callee: ir.Expression, args: readonly ir.Expression[]): readonly ir.Expression[] {
    const [first, ...more] = args;
    const isFunction =
      callee.kind === 'Identifier' && callee.name.startsWith('$') && holeFunctions.has(callee.name.slice(1));
    if (!isFunction || first?.kind !== 'Identifier' || !first.name.startsWith('$')) return args;
    return [{ ...first, name: first.name.slice(1) }, ...more];
  }

  private readOperator(node: ts.Node): ir.Expression | null {
    if (this.typescript.isBinaryExpression(node)) return this.readBinary(node);
    if (this.typescript.isConditionalExpression(node))
      return b.conditional(this.read(node.condition), this.read(node.whenTrue), this.read(node.whenFalse));
    if (this.typescript.isAwaitExpression(node)) return { kind: 'AwaitExpression', value: this.read(node.expression) };
    if (this.typescript.isTypeOfExpression(node))
      return { kind: 'UnaryExpression', operator: 'typeof', operand: this.read(node.expression) };
    if (this.typescript.isVoidExpression(node))
      return { kind: 'UnaryExpression', operator: 'void', operand: this.read(node.expression) };
    if (this.typescript.isDeleteExpression(node))
      return { kind: 'UnaryExpression', operator: 'delete', operand: this.read(node.expression) };
    if (this.typescript.isPostfixUnaryExpression(node) || this.typescript.isPrefixUnaryExpression(node)) {
      const operator = this.typescript.tokenToString(node.operator) as
        ir.UnaryExpression['operator'] | ir.UpdateExpression['operator'];
      const operand = this.read(node.operand);
      if (operator !== '++' && operator !== '--') return { kind: 'UnaryExpression', operator, operand };
      return { kind: 'UpdateExpression', operator, prefix: this.typescript.isPrefixUnaryExpression(node), operand };
    }
    return null;
  }

  private readBinary(node: ts.BinaryExpression): ir.Expression {
    const operator = node.operatorToken.getText(this.source);
    const left = this.read(node.left);
    const right = this.read(node.right);
    if (binaryOperators.has(operator))
      return { kind: 'BinaryExpression', operator: operator as ir.BinaryOperator, left, right };
    if (logicalOperators.has(operator))
      return { kind: 'LogicalExpression', operator: operator as ir.LogicalExpression['operator'], left, right };
    if (operator === ',')
      return {
        kind: 'SequenceExpression',
        expressions: [...(left.kind === 'SequenceExpression' ? left.expressions : [left]), right],
      };
    if (!assignmentOperators.has(operator))
      this.fail(node.operatorToken, `\`${operator}\` is not supported in templates`);
    return { kind: 'AssignmentExpression', operator: operator as ir.AssignmentOperator, target: left, value: right };
  }

  private readLiteral(node: ts.Node): ir.Expression | null {
    if (this.typescript.isArrayLiteralExpression(node))
      return { kind: 'ArrayExpression', elements: this.all(node.elements) };
    if (this.typescript.isObjectLiteralExpression(node))
      return { kind: 'ObjectExpression', properties: node.properties.map((property) => this.readProperty(property)) };
    if (this.typescript.isNoSubstitutionTemplateLiteral(node))
      return { kind: 'TemplateLiteral', quasis: [node.text], expressions: [] };
    if (this.typescript.isTemplateExpression(node)) {
      const quasis = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)];
      return {
        kind: 'TemplateLiteral',
        quasis,
        expressions: node.templateSpans.map((span) => this.read(span.expression)),
      };
    }
    if (this.typescript.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      return { kind: 'RegExpLiteral', pattern: node.text.slice(1, end), flags: node.text.slice(end + 1) };
    }
    return this.typescript.isArrowFunction(node) ? this.readArrow(node) : null;
  }

  private readProperty(node: ts.ObjectLiteralElementLike): ir.Property | ir.SpreadElement {
    if (this.typescript.isSpreadAssignment(node)) return { kind: 'SpreadElement', value: this.read(node.expression) };
    if (this.typescript.isShorthandPropertyAssignment(node)) {
      return { kind: 'Property', key: node.name.text, value: { kind: 'Identifier', name: node.name.text } };
    }
    if (!this.typescript.isPropertyAssignment(node))
      return this.fail(node, 'only plain properties are supported in templates');
    if (this.typescript.isComputedPropertyName(node.name))
      return { kind: 'Property', key: this.read(node.name.expression), value: this.read(node.initializer) };
    return { kind: 'Property', key: node.name.text, value: this.read(node.initializer) };
  }

  private readArrow(node: ts.ArrowFunction): ir.Expression {
    if (this.typescript.isBlock(node.body))
      return this.fail(node.body, 'an arrow in a template has an expression for its body');
    const isAsync =
      node.modifiers?.some((modifier) => modifier.kind === this.typescript.SyntaxKind.AsyncKeyword) ?? false;
    return {
      kind: 'ArrowFunction',
      isAsync,
      parameters: node.parameters.map((parameter) => this.readParameter(parameter)),
      body: this.read(node.body),
    };
  }

  private readParameter(node: ts.ParameterDeclaration): ir.Parameter {
    const target = this.readBinding(node.name);
    const type = node.type === undefined ? {} : { type: this.readType(node.type) };
    return {
      kind: 'Parameter',
      target: node.dotDotDotToken === undefined ? target : { kind: 'RestElement', target },
      ...type,
    };
  }

  private readBinding(node: ts.BindingName): ir.Pattern {
    if (this.typescript.isIdentifier(node)) return { kind: 'Identifier', name: node.text };
    if (!this.typescript.isArrayBindingPattern(node))
      return this.fail(node, 'only names and array patterns are supported in templates');
    const elements = node.elements.map((element) =>
      this.typescript.isBindingElement(element) ? this.readBinding(element.name) : null,
    );
    return { kind: 'ArrayPattern', elements };
  }

  private all(nodes: readonly ts.Node[]): ir.Expression[] {
    return nodes.map((node) => this.read(node));
  }

  private typesOf(nodes: readonly ts.TypeNode[] | undefined): { typeArguments?: readonly ir.TypeNode[] } {
    return nodes === undefined ? {} : { typeArguments: nodes.map((node) => this.readType(node)) };
  }

  private fail(node: ts.Node, message: string): never {
    throw new TemplateError(message, node.getStart(this.source) - this.shift, node.end - this.shift);
  }
}

const optional = (token: ts.Node | undefined): { optional?: true } => (token === undefined ? {} : { optional: true });
