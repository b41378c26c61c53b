/** The structure that a parser should find in printed IR: nested arrays without parentheses, comments and layout. */
import type * as ir from '../../src/target/ir.js';

export type Shape = string | null | boolean | readonly Shape[];

/** The printer's guard against generic calls, `!!(a < b)`, is the comparison itself. */
export function unary(operator: string, operand: Shape): Shape {
  if (operator === '!' && Array.isArray(operand) && operand[0] === 'unary' && operand[1] === '!') {
    const inner = operand[2] as Shape;
    if (Array.isArray(inner) && inner[0] === 'binary' && (inner[1] === '<' || inner[1] === '>')) return inner;
  }
  return ['unary', operator, operand];
}

/** `x && (y && z)` is `(x && y) && z`, and prettier prints it so. */
export function binary(operator: string, left: Shape, right: Shape): Shape {
  if (!/^(&&|\|\||\?\?)$/.test(operator) || !Array.isArray(right) || right[0] !== 'binary' || right[1] !== operator)
    return ['binary', operator, left, right];
  return ['binary', operator, binary(operator, left, right[2] as Shape), right[3] as Shape];
}

const isName = (key: string): boolean => /^[\p{ID_Start}_$#][\p{ID_Continue}$]*$/u.test(key);

export class IrShape {
  private readonly types: boolean;

  constructor(types: boolean) {
    this.types = types;
  }

  readonly expression = (node: ir.Expression | ir.Pattern): Shape => {
    const at = this.expression;
    switch (node.kind) {
      case 'Identifier':
        return ['id', node.name];
      case 'UndefinedLiteral':
        return ['id', 'undefined'];
      case 'StringLiteral':
        return ['string', node.value];
      case 'NumberLiteral':
        return ['number', String(Number(node.raw.replaceAll('_', '')))];
      case 'BigIntLiteral':
        return ['bigint', node.raw];
      case 'BooleanLiteral':
        return ['keyword', String(node.value)];
      case 'NullLiteral':
        return ['keyword', 'null'];
      case 'ThisExpression':
        return ['keyword', 'this'];
      case 'SuperExpression':
        return ['keyword', 'super'];
      case 'RegExpLiteral':
        return ['regexp', node.pattern.replace('a/', 'a\\/'), [...node.flags].sort().join('')];
      case 'TemplateLiteral':
        return ['template', node.quasis, node.expressions.map(at)];
      case 'ArrayExpression':
        return ['array', node.elements.map(at)];
      case 'ArrayPattern':
        return ['array', node.elements.map((part) => (part === null ? null : at(part)))];
      case 'ObjectExpression':
        return [
          'object',
          node.properties.map((part) =>
            part.kind === 'SpreadElement' ? at(part) : ['property', this.key(part.key), at(part.value)],
          ),
        ];
      case 'ObjectPattern':
        return [
          'object',
          [
            ...node.properties.map((part): Shape => ['property', part.key, at(part.value)]),
            ...(node.rest === undefined ? [] : [['spread', at(node.rest)]]),
          ],
        ];
      case 'RestElement':
        return ['spread', at(node.target)];
      case 'DefaultPattern':
        return ['binary', '=', at(node.target), at(node.value)];
      case 'SpreadElement':
        return ['spread', at(node.value)];
      case 'ArrowFunction':
        return [
          'arrow',
          node.isAsync,
          ...this.signature(node),
          node.body.kind === 'BlockStatement' ? this.block(node.body) : at(node.body),
        ];
      case 'FunctionExpression':
        return [
          'function',
          node.name ?? null,
          node.isAsync,
          node.isGenerator,
          ...this.signature(node),
          this.block(node.body),
        ];
      case 'CallExpression':
        return ['call', this.chain(node), at(node.callee), this.typeList(node.typeArguments), node.args.map(at)];
      case 'NewExpression':
        return ['new', at(node.callee), this.typeList(node.typeArguments), node.args.map(at)];
      case 'MemberExpression': {
        if (isName(node.property)) return ['member', this.chain(node), at(node.object), node.property];
        return ['index', this.chain(node), at(node.object), ['string', node.property]];
      }
      case 'IndexExpression':
        return ['index', this.chain(node), at(node.object), at(node.index)];
      case 'UnaryExpression':
        return unary(node.operator, at(node.operand));
      case 'UpdateExpression':
        return ['update', node.operator, node.prefix, at(node.operand)];
      case 'BinaryExpression':
      case 'LogicalExpression':
        return binary(node.operator, at(node.left), at(node.right));
      case 'AssignmentExpression':
        return ['binary', node.operator, at(node.target), at(node.value)];
      case 'ConditionalExpression':
        return ['conditional', at(node.test), at(node.consequent), at(node.alternate)];
      case 'AwaitExpression':
        return ['await', at(node.value)];
      case 'YieldExpression':
        return ['yield', node.delegate, node.value === null ? null : at(node.value)];
      case 'AsExpression':
        return this.types ? ['as', at(node.value), this.type(node.type)] : at(node.value);
      case 'NonNullExpression':
        return this.types ? ['non-null', at(node.value)] : at(node.value);
      case 'SequenceExpression':
        return node.expressions.map(at).reduce((left, right): Shape => ['binary', ',', left, right]);
      case 'ParenthesizedComment':
        return at(node.value);
    }
  };

  readonly statement = (node: ir.Statement): Shape => {
    const at = this.expression;
    switch (node.kind) {
      case 'ExpressionStatement':
        return ['expression', at(node.expression)];
      case 'ReturnStatement':
        return ['return', node.value === null ? null : at(node.value)];
      case 'ThrowStatement':
        return ['throw', at(node.value)];
      case 'VariableDeclaration':
        return this.variable(node);
      case 'IfStatement':
        return [
          'if',
          at(node.test),
          this.block(node.consequent),
          node.alternate === null ? null : this.statement(node.alternate),
        ];
      case 'WhileStatement':
        return ['while', at(node.test), this.block(node.body)];
      case 'ForStatement': {
        const head =
          node.initializer === null
            ? null
            : node.initializer.kind === 'VariableDeclaration'
              ? this.variable(node.initializer)
              : at(node.initializer);
        return [
          'for',
          head,
          node.test === null ? null : at(node.test),
          node.update === null ? null : at(node.update),
          this.block(node.body),
        ];
      }
      case 'ForOfStatement':
        return ['for-of', node.isAwait, node.variety, at(node.target), at(node.iterable), this.block(node.body)];
      case 'SwitchStatement':
        return [
          'switch',
          at(node.subject),
          node.cases.map((part) => [part.test === null ? null : at(part.test), this.statements(part.body)]),
        ];
      case 'TryStatement':
        return [
          'try',
          this.block(node.block),
          node.parameter,
          node.handler === null ? null : this.block(node.handler),
          node.finalizer === null ? null : this.block(node.finalizer),
        ];
      case 'LabeledStatement':
        return ['label', node.label, this.statement(node.body)];
      case 'ContinueStatement':
        return ['continue', node.label ?? null];
      case 'BlockStatement':
        return this.block(node);
      case 'FunctionDeclaration':
        return ['function', node.name, node.isAsync, node.isGenerator, ...this.signature(node), this.block(node.body)];
      case 'ClassDeclaration':
        return [
          'class',
          node.name,
          node.superClass === undefined ? null : at(node.superClass),
          node.members.map(this.member),
        ];
      default:
        throw new TypeError(`No shape for ${node.kind}`);
    }
  };

  readonly type = (node: ir.TypeNode): Shape => {
    const at = this.type;
    switch (node.kind) {
      case 'KeywordType':
        return ['keyword', node.name];
      case 'ReferenceType':
        return ['reference', node.name, node.args.map(at)];
      case 'SharedType':
        return node.shared.inline === null ? ['reference', node.shared.name ?? 'unknown', []] : at(node.shared.inline);
      case 'LiteralType':
        return ['literal', String(node.value)];
      case 'TypeQuery':
        return ['typeof', node.name];
      case 'ArrayType':
        return node.isReadonly ? ['readonly', ['array', at(node.element)]] : ['array', at(node.element)];
      case 'UnionType':
        return ['union', node.members.map(at)];
      case 'IntersectionType':
        return ['intersection', node.members.map(at)];
      case 'TypeOperator':
        return [node.operator, at(node.type)];
      case 'FunctionType':
        return [
          'function',
          node.isConstructor === true,
          node.parameters.map((part) => [part.name, at(part.type)]),
          at(node.returns),
        ];
      case 'TupleType': {
        const tuple: Shape = ['tuple', node.elements.map((part) => [part.optional === true, at(part.type)])];
        return node.isReadonly ? ['readonly', tuple] : tuple;
      }
      case 'ObjectType':
        return [
          'object',
          node.members.map((part) => {
            if (part.kind !== 'PropertySignature') throw new TypeError(`No shape for ${part.kind}`);
            return [part.key, part.optional === true, at(part.type)];
          }),
        ];
    }
  };

  private statements(body: readonly ir.Statement[]): Shape {
    return body.filter((node) => node.kind !== 'CommentStatement').map(this.statement);
  }

  private block(node: ir.BlockStatement): Shape {
    return ['block', this.statements(node.body)];
  }

  private variable(node: ir.VariableDeclaration): Shape {
    return [
      'variable',
      node.variety,
      this.expression(node.target),
      this.optionalType(node.type),
      node.value === null ? null : this.expression(node.value),
    ];
  }

  private readonly member = (node: ir.ClassMember): Shape => {
    switch (node.kind) {
      case 'FieldMember':
        return [
          'field',
          this.key(node.key),
          this.optionalType(node.type),
          node.value === null ? null : this.expression(node.value),
        ];
      case 'MethodMember':
        return [
          node.variety,
          this.key(node.key),
          node.isStatic === true,
          node.isAsync === true,
          node.isGenerator === true,
          ...this.signature(node),
          this.block(node.body!),
        ];
      case 'StaticBlock':
        return ['static', this.block(node.body)];
    }
  };

  private key(key: string | ir.Expression): Shape {
    return typeof key === 'string' ? key : ['computed', this.expression(key)];
  }

  private signature(node: {
    readonly parameters: readonly ir.Parameter[];
    readonly returnType?: ir.TypeNode | undefined;
  }): readonly Shape[] {
    const parameters = node.parameters.map((part): Shape => [
      this.expression(part.target),
      this.optionalType(part.type),
      part.default === undefined ? null : this.expression(part.default),
    ]);
    return [parameters, this.optionalType(node.returnType)];
  }

  private optionalType(type: ir.TypeNode | undefined): Shape {
    return type === undefined || !this.types ? null : this.type(type);
  }

  private typeList(types: readonly ir.TypeNode[] | undefined): Shape {
    return types === undefined || !this.types ? [] : types.map(this.type);
  }

  /** `?.` here, or further up the same chain. */
  private chain(node: ir.Expression): Shape {
    switch (node.kind) {
      case 'MemberExpression':
      case 'IndexExpression':
        return node.optional === true ? '?.' : this.chain(node.object) === null ? null : 'in chain';
      case 'CallExpression':
        return node.optional === true ? '?.' : this.chain(node.callee) === null ? null : 'in chain';
      case 'NonNullExpression':
        return this.chain(node.value) === null ? null : 'in chain';
      default:
        return null;
    }
  }
}
