/** The compiler over the sources and maps as they stand, for the scripts and tests that convert recorded programs. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { loadUserMaps } from '../../src/cli/user-maps.js';
import { createCompiler, type Compiler } from '../../src/compiler/index.js';
import { compileGrammarMaps } from '../build/grammar-maps.js';

const require = createRequire(import.meta.url);

/** With the maps of `folders` as well. */
export async function loadCompiler(folders: readonly string[] = []): Promise<Compiler> {
  const { maps } = await compileGrammarMaps();
  const wasm = { grammar: await wasmOf('tree-sitter-python'), runtime: await wasmOf('web-tree-sitter') };
  return createCompiler({ wasm, maps, userMaps: await loadUserMaps(folders, maps, async () => wasm) });
}

async function wasmOf(name: string): Promise<Uint8Array> {
  return readFile(require.resolve(`${name}/${name}.wasm`));
}
