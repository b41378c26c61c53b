/** The shape in which our trees and CPython's are compared: kinds, spans and fields as nested arrays. */
import { assertNever } from '../../src/syntax/ast.js';
import type {
  Block, Expression, FormattedString, Name, Node, Parameter, Parameters, Statement,
} from '../../src/syntax/ast.js';

export type Shape = string | number | boolean | null | readonly Shape[];

function span(node: { readonly span: { start: number; end: number } }): Shape {
  return [node.span.start, node.span.end];
}

function many(nodes: readonly Node[]): Shape {
  return nodes.map(shapeOf);
}

function maybe(node: Node | null): Shape {
  return node === null ? null : shapeOf(node);
}

function name(node: Name | null): Shape {
  return node === null ? null : node.text;
}

function body(block: Block | null): Shape {
  return block === null ? [] : many(block.body);
}

function parameters(list: Parameters): Shape {
  const { positionalOnly, positional, rest, keywordOnly, keywords } = list;
  return [many(positionalOnly), many(positional), maybe(rest), many(keywordOnly), maybe(keywords)];
}

function parameter(node: Parameter): Shape {
  return ['Parameter', span(node), node.name.text, maybe(node.annotation), maybe(node.default)];
}

/** CPython has the text of `{x = }` as literal text before the field. */
function parts(node: FormattedString): Shape {
  const shapes: Shape[] = [];
  const text = (piece: string): void => {
    const last = shapes.length - 1;
    if (typeof shapes[last] === 'string') shapes[last] += piece;
    else shapes.push(piece);
  };
  for (const part of node.parts) {
    if (typeof part === 'string') text(part);
    else {
      if (part.debugText !== null) text(part.debugText);
      shapes.push([shapeOf(part.value), part.conversion, part.formatSpec === null ? null : parts(part.formatSpec)]);
    }
  }
  return shapes;
}

export function shapeOf(node: Node): Shape {
  const at = span(node);
  switch (node.kind) {
    case 'FunctionDef':
      return [node.kind, at, node.name.text, node.isAsync, many(node.typeParameters), parameters(node.parameters),
        maybe(node.returns), body(node.body), many(node.decorators), node.docstring];
    case 'ClassDef':
      return [node.kind, at, node.name.text, many(node.typeParameters), many(node.bases), many(node.keywords),
        body(node.body), many(node.decorators), node.docstring];
    case 'TypeParameter':
      return [node.kind, at, node.variety, node.name.text, maybe(node.bound), maybe(node.default)];
    case 'Parameter': return parameter(node);
    case 'Return': return [node.kind, at, maybe(node.value)];
    case 'Delete': return [node.kind, at, many(node.targets)];
    case 'Assign': return [node.kind, at, many(node.targets), shapeOf(node.value)];
    case 'TypeAlias': return [node.kind, at, shapeOf(node.name), many(node.typeParameters), shapeOf(node.value)];
    case 'AugAssign': return [node.kind, at, shapeOf(node.target), node.operator, shapeOf(node.value)];
    case 'AnnAssign': return [node.kind, at, shapeOf(node.target), shapeOf(node.annotation), maybe(node.value)];
    case 'For':
      return [node.kind, at, node.isAsync, shapeOf(node.target), shapeOf(node.iterable), body(node.body),
        body(node.orElse)];
    case 'While': return [node.kind, at, shapeOf(node.test), body(node.body), body(node.orElse)];
    case 'If': return [node.kind, at, shapeOf(node.test), body(node.body), body(node.orElse)];
    case 'With': return [node.kind, at, node.isAsync, many(node.items), body(node.body)];
    case 'WithItem': return [node.kind, null, shapeOf(node.context), maybe(node.target)];
    case 'Match': return [node.kind, at, shapeOf(node.subject), many(node.cases)];
    case 'MatchCase': return [node.kind, null, shapeOf(node.pattern), maybe(node.guard), body(node.body)];
    case 'Raise': return [node.kind, at, maybe(node.exception), maybe(node.cause)];
    case 'Try':
      return [node.kind, at, node.isStar, body(node.body), many(node.handlers), body(node.orElse),
        body(node.finalBody)];
    case 'ExceptHandler': return [node.kind, at, maybe(node.type), name(node.name), body(node.body)];
    case 'Assert': return [node.kind, at, shapeOf(node.test), maybe(node.message)];
    case 'Import': return [node.kind, at, many(node.names)];
    case 'ImportFrom': return [node.kind, at, node.module, many(node.names), node.level];
    case 'Alias': return [node.kind, at, node.name, name(node.asName)];
    case 'Global': case 'Nonlocal': return [node.kind, at, node.names.map((each) => each.text)];
    case 'ExpressionStatement': return [node.kind, at, shapeOf(node.value)];
    case 'Pass': case 'Break': case 'Continue': return [node.kind, at];
    case 'Module': case 'Block': return many(node.body);
    case 'MatchValue': return [node.kind, at, shapeOf(node.value)];
    case 'MatchSingleton': {
      const written = node.value === null ? 'None' : node.value ? 'True' : 'False';
      return [node.kind, at, written];
    }
    case 'MatchSequence': case 'MatchOr': return [node.kind, at, many(node.patterns)];
    case 'MatchMapping': return [node.kind, at, many(node.keys), many(node.patterns), name(node.rest)];
    case 'MatchClass':
      return [node.kind, at, shapeOf(node.class), many(node.patterns), node.keywordNames.map((each) => each.text),
        many(node.keywordPatterns)];
    case 'MatchStar': return [node.kind, at, name(node.name)];
    case 'MatchAs': return [node.kind, at, maybe(node.pattern), name(node.name)];
    case 'DictItem': return [maybe(node.key), shapeOf(node.value)];
    case 'Comprehension':
      return [node.kind, null, node.isAsync, shapeOf(node.target), shapeOf(node.iterable), many(node.conditions)];
    case 'Keyword': return [node.kind, at, name(node.arg), shapeOf(node.value)];
    case 'FormattedValue': return [];
    default: return expressionShape(node, at);
  }
}

