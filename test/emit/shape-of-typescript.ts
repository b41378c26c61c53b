/** The structure that TypeScript's parser finds in a text, in the terms of `shape-of-ir.ts`. */
import ts from 'typescript';
import { binary, type Shape, unary } from './shape-of-ir.js';

/** Throws where the text does not parse; with `.js`, where it is not plain JavaScript. */
export function parseTypeScript(text: string, extension: 'ts' | 'js' = 'ts'): ts.SourceFile {
  const host = ts.createCompilerHost({ noLib: true });
  const path = `/output.${extension}`;
  const source = ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.ESNext,
    true,
    extension === 'js' ? ts.ScriptKind.JS : ts.ScriptKind.TS,
  );
  const program = ts.createProgram(
    [path],
    { noLib: true, noResolve: true, allowJs: true, target: ts.ScriptTarget.ESNext },
    { ...host, getSourceFile: (name) => (name === path ? source : undefined) },
  );
  const found = program.getSyntacticDiagnostics(source)[0];
  if (found !== undefined)
    throw new SyntaxError(
      `${ts.flattenDiagnosticMessageText(found.messageText, ' ')} at ${text.slice(found.start).slice(0, 100)}`,
    );
  return source;
}

const has = (node: ts.Node, kind: ts.SyntaxKind): boolean =>
  ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some((part) => part.kind === kind);
const optional = (node: ts.Node | undefined, map: (node: ts.Node) => Shape): Shape =>
  node === undefined ? null : map(node);
const textOf = (node: ts.Node): string => ts.tokenToString(node.kind) ?? node.getText();

function chain(node: ts.PropertyAccessExpression | ts.ElementAccessExpression | ts.CallExpression): Shape {
  if (node.questionDotToken !== undefined) return '?.';
  return (node.flags & ts.NodeFlags.OptionalChain) !== 0 ? 'in chain' : null;
}

function key(node: ts.PropertyName): Shape {
  if (!ts.isComputedPropertyName(node)) return node.text;
  const inner = shapeOf(node.expression);
  return ts.isStringLiteral(node.expression) && node.expression.text === '__proto__'
    ? '__proto__'
    : ['computed', inner];
}

function signature(node: ts.SignatureDeclaration): readonly Shape[] {
  const parameters = node.parameters.map((part): Shape => {
    const target = shapeOf(part.name);
    return [
      part.dotDotDotToken === undefined ? target : ['spread', target],
      optional(part.type, typeShape),
      optional(part.initializer, shapeOf),
    ];
  });
  return [parameters, optional(node.type, typeShape)];
}

function binding(node: ts.BindingElement): Shape {
  const name = shapeOf(node.name);
  return node.initializer === undefined ? name : ['binary', '=', name, shapeOf(node.initializer)];
}

function variable(list: ts.VariableDeclarationList): Shape {
  const node = list.declarations[0]!;
  return [
    'variable',
    (list.flags & ts.NodeFlags.Const) !== 0 ? 'const' : 'let',
    shapeOf(node.name),
    optional(node.type, typeShape),
    optional(node.initializer, shapeOf),
  ];
}

function method(variety: string, node: ts.MethodDeclaration | ts.GetAccessorDeclaration): Shape {
  const generator = ts.isMethodDeclaration(node) && node.asteriskToken !== undefined;
  return [
    variety,
    key(node.name),
    has(node, ts.SyntaxKind.StaticKeyword),
    has(node, ts.SyntaxKind.AsyncKeyword),
    generator,
    ...signature(node),
    shapeOf(node.body!),
  ];
}

const list = (nodes: readonly ts.Node[]): Shape => nodes.filter((node) => !ts.isEmptyStatement(node)).map(shapeOf);

