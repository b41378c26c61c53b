/** The compiler over the sources as they stand, for the scripts and tests that convert recorded programs. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createCompiler, type Compiler, type LibraryJson } from '../../src/compiler/index.js';
import { repository } from './cases.js';

const require = createRequire(import.meta.url);

export async function loadCompiler(): Promise<Compiler> {
  const maps = join(repository, 'src/maps/generated/library.json');
  return createCompiler({
    wasm: { grammar: await wasmOf('tree-sitter-python'), runtime: await wasmOf('web-tree-sitter') },
    maps: JSON.parse(await readFile(maps, 'utf8')) as LibraryJson,
  });
}

async function wasmOf(name: string): Promise<Uint8Array> {
  return readFile(require.resolve(`${name}/${name}.wasm`));
}
