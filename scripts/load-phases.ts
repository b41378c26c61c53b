/** The phases over the sources and maps as they stand, unbuilt. */
import { readFileSync } from 'node:fs';
import { createPhases } from '../src/compiler/create-compiler.js';
import { compileGrammarMaps } from './build/grammar-maps.js';

export async function loadPhases() {
  const wasm = (name: string): Uint8Array => readFileSync(new URL(`../node_modules/${name}/${name}.wasm`, import.meta.url));
  const { maps } = await compileGrammarMaps();
  return createPhases({ wasm: { grammar: wasm('tree-sitter-python'), runtime: wasm('web-tree-sitter') }, maps });
}