export function shapeOf(node: ts.Node): Shape {
  if (ts.isParenthesizedExpression(node)) return shapeOf(node.expression);
  if (ts.isIdentifier(node)) return ['id', node.text];
  if (ts.isStringLiteral(node)) return ['string', node.text];
  if (ts.isNumericLiteral(node)) return ['number', node.text];
  if (ts.isBigIntLiteral(node)) return ['bigint', node.text.replace('n', '')];
  if (ts.isRegularExpressionLiteral(node))
    return ['regexp', node.text.slice(1, node.text.lastIndexOf('/')), node.text.slice(node.text.lastIndexOf('/') + 1)];
  if (ts.isNoSubstitutionTemplateLiteral(node)) return ['template', [node.text], []];
  if (ts.isTemplateExpression(node))
    return [
      'template',
      [node.head.text, ...node.templateSpans.map((part) => part.literal.text)],
      node.templateSpans.map((part) => shapeOf(part.expression)),
    ];
  if (ts.isArrayLiteralExpression(node) || ts.isArrayBindingPattern(node))
    return ['array', node.elements.map((part) => (ts.isOmittedExpression(part) ? null : shapeOf(part)))];
  if (ts.isObjectLiteralExpression(node)) return ['object', node.properties.map(shapeOf)];
  if (ts.isObjectBindingPattern(node))
    return [
      'object',
      node.elements.map((part): Shape =>
        part.dotDotDotToken !== undefined
          ? ['spread', shapeOf(part.name)]
          : ['property', key(part.propertyName ?? (part.name as ts.Identifier)), binding(part)],
      ),
    ];
  if (ts.isBindingElement(node)) return node.dotDotDotToken === undefined ? binding(node) : ['spread', binding(node)];
  if (ts.isPropertyAssignment(node)) return ['property', key(node.name), shapeOf(node.initializer)];
  if (ts.isShorthandPropertyAssignment(node)) {
    const name = shapeOf(node.name);
    return [
      'property',
      node.name.text,
      node.objectAssignmentInitializer === undefined
        ? name
        : ['binary', '=', name, shapeOf(node.objectAssignmentInitializer)],
    ];
  }
  if (ts.isSpreadElement(node) || ts.isSpreadAssignment(node)) return ['spread', shapeOf(node.expression)];
  if (ts.isArrowFunction(node))
    return ['arrow', has(node, ts.SyntaxKind.AsyncKeyword), ...signature(node), shapeOf(node.body)];
  if (ts.isFunctionExpression(node) || ts.isFunctionDeclaration(node))
    return [
      'function',
      node.name?.text ?? null,
      has(node, ts.SyntaxKind.AsyncKeyword),
      node.asteriskToken !== undefined,
      ...signature(node),
      shapeOf(node.body!),
    ];
  if (ts.isCallExpression(node))
    return [
      'call',
      chain(node),
      shapeOf(node.expression),
      (node.typeArguments ?? []).map(typeShape),
      list(node.arguments),
    ];
  if (ts.isNewExpression(node))
    return ['new', shapeOf(node.expression), (node.typeArguments ?? []).map(typeShape), list(node.arguments ?? [])];
  if (ts.isPropertyAccessExpression(node)) return ['member', chain(node), shapeOf(node.expression), node.name.text];
  if (ts.isElementAccessExpression(node))
    return ['index', chain(node), shapeOf(node.expression), shapeOf(node.argumentExpression)];
  if (ts.isTypeOfExpression(node)) return unary('typeof', shapeOf(node.expression));
  if (ts.isVoidExpression(node)) return unary('void', shapeOf(node.expression));
  if (ts.isPostfixUnaryExpression(node))
    return ['update', ts.tokenToString(node.operator)!, false, shapeOf(node.operand)];
  if (ts.isPrefixUnaryExpression(node)) {
    const operator = ts.tokenToString(node.operator)!;
    return operator.length === 2
      ? ['update', operator, true, shapeOf(node.operand)]
      : unary(operator, shapeOf(node.operand));
  }
  if (ts.isBinaryExpression(node)) return binary(textOf(node.operatorToken), shapeOf(node.left), shapeOf(node.right));
  if (ts.isConditionalExpression(node))
    return ['conditional', shapeOf(node.condition), shapeOf(node.whenTrue), shapeOf(node.whenFalse)];
  if (ts.isAwaitExpression(node)) return ['await', shapeOf(node.expression)];
  if (ts.isYieldExpression(node))
    return ['yield', node.asteriskToken !== undefined, optional(node.expression, shapeOf)];
  if (ts.isAsExpression(node)) return ['as', shapeOf(node.expression), typeShape(node.type)];
  if (ts.isNonNullExpression(node)) return ['non-null', shapeOf(node.expression)];
  return statementShape(node);
}

