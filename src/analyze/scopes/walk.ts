/** Walks over a body that stay in its scope: nested functions and classes are met, not entered. */
import type * as ast from '../../syntax/ast.js';

/** Every statement of a body in source order, those in its blocks included. */
export function ownStatements(body: readonly ast.Statement[]): readonly ast.Statement[] {
  const found: ast.Statement[] = [];
  collectStatements(body, found);
  return found;
}

function collectStatements(body: readonly ast.Statement[], found: ast.Statement[]): void {
  for (const statement of body) {
    found.push(statement);
    for (const block of blocksOf(statement)) collectStatements(block.body, found);
  }
}

const NO_BLOCKS: readonly ast.Block[] = [];
const NO_EXPRESSIONS: readonly ast.Expression[] = [];

export function blocksOf(node: ast.Statement): readonly ast.Block[] {
  switch (node.kind) {
    case 'For':
    case 'While':
    case 'If': return node.orElse === null ? [node.body] : [node.body, node.orElse];
    case 'With': return [node.body];
    case 'Match': return node.cases.map((matchCase) => matchCase.body);
    case 'Try':
      return [node.body, ...node.handlers.map((handler) => handler.body), node.orElse, node.finalBody].filter((block) => block !== null);
    default: return NO_BLOCKS;
  }
}

/** Expressions directly in a statement (not those of its blocks, nor of nested definitions' bodies). */
export function expressionsOf(node: ast.Statement): readonly ast.Expression[] {
  switch (node.kind) {
    case 'FunctionDef': return [...node.decorators, ...defaultsOf(node.parameters)];
    case 'ClassDef': return [...node.decorators, ...node.bases, ...node.keywords.map(({ value }) => value)];
    case 'Return': return some(node.value);
    case 'Delete': return node.targets;
    case 'Assign': return [node.value, ...node.targets];
    case 'AugAssign': return [node.target, node.value];
    case 'AnnAssign': return some(node.value, node.target);
    case 'For': return [node.iterable, node.target];
    case 'While':
    case 'If': return [node.test];
    case 'With': return node.items.flatMap((item) => some(item.context, item.target));
    case 'Match': return [node.subject, ...node.cases.flatMap((matchCase) => some(matchCase.guard))];
    case 'Raise': return some(node.exception, node.cause);
    case 'Try': return node.handlers.flatMap((handler) => some(handler.type));
    case 'Assert': return some(node.test, node.message);
    case 'ExpressionStatement': return [node.value];
    default: return NO_EXPRESSIONS;
  }
}

function some(...nodes: readonly (ast.Expression | null)[]): ast.Expression[] {
  return nodes.filter((each) => each !== null);
}

function defaultsOf(parameters: ast.Parameters): ast.Expression[] {
  return [...parameters.positionalOnly, ...parameters.positional, ...parameters.keywordOnly].flatMap((each) => (each.default === null ? [] : [each.default]));
}

/** Sub-expressions, one level down; a lambda's body is not one. */
export function partsOf(node: ast.Expression): readonly ast.Expression[] {
  // The kinds that most nodes have come first: a `switch` over texts compares one after another.
  switch (node.kind) {
    case 'Name':
    case 'StringLiteral':
    case 'NumberLiteral': return NO_EXPRESSIONS;
    case 'Attribute': return [node.value];
    case 'Call': return callParts(node);
    case 'BoolOp': return node.values;
    case 'NamedExpr': return [node.value];
    case 'BinOp': return [node.left, node.right];
    case 'UnaryOp': return [node.operand];
    case 'Lambda': return defaultsOf(node.parameters);
    case 'IfExp': return [node.test, node.body, node.orElse];
    case 'Dict': return node.items.flatMap(({ key, value }) => (key === null ? [value] : [key, value]));
    case 'Set':
    case 'List':
    case 'Tuple': return node.elements;
    case 'ListComp':
    case 'SetComp':
    case 'GeneratorExp': return [...generatorParts(node.generators), node.element];
    case 'DictComp': return [...generatorParts(node.generators), node.key, node.value];
    case 'Await':
    case 'YieldFrom':
    case 'Starred': return [node.value];
    case 'Yield': return node.value === null ? NO_EXPRESSIONS : [node.value];
    case 'Compare': return [node.left, ...node.comparators];
    case 'FormattedString': return formattedParts(node);
    case 'Subscript': return [node.value, node.index];
    case 'Slice': return [node.lower, node.upper, node.step].filter((each) => each !== null);
    default: return NO_EXPRESSIONS;
  }
}

function generatorParts(generators: readonly ast.Comprehension[]): ast.Expression[] {
  return generators.flatMap(({ iterable, target, conditions }) => [iterable, target, ...conditions]);
}

function callParts(node: ast.Call): ast.Expression[] {
  const parts: ast.Expression[] = [node.callee];
  for (const arg of node.args) parts.push(arg);
  for (const { value } of node.keywords) parts.push(value);
  return parts;
}

function formattedParts(node: ast.FormattedString): ast.Expression[] {
  const parts: ast.Expression[] = [];
  for (const part of node.parts) {
    if (typeof part === 'string') continue;
    parts.push(part.value);
    if (part.formatSpec !== null) parts.push(...formattedParts(part.formatSpec));
  }
  return parts;
}

/** Every expression in an expression, itself first. */
export function* expressionsIn(node: ast.Expression): Generator<ast.Expression> {
  const stack: ast.Expression[] = [node];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    yield next;
    const parts = partsOf(next);
    for (let index = parts.length - 1; index >= 0; index--) stack.push(parts[index]!);
  }
}

export function bodyYields(body: readonly ast.Statement[]): boolean {
  for (const statement of ownStatements(body)) {
    for (const expression of expressionsOf(statement)) if (yields(expression)) return true;
  }
  return false;
}

function yields(node: ast.Expression): boolean {
  return node.kind === 'Yield' || node.kind === 'YieldFrom' || partsOf(node).some(yields);
}
