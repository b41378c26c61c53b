/** Python text to the AST of `src/syntax`. The only room that knows tree-sitter. */
export { createParser, type ParseOptions, type ParseResult, type Parser, type ParserWasm } from './parser.js';