function statementShape(node: ts.Node): Shape {
  if (ts.isExpressionStatement(node)) return ['expression', shapeOf(node.expression)];
  if (ts.isReturnStatement(node)) return ['return', optional(node.expression, shapeOf)];
  if (ts.isThrowStatement(node)) return ['throw', shapeOf(node.expression)];
  if (ts.isVariableStatement(node)) return variable(node.declarationList);
  if (ts.isVariableDeclarationList(node)) return variable(node);
  if (ts.isIfStatement(node))
    return ['if', shapeOf(node.expression), shapeOf(node.thenStatement), optional(node.elseStatement, shapeOf)];
  if (ts.isWhileStatement(node)) return ['while', shapeOf(node.expression), shapeOf(node.statement)];
  if (ts.isForStatement(node))
    return [
      'for',
      optional(node.initializer, shapeOf),
      optional(node.condition, shapeOf),
      optional(node.incrementor, shapeOf),
      shapeOf(node.statement),
    ];
  if (ts.isForOfStatement(node)) {
    const head = node.initializer;
    const [variety, target] = ts.isVariableDeclarationList(head) ? ['const', head.declarations[0]!.name] : [null, head];
    return [
      'for-of',
      node.awaitModifier !== undefined,
      variety,
      shapeOf(target),
      shapeOf(node.expression),
      shapeOf(node.statement),
    ];
  }
  if (ts.isSwitchStatement(node))
    return [
      'switch',
      shapeOf(node.expression),
      node.caseBlock.clauses.map((part): Shape => [
        ts.isCaseClause(part) ? shapeOf(part.expression) : null,
        list(part.statements),
      ]),
    ];
  if (ts.isTryStatement(node))
    return [
      'try',
      shapeOf(node.tryBlock),
      node.catchClause?.variableDeclaration?.name.getText() ?? null,
      optional(node.catchClause?.block, shapeOf),
      optional(node.finallyBlock, shapeOf),
    ];
  if (ts.isLabeledStatement(node)) return ['label', node.label.text, shapeOf(node.statement)];
  if (ts.isContinueStatement(node)) return ['continue', node.label?.text ?? null];
  if (ts.isBlock(node)) return ['block', list(node.statements)];
  if (ts.isClassDeclaration(node))
    return [
      'class',
      node.name!.text,
      optional(node.heritageClauses?.[0]?.types[0]?.expression, shapeOf),
      list(node.members),
    ];
  if (ts.isPropertyDeclaration(node))
    return ['field', key(node.name), optional(node.type, typeShape), optional(node.initializer, shapeOf)];
  if (ts.isMethodDeclaration(node)) return method('method', node);
  if (ts.isGetAccessorDeclaration(node)) return method('get', node);
  return ['keyword', textOf(node)];
}

function typeShape(node: ts.Node): Shape {
  if (ts.isParenthesizedTypeNode(node)) return typeShape(node.type);
  if (ts.isTypeReferenceNode(node))
    return ['reference', node.typeName.getText(), (node.typeArguments ?? []).map(typeShape)];
  if (ts.isLiteralTypeNode(node))
    return ['literal', ts.isStringLiteral(node.literal) ? node.literal.text : node.literal.getText()];
  if (ts.isTypeQueryNode(node)) return ['typeof', node.exprName.getText()];
  if (ts.isArrayTypeNode(node)) return ['array', typeShape(node.elementType)];
  if (ts.isUnionTypeNode(node)) return ['union', node.types.map(typeShape)];
  if (ts.isIntersectionTypeNode(node)) return ['intersection', node.types.map(typeShape)];
  if (ts.isTypeOperatorNode(node))
    return [node.operator === ts.SyntaxKind.ReadonlyKeyword ? 'readonly' : 'keyof', typeShape(node.type)];
  if (ts.isFunctionTypeNode(node) || ts.isConstructorTypeNode(node))
    return [
      'function',
      ts.isConstructorTypeNode(node),
      node.parameters.map((part): Shape => [part.name.getText(), typeShape(part.type!)]),
      typeShape(node.type),
    ];
  if (ts.isTupleTypeNode(node))
    return [
      'tuple',
      node.elements.map((part): Shape =>
        ts.isOptionalTypeNode(part) ? [true, typeShape(part.type)] : [false, typeShape(part)],
      ),
    ];
  if (ts.isTypeLiteralNode(node))
    return [
      'object',
      node.members.map((part): Shape => [
        (part.name as ts.StringLiteral).text,
        part.questionToken !== undefined,
        typeShape((part as ts.PropertySignature).type!),
      ]),
    ];
  return ['keyword', textOf(node)];
}
