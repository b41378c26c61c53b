/** Going through a tree. Children come in the order of the source, except that decorators come first. */
import { assertNever } from './ast.js';
import type {
  Alias, Attribute, Block, Call, ExceptHandler, MatchCase, Module, Name, Node, NumberLiteral, Parameter, Parameters, Pattern,
  Statement, StringLiteral, TypeParameter, WithItem,
} from './ast.js';

type Visit = (child: Node) => void;

function each(nodes: readonly Node[], visit: Visit): void {
  for (const node of nodes) visit(node);
}

function maybe(node: Node | null, visit: Visit): void {
  if (node !== null) visit(node);
}

export function forEachParameter(parameters: Parameters, visit: Visit): void {
  each(parameters.positionalOnly, visit);
  each(parameters.positional, visit);
  maybe(parameters.rest, visit);
  each(parameters.keywordOnly, visit);
  maybe(parameters.keywords, visit);
}

/**
 * Calls `visit` with every child that is a node of its own; names of definitions, attributes and aliases included.
 * The kinds that most nodes have come first: a `switch` over texts compares one after another.
 */
export function forEachChild(node: Node, visit: Visit): void {
  switch (node.kind) {
    case 'Name': case 'StringLiteral': case 'NumberLiteral': return;
    case 'Attribute': visit(node.value); visit(node.attribute); return;
    case 'Call': visit(node.callee); each(node.args, visit); each(node.keywords, visit); return;
    case 'ExpressionStatement': visit(node.value); return;
    case 'Assign': each(node.targets, visit); visit(node.value); return;
    case 'Module': case 'Block': each(node.body, visit); return;
    case 'FunctionDef':
      each(node.decorators, visit);
      visit(node.name);
      each(node.typeParameters, visit);
      forEachParameter(node.parameters, visit);
      maybe(node.returns, visit);
      visit(node.body);
      return;
    case 'ClassDef':
      each(node.decorators, visit);
      visit(node.name);
      each(node.typeParameters, visit);
      each(node.bases, visit);
      each(node.keywords, visit);
      visit(node.body);
      return;
    case 'TypeParameter': visit(node.name); maybe(node.bound, visit); maybe(node.default, visit); return;
    case 'Parameter': visit(node.name); maybe(node.annotation, visit); maybe(node.default, visit); return;
    case 'Return': maybe(node.value, visit); return;
    case 'Delete': each(node.targets, visit); return;
    case 'TypeAlias': visit(node.name); each(node.typeParameters, visit); visit(node.value); return;
    case 'AugAssign': visit(node.target); visit(node.value); return;
    case 'AnnAssign': visit(node.target); visit(node.annotation); maybe(node.value, visit); return;
    case 'For': visit(node.target); visit(node.iterable); visit(node.body); maybe(node.orElse, visit); return;
    case 'While': case 'If': visit(node.test); visit(node.body); maybe(node.orElse, visit); return;
    case 'With': each(node.items, visit); visit(node.body); return;
    case 'WithItem': visit(node.context); maybe(node.target, visit); return;
    case 'Match': visit(node.subject); each(node.cases, visit); return;
    case 'MatchCase': visit(node.pattern); maybe(node.guard, visit); visit(node.body); return;
    case 'Raise': maybe(node.exception, visit); maybe(node.cause, visit); return;
    case 'Try':
      visit(node.body);
      each(node.handlers, visit);
      maybe(node.orElse, visit);
      maybe(node.finalBody, visit);
      return;
    case 'ExceptHandler': maybe(node.type, visit); maybe(node.name, visit); visit(node.body); return;
    case 'Assert': visit(node.test); maybe(node.message, visit); return;
    case 'Alias': maybe(node.asName, visit); return;
    case 'Import': case 'ImportFrom': case 'Global': case 'Nonlocal': each(node.names, visit); return;
    case 'Pass': case 'Break': case 'Continue': return;
    default: forEachChildOfExpression(node, visit);
  }
}

type StatementPart =
  | Module | Block | Statement | TypeParameter | Parameter | WithItem | MatchCase | ExceptHandler | Alias
  | Name | StringLiteral | NumberLiteral | Attribute | Call;

function forEachChildOfExpression(node: Exclude<Node, StatementPart>, visit: Visit): void {
  switch (node.kind) {
    case 'BytesLiteral': case 'BooleanLiteral': case 'NoneLiteral': case 'EllipsisLiteral': return;
    case 'Yield': maybe(node.value, visit); return;
    case 'Await': case 'YieldFrom': case 'Starred': visit(node.value); return;
    case 'BoolOp': each(node.values, visit); return;
    case 'NamedExpr': visit(node.target); visit(node.value); return;
    case 'BinOp': visit(node.left); visit(node.right); return;
    case 'UnaryOp': visit(node.operand); return;
    case 'Lambda': forEachParameter(node.parameters, visit); visit(node.body); return;
    case 'IfExp': visit(node.body); visit(node.test); visit(node.orElse); return;
    case 'Dict': each(node.items, visit); return;
    case 'DictItem': maybe(node.key, visit); visit(node.value); return;
    case 'Set': case 'List': case 'Tuple': each(node.elements, visit); return;
    case 'ListComp': case 'SetComp': case 'GeneratorExp': visit(node.element); each(node.generators, visit); return;
    case 'DictComp': visit(node.key); visit(node.value); each(node.generators, visit); return;
    case 'Comprehension': visit(node.target); visit(node.iterable); each(node.conditions, visit); return;
    case 'Compare': visit(node.left); each(node.comparators, visit); return;
    case 'Keyword': maybe(node.arg, visit); visit(node.value); return;
    case 'FormattedString':
      for (const part of node.parts) if (typeof part !== 'string') visit(part);
      return;
    case 'FormattedValue': visit(node.value); maybe(node.formatSpec, visit); return;
    case 'Subscript': visit(node.value); visit(node.index); return;
    case 'Slice': maybe(node.lower, visit); maybe(node.upper, visit); maybe(node.step, visit); return;
    default: forEachChildOfPattern(node, visit);
  }
}

function forEachChildOfPattern(node: Pattern, visit: Visit): void {
  switch (node.kind) {
    case 'MatchSingleton': return;
    case 'MatchValue': visit(node.value); return;
    case 'MatchSequence': case 'MatchOr': each(node.patterns, visit); return;
    case 'MatchMapping': each(node.keys, visit); each(node.patterns, visit); maybe(node.rest, visit); return;
    case 'MatchClass':
      visit(node.class);
      each(node.patterns, visit);
      each(node.keywordNames, visit);
      each(node.keywordPatterns, visit);
      return;
    case 'MatchStar': maybe(node.name, visit); return;
    case 'MatchAs': maybe(node.pattern, visit); maybe(node.name, visit); return;
    default: assertNever(node);
  }
}

export function childrenOf(node: Node): readonly Node[] {
  const children: Node[] = [];
  forEachChild(node, (child) => children.push(child));
  return children;
}

/** Visits the node and all below it, parents first; `visit` returns false to leave a node's children out. */
export function walk(node: Node, visit: (node: Node) => boolean | void): void {
  const step = (each: Node): void => {
    if (visit(each) !== false) forEachChild(each, step);
  };
  step(node);
}
