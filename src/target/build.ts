/** Builders for the TypeScript IR: `b.call(b.id('sleep'), [delay])`. They return plain objects. */
import type * as ir from './ir.js';

export const id = (name: string, at?: number): ir.Identifier => ({ kind: 'Identifier', name, at });
export const string = (value: string, at?: number): ir.StringLiteral => ({ kind: 'StringLiteral', value, at });
export const rawNumber = (raw: string, at?: number): ir.NumberLiteral => ({ kind: 'NumberLiteral', raw, at });
export const number = (value: number, at?: number): ir.Expression =>
  value < 0 || Object.is(value, -0) ? unary('-', rawNumber(String(-value), at), at) : rawNumber(String(value), at);
export const boolean = (value: boolean, at?: number): ir.BooleanLiteral => ({ kind: 'BooleanLiteral', value, at });
export const nullLiteral = (at?: number): ir.NullLiteral => ({ kind: 'NullLiteral', at });
export const undefinedLiteral = (at?: number): ir.UndefinedLiteral => ({ kind: 'UndefinedLiteral', at });
export const template = (quasis: readonly string[], expressions: readonly ir.Expression[], at?: number): ir.TemplateLiteral => ({ kind: 'TemplateLiteral', quasis, expressions, at });
export const array = (elements: readonly ir.Expression[], at?: number): ir.ArrayExpression => ({ kind: 'ArrayExpression', elements, at });
export const property = (key: string | ir.Expression, value: ir.Expression): ir.Property => ({ kind: 'Property', key, value });
export const object = (properties: readonly (ir.Property | ir.SpreadElement)[], at?: number): ir.ObjectExpression => ({ kind: 'ObjectExpression', properties, at });
export const parameter = (target: ir.Pattern, type?: ir.TypeNode, more: Partial<ir.Parameter> = {}): ir.Parameter => ({ kind: 'Parameter', target, type, ...more });
export const arrow = (parameters: readonly ir.Parameter[], body: ir.Expression | ir.BlockStatement, more: Partial<ir.ArrowFunction> = {}): ir.ArrowFunction => ({ kind: 'ArrowFunction', isAsync: false, parameters, body, ...more });
export const call = (callee: ir.Expression, args: readonly ir.Expression[], at?: number): ir.CallExpression => ({ kind: 'CallExpression', callee, args, at });
export const create = (callee: ir.Expression, args: readonly ir.Expression[], at?: number): ir.NewExpression => ({ kind: 'NewExpression', callee, args, at });
export const member = (object: ir.Expression, property: string, at?: number): ir.MemberExpression => ({ kind: 'MemberExpression', object, property, at });
export const index = (object: ir.Expression, index: ir.Expression, at?: number): ir.IndexExpression => ({ kind: 'IndexExpression', object, index, at });
export const method = (object: ir.Expression, name: string, args: readonly ir.Expression[], at?: number): ir.CallExpression => call(member(object, name, at), args, at);
export const unary = (operator: ir.UnaryExpression['operator'], operand: ir.Expression, at?: number): ir.UnaryExpression => ({ kind: 'UnaryExpression', operator, operand, at });
export const not = (operand: ir.Expression, at?: number): ir.UnaryExpression => unary('!', operand, at);
export const update = (operator: '++' | '--', operand: ir.Expression, at?: number): ir.UpdateExpression => ({ kind: 'UpdateExpression', operator, prefix: false, operand, at });
export const binary = (operator: ir.BinaryOperator, left: ir.Expression, right: ir.Expression, at?: number): ir.BinaryExpression => ({ kind: 'BinaryExpression', operator, left, right, at });
export const logical = (operator: ir.LogicalExpression['operator'], left: ir.Expression, right: ir.Expression, at?: number): ir.LogicalExpression => ({ kind: 'LogicalExpression', operator, left, right, at });
export const assign = (target: ir.Expression | ir.Pattern, value: ir.Expression, operator: ir.AssignmentOperator = '=', at?: number): ir.AssignmentExpression => ({ kind: 'AssignmentExpression', operator, target, value, at });
export const conditional = (test: ir.Expression, consequent: ir.Expression, alternate: ir.Expression, at?: number): ir.ConditionalExpression => ({ kind: 'ConditionalExpression', test, consequent, alternate, at });
export const awaitOf = (value: ir.Expression, at?: number): ir.AwaitExpression => ({ kind: 'AwaitExpression', value, at });
export const yieldOf = (value: ir.Expression | null, delegate = false, at?: number): ir.YieldExpression => ({ kind: 'YieldExpression', value, delegate, at });
export const sequence = (expressions: readonly ir.Expression[], at?: number): ir.SequenceExpression => ({ kind: 'SequenceExpression', expressions, at });
export const spread = (value: ir.Expression, at?: number): ir.SpreadElement => ({ kind: 'SpreadElement', value, at });
export const as = (value: ir.Expression, type: ir.TypeNode): ir.AsExpression => ({ kind: 'AsExpression', value, type });
export const thisExpression = (at?: number): ir.ThisExpression => ({ kind: 'ThisExpression', at });
export const superExpression = (at?: number): ir.SuperExpression => ({ kind: 'SuperExpression', at });

