/** The compiler over the sources and maps as they stand, for the scripts and tests that convert recorded programs. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createCompiler, type Compiler } from '../../src/compiler/index.js';
import { compileGrammarMaps } from '../build/grammar-maps.js';

const require = createRequire(import.meta.url);

export async function loadCompiler(): Promise<Compiler> {
  const { maps } = await compileGrammarMaps();
  return createCompiler({
    wasm: { grammar: await wasmOf('tree-sitter-python'), runtime: await wasmOf('web-tree-sitter') },
    maps,
  });
}

async function wasmOf(name: string): Promise<Uint8Array> {
  return readFile(require.resolve(`${name}/${name}.wasm`));
}
