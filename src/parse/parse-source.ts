/** One file through the room: scan, tree-sitter, builder, validity, comments. */
import type { Parser as TreeSitter, Tree } from 'web-tree-sitter';

import type { Module } from '../syntax/ast.js';
import { buildStatements } from './build/blocks.js';
import { BuildContext } from './build/context.js';
import { attachComments } from './comments/attach.js';
import { flatten, type ConcreteTree } from './concrete-tree.js';
import { explain } from './explain/explain.js';
import { applyMasks, maskUnknown } from './masking.js';
import { MemoryCursor, type TreeMemory } from './memory-cursor.js';
import { ScanFailure } from './scan/scan-failure.js';
import { Scanner, type Mask } from './scan/scanner.js';
import { expressionTooDeep, NestingLimit, syntaxError, type SyntaxProblem } from './syntax-error.js';
import type { SymbolTable } from './symbols.js';
import { validate } from './validate/validate.js';

export interface Grammar {
  readonly parser: TreeSitter;
  readonly symbols: SymbolTable;
  readonly memory: TreeMemory;
}

export interface SourceOptions {
  readonly path: string;
  readonly name: string;
  readonly firstId: number;
}

export interface SourceResult {
  readonly module: Module | null;
  readonly problems: readonly SyntaxProblem[];
}

function failed(...problems: SyntaxProblem[]): SourceResult {
  return { module: null, problems };
}

export function parseSource(grammar: Grammar, text: string, options: SourceOptions): SourceResult {
  const scanner = new Scanner(text, false);
  try {
    scanner.run();
  } catch (error) {
    if (error instanceof ScanFailure) return failed(explain(text) ?? error.problem);
    throw error;
  }
  if (scanner.isSuspicious) {
    const problem = explain(text);
    if (problem !== null) return failed(problem);
  }
  const concrete = concreteTree(grammar, text, scanner.masks);
  if (typeof concrete !== 'number') return buildModule(concrete, options, scanner, scanner.masks);
  return parseDespiteErrors(grammar, text, options);
}

/** Either the text is wrong, or it is Python that the grammar does not know and must be shown differently. */
function parseDespiteErrors(grammar: Grammar, text: string, options: SourceOptions): SourceResult {
  const problem = explain(text);
  if (problem !== null) return failed(problem);
  const scanner = new Scanner(text, true);
  scanner.run();
  const masks = [...scanner.masks, ...scanner.bracketMasks, ...maskUnknown(scanner.tokens)];
  const concrete = concreteTree(grammar, text, masks);
  if (typeof concrete !== 'number') return buildModule(concrete, options, scanner, masks);
  return failed(syntaxError('invalid syntax', concrete, concrete + 1));
}

/** The tree of the text as the grammar is shown it; where that has an error, the offset of the first. */
function concreteTree({ parser, symbols, memory }: Grammar, text: string, masks: readonly Mask[]): ConcreteTree | number {
  const shown = applyMasks(text, masks);
  const tree = parser.parse(shown);
  if (tree === null) throw new Error('tree-sitter gave no tree');
  const concrete = tree.rootNode.hasError ? firstErrorOf(tree) : flattened(tree, shown, symbols, memory);
  tree.delete();
  return concrete;
}

function flattened(tree: Tree, shown: string, symbols: SymbolTable, memory: TreeMemory): ConcreteTree {
  if (memory.HEAP32 !== undefined) return flatten(new MemoryCursor(memory.HEAP32, tree), shown, symbols);
  const cursor = tree.walk();
  const concrete = flatten(cursor, shown, symbols);
  cursor.delete();
  return concrete;
}

function firstErrorOf(tree: Tree): number {
  const cursor = tree.walk();
  while (!cursor.currentNode.isError && !cursor.nodeIsMissing) {
    if (!cursor.currentNode.hasError ? !cursor.gotoNextSibling() : !cursor.gotoFirstChild()) break;
  }
  const at = cursor.startIndex;
  cursor.delete();
  return at;
}

function buildModule(
  concrete: ConcreteTree, options: SourceOptions, scanner: Scanner, masks: readonly Mask[],
): SourceResult {
  const { text } = scanner;
  const masked = new Set(masks.map((mask) => mask.at));
  const context = new BuildContext(scanner, concrete, options.firstId, masked);
  try {
    const body = buildStatements(context, 0);
    const id = context.id();
    const { trivia, dangling } = attachComments(context, body, id);
    const { path, name, firstId } = options;
    const span = { start: 0, end: text.length };
    const shebang = text.startsWith('#!') || text.startsWith('\ufeff#!') ? firstLine(text) : null;
    const module: Module = {
      kind: 'Module', id, span, path, name, text, body, shebang, trivia, dangling, firstId, endId: context.endId,
    };
    const unbegun = context.hasUnbegunLines ? explain(text) : null;
    if (unbegun !== null) return failed(unbegun);
    if (context.problems.length === 0) validate(module, context.problems);
    if (context.problems.length === 0) return { module, problems: [] };
    const grammarProblem = explain(text);
    return failed(...(grammarProblem === null ? inOrder(context.problems) : [grammarProblem]));
  } catch (error) {
    if (error instanceof NestingLimit) return failed(expressionTooDeep(error.start));
    throw error;
  }
}

function firstLine(text: string): string {
  return /#![^\r\n]*/.exec(text)![0];
}

/** In the order of the text, one for each place. */
function inOrder(problems: readonly SyntaxProblem[]): SyntaxProblem[] {
  const sorted = [...problems].sort((a, b) => a.span.start - b.span.start);
  return sorted.filter((problem, index) => sorted[index - 1]?.span.start !== problem.span.start);
}
