/** The parser over the grammar in node_modules, loaded once for each test file. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { createParser, type Parser } from '../../src/parse/index.js';

const require = createRequire(import.meta.url);

function bytes(specifier: string): Uint8Array {
  return new Uint8Array(readFileSync(require.resolve(specifier)));
}

/** Load with `const parser = await testParser();`. */
let loading: Promise<Parser> | null = null;

export function testParser(): Promise<Parser> {
  loading ??= createParser({
    grammar: bytes('tree-sitter-python/tree-sitter-python.wasm'),
    runtime: bytes('web-tree-sitter/web-tree-sitter.wasm'),
  });
  return loading;
}
