/** The Python stubs of maps: functions, classes, and `name: type`. */
import type * as ast from '../../syntax/ast.js';
import * as b from '../../target/build.js';
import type { Expression } from '../../target/ir.js';
import type { ParameterKind, Signature, StubParameter, StubType } from '../model.js';
import type { StubParser } from './context.js';
import { anyType, dottedName, noneType, readStubType, StubError, type StubScope } from './stub-type.js';

export type Stub =
  | { readonly kind: 'function'; readonly signature: Signature; readonly isStatic: boolean }
  | {
      readonly kind: 'class';
      readonly typeParameters: readonly string[];
      readonly bases: readonly { readonly name: string; readonly span: ast.Span }[];
    }
  | { readonly kind: 'value'; readonly type: StubType };

export interface StubOptions {
  readonly parser: StubParser;
  readonly scope: StubScope;
  /** Its first parameter is `self` or `cls`, unless it is a static method. */
  readonly isMember: boolean;
  /** What a constructor gives. */
  readonly returns?: StubType | undefined;
}

/** @throws StubError */
export function readStub(text: string, options: StubOptions): Stub {
  const { module, diagnostics } = options.parser.parseStub(withBody(text));
  const wrong = diagnostics.find((diagnostic) => diagnostic.severity === 'error');
  if (wrong !== undefined) throw new StubError(lowerFirst(wrong.message), wrong.span);
  const [statement] = module.body;
  if (statement === undefined || module.body.length > 1)
    throw new StubError('expected one definition', { start: 0, end: text.length });
  switch (statement.kind) {
    case 'FunctionDef':
      return readFunction(statement, module.text, options);
    case 'ClassDef':
      return readClass(statement);
    case 'AnnAssign':
      return { kind: 'value', type: readStubType(statement.annotation, options.scope) };
    default:
      throw new StubError('expected `def`, `async def`, `class` or `name: type`', statement.span);
  }
}

/** @throws StubError */
export function readTypeText(text: string, options: Pick<StubOptions, 'parser' | 'scope'>): StubType {
  const shift = '_: '.length;
  try {
    const stub = readStub(`_: ${text}`, { ...options, isMember: false });
    return stub.kind === 'value' ? stub.type : anyType;
  } catch (error) {
    if (!(error instanceof StubError)) throw error;
    throw new StubError(error.message, { start: Math.max(0, error.span.start - shift), end: error.span.end - shift });
  }
}

function withBody(text: string): string {
  const trimmed = text.trimEnd();
  const isDefinition = /^\s*(?:@\w+\s+)*(?:async\s+def|def|class)\b/.test(trimmed);
  return isDefinition && !trimmed.endsWith('...') ? `${trimmed.replace(/:$/, '')}: ...\n` : `${trimmed}\n`;
}

function readFunction(node: ast.FunctionDef, text: string, options: StubOptions): Stub {
  const decorators = node.decorators.map(dottedName);
  const isStatic = decorators.includes('staticmethod') || decorators.includes('classmethod');
  const scope = {
    ...options.scope,
    typeParameters: [...options.scope.typeParameters, ...node.typeParameters.map((parameter) => parameter.name.text)],
  };
  const all = readParameters(node.parameters, text, scope);
  const hasReceiver = options.isMember && !decorators.includes('staticmethod');
  if (hasReceiver && all[0] === undefined) throw new StubError('a method needs `self`', node.span);
  const declared = node.returns === null ? noneType : readStubType(node.returns, scope);
  const signature: Signature = {
    parameters: hasReceiver ? all.slice(1) : all,
    returns: options.returns ?? declared,
    isAsync: node.isAsync,
  };
  return { kind: 'function', signature, isStatic };
}

function readParameters(parameters: ast.Parameters, text: string, scope: StubScope): StubParameter[] {
  const read = (node: ast.Parameter, kind: ParameterKind): StubParameter => ({
    name: node.name.text,
    kind,
    type: node.annotation === null ? anyType : readStubType(node.annotation, scope),
    default: node.default === null ? null : text.slice(node.default.span.start, node.default.span.end),
    defaultTemplate: node.default === null ? null : literalTemplate(node.default),
  });
  return [
    ...parameters.positionalOnly.map((node) => read(node, 'positionalOnly')),
    ...parameters.positional.map((node) => read(node, 'positional')),
    ...(parameters.rest === null ? [] : [read(parameters.rest, 'rest')]),
    ...parameters.keywordOnly.map((node) => read(node, 'keywordOnly')),
    ...(parameters.keywords === null ? [] : [read(parameters.keywords, 'keywords')]),
  ];
}

function readClass(node: ast.ClassDef): Stub {
  const bases = node.bases.map((base) => {
    const named = base.kind === 'Subscript' ? base.value : base;
    const name = dottedName(named);
    if (name === null) throw new StubError('a base is the name of a class', base.span);
    return { name, span: named.span };
  });
  return { kind: 'class', typeParameters: node.typeParameters.map((parameter) => parameter.name.text), bases };
}

/** Defaults that are literals have a counterpart; others (`...`, a constant) are left to the runtime. */
function literalTemplate(node: ast.Expression): Expression | null {
  switch (node.kind) {
    case 'NoneLiteral':
      return b.nullLiteral();
    case 'BooleanLiteral':
      return b.boolean(node.value);
    case 'StringLiteral':
      return b.string(node.value);
    case 'NumberLiteral':
      return node.variety === 'imaginary' ? null : b.rawNumber(node.raw);
    case 'UnaryOp': {
      const operand = literalTemplate(node.operand);
      return operand === null || node.operator !== '-' ? null : b.unary('-', operand);
    }
    case 'Tuple':
      return node.elements.length === 0 ? b.array([]) : null;
    default:
      return null;
  }
}

function lowerFirst(message: string): string {
  return message.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
}