function expressionShape(node: Expression, at: Shape): Shape {
  switch (node.kind) {
    case 'BoolOp': return [node.kind, at, node.operator, many(node.values)];
    case 'NamedExpr': return [node.kind, at, shapeOf(node.target), shapeOf(node.value)];
    case 'BinOp': return [node.kind, at, shapeOf(node.left), node.operator, shapeOf(node.right)];
    case 'UnaryOp': return [node.kind, at, node.operator, shapeOf(node.operand)];
    case 'Lambda': return [node.kind, at, parameters(node.parameters), shapeOf(node.body)];
    case 'IfExp': return [node.kind, at, shapeOf(node.test), shapeOf(node.body), shapeOf(node.orElse)];
    case 'Dict': return [node.kind, at, many(node.items)];
    case 'Set': case 'List': case 'Tuple': return [node.kind, at, many(node.elements)];
    case 'ListComp': case 'SetComp': case 'GeneratorExp':
      return [node.kind, at, shapeOf(node.element), many(node.generators)];
    case 'DictComp': return [node.kind, at, shapeOf(node.key), shapeOf(node.value), many(node.generators)];
    case 'Await': case 'YieldFrom': case 'Starred': return [node.kind, at, shapeOf(node.value)];
    case 'Yield': return [node.kind, at, maybe(node.value)];
    case 'Compare': return [node.kind, at, shapeOf(node.left), [...node.operators], many(node.comparators)];
    case 'Call': return [node.kind, at, shapeOf(node.callee), many(node.args), many(node.keywords)];
    case 'FormattedString': return [node.kind, at, parts(node)];
    case 'NumberLiteral': return ['Number', at, node.variety === 'imaginary' ? 'complex' : node.variety];
    case 'StringLiteral': return ['String', at, node.value];
    case 'BytesLiteral': return ['Bytes', at, [...node.value]];
    case 'BooleanLiteral': return ['Constant', at, node.value ? 'True' : 'False'];
    case 'NoneLiteral': return ['Constant', at, 'None'];
    case 'EllipsisLiteral': return ['Constant', at, 'Ellipsis'];
    case 'Attribute': return [node.kind, at, shapeOf(node.value), node.attribute.text];
    case 'Subscript': return [node.kind, at, shapeOf(node.value), shapeOf(node.index)];
    case 'Name': return [node.kind, at, node.text];
    case 'Slice': return [node.kind, at, maybe(node.lower), maybe(node.upper), maybe(node.step)];
    default: return assertNever(node);
  }
}

/** Where two shapes first differ, as a path with both sides; null where they are equal. */
export function firstDifference(ours: Shape, theirs: Shape, path = ''): string | null {
  if (!isList(ours) || !isList(theirs)) {
    return ours === theirs ? null : `${path}: ${show(ours)} instead of ${show(theirs)}`;
  }
  const kind = typeof theirs[0] === 'string' ? theirs[0] : '';
  for (let index = 0; index < Math.max(ours.length, theirs.length); index++) {
    const mine = index < ours.length ? ours[index]! : 'nothing';
    const other = index < theirs.length ? theirs[index]! : 'nothing';
    const difference = firstDifference(mine, other, `${path}/${kind}${index}`);
    if (difference !== null) return difference;
  }
  return null;
}

function isList(shape: Shape): shape is readonly Shape[] {
  return Array.isArray(shape);
}

function show(shape: Shape): string {
  return JSON.stringify(shape).slice(0, 200);
}

export function shapeOfBody(statements: readonly Statement[]): Shape {
  return many(statements);
}
