import { Language, Parser as TreeSitter } from 'web-tree-sitter';

import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Expression, Module } from '../syntax/ast.js';
import type { TreeMemory } from './memory-cursor.js';
import { parseSource } from './parse-source.js';
import { symbolTable } from './symbols.js';
import { toDiagnostic } from './syntax-error.js';

/** The two WebAssembly files, as bytes or as an address to load them from. */
export interface ParserWasm {
  /** `tree-sitter-python.wasm` of the npm package tree-sitter-python. */
  readonly grammar: Uint8Array | string;
  /** `web-tree-sitter.wasm` of the npm package web-tree-sitter; found beside the script where it is left out. */
  readonly runtime?: Uint8Array | string | undefined;
}

export interface ParseOptions {
  /** The file as the user named it, for messages. */
  readonly path: string;
  /** Dotted name of the module; `__main__` where it is left out. */
  readonly name?: string | undefined;
  /** The first node id to give out; 0 where it is left out. */
  readonly firstId?: number | undefined;
}

export interface ParseResult {
  /** Null where there is an error. */
  readonly module: Module | null;
  readonly diagnostics: readonly Diagnostic[];
}

export interface ExpressionResult {
  readonly expression: Expression | null;
  readonly endId: number;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Parser {
  /**
   * A Python 3.13 module. A syntax error is CPython's, at CPython's place; where there is one, `module` is null.
   *
   * @example
   * const { module, diagnostics } = parser.parse('x = 1\n', { path: 'app.py' });
   */
  parse(text: string, options: ParseOptions): ParseResult;
  /** A stub of a library map: definitions with `...` as bodies. */
  parseStub(text: string, options?: Partial<ParseOptions>): ParseResult;
  /**
   * One expression, such as an annotation that is written as a string: `"Foo | None"`.
   * Spans count from the first character that is not blank.
   */
  parseExpression(text: string, options?: Partial<ParseOptions>): ExpressionResult;
}

/** A copy of web-tree-sitter has one WebAssembly instance; starting it again would orphan the parsers there are. */
const STARTED = new WeakMap<typeof TreeSitter, Promise<TreeMemory>>();

function start(runtime: ParserWasm['runtime']): Promise<TreeMemory> {
  const running = STARTED.get(TreeSitter);
  if (running !== undefined) return running;
  const starting = initialize(moduleOptions(runtime));
  STARTED.set(TreeSitter, starting);
  return starting;
}

/** Emscripten makes the module out of the options. Where somebody else has started this copy, they stay without memory. */
async function initialize(module: ModuleOptions & TreeMemory): Promise<TreeMemory> {
  await TreeSitter.init(module);
  return module;
}

type ModuleOptions = NonNullable<Parameters<typeof TreeSitter.init>[0]>;

function moduleOptions(runtime: ParserWasm['runtime']): ModuleOptions {
  if (runtime === undefined) return {};
  if (typeof runtime === 'string') return { locateFile: () => runtime };
  return { wasmBinary: runtime };
}

/** Loads the grammar. Needs no file system and no `node:` module; the caller brings the bytes or the address. */
export async function createParser(wasm: ParserWasm): Promise<Parser> {
  const memory = await start(wasm.runtime);
  const language = await Language.load(wasm.grammar);
  const parser = new TreeSitter();
  parser.setLanguage(language);
  const grammar = { parser, symbols: symbolTable(language), memory };

  const parse = (text: string, options: ParseOptions): ParseResult => {
    const { path, name = '__main__', firstId = 0 } = options;
    const { module, problems } = parseSource(grammar, text, { path, name, firstId });
    return { module, diagnostics: problems.map((problem) => toDiagnostic(problem, path)) };
  };
  const parseExpression = (text: string, options: Partial<ParseOptions> = {}): ExpressionResult => {
    const { path = '<expression>', firstId = 0 } = options;
    const oneLine = text.trim().replace(/[\r\n]/g, ' ');
    const { module, problems } = parseSource(grammar, oneLine, { path, name: '', firstId });
    const statement = module?.body.length === 1 ? module.body[0] : undefined;
    const expression = statement?.kind === 'ExpressionStatement' ? statement.value : null;
    const diagnostics = problems.map((problem) => toDiagnostic(problem, path));
    return { expression, endId: module?.endId ?? firstId, diagnostics };
  };
  return {
    parse,
    parseExpression,
    parseStub: (text, options = {}) => parse(text, { path: '<stub>', ...options }),
  };
}
