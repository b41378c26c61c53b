/** The compiler, from the files of the playground's folder. */
import { createCompiler, type BuiltMaps, type Compiler } from '../../compiler/index.js';
import type { CompileAssets } from '../protocol.js';

export async function loadCompiler({ grammar, treeSitter, maps }: CompileAssets): Promise<Compiler> {
  const [grammarBytes, treeSitterBytes, library] = await Promise.all([bytes(grammar), bytes(treeSitter), json(maps)]);
  return createCompiler({ wasm: { grammar: grammarBytes, runtime: treeSitterBytes }, maps: library });
}

async function bytes(url: string): Promise<Uint8Array> {
  return new Uint8Array(await (await found(url)).arrayBuffer());
}

async function json(url: string): Promise<BuiltMaps> {
  return (await (await found(url)).json()) as BuiltMaps;
}

async function found(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} cannot be loaded: status ${response.status}`);
  return response;
}
