/** The part of a statement in which comments stand inside brackets: all of a simple one, the head of a compound one. */
import type { ExceptHandler, MatchCase, Node, Parameter, Parameters, Span, Statement } from '../../syntax/ast.js';
import { childrenOf } from '../../syntax/visit.js';
import type { BuildContext } from '../build/context.js';

/** An element of a bracket, with its stars and default value. */
export interface Element {
  readonly id: number;
  readonly span: Span;
  readonly node: Node | null;
}

export interface Header {
  /** Comments before this offset are inside. */
  readonly end: number;
  /** Expressions to look into. */
  readonly roots: readonly Node[];
  /** The list that belongs to the statement itself: parameters, bases, items of `with`, imported names. */
  readonly list: { readonly id: number; readonly span: Span; readonly elements: readonly Element[] } | null;
}

export function headerOf(node: Statement | ExceptHandler | MatchCase, context: BuildContext): Header {
  const roots = childrenOf(node).filter((child) => child.kind !== 'Block' && child.kind !== 'ExceptHandler'
    && child.kind !== 'MatchCase');
  const list = listOf(node, context);
  const end = Math.max(list?.span.end ?? 0, ...roots.map((root) => root.span.end));
  return { end: hasBlock(node) ? end : node.span.end, roots, list };
}

function hasBlock(node: Statement | ExceptHandler | MatchCase): boolean {
  return childrenOf(node).some((child) => child.kind === 'Block' || child.kind === 'MatchCase');
}

function listOf(node: Statement | ExceptHandler | MatchCase, context: BuildContext): Header['list'] {
  switch (node.kind) {
    case 'FunctionDef': return listAt(node.id, context.listSpans.get(node.id), parameterElements(node.parameters));
    case 'ClassDef': return listAt(node.id, context.listSpans.get(node.id), inOrder([...node.bases, ...node.keywords]));
    case 'With': {
      const [first] = node.items;
      return listAt(node.id, { start: node.span.start, end: node.items.at(-1)?.span.end ?? first!.span.end },
        inOrder(node.items));
    }
    case 'Import': case 'ImportFrom': return listAt(node.id, node.span, inOrder(node.names));
    default: return null;
  }
}

function listAt(id: number, span: Span | undefined, elements: readonly Element[]): Header['list'] {
  return span === undefined ? null : { id, span, elements };
}

/** Nodes as elements, in the order of the text. */
export function inOrder(nodes: readonly Node[]): Element[] {
  return nodes.map((node) => ({ id: node.id, span: node.span, node })).sort((a, b) => a.span.start - b.span.start);
}

export function parameterElements(parameters: Parameters): Element[] {
  const { positionalOnly, positional, rest, keywordOnly, keywords } = parameters;
  const elements = [...positionalOnly, ...positional, ...keywordOnly].map((parameter) => element(parameter, 0));
  if (rest !== null) elements.push(element(rest, 1));
  if (keywords !== null) elements.push(element(keywords, 2));
  return elements.sort((a, b) => a.span.start - b.span.start);
}

function element(parameter: Parameter, stars: number): Element {
  const end = (parameter.default ?? parameter).span.end;
  return { id: parameter.id, span: { start: parameter.span.start - stars, end }, node: parameter };
}
