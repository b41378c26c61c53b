/** Walks over a body that stay in its scope: nested functions and classes are met, not entered. */
import type * as ast from '../../syntax/ast.js';

/** Every statement of a body in source order, those in its blocks included. */
export function* ownStatements(body: readonly ast.Statement[]): Generator<ast.Statement> {
  for (const statement of body) {
    yield statement;
    for (const block of blocksOf(statement)) yield* ownStatements(block.body);
  }
}

export function blocksOf(node: ast.Statement): readonly ast.Block[] {
  switch (node.kind) {
    case 'For':
    case 'While':
    case 'If': return node.orElse === null ? [node.body] : [node.body, node.orElse];
    case 'With': return [node.body];
    case 'Match': return node.cases.map((matchCase) => matchCase.body);
    case 'Try':
      return [node.body, ...node.handlers.map((handler) => handler.body), node.orElse, node.finalBody].filter((block) => block !== null);
    default: return [];
  }
}

/** Expressions directly in a statement (not those of its blocks, nor of nested definitions' bodies). */
export function expressionsOf(node: ast.Statement): readonly ast.Expression[] {
  const some = (...nodes: readonly (ast.Expression | null)[]): ast.Expression[] => nodes.filter((each) => each !== null);
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
    default: return [];
  }
}

function defaultsOf(parameters: ast.Parameters): ast.Expression[] {
  return [...parameters.positionalOnly, ...parameters.positional, ...parameters.keywordOnly].flatMap((each) => (each.default === null ? [] : [each.default]));
}

/** Sub-expressions, one level down; a lambda's body is not one. */
export function partsOf(node: ast.Expression): readonly ast.Expression[] {
  switch (node.kind) {
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
    case 'Starred':
    case 'Attribute': return [node.value];
    case 'Yield': return node.value === null ? [] : [node.value];
    case 'Compare': return [node.left, ...node.comparators];
    case 'Call': return [node.callee, ...node.args, ...node.keywords.map(({ value }) => value)];
    case 'FormattedString': return formattedParts(node);
    case 'Subscript': return [node.value, node.index];
    case 'Slice': return [node.lower, node.upper, node.step].filter((each) => each !== null);
    default: return [];
  }
}

function generatorParts(generators: readonly ast.Comprehension[]): ast.Expression[] {
  return generators.flatMap(({ iterable, target, conditions }) => [iterable, target, ...conditions]);
}

function formattedParts(node: ast.FormattedString): ast.Expression[] {
  return node.parts.flatMap((part) =>
    typeof part === 'string' ? [] : [part.value, ...(part.formatSpec === null ? [] : formattedParts(part.formatSpec))],
  );
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
    for (const expression of expressionsOf(statement)) {
      for (const node of expressionsIn(expression)) if (node.kind === 'Yield' || node.kind === 'YieldFrom') return true;
    }
  }
  return false;
}