export const arrayPattern = (elements: readonly (ir.Pattern | null)[]): ir.ArrayPattern => ({ kind: 'ArrayPattern', elements });
export const objectPattern = (properties: ir.ObjectPattern['properties'], rest?: ir.Identifier): ir.ObjectPattern => ({ kind: 'ObjectPattern', properties, rest });
export const rest = (target: ir.Pattern): ir.RestElement => ({ kind: 'RestElement', target });

type More = { readonly surroundings?: ir.Surroundings | undefined; readonly doc?: string | undefined; readonly at?: number | undefined };
export const declare = (variety: 'const' | 'let', target: ir.Pattern, value: ir.Expression | null, more: Partial<ir.VariableDeclaration> = {}): ir.VariableDeclaration => ({ kind: 'VariableDeclaration', variety, target, value, ...more });
export const constant = (name: string, value: ir.Expression, more: Partial<ir.VariableDeclaration> = {}): ir.VariableDeclaration => declare('const', id(name), value, more);
export const block = (body: readonly ir.Statement[], dangling?: readonly string[]): ir.BlockStatement => ({ kind: 'BlockStatement', body, dangling });
export const expression = (value: ir.Expression, more: More = {}): ir.ExpressionStatement => ({ kind: 'ExpressionStatement', expression: value, ...more });
export const returns = (value: ir.Expression | null, more: More = {}): ir.ReturnStatement => ({ kind: 'ReturnStatement', value, ...more });
export const ifThen = (test: ir.Expression, consequent: ir.BlockStatement, alternate: ir.IfStatement['alternate'] = null, more: More = {}): ir.IfStatement => ({ kind: 'IfStatement', test, consequent, alternate, ...more });
export const whileLoop = (test: ir.Expression, body: ir.BlockStatement, more: More = {}): ir.WhileStatement => ({ kind: 'WhileStatement', test, body, ...more });
export const forOf = (variety: ir.ForOfStatement['variety'], target: ir.Pattern, iterable: ir.Expression, body: ir.BlockStatement, more: Partial<ir.ForOfStatement> = {}): ir.ForOfStatement => ({ kind: 'ForOfStatement', isAwait: false, variety, target, iterable, body, ...more });
export const tryStatement = (block: ir.BlockStatement, parameter: string | null, handler: ir.BlockStatement | null, finalizer: ir.BlockStatement | null, more: Partial<ir.TryStatement> = {}): ir.TryStatement => ({ kind: 'TryStatement', block, parameter, handler, finalizer, ...more });
export const throws = (value: ir.Expression, more: More = {}): ir.ThrowStatement => ({ kind: 'ThrowStatement', value, ...more });

export const exportNames = (names: ir.ExportStatement['names'], isType = false): ir.ExportStatement => ({ kind: 'ExportStatement', names, isType, surroundings: { blankBefore: true } });
export const keyword = (name: ir.KeywordType['name']): ir.KeywordType => ({ kind: 'KeywordType', name });
export const reference = (name: string, args: readonly ir.TypeNode[] = []): ir.ReferenceType => ({ kind: 'ReferenceType', name, args });
export const arrayType = (element: ir.TypeNode, isReadonly = false): ir.ArrayType => ({ kind: 'ArrayType', element, isReadonly });
export const tupleType = (types: readonly ir.TypeNode[], isReadonly = true): ir.TupleType => ({ kind: 'TupleType', elements: types.map((type) => ({ type })), isReadonly });
export const unionType = (members: readonly ir.TypeNode[]): ir.TypeNode => (members.length === 1 ? members[0]! : { kind: 'UnionType', members });
export const functionType = (parameters: readonly ir.FunctionTypeParameter[], returns: ir.TypeNode): ir.FunctionType => ({ kind: 'FunctionType', parameters, returns });
export const literalType = (value: string | number | boolean): ir.LiteralType => ({ kind: 'LiteralType', value });
